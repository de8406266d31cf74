import type { Heading, Worksheet } from '#workbook/define.ts'
import { fileName, toFile } from '#workbook/file.ts'
import { save } from './save-file.ts'

/** Hands the sheet to the reader as a file that this page opens again. */
export async function saveSheet<Value extends Heading>(worksheet: Worksheet<Value>, value: Value): Promise<void> {
  const { coalition, date } = value
  const content = await toFile(worksheet, value)
  save(fileName(worksheet.about.title, coalition, date, 'json'), content, 'application/json')
}
