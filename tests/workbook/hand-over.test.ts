import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from '#workbook/checksum.ts'
import { type HandOver, type Handing, handOver, handedBy, receiverOf } from '#workbook/hand-over.ts'
import { MOST_CHARACTERS, decodeLink, encodeHandOver, encodeLink } from '#workbook/link.ts'
import { arbitraryOf } from './arbitrary.ts'
import links from './fixtures/link-h.json' with { type: 'json' }
import { phoneTree, phoneTreeExamples } from './phone-tree.ts'

const handing: Handing = {
  coalition: 'Riverbend Renters Table',
  from: 'retrospective',
  people: [{ name: 'Wes', member: 'Eastgate Neighbours' }, {}],
  items: [
    { kind: 'action', text: 'Pin the decision log in the main channel', who: 'Wes', by: '2026-07-02' },
    { kind: 'point', text: '  ' }
  ]
}

const handedTo = async (fragment: string) => {
  const decoded = await decodeLink(phoneTree, fragment)
  if (decoded.status !== 'handed') throw new Error(decoded.status)
  return decoded.handed
}

describe('what one worksheet hands to another', () => {
  it('leaves out people and items that say nothing', () => {
    const { people, items } = handedBy(handing)
    expect(people).toEqual([{ name: 'Wes', member: 'Eastgate Neighbours' }])
    expect(items.map(({ text }) => text)).toEqual(['Pin the decision log in the main channel'])
  })

  it('arrives as it was sent, or says how many items stayed behind', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryOf(handOver.schema), async (handed) => {
        const link = await encodeHandOver('phone-tree', handed)
        expect(link.length).toBeLessThanOrEqual(MOST_CHARACTERS)
        const arrived = await handedTo(`#${link}`)
        const kept = arrived.items.length
        expect(arrived.items).toEqual(handed.items.slice(0, kept))
        expect(kept + arrived.more).toBe(handed.items.length + handed.more)
        if (kept > 0) expect(arrived).toEqual({ ...handed, items: arrived.items, more: arrived.more })
      })
    )
  })

  it('still fits into a link when it is far too much', async () => {
    const text = Array.from({ length: 400 }, (_, index) => checksum(`${index}`)).join(' ')
    const items = Array.from({ length: 50 }, (_, index) => ({ text: `${index} ${text}` }))
    const arrived = await handedTo(await encodeHandOver('phone-tree', handedBy({ ...handing, coalition: text, items })))
    expect(arrived.items.length + arrived.more).toBe(50)
  })

  it('survives what mail adds, and is told from a sheet, a cut link and another worksheet’s', async () => {
    const link = await encodeHandOver('phone-tree', handedBy(handing))
    expect(link).toMatch(/^phone-tree\/H[\w-]+E$/)
    expect((await handedTo(`${link}).&utm_source=mail`)).coalition).toBe('Riverbend Renters Table')
    expect((await decodeLink(phoneTree, link.slice(0, -9))).status).toBe('cut')
    expect((await decodeLink(phoneTree, link.replace('/H', '/Z'))).status).toBe('altered')
    expect((await decodeLink({ ...phoneTree, id: 'rota' }, link)).status).toBe('other-worksheet')
    expect((await decodeLink(phoneTree, await encodeLink(phoneTree, phoneTreeExamples.riverbend))).status).toBe('ok')
  })

  it('is read for ever', async () => {
    // Those of version 1 say nothing of what version 2 knows besides.
    for (const { link, handed } of links) expect(await handedTo(link)).toMatchObject(handed)
    expect((await handedTo(links[0]?.link ?? '')).items[0]?.outcome).toBe('')
  })
})

describe('a worksheet takes over', () => {
  const handed = handedBy(handing)
  const blank = phoneTree.blank('2026-07-01')

  it('the coalition’s name, if it has no more to take', async () => {
    expect((await receiverOf(phoneTree))(blank, handed)).toEqual({ ...blank, coalition: 'Riverbend Renters Table' })
    expect((await receiverOf(phoneTree))({ ...blank, coalition: 'Ours' }, handed).coalition).toBe('Ours')
  })

  it('the day of a topic, on a sheet on which nothing stands', async () => {
    const receive = await receiverOf(phoneTree)
    const topic = { kind: 'topic' as const, text: 'Look back', by: '2026-09-01' }
    const dated = handedBy({ ...handing, items: [...(handing.items ?? []), topic] })
    expect(receive(blank, dated).date).toBe('2026-09-01')
    expect(receive(blank, handed).date).toBe('2026-07-01')
    expect(receive({ ...phoneTreeExamples.riverbend }, dated).date).toBe(phoneTreeExamples.riverbend.date)
  })

  it('nothing that its schema does not accept', async () => {
    const receive =
      async () =>
      (sheet: typeof blank, { items }: HandOver) => ({
        ...sheet,
        rules: Array.from({ length: 3000 }, () => items[0]?.text ?? '')
      })
    const taken = (await receiverOf({ ...phoneTree, receive }))(blank, handed)
    expect(taken).toEqual({ ...blank, coalition: 'Riverbend Renters Table' })
  })
})
