/**
 * Bytes as text that links carry unharmed: base64url of RFC 4648, section 5, without padding. Canonical: one text for the same
 * bytes, so that no two links hold the same sheet in different letters.
 */
export function toBase64url(bytes: Uint8Array): string {
  // In slices, since a function takes only so many arguments.
  let binary = ''
  for (let start = 0; start < bytes.length; start += 4096) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 4096))
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The bytes of a text that `toBase64url` wrote; `undefined` for any other text. Never throws. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (byte) => byte.charCodeAt(0))
  // The last character may hold bits that belong to no byte; only zeros are canonical there.
  return toBase64url(bytes) === text ? bytes : undefined
}
