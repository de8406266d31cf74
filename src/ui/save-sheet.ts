import type { Heading, Worksheet } from '#workbook/define.ts'
import { toFile } from '#workbook/file.ts'
import { fileName } from '#workbook/file-name.ts'
import { save } from './save-file.ts'

/** Hands the sheet to the reader as a file that this page opens again. */
export function saveSheet<Value extends Heading>(worksheet: Worksheet<Value>, value: Value): void {
  const { coalition, date } = value
  const content = toFile(worksheet, value)
  save(fileName(worksheet.about.title, coalition, date, 'json'), content, 'application/json')
}
