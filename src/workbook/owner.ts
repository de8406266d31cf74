import { fold } from './fold.ts'
import { beside, everybody, everyone, groups, maybeGroups, open, opening, posts, unparted } from './owner-words.ts'

/**
 * Why what stands for an owner names no person: nothing stands there, it is left open, it is everyone, a group, a post without a
 * name, or a member organisation.
 */
export type Refusal = 'nobody' | 'open' | 'everyone' | 'group' | 'post' | 'member'

/** The names of member organisations, as `refusalOf` knows them again. Made once for all owners of a sheet. */
export type Members = ReadonlySet<string>

export const membersCalled = (names: readonly string[]): Members => new Set(names.map(bare).filter(Boolean))

/**
 * Why `owner` names no person who can be phoned; undefined if it names one. In doubt a person is believed in: a group that passes
 * is seen by people, while a person who is refused is hurt. Whoever is named beside a group counts: 'Ana (comms team)', 'Tenants
 * United: Aaron', 'Linh and her volunteers'.
 */
export function refusalOf(owner: string, members: Members = new Set()): Refusal | undefined {
  const whole = owner.trim().slice(0, LONGEST).replace(/\s+/gu, ' ')
  if (whole === '') return 'nobody'
  const refusal = refuse(whole, members)
  if (refusal === undefined || refusal === 'open' || members.has(bare(whole))) return refusal
  const [helped = ''] = whole.split(HELPERS)
  const parts = [...whole.split(PARTS), helped].filter((part) => part.trim() !== '' && part !== whole)
  return parts.some((part) => refuse(part, members) === undefined) ? undefined : refusal
}

/** Beyond that a text is no name, and is not looked at. */
const LONGEST = 200
/** Between a person and what else is said of them. */
const PARTS = /[(),;:/|[\]–—]| - /u
/** After a person: those who help. */
const HELPERS =
  / (?:with|w\/|con|avec|mit) | (?:and|&|\+|y|e|et|und) (?=(?:the|her|his|their|our|some|two|three|a|su|sus|el|la|los|las|son|sa|ses|ihre?|seine?|others|friends|team|volunteers|helpers|equipo)\b)/iu

function refuse(text: string, members: Members): Refusal | undefined {
  const name = bare(text.replace(/@\S+\.\S+$/u, ''))
  const written = text.match(WORD) ?? []
  const all = name.replace(/task force/u, 'taskforce').match(WORD) ?? []
  const alone = all.filter((word) => !ARTICLE.test(word))
  if (members.has(bare(text))) return 'member'
  if (all.length === 0 || opening.test(name)) return 'open'
  if (everybody.test(name) || (all.length === 1 && all.every((word) => everyone.has(word)))) return 'everyone'
  if ((alone.length === 1 && alone.every((word) => open.has(word))) || NOT_APPLICABLE.test(text)) return 'open'
  // 'Team lead Ana', 'Board member': the post goes, and what is left says who.
  const rest = name.replace(POST_OF_GROUP, ' ').match(WORD) ?? []
  if (rest.length < all.length) return rest.every((word) => isPost(word) || beside.has(word)) ? 'post' : undefined
  if (all.some((word) => isOf(groups, word)) || unparted.test(name)) return 'group'
  const mayBeAllGroup = all.every((word) => isOf(maybeGroups, word) || beside.has(word) || isPost(word))
  if (mayBeAllGroup && all.some((word) => isOf(maybeGroups, word) && !isPost(word))) return 'group'
  if (mayBeAllGroup && all.some((word) => isPost(word))) return all.some(isPluralPost) ? 'group' : 'post'
  return isCommonNoun(written) ? 'group' : undefined
}

/** Not 'Na', which is a name. */
const NOT_APPLICABLE = /^(NA|na|n\.?\/?a\.?|N\.?\/?A\.?)$/
const WORD = /[\p{L}\p{N}'’]+/gu
const ARTICLE = /^(the|a|an|el|la|los|las|le|les|der|die|das)$/
const POST_OF_GROUP =
  /\b(team|group|committee|board|council|crew|staff|chapter|volunteers?|member|union|office|youth|comms|communications|program|project) (lead(er)?|chair(person|man|woman)?|coordinator|member|manager|captain|liaison|rep(resentative)?|director|person)\b/gu

/** Written small beside a capital, it is the common noun: 'Lincoln staff', 'Alder city council'. */
const isCommonNoun = (written: readonly string[]) =>
  written.some((word) => /^\p{Lu}/u.test(word)) &&
  written.some((word) => /^\p{Ll}/u.test(word) && isOf(maybeGroups, bare(word)))

const isOf = (set: ReadonlySet<string>, word: string) =>
  set.has(word) || (word.endsWith('s') && set.has(word.slice(0, -1)))
const isPost = (word: string) => isOf(posts, word)
const isPluralPost = (word: string) => !posts.has(word) && isPost(word)

/** Folded, without accents and without an article before it. */
const bare = (name: string) =>
  fold(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[._+-]+/gu, ' ')
    .replace(/^(the |l['’])/u, '')
    .trim()

/** What to ask of an owner who counts: which of the two, or whether they have said yes. */
export function doubtOf(owner: string): 'several' | 'unsure' | undefined {
  const whole = owner.trim().slice(0, LONGEST)
  if (/[?？]$/u.test(whole)) return 'unsure'
  const two = whole.split(/ (?:and|or|und|oder|et|ou) | ?[&+/;] ?/iu)
  const bySmall = /^\S+ (?:y|e) \S+$/u.test(whole)
  const list = whole.split(/, ?/u)
  const isList = list.length > 2 && list.every((name) => /^\S+$/u.test(name))
  return bySmall || isList || (two.length > 1 && two.every((name) => refusalOf(name) === undefined))
    ? 'several'
    : undefined
}
