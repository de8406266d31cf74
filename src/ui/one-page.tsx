import css from './one-page.css?inline'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Block, Fit, Measure } from '#workbook/one-page.ts'
import { adopt } from './adopt.ts'
import { useMeasure } from './use-measure.tsx'

adopt(css)

const faces = { text: [400, '--text'], display: [650, '--paper-display'] } as const

/** Whether a page fits on paper, measured in the faces in which it is printed. */
export function useFit<Page>(page: Page, fitOf: (page: Page, measure: Measure) => Fit): Fit {
  const [measure] = useMeasure(faces)
  return useMemo(() => fitOf(page, measure), [page, measure])
}

interface Props {
  /** Over the title: what the page is, if the title does not say it, and its day. */
  readonly above: readonly [what: string, day: string]
  readonly title: string
  readonly fit: Fit
  readonly children: ComponentChildren
}

/** A sheet as it is printed, on one page and in place of the form: on paper alone. workbook/one-page.ts reckons with its measures. */
export function OnePage({ above, title, fit, children }: Props) {
  const paper = useRef<HTMLDivElement>(null)
  // Set by script: the page's policy allows no style attributes.
  useLayoutEffect(() => paper.current?.style.setProperty('--blank', String(fit.blankLines)), [fit])
  return (
    <div ref={paper} class={`one-page is-step-${fit.step}`}>
      <header>
        <p>
          <span>{above[0]}</span> <span>{above[1]}</span>
        </p>
        <h3 dir="auto">{title}</h3>
      </header>
      {children}
    </div>
  )
}

/** Parts of the page, each with its title beside it. */
export function PageBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map(({ title, paragraphs }) => (
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
    </>
  )
}
