import { useEffect, useState } from 'preact/hooks'
import { dayInWords } from '#workbook/day.ts'
import { browser } from '#ui/browser.ts'
import { later } from '#ui/later.tsx'
import { nameOf } from '#ui/sheet-name.ts'
import { type Open, openActions } from './agreed.ts'
import type { Listed } from './read.ts'
import { addressOf } from './sheets.tsx'
import { text } from './text.ts'

const SHOWN = 12

const AddToCalendar = later(async () => ({ default: (await import('#ui/calendar.tsx')).AddToCalendar }))

/** What was agreed on any sheet and is not done yet: what is overdue first, then by day. Each leads to its sheet. */
export function Actions({ sheets }: { readonly sheets: readonly Listed[] }) {
  const [found, setOpen] = useState<readonly Open[]>()
  const [isWhole, setWhole] = useState(false)
  const today = browser.today()
  useEffect(() => {
    let isCurrent = true
    void openActions(sheets).then((found) => isCurrent && setOpen(found))
    return () => {
      isCurrent = false
    }
  }, [sheets.map(({ sheet }) => sheet.id + sheet.changed).join()])
  const open = found ?? []
  const shown = isWhole ? open : open.slice(0, SHOWN)
  const hasDays = open.some(({ action }) => action.by !== '')
  return (
    <section class="coalition_part" aria-labelledby="actions">
      <h2 id="actions">{text.actions}</h2>
      {open.length === 0 && <p>{found ? text.noActions : text.opening}</p>}
      <ul class="coalition_list">
        {shown.map(({ action, listed }, index) => (
          <li key={index}>
            <span class={action.by !== '' && action.by < today ? 'coalition_late' : 'label'}>
              {action.by === '' ? text.noDay : dayInWords(action.by)}
              {action.by !== '' && action.by < today && `, ${text.late}`}
            </span>
            <a href={addressOf(listed)}>{action.text}</a>
            <span class="label">
              {[
                [action.who || (action.isDay ? '' : text.nobody), action.member].filter(Boolean).join(', '),
                `${listed.worksheet.about.title}, ${nameOf(listed.sheet)}`
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < open.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {text.allActions(open.length)}
        </button>
      )}
      {hasDays && (
        <AddToCalendar
          label={text.calendar}
          events={() =>
            open.map(({ action, uid, listed }) => ({
              uid,
              title: action.text,
              day: action.by,
              note: [action.who, listed.sheet.value.coalition].filter(Boolean).join(' · ')
            }))
          }
          name={{ title: text.calendarTitle, coalition: '', date: '' }}
        />
      )}
    </section>
  )
}
