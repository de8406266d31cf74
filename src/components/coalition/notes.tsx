import { href } from '#components/href.ts'
import type { PartProps } from './island.tsx'
import { text } from './text.ts'

interface Props extends Pick<PartProps, 'titleOf'> {
  readonly chapters: readonly string[]
}

/** The chapters that something was noted on; each note stands at its chapter's end. */
export function Notes({ chapters, titleOf }: Props) {
  if (chapters.length === 0) return null
  return (
    <section class="coalition_part" aria-labelledby="notes">
      <h2 id="notes">{text.notes}</h2>
      <ul class="coalition_list">
        {chapters.map((chapter) => (
          <li key={chapter}>
            <a href={href(`/guide/${chapter}/#own-note`)}>{titleOf(chapter)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
