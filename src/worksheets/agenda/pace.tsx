import { useEffect, useState } from 'preact/hooks'
import { spentBy } from '#workbook/countdown.ts'
import { browser } from '#ui/browser.ts'
import type { Agenda } from './index.ts'
import { runText as text } from './run-text.ts'
import { minuteOf, minutesAfter, timeOf } from './times.ts'
import { currentOf, secondsToGo, stopwatchOf } from './turns.ts'

/** Before the end of an item that has more than this, in seconds, whoever watches the clock says 'two minutes'. */
const TWO_MINUTES = 120

/** What the clock means for the meeting: when two minutes are left, that the time is up, and when it will all end. */
export function Pace({ sheet }: { sheet: Agenda }) {
  const [, look] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => look((times) => times + 1), 1000)
    return () => clearInterval(timer)
  }, [])

  const now = browser.now()
  const limit = (currentOf(sheet)?.minutes ?? 0) * 60
  const left = limit - spentBy(stopwatchOf(sheet), now) / 1000
  const hint =
    limit === 0 || left > TWO_MINUTES ? '' : left <= 0 ? text.timeUp : limit > 2 * TWO_MINUTES && text.twoMinutes
  const clock = new Date(now)
  const end = Math.round(clock.getHours() * 60 + clock.getMinutes() + secondsToGo(sheet, now) / 60)
  const start = minuteOf(sheet.start)
  const isToday = sheet.date === browser.today()
  const planned = (start ?? 0) + sheet.minutes
  const late = isToday && start !== undefined ? minutesAfter(planned, end) : 0
  return (
    <p class="agenda_pace">
      {hint && <b>{hint}</b>} {text.endsAt(timeOf(end))}
      {text.late(late, timeOf(planned))}
    </p>
  )
}
