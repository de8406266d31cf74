import './calendar.css'
import { useState } from 'preact/hooks'
import type { CalendarEvent } from '#workbook/calendar.ts'
import { text } from './calendar-text.ts'
import type { CalendarName } from './save-calendar.ts'
import { text as uiText } from './text.ts'

interface Props {
  /** Asked for on the click. Each `uid` is unique in the sheet: a word id, or an item's. */
  readonly events: () => readonly CalendarEvent[]
  readonly name: CalendarName
  readonly label?: string | undefined
  readonly disabled?: boolean | undefined
}

/** Hands dates of a sheet over to the calendar that the reader keeps. What writes the file loads on the click. */
export function AddToCalendar({ events, name, label = text.add, disabled }: Props) {
  const [said, setSaid] = useState('')
  const add = async () => setSaid((await import('./save-calendar.ts')).saveCalendar(events(), name) ? '' : text.noDay)
  return (
    <div class="add-to-calendar">
      <button type="button" disabled={disabled} onClick={() => void add().catch(() => setSaid(uiText.notLoaded))}>
        {label}
      </button>
      <p class="field_label">{text.about}</p>
      {said && (
        <p class="warn" role="alert">
          {said}
        </p>
      )}
    </div>
  )
}
