import { guessFriction } from '#workbook/guess-friction.ts'
import { newId } from '#workbook/id.ts'
import type { ViewProps } from '#ui/frame.tsx'
import { Ideas } from '#ui/ideas.tsx'
import { cardText } from './card-text.ts'
import type { FixPicker, Point } from './index.ts'
import { fromIdea, propose } from './picking.ts'

interface Props extends ViewProps<FixPicker> {
  readonly point: Point
  readonly put: (part: Partial<Point>) => void
}

/** What has helped others with such a point; closed, so that people think first. */
export default function PointIdeas({ point, put, value: { coalition, candidates }, change }: Props) {
  return (
    <Ideas
      name={`kind-${point.id}`}
      kind={point.kind}
      guess={guessFriction([
        { text: point.text, weight: 3 },
        { text: point.note, weight: 1 }
      ])}
      choose={(kind) => put({ kind })}
      take={cardText.take}
      isTaken={(idea) => candidates.some(({ text }) => text === idea.do)}
      onTake={(idea, name) => change((sheet) => propose(sheet, fromIdea(name, idea, point.id), newId))}
      handing={(idea) => ({
        coalition,
        from: 'fix-picker',
        items: [
          { text: point.text, note: point.note },
          { kind: 'change', text: idea.do, note: point.text }
        ]
      })}
    />
  )
}
