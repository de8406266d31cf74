/** All parts in one, text as UTF-8. Of any length, which what spreads them into arguments is not. */
export const joinBytes = async (
  ...parts: readonly (string | Uint8Array<ArrayBuffer>)[]
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await new Blob([...parts]).arrayBuffer())
