import css from './paper.css?inline'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { adopt } from '#ui/adopt.ts'
import { useMeasure } from '#ui/use-measure.tsx'
import { completenessOf } from './completeness.ts'
import { fitOf } from './fit.ts'
import type { GovernanceMemo } from './index.ts'
import { pageOf } from './page.ts'
import { completenessInWords, fitInWords, pageText } from './page-text.ts'
import { text } from './text.ts'

adopt(css)

const faces = { text: [400, '--text'], display: [650, '--paper-display'] } as const

/** How far the memo is, and whether it fits on one page; and, on paper alone, the page itself. */
export default function OnPaper({ memo }: { memo: GovernanceMemo }) {
  const paper = useRef<HTMLDivElement>(null)
  const [measure] = useMeasure(faces)
  const page = pageOf(memo)
  const fit = useMemo(() => fitOf(page, measure), [memo, measure])

  // Set by script: the page's policy allows no style attributes.
  useLayoutEffect(() => paper.current?.style.setProperty('--blank', String(fit.blankLines)), [fit])

  return (
    <>
      <section class="governance-memo_check">
        <h3>{pageText.title}</h3>
        {completenessInWords(completenessOf(memo)).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class={fit.fits ? undefined : 'warn'} aria-live="polite">
          {fitInWords(fit)}
        </p>
      </section>
      <div ref={paper} class={`governance-memo_paper is-step-${fit.step}`}>
        <header>
          <p>
            <span>{page.above[0]}</span> <span>{page.above[1]}</span>
          </p>
          <h3 dir="auto">{page.title}</h3>
        </header>
        {page.purpose.trim() !== '' && (
          <p class="governance-memo_purpose" dir="auto">
            {page.purpose}
          </p>
        )}
        {page.blocks.map(({ title, paragraphs }) => (
          <section key={title}>
            <h4>{title}</h4>
            <div class={paragraphs.length === 0 ? 'is-blank' : undefined}>
              {paragraphs.map((paragraph, index) => (
                <p key={index} dir="auto">
                  {paragraph}
                </p>
              ))}
            </div>
          </section>
        ))}
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
        {page.review && <p class="governance-memo_review">{page.review}</p>}
      </div>
    </>
  )
}
