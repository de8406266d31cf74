import type { ViewProps } from '#ui/frame.tsx'
import { type PulseSurvey, pulseSurvey } from './index.ts'
import { Sent } from './sent.tsx'
import { Show } from './show.tsx'

interface Props extends ViewProps<PulseSurvey> {
  /** Opens the share dialog, for somebody who is one of those asked. */
  readonly share: (() => void) | false
  /** Called when they take their answer back. */
  readonly again: () => void
  readonly done: () => void
}

/** What comes once an answer is in: sending it back, or showing the counts. */
export default function Next({ share, again, ...props }: Props) {
  const takeBack = () => {
    again()
    // Of the same source: if both are sent back, one counts.
    props.change((sheet) => ({ ...pulseSurvey.prefill(sheet), source: sheet.source }))
  }
  return share ? <Sent share={share} takeBack={takeBack} /> : <Show {...props} />
}
