import { MOST_ITEMS } from '#workbook/fields.ts'
import { newId } from '#workbook/id.ts'
import { type Decoded, MOST_CHARACTERS, decodeLink } from '#workbook/link.ts'
import { answersIn, asked, batchOf, sortedRemarks } from './answering.ts'
import { type PulseSurvey, type Question, pulseSurvey } from './index.ts'
import { refusedText } from './links-text.ts'
import { merge } from './tally.ts'
import { wordsOf } from './text.ts'

/** Why answers were not added. */
export type Refusal = Exclude<keyof typeof refusedText, 'start'>

/**
 * `own` with the answers on `theirs`: to the counts, or, once they have been shown, to the late ones. Only answers to the same
 * questions on the same promise are added, and none twice.
 */
export function addAnswers(own: PulseSurvey, theirs: PulseSurvey): PulseSurvey | Refusal {
  const refusal = whyNot(own, theirs)
  if (refusal) return refusal
  const batch = batchOf(own)
  const list = own.closed ? 'lateRemarks' : 'remarks'
  const counterpart = new Map(asked(own).map(({ id }, index) => [id, asked(theirs)[index]]))
  const named = new Map(Array.from(counterpart, ([id, question]) => [question?.id, id]))
  const points = theirs.points
    .filter(({ text }) => text.trim() !== '' && !own.points.some((point) => point.text === text))
    .map(({ text, question }) => ({ id: newId(), text, question: named.get(question) ?? '' }))
  return {
    ...own,
    asked: own.asked || theirs.asked,
    questions: own.questions.map((question) => {
      const answered = counterpart.get(question.id)
      return answered ? { ...question, [batch]: merge(question[batch], allOf(answered)) } : question
    }),
    merged: [...own.merged, ...sourcesOf(theirs)].sort((a, b) => a - b),
    [list]: sortedRemarks([...own[list], ...theirs.remarks, ...theirs.lateRemarks]),
    points: [...own.points, ...points]
  }
}

const allOf = ({ counts, late, hands }: Question) => merge(merge(counts, late), hands)

const sourcesOf = ({ source, merged }: PulseSurvey) => [source, ...merged].filter(Boolean)

function whyNot(own: PulseSurvey, theirs: PulseSurvey): Refusal | undefined {
  const mine = sourcesOf(own)
  const came = sourcesOf(theirs)
  const known = came.filter((source) => mine.includes(source))
  const differs = (key: 'coalition' | 'date') => own[key] && theirs[key] && own[key].trim() !== theirs[key].trim()
  if (came.length === 0 || batches.every((batch) => answersIn(theirs, batch) === 0)) return 'empty'
  if (known.length > 0) return known.length === came.length ? 'same' : 'overlap'
  if (differs('coalition') || differs('date')) return 'round'
  if (own.unit !== theirs.unit) return 'unit'
  if (JSON.stringify(asked(own).map(wordsOf)) !== JSON.stringify(asked(theirs).map(wordsOf))) return 'questions'
  if (own.threshold < theirs.threshold) return 'promise'
  const remarks = [own.remarks, own.lateRemarks, theirs.remarks, theirs.lateRemarks].flat()
  const lists = [remarks, [...own.merged, ...came], [...own.points, ...theirs.points]]
  return lists.some(({ length }) => length > MOST_ITEMS) ? 'full' : undefined
}

const batches = ['counts', 'late', 'hands'] as const

/** For the sheet that a link opens: `own` with its answers, or the sentence why not. */
export function collect(own: PulseSurvey, answered: PulseSurvey): PulseSurvey | string {
  const added = addAnswers(own, answered)
  return typeof added === 'string' ? `${refusedText.start} ${refusedText[added]}` : added
}

/** What became of a pasted text: the sheet with all that could be added, how many answers that were, and what was refused. */
export interface Added {
  readonly sheet: PulseSurvey
  readonly answers: number
  /** By the place of the link in the text, counted from 1. */
  readonly refused: readonly { readonly place: number; readonly why: Refusal | Exclude<Status, 'ok' | 'handed'> }[]
}

type Status = Decoded<PulseSurvey>['status']

/** Reads every link in a text: one, or a whole chat. Takes anything. */
export const readLinks = (text: string): Promise<readonly Decoded<PulseSurvey>[]> =>
  Promise.all(linksIn(text).map((link) => decodeLink(pulseSurvey, link)))

/** Adds what was read, one link after the other, so that the second of two that are the same is noticed. */
export function addAll(sheet: PulseSurvey, decoded: readonly Decoded<PulseSurvey>[]): Added {
  return decoded.reduce<Added>(
    ({ sheet, answers, refused }, link, index) => {
      const added =
        link.status === 'ok' ? addAnswers(sheet, link.value) : link.status === 'handed' ? 'empty' : link.status
      return typeof added === 'string'
        ? { sheet, answers, refused: [...refused, { place: index + 1, why: added }] }
        : { sheet: added, answers: answers + inAll(added) - inAll(sheet), refused }
    },
    { sheet, answers: 0, refused: [] }
  )
}

const inAll = (sheet: PulseSurvey) => answersIn(sheet, batchOf(sheet))

/** A line break that mail puts into a long link, with the marks of a reply. */
const BREAK = '(?:=?\\r?\\n[>\\s]*)?'
/** Where the code of a link begins, in an address or in one that a mail program wrapped. */
const START = new RegExp(`(?=${[...pulseSurvey.id].join(BREAK)}${BREAK}(?:/|%(?:25)*2f)${BREAK}[ZH])`, 'i')

/** A text cut before each link in it. What holds none is one link, perhaps of another worksheet. */
function linksIn(text: string): readonly string[] {
  const [before = '', ...links] = text.split(START, MOST_ITEMS)
  return (links.length > 0 ? links : [before]).map((link) => link.slice(0, MOST_CHARACTERS))
}
