import { type Action, dayFor, taskFrom } from '#workbook/action.ts'
import type { HealthChecklist } from './index.ts'
import { prioritiesOf } from './priorities.ts'
import { remedyOf } from './remedies-text.ts'
import { text } from './text.ts'

/** What mends each 'no' and finds out each 'not sure', where somebody took it or a day was set; the next step; the next check. */
export const actions = (sheet: HealthChecklist): readonly Action[] => [
  ...prioritiesOf(sheet)
    .filter(({ who, by }) => (who + by).trim() !== '')
    .flatMap(({ key, answer, question, who, by }) =>
      taskFrom({ text: answer === 'unsure' ? text.find(question) : (remedyOf(key)?.do ?? question), who, by })
    ),
  ...taskFrom({ text: sheet.next, who: '', by: '' }),
  ...dayFor(text.recheckOf(''), sheet.recheck)
]
