import css from './export.css?inline'
import { useState } from 'preact/hooks'
import { accept } from '#workbook/accept.ts'
import { toCsv } from '#workbook/csv.ts'
import type { Heading } from '#workbook/define.ts'
import { fromFile } from '#workbook/file.ts'
import { fileName } from '#workbook/file-name.ts'
import { toMarkdown } from '#workbook/markdown.ts'
import { toPlainText } from '#workbook/plain-text.ts'
import type { Report } from '#workbook/report.ts'
import { adopt } from './adopt.ts'
import { text as arrivals } from './arrival-text.ts'
import { Dialog } from './dialog.tsx'
import { text } from './dialog-text.ts'
import type { PartProps } from './frame.tsx'
import { save } from './save-file.ts'
import { saveSheet } from './save-sheet.ts'

const formats = [
  { name: 'markdown', extension: 'md', type: 'text/markdown', render: toMarkdown },
  { name: 'csv', extension: 'csv', type: 'text/csv', render: toCsv },
  { name: 'plain', extension: 'txt', type: 'text/plain', render: toPlainText }
] as const satisfies {
  name: string
  extension: string
  type: string
  render: (report: Report) => string | Promise<string>
}[]

adopt(css)

/** The sheet as a file in the formats that others read, and a file that comes back. */
export default function Export<Value extends Heading>({ worksheet, store, state, close }: PartProps<Value>) {
  const [said, setSaid] = useState('')
  // Cleaned as a link or a reload would clean it.
  const value = accept(worksheet.schema, state.value) ?? state.value

  const exportAs = async ({ extension, type, render }: (typeof formats)[number]) => {
    const report = (await worksheet.report())(value)
    save(fileName(report.title, value.coalition, value.date, extension), await render(report), type)
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    if (state.edited) return setSaid(arrivals.finishFirst)
    const opened = fromFile(worksheet, await file.text())
    if (opened.status !== 'ok') return setSaid(text.opened[opened.status])
    store.visit(opened.value, 'file')
    if (opened.altered) setSaid(text.opened.altered)
    else close()
  }

  return (
    <Dialog title={text.export} close={close}>
      <p>{text.exportWords}</p>
      <ul class="export-formats">
        {formats.map((format) => (
          <li key={format.name}>
            <button type="button" onClick={() => void exportAs(format)}>
              {text.formats[format.name][0]}
            </button>
            <span>{text.formats[format.name][1]}</span>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => saveSheet(worksheet, value)}>
            {text.formats.json[0]}
          </button>
          <span>
            {text.formats.json[1]}
            {worksheet.publish && `. ${text.wholeFile}`}
          </span>
        </li>
      </ul>
      <label class="export-open">
        {text.openFile}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </label>
      <p aria-live="polite">{said}</p>
    </Dialog>
  )
}
