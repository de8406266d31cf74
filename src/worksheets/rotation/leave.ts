import type { Posts, Rotation, Turn } from './index.ts'
import { planText } from './plan-text.ts'

/**
 * `sheet` with `members` instead of its own. Turns to come of those who were removed are nobody's. Whoever of them had a turn
 * before `today` stays on the list and takes no new ones, so that the past keeps its names; `tell` takes a sentence about that.
 */
export function withList(
  sheet: Rotation,
  members: Rotation['members'],
  today: string,
  tell: (sentence: string, next: Rotation) => void = () => {}
): Rotation {
  const left = sheet.members.filter(({ id }) => !members.some((one) => one.id === id))
  if (left.length === 0) return { ...sheet, members }
  const isPast = ({ day }: Turn) => day !== '' && day < today
  const isLeft = (who: string) => left.some(({ id }) => id === who)
  const freed = (turns: readonly Turn[]) =>
    turns.map((one) => (isLeft(one.who) && !isPast(one) ? { ...one, who: '', fixed: false } : one))
  const partOf = (posts: Posts): Posts => ({ ...posts, terms: freed(posts.terms) })
  const [meetings, chairs, steering] = [freed(sheet.meetings), partOf(sheet.chairs), partOf(sheet.steering)]
  const held = [...meetings, ...chairs.terms, ...steering.terms].map(({ who }) => who)
  const stays = left.filter(({ id, name, member }) => (name + member).trim() !== '' && held.includes(id))
  const list = sheet.members.flatMap((one) => {
    if (stays.includes(one)) return [{ ...one, rests: true }]
    return members.filter(({ id }) => id === one.id)
  })
  const next = { ...sheet, meetings, chairs, steering, members: list }
  if (stays.length > 0) tell(planText.stays, next)
  return next
}
