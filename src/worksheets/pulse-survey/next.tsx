import type { ViewProps } from '#ui/frame.tsx'
import type { PulseSurvey } from './index.ts'
import { Sent } from './sent.tsx'
import { Show } from './show.tsx'

interface Props extends ViewProps<PulseSurvey> {
  /** Opens the share dialog, for somebody who is one of those asked. */
  readonly share: (() => void) | false
  readonly done: () => void
}

/** What comes once an answer is in: sending it back, or showing the counts. */
export default function Next({ share, ...props }: Props) {
  return share ? <Sent share={share} /> : <Show {...props} />
}
