import './setup.css'
import { useEffect, useState } from 'preact/hooks'
import { Choice, Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { useHasRoster } from '#ui/use-has-roster.tsx'
import type { TemperatureCheck } from './index.ts'
import type { Parts } from './parts.tsx'
import { MOST_PEOPLE, filledRows, headsOf, setHeads } from './people.ts'
import { text } from './text.ts'

const modes = [
  { value: 'named', label: text.named },
  { value: 'unnamed', label: text.unnamed }
] as const

interface Props extends ViewProps<TemperatureCheck> {
  readonly parts: Parts | undefined
  /** Asks for the parts, if they are not there yet. */
  readonly need: () => void
}

/** Who takes part: names or only a number, typed, pasted or from the roster. */
export function Setup({ value, change, parts, need }: Props) {
  const [typed, setTyped] = useState('')
  const [entered, setEntered] = useState(false)
  const [notice, setNotice] = useState({ text: '', unnamed: false })
  const say = (text: string, unnamed = value.unnamed) => setNotice({ text, unnamed })

  const hasRoster = useHasRoster()
  useEffect(() => {
    if (hasRoster) need()
  }, [hasRoster])

  const add = (names: readonly string[]) => {
    if (!parts || names.length === 0) return
    say(parts.leftOut(value, names))
    change((sheet) => parts.addPeople(sheet, names))
  }
  const enter = () => {
    if (!parts) need()
    setEntered(typed.trim() !== '')
  }
  // What was entered before the parts had come is added as soon as they are there.
  useEffect(() => {
    if (!entered || !parts) return
    setEntered(false)
    setTyped('')
    add(parts.namesIn(typed))
  }, [entered, parts])

  const setMode = (mode: 'named' | 'unnamed') => {
    say(mode === 'unnamed' && parts && value.people.length > 0 ? parts.text.mixed : '', mode === 'unnamed')
    if (parts) change(mode === 'unnamed' ? parts.withoutNames : parts.withNames)
    else if (value.people.length === 0) change((sheet) => ({ ...sheet, unnamed: true }))
    else need()
  }

  return (
    <>
      <div class="temperature-check_who">
        <Choice
          legend={text.names}
          name="names"
          value={value.unnamed ? 'unnamed' : 'named'}
          change={setMode}
          options={modes}
        />
        <NumberLine
          label={text.heads}
          name="heads"
          value={headsOf(value)}
          least={value.unnamed ? 0 : filledRows(value) || 1}
          most={MOST_PEOPLE}
          change={(heads) => change((sheet) => setHeads(sheet, heads))}
          refusal={(typed) => parts?.text.refusal(typed, value.unnamed ? 0 : filledRows(value), MOST_PEOPLE)}
        />
        <Line
          label={text.facilitator}
          name="facilitator"
          value={value.facilitator}
          change={(facilitator) => change((sheet) => ({ ...sheet, facilitator }))}
        />
      </div>
      {value.unnamed ? (
        <p class="temperature-check_hint">{parts?.text.unnamedHint}</p>
      ) : (
        <fieldset
          class="temperature-check_add"
          onKeyDown={(event) => parts?.takeEnter(event) && enter()}
          onFocusOut={(event) => (!parts || parts.leaves(event)) && enter()}
        >
          <legend class="unseen">{text.names}</legend>
          <Line
            label={text.addPeople}
            placeholder={text.addPeopleHint}
            name="add-people"
            value={typed}
            change={(next) => {
              if (typed === '') need()
              setEntered(false)
              setTyped(next)
            }}
          />
          <button type="button" onClick={enter}>
            {text.add}
          </button>
          {parts && <parts.RosterNames people={value.people} use={add} say={say} />}
        </fieldset>
      )}
      <p class="temperature-check_notice" aria-live="polite">
        {notice.unnamed === value.unnamed && notice.text}
      </p>
    </>
  )
}
