import css from './paper.css?inline'
import { useMemo } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import type { PlacedViewProps } from '#ui/frame.tsx'
import { OnePage, PageBlocks, useFit } from '#ui/one-page.tsx'
import { fitInWords } from '#ui/one-page-text.ts'
import { useToday } from '#ui/use-today.tsx'
import { completenessOf } from './completeness.ts'
import { fitOf } from './fit.ts'
import type { GovernanceMemo } from './index.ts'
import { pageOf } from './page.ts'
import { completenessInWords, pageText } from './page-text.ts'
import { text } from './text.ts'

adopt(css)

/** How far the memo is, and whether it fits on one page; and, on paper alone, the page itself. */
export default function OnPaper(props: Pick<PlacedViewProps<GovernanceMemo>, 'value' | 'origin'>) {
  const { value: memo } = props
  const today = useToday(props)
  const page = useMemo(() => pageOf(memo), [memo])
  const fit = useFit(page, fitOf)
  return (
    <>
      <section class="governance-memo_check">
        <h3>{pageText.title}</h3>
        {completenessInWords(completenessOf(memo, today)).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class={fit.fits ? undefined : 'warn'} aria-live="polite">
          {fitInWords(fit, pageText.tooMany)}
        </p>
      </section>
      <OnePage above={page.above} title={page.title} fit={fit}>
        {page.purpose && (
          <p class="governance-memo_purpose" dir="auto">
            {page.purpose}
          </p>
        )}
        <PageBlocks blocks={page.blocks} />
        {page.review && <p class="governance-memo_review">{page.review}</p>}
        {page.signatures.length > 0 && <h4>{text.signatures}</h4>}
        <ul>
          {page.signatures.map(({ id, name, day }) => (
            <li key={id}>
              <span dir="auto" class={name ? undefined : 'is-blank'}>
                {name || pageText.signHere}
              </span>
              <span class={day ? undefined : 'is-blank'}>{day || pageText.dateHere}</span>
            </li>
          ))}
        </ul>
      </OnePage>
    </>
  )
}
