import { encode } from 'uqr'
import { text } from './dialog-text.ts'

/** Above these versions a code is too fine to be read from a projector, or from another phone (research/codec.md, section 2). */
const PROJECTOR = 15
const PHONE = 25
/** The white edge that readers need, in modules (ISO/IEC 18004). */
const QUIET = 4

/** `link` as a QR code at error level M; says when it is too dense for where it would be shown. */
export function Qr({ link }: { link: string }) {
  const code = draw(link)
  if (!code || code.version > PHONE) return <p class="warn">{text.qrTooDense}</p>
  const side = code.size + 2 * QUIET
  return (
    <>
      {code.version > PROJECTOR && <p class="warn">{text.qrForPhone}</p>}
      <div class="qr" ref={(element) => element?.scrollIntoView({ block: 'nearest' })}>
        <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={text.qrLabel} shape-rendering="crispEdges">
          <path d={code.path} />
        </svg>
      </div>
    </>
  )
}

/** Undefined where the text is more than the largest code holds: the encoder throws. */
function draw(link: string): { version: number; size: number; path: string } | undefined {
  try {
    const { version, size, data } = encode(link, { ecc: 'M', border: 0 })
    const dark = data.flatMap((row, y) => row.flatMap((set, x) => (set ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])))
    return { version, size, path: dark.join('') }
  } catch {
    return undefined
  }
}
