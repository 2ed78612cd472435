// getUpdates, setWebhook, deleteWebhook, getWebhookInfo → how the bot hears of what happens.
import { badRequest } from '../api-error.ts'
import { isLoopback } from '../post-update.ts'
import type { MethodContext, MethodGroup } from './method.ts'

function getUpdates({ world, args, signal }: MethodContext): Promise<unknown> {
  readAllowed({ world, args })
  const limit = args.integer('limit') ?? 100
  return world.updates.poll({
    offset: args.integer('offset'),
    limit: limit >= 1 && limit <= 100 ? limit : 100,
    timeoutSeconds: Math.min(Math.max(args.integer('timeout') ?? 0, 0), 50),
    signal,
  })
}

/** Left out: the earlier setting stays. An empty list: the default. */
function readAllowed({ world, args }: Pick<MethodContext, 'world' | 'args'>): void {
  const types = args.json('allowed_updates')
  if (types === undefined) return
  if (!Array.isArray(types) || !types.every((type) => typeof type === 'string')) {
    throw badRequest("can't parse allowed updates JSON object: expected an Array of Strings")
  }
  world.updates.allow(types)
}

/** Like a local Bot API server: plain HTTP and any port. Unlike any other: this machine only. */
function setWebhook(context: MethodContext): true {
  const { world, args } = context
  const url = args.text('url')
  const secretToken = args.text('secret_token')
  if (secretToken.length > 256) throw badRequest('secret token is too long')
  if (!/^[A-Za-z0-9_-]*$/u.test(secretToken)) throw badRequest('secret token contains unallowed characters')
  const maxConnections = args.integer('max_connections') ?? 40
  if (maxConnections < 1 || maxConnections > 100)
    throw badRequest('max_connections must be between 1 and 100')
  if (url !== '' && !isLoopback(url)) {
    throw badRequest('bad webhook: the stand-in calls http addresses of this machine only')
  }
  readAllowed(context)
  if (args.flag('drop_pending_updates')) world.updates.drop()
  world.updates.setWebhook(url === '' ? null : { url, secretToken, maxConnections, lastError: null })
  return true
}

function deleteWebhook({ world, args }: MethodContext): true {
  if (args.flag('drop_pending_updates')) world.updates.drop()
  if (world.updates.webhook()) world.updates.setWebhook(null)
  return true
}

function getWebhookInfo({ world }: MethodContext): unknown {
  const webhook = world.updates.webhook()
  const allowed = world.updates.allowed()
  return {
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: world.updates.pending(),
    ...(webhook ? { max_connections: webhook.maxConnections, ip_address: '127.0.0.1' } : {}),
    ...(webhook?.lastError
      ? { last_error_date: webhook.lastError.date, last_error_message: webhook.lastError.message }
      : {}),
    ...(allowed ? { allowed_updates: allowed } : {}),
  }
}

export const updateMethods: MethodGroup = {
  getUpdates: { parameters: ['offset', 'limit', 'timeout', 'allowed_updates'], run: getUpdates },
  setWebhook: {
    parameters: ['url', 'secret_token', 'max_connections', 'allowed_updates', 'drop_pending_updates'],
    accepted: ['ip_address'],
    run: setWebhook,
  },
  deleteWebhook: { parameters: ['drop_pending_updates'], run: deleteWebhook },
  getWebhookInfo: { parameters: [], run: getWebhookInfo },
}
