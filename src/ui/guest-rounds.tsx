import { useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { fromFile } from '#workbook/file.ts'
import { readLinks } from '#workbook/read-links.ts'
import { text as arrivals } from './arrival-text.ts'
import { text as dialogText } from './dialog-text.ts'
import { Line } from './fields.tsx'
import { pasteText } from './paste-links-text.ts'
import { text } from './rounds-text.ts'

/** A round from elsewhere, for this comparison only. */
export interface Guest<Value> {
  readonly key: string
  readonly value: Value
  readonly name: string
  readonly about: string
}

interface Props<Value extends Heading> {
  readonly worksheet: Worksheet<Value>
  /** How many there are already. */
  readonly known: number
  readonly add: (guests: readonly Guest<Value>[]) => void
}

const faults = { ...arrivals.faults, ...pasteText.faults, sealed: text.sealed }

/** Rounds that this browser does not keep: from a file, or from links in a pasted text. They are read, and written nowhere. */
export function GuestRounds<Value extends Heading>({ worksheet, known, add }: Props<Value>) {
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState<readonly string[]>([])

  const take = (values: readonly Value[], about: string) =>
    add(values.map((value, index) => ({ key: `guest-${known + index}`, value, name: '', about })))

  const open = async (file: File | undefined) => {
    if (!file) return
    const opened = fromFile(worksheet, await file.text())
    if (opened.status !== 'ok') return setSaid([dialogText.opened[opened.status]])
    take([opened.value], text.fromFile)
    setSaid([text.added(1), ...(opened.altered ? [dialogText.opened.altered] : [])])
  }
  const paste = async () => {
    const links = await readLinks(worksheet, pasted)
    const read = links.flatMap((link) => (link.status === 'ok' ? [link.value] : []))
    const refused = links.flatMap((link, index) => {
      if (link.status === 'ok') return []
      return [links.length > 1 ? `${text.place(index + 1)} ${faults[link.status]}` : faults[link.status]]
    })
    take(read, text.fromLink)
    setSaid([...(read.length > 0 ? [text.added(read.length)] : []), ...refused])
    if (read.length > 0) setPasted('')
  }

  return (
    <details class="rounds_others">
      <summary>{text.others}</summary>
      <p>{text.othersWords}</p>
      <label class="rounds_file">
        {text.file}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
      </label>
      <Line label={text.link} name="round-link" value={pasted} change={setPasted} />
      <button type="button" disabled={pasted.trim() === ''} onClick={() => void paste()}>
        {text.addLink}
      </button>
      <div aria-live="polite">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </details>
  )
}
