import { describe, expect, it } from 'vitest'
import { openActions } from '#components/coalition/agreed.ts'
import type { Action } from '#workbook/action.ts'
import { type Heading, defineWorksheet } from '#workbook/define.ts'
import { heading, record } from '#workbook/fields.ts'

const room = defineWorksheet<Heading>({
  id: 'list',
  schema: record(heading()),
  migrations: [],
  about: { title: 'List', gives: '', phase: 'design', minutes: 5, people: '' },
  blank: (date) => ({ coalition: '', date }),
  prefill: (value) => value,
  report: () => Promise.reject(new Error('not asked for')),
  examples: () => Promise.resolve({})
})

const action = (text: string, by: string, isDone = false): Action => ({ text, who: 'Dana', member: '', by, isDone })

/** A sheet with those actions; the first in a list is the last changed. */
const listed = (id: string, ...actions: readonly Action[]) => ({
  worksheet: { ...room, actions: () => Promise.resolve(() => actions) },
  sheet: { id, value: room.blank(''), revision: 1, changed: 1 }
})

const words = async (...sheets: Parameters<typeof openActions>[0]) =>
  (await openActions(sheets)).map((open) => `${open.action.by} ${open.action.text} ${open.listed.sheet.id}`)

describe('open actions of all sheets', () => {
  it('come by day, those without one at the end, without what is done', async () => {
    const one = listed(
      'a',
      action('Book the hall', '2026-08-01'),
      action('Think', ''),
      action('Done', '2026-01-01', true)
    )
    const other = listed('b', action('Call Wes', '2026-05-01'))
    expect(await words(one, other)).toEqual(['2026-05-01 Call Wes b', '2026-08-01 Book the hall a', ' Think a'])
  })

  it('count once when they were carried on, as the latest sheet has them', async () => {
    const next = listed('next', action('Book the  hall', '2026-09-01'), action('Call Wes', '2026-05-01', true))
    const last = listed('last', action('Book the hall', '2026-06-01'), action('Call Wes', '2026-05-01'))
    expect(await words(next, last)).toEqual(['2026-09-01 Book the  hall next'])
  })

  it('may stand twice on one sheet, under two names for a calendar', async () => {
    const open = await openActions([listed('a', action('Call', '2026-05-01'), action('Call', '2026-06-01'))])
    expect(new Set(open.map(({ uid }) => uid)).size).toBe(2)
  })

  it('leave out a worksheet whose part cannot be loaded', async () => {
    const lost = { ...listed('lost'), worksheet: { ...room, actions: () => Promise.reject(new Error('offline')) } }
    expect(await words(lost, listed('a', action('Call', '2026-05-01')))).toEqual(['2026-05-01 Call a'])
  })
})
