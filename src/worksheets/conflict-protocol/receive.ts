import type { HandOver } from '#workbook/hand-over.ts'
import type { ConflictProtocol } from './index.ts'

/**
 * What rubs is what it covers. Of a change or an action: from when it holds, when to read it again, and whose it is. What stands on
 * the sheet already stays.
 */
export function receive(sheet: ConflictProtocol, { items }: HandOver): ConflictProtocol {
  const given = (kind: 'action' | 'change' | 'point') => items.find((item) => item.kind === kind)
  const change = given('change')
  const mending = change ?? given('action')
  return {
    ...sheet,
    scope: sheet.scope || (given('point')?.text ?? ''),
    adopted: sheet.adopted || (change?.by ?? ''),
    review: sheet.review || (change?.review ?? ''),
    keeper: sheet.keeper || (mending?.who ?? '')
  }
}
