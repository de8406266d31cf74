/** Whether `text` takes more than `bytes` bytes as UTF-8. What is far too long is not even encoded. */
export function isLargerThan(bytes: number, text: string): boolean {
  return text.length > bytes || new TextEncoder().encode(text).length > bytes
}
