import { fold } from '#workbook/fold.ts'
import type { Measure } from '#workbook/measure.ts'
import type { HealthChecklist } from './index.ts'
import { measureText as text } from './measure-text.ts'
import { type Answered, allAnswers, isFixed } from './priorities.ts'

/** How many of the six questions, and of one's own, are a yes. With other questions of one's own it is another measure. */
export function measures(sheet: HealthChecklist): readonly Measure[] {
  const all = allAnswers(sheet)
  const own = all.filter(({ key, question }) => !isFixed(key) && question.trim() !== '')
  return [
    yesIn(
      'six',
      text.six,
      all.filter(({ key }) => isFixed(key))
    ),
    ...(own.length > 0 ? [yesIn(fold(JSON.stringify(own.map(({ question }) => question).sort())), text.own, own)] : [])
  ]
}

function yesIn(id: string, label: string, asked: readonly Answered[]): Measure {
  const answered = asked.filter(({ answer }) => answer !== '')
  const yes = answered.filter(({ answer }) => answer === 'yes').length
  const value = answered.length > 0 ? yes : undefined
  return { id, label, value, least: 0, most: asked.length, n: answered.length, unit: text.unit(asked.length) }
}
