import type { ViewProps } from '#ui/frame.tsx'
import PasteLinks from '#ui/paste-links.tsx'
import { Hands } from './hands.tsx'
import { type PulseSurvey, pulseSurvey } from './index.ts'
import { linksText } from './parts-text.ts'
import { Phone } from './phone.tsx'

interface Props extends ViewProps<PulseSurvey> {
  readonly way: 'phone' | 'hands' | 'links'
  readonly close: () => void
}

/** One way to take in the answers of many. */
export default function Way({ way, ...props }: Props) {
  if (way === 'phone') return <Phone {...props} />
  return way === 'hands' ? <Hands {...props} /> : <PasteLinks worksheet={pulseSurvey} {...linksText} {...props} />
}
