import css from './remedy.css?inline'
import type { Place } from '#workbook/chapters.ts'
import type { Handing } from '#workbook/hand-over.ts'
import { adopt } from './adopt.ts'
import { HandOverLink } from './hand-over-link.tsx'
import { ideasText as text } from './ideas-text.ts'

adopt(css)

interface Props {
  readonly chapter: Place
  readonly worksheet: { readonly id: string; readonly title: string }
  /** What the worksheet is handed. */
  readonly handing: () => Handing
}

/** Where the guide says more of a change, and the worksheet on which it is made. */
export function Remedy({ chapter, worksheet, handing }: Props) {
  return (
    <span class="remedy">
      {text.read} <a href={chapter.path}>{chapter.title}</a>
      {' · '}
      {text.workOn}:{' '}
      <HandOverLink to={worksheet.id} handing={handing}>
        {worksheet.title}
      </HandOverLink>
    </span>
  )
}
