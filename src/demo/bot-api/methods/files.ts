// getFile → the path under which a file that was sent to the bot can be fetched for a while.
import { badRequest } from '../api-error.ts'
import type { World } from '../world.ts'
import type { MethodContext, MethodGroup } from './method.ts'

/** Bots can download files of up to 20 MB: https://core.telegram.org/bots/api#getfile */
const LARGEST = 20 * 1024 * 1024
/** It is guaranteed that a link is valid for at least an hour; here it is for no longer. */
const VALID_MS = 3_600_000

function getFile({ world, args }: MethodContext): object {
  const id = args.text('file_id')
  if (id === '') throw badRequest('file_id not specified')
  const file = world.files.get(id)
  if (file === undefined) throw badRequest('invalid file_id')
  const size = file.size ?? file.bytes.length
  if (size > LARGEST) throw badRequest('file is too big')
  const number = [...world.files.keys()].indexOf(id)
  const ending = /\.[A-Za-z0-9]{1,8}$/u.exec(file.name)?.[0] ?? ''
  const path = `documents/file_${number}${ending}`
  world.filePaths.set(path, { id, until: world.clock.now().getTime() + VALID_MS })
  return { file_id: id, file_unique_id: id.slice(4), file_size: size, file_path: path }
}

/** The bytes at a path that getFile told within the last hour; null for any other. */
export function fileAt(world: World, path: string): Uint8Array | null {
  const told = world.filePaths.get(path)
  if (told === undefined || told.until < world.clock.now().getTime()) return null
  return world.files.get(told.id)?.bytes ?? null
}

export const fileMethods: MethodGroup = {
  getFile: { parameters: ['file_id'], run: getFile },
}
