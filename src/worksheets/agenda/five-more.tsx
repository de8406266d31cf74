import { useLayoutEffect, useRef } from 'preact/hooks'
import { browser } from '#ui/browser.ts'
import type { Agenda } from './index.ts'
import { runText as text } from './run-text.ts'
import { giversOf } from './turns.ts'

interface Props {
  readonly sheet: Agenda
  readonly give: (from: string) => void
  readonly leave: () => void
}

/** From where five more minutes are to come: the group chooses. */
export function FiveMore({ sheet, give, leave }: Props) {
  const choices = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => choices.current?.querySelector('button')?.focus(), [])
  const givers = giversOf(sheet, browser.now())
  return (
    <fieldset ref={choices} class="agenda_more">
      <legend>{givers.length > 0 ? text.moreFrom : text.nothingToGive}</legend>
      {givers.map((giver) => (
        <button key={giver.id} type="button" dir="auto" onClick={() => give(giver.id)}>
          {text.from(giver)}
        </button>
      ))}
      <button type="button" onClick={leave}>
        {text.noMore}
      </button>
    </fieldset>
  )
}
