import type { Heading, Worksheet } from '#workbook/define.ts'
import { decodeLink, encodeLink, encodeSealedLink } from '#workbook/link.ts'

export interface Made<Value> {
  readonly of: Value
  /** What it is sealed with; '' for nothing. */
  readonly passphrase: string
  /** The address that opens it on the worksheet's page; undefined where no link can hold it. */
  readonly link: string | undefined
}

/** Makes the link of a sheet. It is read back, with its passphrase, before it is offered. */
export async function makeLink<Value extends Heading>(
  worksheet: Worksheet<Value>,
  of: Value,
  passphrase: string
): Promise<Made<Value>> {
  const fragment = await (passphrase ? encodeSealedLink(worksheet, of, passphrase) : encodeLink(worksheet, of))
  const decoded = await decodeLink(worksheet, fragment)
  const { status } = decoded.status === 'sealed' ? await decoded.open(passphrase) : decoded
  const page = new URL(`../../worksheets/${worksheet.id}/`, location.origin + location.pathname)
  return { of, passphrase, link: status === 'ok' ? `${page.href}#${fragment}` : undefined }
}
