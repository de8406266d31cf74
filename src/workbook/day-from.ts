import { isDay } from './accept.ts'
import { addMonths } from './day.ts'
import { fold } from './fold.ts'

/** How people and spreadsheets begin the names of months in English, Spanish, French, Portuguese and German, without accents. */
const months = [
  'jan ene',
  'feb fev',
  'mar',
  'apr abr avr',
  'may mai',
  'jun juin',
  'jul juil',
  'aug ago aou',
  'sep set',
  'oct okt out',
  'nov',
  'dec dic dez'
].map((names) => names.split(' '))

/** Figures only: '3/4/2026', '3.4.26', '3-4'. */
const NUMERIC = /^(\d{1,2})[/.\-\s]+(\d{1,2})(?:[/.\-\s]+(\d{4}|\d{2}))?\.?$/u

/**
 * Whether of such days as '3/4/2026' the month comes first: some day among `texts` says so, being over the 12th. Undefined where
 * none does, and true if nothing among them is written in figures that could be read in two ways.
 */
export function monthFirstIn(texts: readonly string[]): boolean | undefined {
  const found = texts.flatMap((text) => {
    const [, first, second] = NUMERIC.exec(text.trim()) ?? []
    return first === undefined ? [] : [[Number(first), Number(second)] as const]
  })
  if (found.some(([first]) => first > 12)) return false
  if (found.some(([, second]) => second > 12)) return true
  return found.every(([first, second]) => first === second) ? true : undefined
}

/** How days are read. */
export interface Reading {
  /** 3/4 is the fourth of March. */
  readonly monthFirst: boolean
  /** A day without a year is the one nearest to this. */
  readonly today: string
}

/**
 * A day as `YYYY-MM-DD` from what stands in a table: '2026-04-03', '3/4/2026', 'Friday 3 April', 'Apr 3, 2026', '3 de abril'. Undefined for what is no day.
 */
export function dayFrom(text: string, { monthFirst, today }: Reading): string | undefined {
  const plain = fold(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(\d{4}-\d\d-\d\d)[t ].*$/u, '$1')
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(plain) ?? []
  if (isoYear !== undefined) return dated(Number(isoYear), Number(isoMonth), Number(isoDay), today)
  const [, first, second, year] = NUMERIC.exec(plain) ?? []
  if (first !== undefined) {
    const [month, day] = monthFirst ? [first, second] : [second, first]
    return dated(yearOf(year), Number(month), Number(day), today)
  }
  const words = plain.replace(/^[a-z]{2,}\.?,? (?=[a-z\d])(?=.*\d)(?=.*[a-z]{3})/u, (weekday) =>
    monthOf(weekday) === 0 ? '' : weekday
  )
  const [, dayBefore, nameAfter, yearAfter] =
    /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]*(?:of |de |d')?([a-z]{3,})\.?(?:[\s,-]+(?:de |del )?(\d{4}|\d{2}))?$/u.exec(
      words
    ) ?? []
  if (nameAfter !== undefined) return dated(yearOf(yearAfter), monthOf(nameAfter), Number(dayBefore), today)
  const [, nameBefore, dayAfter, yearLast] =
    /^([a-z]{3,})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:[\s,-]+(\d{4}))?$/u.exec(words) ?? []
  return nameBefore === undefined ? undefined : dated(yearOf(yearLast), monthOf(nameBefore), Number(dayAfter), today)
}

/** From 1; 0 for what is no month. Not every word that begins like one: 'market 3' is no day in March. */
function monthOf(name: string): number {
  const word = name.trim().replace(/[.,]+$/u, '')
  const full =
    /^(january|february|march|april|june|july|sept|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|juni|juli|oktober|dezember|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro)$/u
  return (
    months.findIndex((starts) =>
      starts.some((start) => word === start || (full.test(word) && word.startsWith(start)))
    ) + 1
  )
}

const yearOf = (year: string | undefined) =>
  year === undefined ? 0 : Number(year) < 100 ? 2000 + Number(year) : Number(year)

function dated(year: number, month: number, day: number, today: string): string | undefined {
  const inYear = (number: number) => [String(number).padStart(4, '0'), two(month), two(day)].join('-')
  const real = (text: string) => (month > 0 && day > 0 && isDay(text) ? text : undefined)
  if (year > 0) return real(inYear(year))
  const thisYear = Number(today.slice(0, 4))
  if (!thisYear) return undefined
  return [thisYear, thisYear + 1, thisYear - 1].map(inYear).find((text) => real(text) && isNear(text, today))
}

/** Within half a year. */
const isNear = (day: string, today: string) => day >= addMonths(today, -6) && day <= addMonths(today, 6)
const two = (part: number) => String(part).padStart(2, '0')
