import { dayInWords } from '#workbook/day.ts'
import { DayField, type FieldProps } from './fields.tsx'

export interface OfferedDayProps extends FieldProps<string> {
  /** The day that is offered while there is none; '' for none. */
  readonly offered: string
  /** The words of the button that takes it. */
  readonly offer: (day: string) => string
}

/** A day, and one that can be taken while there is none. Its button goes then, and the focus to the day. */
export function OfferedDay({ offered, offer, ...field }: OfferedDayProps) {
  return (
    <div>
      <DayField {...field} />
      {field.value === '' && offered !== '' && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            focusDay(currentTarget.parentElement)
            field.change(offered)
          }}
        >
          {offer(dayInWords(offered))}
        </button>
      )}
    </div>
  )
}

/** Puts the focus on the first day within `part`, for a button that goes once it has filled in days. */
export const focusDay = (part: Element | null): void =>
  part?.querySelector<HTMLInputElement>('input[type=date]')?.focus()
