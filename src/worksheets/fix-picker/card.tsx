import { dayInWords } from '#workbook/day.ts'
import { changes } from '#workbook/changes-text.ts'
import { AddToCalendar } from '#ui/calendar.tsx'
import { DayField, Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { focusDay } from '#ui/offered-day.tsx'
import { OwnerLine } from '#ui/owner-line.tsx'
import { Remedy } from '#ui/remedy.tsx'
import { CardPaper } from './card-paper.tsx'
import { cardText } from './card-text.ts'
import type { Candidate, FixPicker } from './index.ts'
import { gapOf, withCandidate } from './picking.ts'
import { doubtsOf, missingDays, steps } from './schedule.ts'
import { about, text } from './text.ts'

interface Props extends ViewProps<FixPicker> {
  readonly candidate: Candidate
}

/** One chosen change: what the guide's card asks for, where to make it, and what carries it on. */
export function Card({ candidate, value, change }: Props) {
  const { id, text: words, idea, who, member, works, inForce, review } = candidate
  const put = (part: Partial<Candidate>) => change((sheet) => withCandidate(sheet, id, part))
  const gap = gapOf(value, candidate)
  const missing = missingDays(candidate, value.date)
  const offered = steps.flatMap((step) => (missing[step] ? [`${text.steps[step]} ${dayInWords(missing[step])}`] : []))
  const known = idea && changes[idea]
  const item = { kind: 'change' as const, text: words, note: gap?.text ?? '', who, member, by: inForce, review }
  const handing = () => ({
    coalition: value.coalition,
    from: 'fix-picker',
    items: [item, ...(gap ? [{ text: gap.text, note: gap.note }] : [])]
  })
  return (
    <article class="fix-picker_card">
      <div class="fix-picker_plan">
        <h4 dir="auto">{words || text.card}</h4>
        {gap && (
          <p class="fix-picker_hint" dir="auto">
            {text.gap}: {gap.text || gap.note}
          </p>
        )}
        {known && <Remedy chapter={known.chapter} worksheet={known.worksheet} handing={handing} />}
        <OwnerLine
          labels={{ owner: text.who, member: text.member }}
          name={id}
          value={{ owner: who, member }}
          change={({ owner, ...part }) => put({ ...part, ...(owner !== undefined && { who: owner }) })}
          members={value.candidates.map((one) => one.member)}
        />
        <p class="field_label">{cardText.ownerHint}</p>
        <div class="fix-picker_days">
          {steps.map((step) => (
            <DayField
              key={step}
              label={text.steps[step]}
              name={`${step}-${id}`}
              value={candidate[step]}
              change={(day) => put({ [step]: day })}
            />
          ))}
        </div>
        {offered.length > 0 && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              focusDay(currentTarget.closest('.fix-picker_plan'))
              put(missing)
            }}
          >
            {cardText.takeDays(offered.join(', '))}
          </button>
        )}
        {doubtsOf(candidate, value.date).map((doubt) => (
          <p key={doubt} class="warn" role="alert">
            {cardText.doubts[doubt](dayInWords(value.date))}
          </p>
        ))}
        <Line
          label={text.works}
          placeholder={cardText.worksHint}
          name={`works-${id}`}
          value={works}
          change={(next) => put({ works: next })}
        />
        <div class="fix-picker_on">
          <button type="button" onClick={printAlone}>
            {cardText.print}
          </button>
          <AddToCalendar
            label={cardText.calendar}
            name={{ ...value, title: about.title }}
            events={() => eventsOf(candidate)}
          />
        </div>
        <p class="hand-on">
          {cardText.goOn}{' '}
          <HandOverLink to={cardText.nextMoves.id} handing={handing}>
            {cardText.nextMoves.title}
          </HandOverLink>
        </p>
      </div>
      <CardPaper sheet={value} candidate={candidate} />
    </article>
  )
}

/** A day before each, there is still time to do it; a week before one looks again, to put it on the agenda. */
const eventsOf = (candidate: Candidate) =>
  steps.map((step) => ({
    uid: `${candidate.id}-${step}`,
    title: cardText.event(step, candidate.text),
    day: candidate[step],
    note: [
      candidate.who && `${text.who}: ${[candidate.who, candidate.member].filter(Boolean).join(', ')}`,
      candidate.works && `${text.works}: ${candidate.works}`
    ]
      .filter(Boolean)
      .join('\n'),
    remind: step === 'review' ? 7 : 1
  }))

/** Prints this card and nothing else; the sheet is whole again afterwards. */
function printAlone({ currentTarget }: { readonly currentTarget: HTMLButtonElement }) {
  const card = currentTarget.closest('.fix-picker_card')
  card?.classList.add('is-alone')
  addEventListener('afterprint', () => card?.classList.remove('is-alone'), { once: true })
  print()
}
