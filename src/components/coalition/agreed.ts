import type { Action } from '#workbook/action.ts'
import { checksum } from '#workbook/checksum.ts'
import { fold } from '#workbook/fold.ts'
import type { Listed } from './read.ts'

/** Something that is still to be done or looked at, and the sheet on which it stands. */
export interface Open {
  readonly action: Action
  readonly listed: Listed
  /** The same from writing to writing, as long as its words and its person are. */
  readonly uid: string
}

/**
 * What stands open on the sheets, which come last changed first: by day, so that what is overdue comes first, and what has no day
 * at the end. What was carried from round to round counts once, as its latest sheet has it. A worksheet whose part cannot be
 * loaded is left out.
 */
export async function openActions(sheets: readonly Listed[]): Promise<readonly Open[]> {
  const found = await Promise.all(sheets.map(async (listed) => ({ listed, actions: await actionsOf(listed) })))
  const known = new Set<string>()
  const open: Open[] = []
  for (const { listed, actions } of found) {
    const uids = actions.map(({ text, who }) => checksum([listed.worksheet.id, fold(text), fold(who)].join('\n')))
    actions.forEach((action, index) => {
      const uid = uids[index] ?? ''
      const before = uids.slice(0, index).filter((one) => one === uid).length
      const own = before > 0 ? `${uid}-${before + 1}` : uid
      if (!known.has(uid) && !action.isDone && action.text !== '') open.push({ action, listed, uid: own })
    })
    // Only now: the same words may stand twice on one sheet, and may both be meant.
    for (const uid of uids) known.add(uid)
  }
  return open.sort((a, b) => rank(a) - rank(b) || (a.action.by < b.action.by ? -1 : a.action.by > b.action.by ? 1 : 0))
}

const rank = ({ action }: Open) => (action.by === '' ? 1 : 0)

/** What stands on one sheet; nothing where its worksheet's part cannot be loaded. */
export async function actionsOf({ worksheet, sheet }: Listed): Promise<readonly Action[]> {
  try {
    return (await worksheet.actions?.())?.(sheet.value) ?? []
  } catch {
    return []
  }
}
