import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { NameLine } from '#ui/name-line.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { TimeField } from '#ui/time-field.tsx'
import type { Agenda } from './index.ts'
import { text } from './text.ts'

/** When and where the meeting is, and who does what while it runs. */
export function SetUp({ value, change }: ViewProps<Agenda>) {
  const set = (part: Partial<Agenda>) => change((sheet) => ({ ...sheet, ...part }))
  return (
    <div class="agenda_setup">
      <TimeField label={text.start} name="start" value={value.start} change={(start) => set({ start })} />
      <NumberLine
        label={text.length}
        name="length"
        value={value.minutes}
        least={1}
        most={1440}
        change={(minutes) => set({ minutes })}
      />
      <Line label={text.where} name="where" value={value.where} change={(where) => set({ where })} />
      {(['facilitator', 'noteTaker', 'timekeeper'] as const).map((role) => (
        <NameLine
          key={role}
          label={text[role]}
          name={role}
          value={value[role]}
          change={(name) => set({ [role]: name })}
        />
      ))}
    </div>
  )
}
