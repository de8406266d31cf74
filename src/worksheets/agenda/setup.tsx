import type { ViewProps } from '#ui/frame.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { sheetFields } from '#ui/record-fields.tsx'
import { TimeField } from '#ui/time-field.tsx'
import type { Agenda } from './index.ts'
import { text } from './text.ts'

/** When and where the meeting is, and who does what while it runs. */
export function SetUp({ value, change }: ViewProps<Agenda>) {
  const { set, field, line, person } = sheetFields({ value, change }, text)
  return (
    <div class="agenda_setup">
      <TimeField {...field('start')} />
      <NumberLine
        label={text.length}
        name="length"
        value={value.minutes}
        least={1}
        most={1440}
        change={(minutes) => set({ minutes })}
      />
      {line('where')}
      {person('facilitator')}
      {person('noteTaker')}
      {person('timekeeper')}
    </div>
  )
}
