import { useMemo, useState } from 'preact/hooks'
import type { ViewProps } from '#ui/frame.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { Still } from '#ui/still.tsx'
import { CandidateRow } from './candidate-row.tsx'
import { type FixPicker, blankCandidate } from './index.ts'
import { canChoose, canWait, choose, isEmptyCandidate, pointsOf } from './picking.ts'
import { text } from './text.ts'

const Advice = later(() => import('./advice.tsx'))

/** What could change, and which of it is chosen. A third is refused, with the reason. */
export function Candidates({ value, change }: ViewProps<FixPicker>) {
  // An object, new each time: the box that was ticked is drawn anew, and empty again.
  const [refused, setRefused] = useState({ id: '' })
  const points = useMemo(() => pointsOf(value), [value.points])
  const hasRoom = canChoose(value)
  const tick = (id: string, chosen: boolean) => {
    setRefused({ id: chosen && !hasRoom ? id : '' })
    change((sheet) => choose(sheet, id, chosen))
  }
  return (
    <>
      <h3>{text.candidates}</h3>
      <p class="fix-picker_hint">{text.candidatesHint}</p>
      <Items
        {...listOf({ value, change }, 'candidates')}
        blank={blankCandidate}
        add={text.addCandidate}
        nameOf={(candidate, place) => candidate.text || text.numbered(text.candidate, place)}
        isEmpty={isEmptyCandidate}
        ordered
        draw={(candidate, put, place) => (
          <Still
            from={[candidate, place, points, hasRoom, refused.id === candidate.id && refused]}
            draw={() => (
              <>
                <CandidateRow
                  candidate={candidate}
                  put={put}
                  place={place}
                  points={points}
                  tick={(chosen) => tick(candidate.id, chosen)}
                />
                {refused.id === candidate.id && !candidate.chosen && !hasRoom && <Advice why="tooMany" />}
                {canWait(candidate) && <Advice why="wait" />}
              </>
            )}
          />
        )}
      />
    </>
  )
}
