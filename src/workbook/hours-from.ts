import { MOST_QUARTERS, QUARTERS } from './hours.ts'

const PARTS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 }

/**
 * Quarters of an hour from what somebody typed or pasted: '2', '2.5', '2,5', '2½', '1 1/2', '1:30', '3 hrs', '1h30', '90 min';
 * rounded to the next quarter, but never to none. 0 for nothing; undefined for what is no such number, or one that is too large.
 */
export function quartersFrom(typed: string): number | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/^(ca\.?|about|approx\.?|around|~|≈)\s*/u, '')
  if (/^[-–—]?$/u.test(text)) return 0
  const hours = minutesIn(text) ?? clockIn(text) ?? numberIn(text.replace(/\s*(hours?|hrs?\.?|h|horas?|std\.?)$/u, ''))
  if (hours === undefined) return undefined
  const quarters = hours > 0 ? Math.max(1, Math.round(hours * QUARTERS)) : 0
  return quarters <= MOST_QUARTERS ? quarters : undefined
}

function minutesIn(text: string): number | undefined {
  const [, minutes] = /^(\d{1,5})\s*(?:min(?:ute)?s?\.?|minutos?|m|′)$/u.exec(text) ?? []
  return minutes === undefined ? undefined : Number(minutes) / 60
}

function clockIn(text: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,5})\s*(?:[:h]|hours?,?|hrs?)\s*([0-5]?\d)\s*(?:m|min|minutes)?$/u.exec(text) ?? []
  return hours === undefined ? undefined : Number(hours) + Number(minutes) / 60
}

function numberIn(text: string): number | undefined {
  const [, decimal, mark] = /^(\d{1,5}(?:[.,]\d{1,4})?)?\s*([¼½¾⅓⅔])?$/u.exec(text) ?? []
  if (decimal !== undefined || mark !== undefined)
    return Number((decimal ?? '0').replace(',', '.')) + (PARTS[mark ?? ''] ?? 0)
  const [, whole, above, below] = /^(?:(\d{1,5})\s+)?([1-9])\/([2-9])$/u.exec(text) ?? []
  return above === undefined ? undefined : Number(whole ?? 0) + Number(above) / Number(below)
}
