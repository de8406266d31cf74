/** A random item id: 8 characters of a-z and 0-9, about 41 bits, from the platform's secure generator. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('')
}
