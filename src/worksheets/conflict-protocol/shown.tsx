import css from './paper.css?inline'
import { useMemo } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import type { PlacedViewProps } from '#ui/frame.tsx'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { Ladder } from '#ui/ladder.tsx'
import { OnePage, PageBlocks, useFit } from '#ui/one-page.tsx'
import { fitInWords } from '#ui/one-page-text.ts'
import { useToday } from '#ui/use-today.tsx'
import type { ConflictProtocol } from './index.ts'
import { gapsOf, rungsOf } from './ladder.ts'
import { ladderText as words } from './ladder-text.ts'
import { fitOf, pageOf } from './page.ts'

adopt(css)

const MINUTES_TO_ADOPT = 20

/** The ladder as a picture, how long it takes at most, what is still open, and whether it fits on one page; on paper that page. */
export default function Shown(props: Pick<PlacedViewProps<ConflictProtocol>, 'value' | 'origin'>) {
  const { value } = props
  const gaps = gapsOf(value, useToday(props))
  const page = useMemo(() => pageOf(value), [value])
  const fit = useFit(page, fitOf)
  const ladder = <Ladder label={words.ladder} steps={page.rungs} />
  const handing = () => ({
    coalition: value.coalition,
    from: 'conflict-protocol',
    items: [
      {
        kind: 'topic' as const,
        text: words.topic,
        note: rungsOf(value.steps)
          .map(({ action }) => action)
          .join('\n'),
        amount: MINUTES_TO_ADOPT
      }
    ]
  })
  return (
    <>
      <div class="conflict-protocol_shown">
        <h3>{words.ladder}</h3>
        {ladder}
        <p>{page.duration}</p>
        {gaps.length === 0 && <p>{words.noGaps}</p>}
        {gaps.length > 0 && (
          <>
            <h3>{words.gaps}</h3>
            <ul class="warn conflict-protocol_gaps">
              {gaps.map(({ kind, places }) => (
                <li key={kind}>{words.gap[kind](places)}</li>
              ))}
            </ul>
          </>
        )}
        <p class={fit.fits ? undefined : 'warn'} aria-live="polite">
          {fitInWords(fit, words.tooMany)}
        </p>
        {value.adopted === '' && (
          <p class="hand-on">
            {words.toAgenda}{' '}
            <HandOverLink to="agenda" handing={handing}>
              {words.agenda}
            </HandOverLink>
          </p>
        )}
      </div>
      <OnePage above={page.above} title={page.title} fit={fit}>
        <PageBlocks blocks={[page.scope]} />
        {ladder}
        {page.duration && <p>{page.duration}</p>}
        <PageBlocks blocks={page.rules} />
      </OnePage>
    </>
  )
}
