import type { Heading, Worksheet } from './define.ts'
import { newId } from './id.ts'
import type { Sheet } from './shelf.ts'

/** A new sheet, not saved yet, that begins the round of `today` with what is carried over from `value`. It has no name. */
export async function nextRoundOf<Value extends Heading>(
  worksheet: Worksheet<Value>,
  value: Value,
  today: string
): Promise<Sheet<Value>> {
  const carry = await worksheet.nextRound?.()
  const carried = carry ? carry(value, today) : { ...worksheet.prefill(value), date: today }
  return { id: newId(), value: carried, revision: 0, changed: 0 }
}
