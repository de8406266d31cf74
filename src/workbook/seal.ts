import { joinBytes } from './join-bytes.ts'
import { foldPassphrase } from './passphrase.ts'

/**
 * So often is the hash of a passphrase taken, so that guessing costs time (OWASP's figure for PBKDF2 with SHA-256). It is not held
 * in what is sealed: a link made by hand could then ask for hours of work, or for next to none. More than this is another format.
 */
const ITERATIONS = 600_000
const SALT_BYTES = 16
const NONCE_BYTES = 12

/** What opens what was sealed: a passphrase, however it is typed, and the same `purpose`, which tells what it was sealed for. */
export interface Lock {
  readonly passphrase: string
  readonly purpose: string
  /** Fewer in tests, which have no secrets. */
  readonly iterations?: number
}

/** Whether this browser can seal at all: pages that came without HTTPS have no cryptography. */
export const canSeal = (): boolean => 'subtle' in crypto

type Bytes = Uint8Array<ArrayBuffer>

/** What was sealed, and the key that opened it, for what is noted about it on the same device. */
export interface Unsealed {
  readonly content: Bytes
  readonly notes: Notes
}

/** Seals short-lived notes without making the key again: whoever opens the same thing once more can read them. */
export interface Notes {
  readonly seal: (note: string) => Promise<Bytes>
  /** Undefined for whatever `seal` did not give. Never rejects. */
  readonly unseal: (sealed: unknown) => Promise<string | undefined>
}

/**
 * `content`, unreadable without the passphrase: salt, nonce, and what AES-256-GCM made of it with a key that PBKDF2 made of the
 * passphrase. 44 bytes longer, and different each time.
 */
export async function seal(content: Bytes, lock: Lock): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  return joinBytes(salt, await encrypt(content, await keyOf(lock, salt), lock.purpose))
}

/**
 * What `seal` was given; undefined where the passphrase or the purpose is another, or a bit was changed: there is no telling these
 * apart. Takes any bytes; never rejects where `canSeal`.
 */
export async function unseal(sealed: Bytes, lock: Lock): Promise<Unsealed | undefined> {
  const key = await keyOf(lock, sealed.slice(0, SALT_BYTES))
  const content = await decrypt(sealed.slice(SALT_BYTES), key, lock.purpose)
  return content && { content, notes: notesUnder(key, `${lock.purpose}/note`) }
}

function notesUnder(key: CryptoKey, purpose: string): Notes {
  return {
    seal: (note) => encrypt(utf8(note), key, purpose),
    async unseal(sealed) {
      const note = sealed instanceof Uint8Array && (await decrypt(Uint8Array.from(sealed), key, purpose))
      return note ? new TextDecoder().decode(note) : undefined
    }
  }
}

async function encrypt(content: Bytes, key: CryptoKey, purpose: string): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  return joinBytes(nonce, new Uint8Array(await crypto.subtle.encrypt(cipher(nonce, purpose), key, content)))
}

async function decrypt(sealed: Bytes, key: CryptoKey, purpose: string): Promise<Bytes | undefined> {
  const algorithm = cipher(sealed.slice(0, NONCE_BYTES), purpose)
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.slice(NONCE_BYTES)))
  } catch {
    return undefined
  }
}

const cipher = (iv: Bytes, purpose: string) => ({ name: 'AES-GCM', iv, additionalData: utf8(purpose) })

async function keyOf({ passphrase, iterations = ITERATIONS }: Lock, salt: Bytes): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', utf8(foldPassphrase(passphrase)), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt']
  )
}

const utf8 = (text: string) => new TextEncoder().encode(text)
