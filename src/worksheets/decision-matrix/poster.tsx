import css from './poster.css?inline'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { dayInWords } from '#workbook/day.ts'
import { adopt } from '#ui/adopt.ts'
import { useMeasure } from '#ui/use-measure.tsx'
import { type Deciders, decidersOf } from './deciders.ts'
import { dialogText } from './dialog-text.ts'
import { shorten } from './gaps.ts'
import { howOf } from './hows.ts'
import type { DecisionMatrix } from './index.ts'
import { words } from './matrix-text.ts'
import { layOut, pagesOn } from './poster-size.ts'
import { text } from './text.ts'
import { Who } from './who.tsx'

adopt(css)

const faces = { display: [650, '--paper-display'], label: [400, '--label'] } as const

/** For the wall: decision, who, how, as large as the page allows. Nobody reads a long text on a wall: it is shortened. */
export default function Poster({ sheet, deciders }: { sheet: DecisionMatrix; deciders: Deciders }) {
  const page = useRef<HTMLDivElement>(null)
  const [measure, ready] = useMeasure(faces)
  const rows = sheet.rows
    .filter(({ decision }) => decision.trim() !== '')
    .map((row) => ({
      row,
      by: decidersOf(row, deciders).map((decider) => ({ ...decider, label: shorten(decider.label) })),
      how: shorten(howOf(row))
    }))
  const about = [shorten(sheet.coalition), dayInWords(sheet.date)].filter(Boolean).join(', ')
  const poster = {
    title: text.caption,
    about,
    lines: rows.map(({ row, by, how }) => {
      const who = by.map(({ label }) => label)
      return { decision: shorten(row.decision), who: who.length > 0 ? who : [words.nobody], how }
    })
  }
  const layout = useMemo(() => layOut(poster, measure), [sheet, measure])
  const pages = (paper: 'a4' | 'letter' | 'a3') => pagesOn(paper, layout, poster, measure)

  // Set by script: the page's policy allows no style attributes.
  useLayoutEffect(() => {
    page.current?.style.setProperty('--fit', `${layout.size.toFixed(2)}cqi`)
    page.current?.style.setProperty('--who', `${layout.who.toFixed(2)}em`)
    page.current?.style.setProperty('--how', `${layout.how.toFixed(2)}em`)
  }, [layout])

  const { columns } = text
  return (
    <>
      <p class="decision-matrix_print">
        {ready && (
          <>
            <button type="button" class="main" onClick={() => print()}>
              {dialogText.printPoster}
            </button>
            <span>
              {dialogText.pages(Math.max(pages('a4'), pages('letter')), pages('a3'))} {dialogText.posterWords}
            </span>
          </>
        )}
      </p>
      <div class="decision-matrix_poster">
        <div ref={page}>
          <h3>
            {text.caption} <small dir="auto">{about}</small>
          </h3>
          <table>
            <colgroup>
              <col />
              <col class="is-who" />
              <col class="is-how" />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">{columns.decision}</th>
                <th scope="col">{columns.who}</th>
                <th scope="col">{columns.how}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, by, how }) => (
                <tr key={row.id}>
                  <th scope="row" dir="auto">
                    {shorten(row.decision)}
                  </th>
                  <td class={by.length === 0 ? 'is-nobody' : undefined}>
                    {by.length === 0 ? words.nobody : by.map((decider) => <Who key={decider.id} decider={decider} />)}
                  </td>
                  <td dir="auto">{how}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  )
}
