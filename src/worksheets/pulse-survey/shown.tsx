import css from './shown.css?inline'
import { useEffect, useRef, useState } from 'preact/hooks'
import { newId } from '#workbook/id.ts'
import { adopt } from '#ui/adopt.ts'
import { Distribution } from '#ui/distribution.tsx'
import { Choice } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Tick } from '#ui/tick.tsx'
import { LookAgain } from '#ui/look-again.tsx'
import { answersIn } from './answering.ts'
import { drawnInWords, figuresInWords, resultsText as text } from './figures-text.ts'
import { FrictionPoints } from './friction-points.tsx'
import type { PulseSurvey } from './index.ts'
import { Late } from './late.tsx'
import { MOST_POINTS, choosePoint } from './points.ts'
import { Remarks } from './remarks.tsx'
import { type Order, inOrder, resultsOf } from './results.ts'
import { about } from './text.ts'

adopt(css)

const orders = (['need', 'disagreement'] as const).map((value) => ({ value, label: text.orders[value] }))

interface Props extends ViewProps<PulseSurvey> {
  /** Whether the counts have been shown this moment, so that the focus goes to them. */
  readonly focus: boolean
}

/** What was answered, question by question, in either order; what is to be mended; and the remarks. */
export default function Shown({ value, change, focus }: Props) {
  const [order, setOrder] = useState<Order>('need')
  const heading = useRef<HTMLHeadingElement>(null)
  const goThere = () => heading.current?.focus()
  useEffect(() => {
    if (focus) goThere()
  }, [])
  const results = resultsOf(value)
  const { asked, points, threshold } = value
  const isChosen = (id: string) => points.some(({ question }) => question === id)
  return (
    <div class="pulse-survey_shown">
      <h3 ref={heading} tabIndex={-1}>
        {text.results}
      </h3>
      <p>
        {text.answered(answersIn(value, 'counts'), asked)} <span class="pulse-survey_screen">{text.read}</span>
      </p>
      {results.filter(({ figures }) => figures).length > 1 && (
        <>
          <div class="pulse-survey_screen">
            <Choice legend={text.order} name="order" value={order} change={setOrder} options={orders} />
          </div>
          <p class="pulse-survey_hint">{text.orderWords[order]}</p>
        </>
      )}
      <ol class="pulse-survey_results">
        {inOrder(results, order).map(({ id, question, ends, figures }) => (
          <li key={id}>
            <h4 dir="auto">{question}</h4>
            {figures && (
              <Distribution
                counts={figures.counts}
                from={1}
                ends={ends}
                median={figures.median}
                unknown={{ label: text.unknown, count: figures.unknown }}
                label={drawnInWords(figures)}
              />
            )}
            <fieldset>
              <legend class="unseen">{question}</legend>
              <p>{figures ? figuresInWords(figures, asked) : text.notShown(threshold)}</p>
              {(isChosen(id) || points.length < MOST_POINTS) && (
                <Tick
                  label={text.choose}
                  name={`choose-${id}`}
                  value={isChosen(id)}
                  change={() => change((sheet) => choosePoint(sheet, newId(), id))}
                />
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      <FrictionPoints value={value} change={change} />
      <div class="pulse-survey_part">
        <LookAgain
          label={text.again}
          name="again"
          value={value.again}
          change={(again) => change((sheet) => ({ ...sheet, again }))}
          from={value.date}
          months={3}
          offer={text.inThreeMonths}
          calendar={{ ...value, title: about.title }}
          event={{ uid: 'again', title: text.againOf(value.coalition), note: text.againNote, remind: 14 }}
        />
      </div>
      <Remarks value={value} change={change} />
      <Late value={value} change={change} done={goThere} />
    </div>
  )
}
