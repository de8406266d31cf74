import { type Backup, fromBackup } from './backup.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { FORMAT } from './file.ts'
import { seal, unseal } from './seal.ts'

/** What a backup is sealed for: no link opens with it, nor a backup with a link's. Never changes. */
const PURPOSE = 'holding-together/backup'

/**
 * A backup that can only be read with the passphrase: a file of the same format, with the whole of `file`, which `toBackup` gave,
 * sealed in it. Each time another. Fewer `iterations` in tests alone.
 */
export async function sealBackup(file: string, passphrase: string, iterations?: number): Promise<string> {
  const lock = { passphrase, purpose: PURPOSE, ...(iterations && { iterations }) }
  const sealed = toBase64url(await seal(new TextEncoder().encode(file), lock))
  return `${JSON.stringify({ format: FORMAT, backup: 1, sealed }, null, 2)}\n`
}

/** What `sealed`, which `fromBackup` found, holds. Cut or altered it opens with no passphrase, as with a wrong one. Never rejects. */
export async function unsealBackup(
  sealed: string,
  passphrase: string,
  iterations?: number
): Promise<Backup | { readonly status: 'wrong-passphrase' }> {
  const bytes = fromBase64url(sealed)
  const lock = { passphrase, purpose: PURPOSE, ...(iterations && { iterations }) }
  const opened = bytes && (await unseal(bytes, lock).catch(() => undefined))
  return opened ? fromBackup(new TextDecoder().decode(opened.content)) : { status: 'wrong-passphrase' }
}
