import { Choice, Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { type ConsentRound, newObjection } from './index.ts'
import { kindOf } from './outcome.ts'
import { text } from './text.ts'

const yesNo = [
  { value: 'yes', label: text.yes, alarm: true },
  { value: 'no', label: text.no }
] as const

/** The objections, with the two questions that tell whether they are principled. */
export function Objecting({ value, change }: ViewProps<ConsentRound>) {
  return (
    <Items
      {...listOf({ value, change }, 'objections')}
      blank={newObjection}
      add={text.addObjection}
      nameOf={({ name, reason }, place) => name || reason || text.objection(place)}
      isEmpty={({ name, reason }) => !(name || reason)}
      draw={(objection, put) => (
        <>
          <div class="consent-round_said">
            <NameLine
              label={text.objector}
              name={`objector-${objection.id}`}
              value={objection.name}
              change={(name) => put({ name })}
            />
            <Line
              label={text.reason}
              name={`reason-${objection.id}`}
              value={objection.reason}
              change={(reason) => put({ reason })}
            />
          </div>
          <div class="consent-round_tests">
            {(['harms', 'breaks'] as const).map((test) => (
              <Choice
                key={test}
                legend={text[test]}
                name={`${test}-${objection.id}`}
                value={objection[test]}
                change={(answer) => put({ [test]: answer })}
                options={yesNo}
              />
            ))}
          </div>
          <p class={`consent-round_kind is-${kindOf(objection)}`}>{text.kinds[kindOf(objection)]}</p>
        </>
      )}
    />
  )
}
