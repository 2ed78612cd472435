// One HTTP request in any of the four ways Telegram takes → the parameters of a call, all as text, and uploaded files.
import type { Context } from 'hono'
import { badRequest } from './api-error.ts'

export interface Upload {
  name: string
  type: string
  bytes: Uint8Array
}

export interface Call {
  /** As Telegram's server keeps them: text as it came, everything else as JSON. */
  parameters: Map<string, string>
  /** By the name of the form part. */
  uploads: Map<string, Upload>
}

/** Reads query string, then body (JSON, urlencoded or multipart); throws ApiError for a body that is not what it says. */
export async function readCall(context: Context): Promise<Call> {
  const call: Call = { parameters: new Map(Object.entries(context.req.query())), uploads: new Map() }
  if (context.req.method !== 'POST') return call
  const type = (context.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (type === 'application/json') await readJson(context, call)
  else if (type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded')
    await readForm(context, call)
  return call
}

async function readJson(context: Context, call: Call): Promise<void> {
  const text = await context.req.text()
  if (text.trim() === '') return
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw badRequest("can't parse JSON object")
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest('object expected in the request body')
  }
  for (const [name, value] of Object.entries(body)) {
    if (value === null) continue
    call.parameters.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
}

async function readForm(context: Context, call: Call): Promise<void> {
  const form = await context.req.formData()
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      call.parameters.set(name, value)
    } else {
      const bytes = new Uint8Array(await value.arrayBuffer())
      call.uploads.set(name, { name: value.name, type: value.type, bytes })
    }
  }
}
