import { useState } from 'preact/hooks'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { fromFile } from '#workbook/file.ts'
import { isSameUpToIds } from '#workbook/positional.ts'
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
  /** Those of the list, one's own and those that came before. */
  readonly known: readonly Pick<Guest<Value>, 'value'>[]
  readonly add: (guests: readonly Guest<Value>[]) => void
}

const faults = { ...arrivals.faults, ...pasteText.faults, sealed: text.sealed }

/** Rounds that this browser does not keep: from a file, or from links in a pasted text. They are read, and written nowhere. */
export function GuestRounds<Value extends Heading>({ worksheet, known, add }: Props<Value>) {
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState<readonly string[]>([])

  /** Adds those that are not there yet, and gives what to say of all. */
  const take = (values: readonly Value[], about: string): readonly string[] => {
    const isNew = (value: Value, before: readonly Value[]) =>
      !before.some((one) => isSameUpToIds(worksheet.schema, one, value))
    const there = known.map(({ value }) => value)
    const come = values.filter((value, index) => isNew(value, [...there, ...values.slice(0, index)]))
    if (come.length > 0)
      add(
        come.map((value, index) => ({
          key: `guest-${known.length + index}`,
          value,
          name: '',
          about: [value.coalition.trim(), about].filter(Boolean).join(', ')
        }))
      )
    return [
      ...(come.length > 0 ? [text.added(come.length)] : []),
      ...(come.length < values.length ? [text.already] : [])
    ]
  }

  const open = async (file: File | undefined) => {
    if (!file) return
    const opened = fromFile(worksheet, await file.text())
    if (opened.status !== 'ok') return setSaid([dialogText.opened[opened.status]])
    setSaid([...take([opened.value], text.fromFile), ...(opened.altered ? [dialogText.opened.altered] : [])])
  }
  const paste = async () => {
    const links = await readLinks(worksheet, pasted)
    const read = links.flatMap((link) => (link.status === 'ok' ? [link.value] : []))
    const refused = links.flatMap((link, index) => {
      if (link.status === 'ok') return []
      return [links.length > 1 ? `${text.place(index + 1)} ${faults[link.status]}` : faults[link.status]]
    })
    setSaid([...take(read, text.fromLink), ...refused])
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
