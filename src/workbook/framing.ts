import { CHECK_CHARACTERS, checksum } from './checksum.ts'
import { type Finding, findLinks } from './repair.ts'

/**
 * The first character of a code names its format. A released format is decoded for ever. Z: a sheet. H: handed over. P: any of
 * these, sealed with a passphrase.
 */
export type Letter = 'Z' | 'H' | 'P'

const isLetter = (letter: string): letter is Letter => letter === 'Z' || letter === 'H' || letter === 'P'

/** A link whose check holds. */
export interface Framed {
  /** Of the worksheet whose page opens it. */
  readonly id: string
  readonly letter: Letter
  readonly payload: string
}

/** Why there is no whole link of a format that is known. */
export type Unframed =
  | { readonly status: 'none' }
  | { readonly status: 'cut' }
  | { readonly status: 'altered' }
  | { readonly status: 'unknown-format'; readonly format: string }

/** The last character, by which a cut link is told from an altered one. Never '_', which Markdown strips. */
const END = 'E'
/** So many ends are tried before a link is given up: enough for pages of text behind it, and no time lost on a hostile one. */
const MOST_ENDS = 200

/** `<id>/<letter><check><payload>E`: what stands behind '#'. `payload` is base64url. */
export const frame = ({ id, letter, payload }: Framed): string =>
  `${id}/${letter}${checkOf(id, letter, payload)}${payload}${END}`

/** The link in `text`, without the junk of mail and chat; of several, the one of the worksheet `id`. Takes any text; never throws. */
export function unframe(id: string, text: string): Framed | Unframed {
  const findings = findLinks(text)
  const whole = findings.flatMap((finding) => framedIn(finding) ?? [])
  return whole.find((one) => one.id === id) ?? whole[0] ?? whyNot(closest(findings, id))
}

const closest = (findings: readonly Finding[], id: string) => findings.find((one) => one.id === id) ?? findings[0]

/** The longest part of a code whose check holds. Behind it there may be junk. */
function framedIn({ id, code }: Finding): Framed | undefined {
  const letter = code.charAt(0)
  if (!isLetter(letter)) return undefined
  const start = letter.length + CHECK_CHARACTERS
  let end = code.lastIndexOf(END)
  for (let tries = 0; end >= start && tries < MOST_ENDS; tries++) {
    const payload = code.slice(start, end)
    if (checkOf(id, letter, payload) === code.slice(letter.length, start)) return { id, letter, payload }
    end = code.lastIndexOf(END, end - 1)
  }
  return undefined
}

/** The check covers all but itself. */
const checkOf = (id: string, letter: Letter, payload: string) => checksum(`${id}/${letter}${payload}${END}`)

function whyNot(finding: Finding | undefined): Unframed {
  if (!finding) return { status: 'none' }
  const letter = finding.code.charAt(0)
  if (/[A-Z\d]/.test(letter) && !isLetter(letter)) return { status: 'unknown-format', format: letter }
  return { status: finding.code.endsWith(END) ? 'altered' : 'cut' }
}
