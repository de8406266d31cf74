import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Fold } from '#ui/fold.tsx'
import { Items, listOf } from '#ui/items.tsx'
import { later } from '#ui/later.tsx'
import { type FixPicker, blankPoint } from './index.ts'
import { isEmptyPoint } from './picking.ts'
import { text } from './text.ts'

const PointIdeas = later(() => import('./point-ideas.tsx'))

/** What rubs: the friction points, the largest gap first, each with what has helped others. */
export function Points({ value, change }: ViewProps<FixPicker>) {
  return (
    <>
      <h3>{text.points}</h3>
      <p class="fix-picker_hint">{text.pointsHint}</p>
      <Items
        {...listOf({ value, change }, 'points')}
        blank={blankPoint}
        add={text.addPoint}
        nameOf={(point, place) => point.text || text.numbered(text.point, place)}
        isEmpty={isEmptyPoint}
        ordered
        draw={(point, put, place) => (
          <div class="fix-picker_point">
            <Line
              label={text.numbered(text.point, place)}
              placeholder={place === 1 ? text.pointHint : ''}
              name={`point-${point.id}`}
              value={point.text}
              change={(next) => put({ text: next })}
            />
            <Line label={text.behind} name={`behind-${point.id}`} value={point.note} change={(note) => put({ note })} />
            {!isEmptyPoint(point) && (
              <Fold title={text.ideas}>
                <PointIdeas point={point} put={put} value={value} change={change} />
              </Fold>
            )}
          </div>
        )}
      />
    </>
  )
}
