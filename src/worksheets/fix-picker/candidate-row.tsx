import { effortNames } from '#workbook/effort-text.ts'
import { Choice, Line } from '#ui/fields.tsx'
import { NumberLine } from '#ui/number-line.tsx'
import { Select } from '#ui/select.tsx'
import { Tick } from '#ui/tick.tsx'
import type { Candidate, Point } from './index.ts'
import { isEmptyCandidate } from './picking.ts'
import { text } from './text.ts'

const efforts = [
  { value: 'small', label: effortNames.small },
  { value: 'medium', label: effortNames.medium },
  { value: 'large', label: effortNames.large }
] as const

const answers = [
  { value: 'yes', label: text.yes },
  { value: 'no', label: text.no, alarm: true }
] as const

interface Props {
  readonly candidate: Candidate
  readonly put: (part: Partial<Candidate>) => void
  readonly place: number
  readonly points: readonly Point[]
  readonly tick: (chosen: boolean) => void
}

/** One proposed change: what it takes, the two questions, its marks, and the box that chooses it. On a screen the rest waits for its sentence. */
export function CandidateRow({ candidate, put, place, points, tick }: Props) {
  const { id, text: words, point, effort, costs, narrows, soon, marks, chosen } = candidate
  return (
    <div class={isEmptyCandidate(candidate) ? 'fix-picker_candidate is-waiting' : 'fix-picker_candidate'}>
      <Line
        bare
        label={text.numbered(text.candidate, place)}
        placeholder={place === 1 ? text.candidateHint : ''}
        name={`change-${id}`}
        value={words}
        change={(next) => put({ text: next })}
      />
      <div>
        {(points.length > 1 || (point !== '' && points.length > 0 && !points.some(({ id }) => id === point))) && (
          <Select
            label={text.answers}
            name={`for-${id}`}
            value={points.some((one) => one.id === point) ? point : ''}
            change={(next) => put({ point: next })}
            options={[
              { value: '', label: text.nonePoint },
              ...points.map((one) => ({ value: one.id, label: one.text || one.note }))
            ]}
          />
        )}
        <div class="is-costs">
          <Line label={text.costs} name={`costs-${id}`} value={costs} change={(next) => put({ costs: next })} />
        </div>
        <Choice
          legend={text.effort}
          name={`effort-${id}`}
          value={effort}
          change={(next) => put({ effort: next })}
          options={efforts}
        />
        <Choice
          legend={text.narrows}
          name={`narrows-${id}`}
          value={narrows}
          change={(next) => put({ narrows: next })}
          options={answers}
        />
        <Choice
          legend={text.soon}
          name={`soon-${id}`}
          value={soon}
          change={(next) => put({ soon: next })}
          options={answers}
        />
        <NumberLine
          label={text.marks}
          name={`marks-${id}`}
          value={marks}
          least={0}
          most={9999}
          change={(next) => put({ marks: next })}
        />
        <Tick label={text.choose} name={`chosen-${id}`} value={chosen} change={tick} />
      </div>
    </div>
  )
}
