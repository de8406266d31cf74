import { HandOverLink } from '#ui/hand-over-link.tsx'
import { Ladder } from '#ui/ladder.tsx'
import type { ConflictProtocol } from './index.ts'
import { durationOf, gapsOf, rungsOf } from './ladder.ts'
import { ladderText as words } from './ladder-text.ts'

const MINUTES_TO_ADOPT = 20

/** The ladder as a picture, how long it takes at most, and what is still open. */
export default function Shown({ value }: { value: ConflictProtocol }) {
  const rungs = rungsOf(value.steps)
  const gaps = gapsOf(value)
  const { days, open } = durationOf(value.steps)
  const handing = () => ({
    coalition: value.coalition,
    from: 'conflict-protocol',
    items: [
      {
        kind: 'topic' as const,
        text: words.topic,
        note: rungs.map(({ action }) => action).join('\n'),
        amount: MINUTES_TO_ADOPT
      }
    ]
  })
  return (
    <div class="conflict-protocol_shown">
      <h3>{words.ladder}</h3>
      <Ladder
        label={words.ladder}
        steps={rungs.map((rung) => ({
          key: rung.id,
          title: isolated(rung.action) || words.noWords,
          note: [isolated(rung.who), words.within(rung), words.settledWhen(isolated(rung.settled))]
            .filter(Boolean)
            .join(' · ')
        }))}
      />
      <p>{words.duration(days, open)}</p>
      <div class="conflict-protocol_gaps">
        {gaps.length === 0 && <p>{words.noGaps}</p>}
        {gaps.length > 0 && (
          <>
            <h3>{words.gaps}</h3>
            <ul class="warn">
              {gaps.map(({ kind, places }) => (
                <li key={kind}>{words.gap[kind](places)}</li>
              ))}
            </ul>
          </>
        )}
        {value.adopted === '' && (
          <p>
            {words.toAgenda}{' '}
            <HandOverLink to="agenda" handing={handing}>
              {words.agenda}
            </HandOverLink>
          </p>
        )}
      </div>
    </div>
  )
}

/** First strong isolate: a name in Arabic does not turn the sentence around it. '' stays ''. */
const isolated = (words: string) => (words.trim() === '' ? '' : `\u2068${words.trim()}\u2069`)
