import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { agreedOf, isWritten } from './groups.ts'
import { type Retrospective, newBefore, retrospective } from './index.ts'

/** What this round agreed on, and what is open since the one before, are the next one's first question. Nothing else is carried. */
export function nextRound(sheet: Retrospective, date: string): Retrospective {
  const blank = retrospective.blank(date)
  const agreed = agreedOf(sheet).map((task) => ({ ...newBefore(newId()), ...task }))
  const open = sheet.before
    .filter((one) => isWritten(one) && (one.state === '' || one.state === 'carried'))
    .map((one) => ({ ...one, state: '' as const }))
  const before = [...agreed, ...open].slice(0, MOST_ITEMS)
  const { coalition, people, dots } = sheet
  return { ...blank, coalition, people, dots, before: before.length > 0 ? before : blank.before }
}
