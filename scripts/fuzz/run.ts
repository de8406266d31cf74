import { accept } from '#workbook/accept.ts'
import { type Decoded, decodeLink, encodeLink } from '#workbook/link.ts'
import { accidents } from './accidents.ts'
import { attacks, forge, forgeText } from './hostile.ts'
import { junk } from './junk.ts'
import { type Random, randomFrom } from './random.ts'
import type { Subject } from './subjects.ts'

export interface Outcome {
  /** How often each kind of link met each status: `counts[kind][status]`. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** What must not have happened, in sentences. Empty is good. */
  readonly faults: readonly string[]
  /** Of the longest decode. */
  readonly slowest: { readonly kind: string; readonly milliseconds: number }
}

/** One decode may take so long, on a slow and busy machine. */
const MOST_MILLISECONDS = 1000
/** A decoded sheet may have so many characters as JSON. */
const MOST_JSON = 8 * 1024 * 1024
/** After so many faults there is nothing more to learn. */
const ENOUGH_FAULTS = 20

/** Sends `links` damaged, decorated and hostile links made from `subjects` through `decodeLink`. */
export async function fuzz(subjects: readonly Subject[], links: number, seed: number): Promise<Outcome> {
  const random = randomFrom(seed)
  const counts = new Map<string, Map<string, number>>()
  const faults: string[] = []
  let slowest = { kind: '', milliseconds: 0 }
  for (let done = 0; done < links && faults.length < ENOUGH_FAULTS; done++) {
    const { kind, subject, link, judge } = nextCase(subjects, random)
    try {
      const { decoded, milliseconds } = await timed(subject, link)
      if (milliseconds > slowest.milliseconds) slowest = { kind, milliseconds }
      const fault = milliseconds > MOST_MILLISECONDS ? `took ${milliseconds} ms` : await judge(decoded)
      if (fault) faults.push(`${kind}: ${fault}: ${link}`)
      const statuses = counts.get(kind) ?? new Map<string, number>()
      counts.set(kind, statuses.set(decoded.status, (statuses.get(decoded.status) ?? 0) + 1))
    } catch (error) {
      faults.push(`${kind}: threw ${String(error)}: ${link}`)
    }
    if ('polluted' in {}) faults.push(`${kind}: Object.prototype was changed: ${link}`)
  }
  return { counts, faults, slowest }
}

/** A decode and its time; the better of two where it seems slow, for the machine may have been busy with something else. */
async function timed({ format }: Subject, link: string): Promise<{ decoded: Decoded<unknown>; milliseconds: number }> {
  const start = performance.now()
  const decoded = await decodeLink(format, link)
  const milliseconds = performance.now() - start
  if (milliseconds < MOST_MILLISECONDS / 10) return { decoded, milliseconds }
  const restart = performance.now()
  await decodeLink(format, link)
  return { decoded, milliseconds: Math.min(milliseconds, performance.now() - restart) }
}

interface Case {
  readonly kind: string
  readonly subject: Subject
  readonly link: string
  /** The fault in what came out, if any. */
  readonly judge: (decoded: Decoded<unknown>) => string | undefined | Promise<string | undefined>
}

function nextCase(subjects: readonly Subject[], random: Random): Case {
  const subject = random.pick(subjects)
  const other = random.pick(subjects)
  const identical = identicalTo([subject, other].filter(({ format }) => format === subject.format))
  const chance = random.next()
  if (chance < 0.8) {
    const [kind, damage] = random.pick(Object.entries(accidents))
    const damaged = damage(subject.link, random, other.link)
    // Junk around damage must not make it whole.
    const link = random.next() < 0.2 ? random.pick(Object.values(junk))(damaged, random) : damaged
    return { kind, subject, link, judge: identical }
  }
  if (chance < 0.95) {
    const [kind, decorate] = random.pick(Object.entries(junk))
    return { kind: `junk ${kind}`, subject, link: decorate(subject.link, random), judge: repaired(subject) }
  }
  const [kind, attack] = random.pick(Object.entries(attacks))
  const link = hostileLink(subject, attack(subject, random), random)
  return { kind: `hostile ${kind}`, subject, link, judge: onlyWhatItSays(subject) }
}

function hostileLink(subject: Subject, bytes: Uint8Array, random: Random): string {
  const link = forge(subject.format.id, bytes)
  const payload = link.slice(link.indexOf('/') + 8, -1)
  // Now and then in a spelling that base64url does not have.
  return random.next() < 0.1
    ? forgeText(subject.format.id, payload.slice(0, -1) + random.pick(['B', '_', '', 'EE']))
    : link
}

/** Refused, or one of the sheets or hand-overs that these links held. */
const identicalTo = (subjects: readonly Subject[]) => (decoded: Decoded<unknown>) => {
  if (decoded.status !== 'ok' && decoded.status !== 'handed') return undefined
  const json = JSON.stringify(decoded.status === 'ok' ? decoded.value : decoded.handed)
  return subjects.some((subject) => subject.link === decoded.code && subject.json === json)
    ? undefined
    : `accepted as another sheet, ${json}`
}

const repaired = (subject: Subject) => (decoded: Decoded<unknown>) =>
  decoded.status === 'ok' || decoded.status === 'handed' || subject.link.length > 2000
    ? identicalTo([subject])(decoded)
    : `not repaired, ${decoded.status}`

/** Refused, or a value that the schema accepts as it stands and that goes through a link unchanged. */
const onlyWhatItSays =
  ({ format }: Subject) =>
  async (decoded: Decoded<unknown>) => {
    if (decoded.status !== 'ok') return undefined
    const json = JSON.stringify(decoded.value)
    if (json.length > MOST_JSON) return `a sheet of ${json.length} characters`
    const accepted = accept(format.schema, decoded.value)
    if (JSON.stringify(accepted) !== json) return `a value that the schema changes, ${json}`
    const again = await decodeLink(format, await encodeLink(format, decoded.value))
    const same = again.status === 'too-long' || (again.status === 'ok' && JSON.stringify(again.value) === json)
    return same ? undefined : `does not come back the same, ${json}`
  }
