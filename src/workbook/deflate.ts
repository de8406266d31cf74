/** At most so many bytes does a link become when it is inflated: 256 KiB, a hundred times the largest sheet met so far. */
export const MOST_BYTES = 256 * 1024

/** Compressed bytes are fed so many at a time. DEFLATE grows 1032-fold at most, so a slice stays far below `MOST_BYTES`. */
const SLICE = 64

export type Inflated =
  | { readonly status: 'ok'; readonly text: string }
  /** It goes on beyond `MOST_BYTES`; the rest was not looked at. */
  | { readonly status: 'too-big' }
  /** Not a whole DEFLATE stream, or not UTF-8 inside. */
  | { readonly status: 'broken' }

/** `text` as UTF-8, compressed by the browser: a raw DEFLATE stream (RFC 1951). */
export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(compressed).arrayBuffer())
}

/** The text that `deflate` was given. Takes any bytes; stops as soon as more than `MOST_BYTES` come out. Never throws. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Inflated> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    const reader = inSlices(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    let text = ''
    let size = 0
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length
      if (size > MOST_BYTES) {
        await reader.cancel()
        return { status: 'too-big' }
      }
      text += decoder.decode(next.value, { stream: true })
    }
    return { status: 'ok', text: text + decoder.decode() }
  } catch {
    return { status: 'broken' }
  }
}

/** A stream that gives the next slice only when it is asked for. */
function inSlices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0
  return new ReadableStream({
    pull(controller) {
      if (start >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(start, start + SLICE))
      start += SLICE
    }
  })
}
