import { effortNames } from '#workbook/effort-text.ts'
import { Choice, Line } from '#ui/fields.tsx'
import { NumberLine } from '#ui/number-line.tsx'
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
  readonly tick: (box: HTMLInputElement) => void
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
        {points.length > 1 && (
          <label class="field">
            <span class="field_label">{text.answers}</span>
            <select
              name={`for-${id}`}
              value={points.some((one) => one.id === point) ? point : ''}
              onChange={({ currentTarget }) => put({ point: currentTarget.value })}
            >
              <option value="">{text.nonePoint}</option>
              {points.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.text || one.note}
                </option>
              ))}
            </select>
          </label>
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
        <label class="fix-picker_choose">
          <input
            type="checkbox"
            name={`chosen-${id}`}
            checked={chosen}
            onChange={({ currentTarget }) => tick(currentTarget)}
          />
          {text.choose}
        </label>
      </div>
    </div>
  )
}
