import { dayInWords } from '#workbook/day.ts'
import type { Candidate, FixPicker } from './index.ts'
import { gapOf } from './picking.ts'
import { steps } from './schedule.ts'
import { text } from './text.ts'

/** From so many characters on, a card is printed in smaller type. */
const LONG = 400

/** The card as it hangs on the wall, printed alone on a page; an empty one has lines to write on. */
export function CardPaper({ sheet, candidate }: { sheet: FixPicker; candidate: Candidate }) {
  const { text: change, who, member, works, chosen } = candidate
  const point = chosen ? gapOf(sheet, candidate) : undefined
  const gap = [point?.text, point?.note].filter(Boolean).join(' · ')
  const owner = [who, member].filter(Boolean).join(', ')
  const kind = !chosen ? 'is-blank' : (change + gap + owner + works).length > LONG ? 'is-long' : ''
  const line = (label: string, words: string, part = '') => (
    <div key={label} class={part}>
      <dt>{label}</dt>
      <dd dir="auto">{words}</dd>
    </div>
  )
  return (
    <div class={`fix-picker_paper ${kind}`}>
      <h3>
        {text.card} <small dir="auto">{sheet.coalition}</small>
      </h3>
      <dl>
        {line(text.change, change, 'is-change')}
        {line(text.gap, gap)}
        {line(text.who, owner)}
      </dl>
      <dl class="fix-picker_steps">{steps.map((step) => line(text.steps[step], dayInWords(candidate[step])))}</dl>
      <dl>{line(text.works, works)}</dl>
    </div>
  )
}
