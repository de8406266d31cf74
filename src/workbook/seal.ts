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

/** What was sealed; and how to seal something else so that the same lock opens it, without making the key again. */
export interface Unsealed {
  readonly content: Bytes
  readonly reseal: (content: Bytes) => Promise<Bytes>
}

/**
 * `content`, unreadable without the passphrase: salt, nonce, and what AES-256-GCM made of it with a key that PBKDF2 made of the
 * passphrase. 44 bytes longer, and different each time.
 */
export async function seal(content: Bytes, lock: Lock): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  return encrypt(content, lock, salt, await keyOf(lock, salt))
}

/**
 * What `seal` was given; undefined where the passphrase or the purpose is another, or a bit was changed: there is no telling these
 * apart. Takes any bytes; never rejects where `canSeal`.
 */
export async function unseal(sealed: Bytes, lock: Lock): Promise<Unsealed | undefined> {
  const salt = sealed.slice(0, SALT_BYTES)
  const nonce = sealed.slice(SALT_BYTES, SALT_BYTES + NONCE_BYTES)
  const key = await keyOf(lock, salt)
  try {
    const content = await crypto.subtle.decrypt(cipher(nonce, lock), key, sealed.slice(SALT_BYTES + NONCE_BYTES))
    return { content: new Uint8Array(content), reseal: (other) => encrypt(other, lock, salt, key) }
  } catch {
    return undefined
  }
}

async function encrypt(content: Bytes, lock: Lock, salt: Bytes, key: CryptoKey): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const encrypted = await crypto.subtle.encrypt(cipher(nonce, lock), key, content)
  return Uint8Array.of(...salt, ...nonce, ...new Uint8Array(encrypted))
}

const cipher = (iv: Bytes, { purpose }: Lock) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(purpose)
})

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
