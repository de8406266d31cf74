import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { resultsText as text } from './figures-text.ts'
import type { PulseSurvey } from './index.ts'
import { MOST_POINTS, pointsIn } from './points.ts'
import { resultsOf } from './results.ts'

/** The two or three that rub most, in words that name nobody; from here they go on to be mended. */
export function FrictionPoints({ value, change }: ViewProps<PulseSurvey>) {
  const questions = new Map(resultsOf(value).map(({ id, question }) => [id, question]))
  const worded = pointsIn(value)
  return (
    <>
      <h3>{text.points}</h3>
      <p class="pulse-survey_hint pulse-survey_screen">{text.pointsHint}</p>
      <Items
        {...listOf({ value, change }, 'points')}
        blank={(id) => ({ id, text: '', question: '' })}
        add={text.add}
        nameOf={(point, place) => point.text || text.ownPoint(place)}
        ordered
        most={MOST_POINTS}
        draw={(point, put, place) => (
          <>
            <Line
              label={text.ownPoint(place)}
              name={`point-${point.id}`}
              value={point.text}
              change={(next) => put({ text: next })}
            />
            {questions.has(point.question) && (
              <p class="pulse-survey_hint" dir="auto">
                {questions.get(point.question)}
              </p>
            )}
          </>
        )}
      />
      {worded.length > 0 && (
        <p class="hand-on">
          {text.change}{' '}
          <HandOverLink
            to={text.fixPicker.id}
            handing={() => ({
              coalition: value.coalition,
              from: 'pulse-survey',
              items: worded.map((point) => ({ kind: 'point', ...point }))
            })}
          >
            {text.fixPicker.title}
          </HandOverLink>
        </p>
      )}
    </>
  )
}
