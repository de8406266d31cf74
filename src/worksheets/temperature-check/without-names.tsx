import { goTo, leaves } from '#ui/enter.tsx'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { setNote, setWord, withoutBlanks } from './loose.ts'
import type { TemperatureCheck } from './index.ts'
import { RunEntry } from './run-entry.tsx'
import { partsText as text } from './parts.text.ts'
import { type EntryField, useDraft } from './use-draft.tsx'

type Props = ViewProps<TemperatureCheck>

/** What is said without a name: lines to write it down, and all of it in alphabetical order. */
export function WithoutNames({ value, change }: Props) {
  const { unnamed, words, well, improve } = value
  if (!unnamed && words.length + well.length + improve.length === 0) return null
  const tidy = () => {
    if (withoutBlanks(value) !== value) change(withoutBlanks)
  }
  return (
    <div class="temperature-check_loose">
      {unnamed ? (
        <div class="temperature-check_entries">
          <Entry fields={['word']} value={value} change={change} />
          <Entry fields={['well', 'improve']} value={value} change={change} />
        </div>
      ) : (
        <h4>{text.withoutName}</h4>
      )}
      <p class="temperature-check_hint">{text.withoutNameHint}</p>
      <div class="temperature-check_lists" onFocusOut={tidy}>
        <List label={text.words} lines={words} set={(place, word) => change((sheet) => setWord(sheet, place, word))} />
        {(['well', 'improve'] as const).map((side) => (
          <List
            key={side}
            label={text.sides[side]}
            lines={value[side].map((note) => note.text)}
            set={(place, next) => change((sheet) => setNote(sheet, side, place, next))}
          />
        ))}
      </div>
    </div>
  )
}

/** Lines for one person after another. What is left half-written is written down when the lines are left. */
function Entry({ fields, ...props }: Props & { readonly fields: readonly [EntryField, ...EntryField[]] }) {
  const draft = useDraft(props, undefined)
  return (
    <div onFocusOut={(event) => leaves(event) && draft.writeDown()}>
      <RunEntry
        prefix="entry"
        fields={fields}
        draft={draft}
        hint={text.entryHint}
        entered={(lines) => {
          draft.writeDown()
          goTo(lines, `entry-${fields[0]}`)
        }}
      />
    </div>
  )
}

interface ListProps {
  readonly label: string
  readonly lines: readonly string[]
  readonly set: (place: number, line: string) => void
}

function List({ label, lines, set }: ListProps) {
  if (lines.length === 0) return null
  return (
    <section>
      <h4>
        {label} <small>{lines.length}</small>
      </h4>
      <ul>
        {lines.map((line, place) => (
          <li key={place}>
            <Line
              bare
              label={text.numbered(label, place + 1)}
              name={`${label}-${place}`}
              value={line}
              change={(next) => set(place, next)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
