import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Worksheet } from '#workbook/define.ts'
import { fromFile, toFile } from '#workbook/file.ts'
import { decodeLink, encodeLink } from '#workbook/link.ts'
import { isSameUpToIds } from '#workbook/positional.ts'
import { envelop, restore } from '#workbook/restore.ts'
import { handOver, handedBy, receiverOf } from '#workbook/hand-over.ts'
import { openShelf } from '#workbook/shelf.ts'
import { arbitraryOf, byPosition } from '../workbook/arbitrary.ts'
import { testStorage } from '../workbook/storage.ts'
import { examplesOf, rooms } from './rooms.ts'
import { textsOf } from './words.ts'

const TODAY = '2026-11-22'

/** The same worksheet as some later version of this site will know it. */
const later = (worksheet: Worksheet): Worksheet => ({
  ...worksheet,
  migrations: [...worksheet.migrations, { schema: worksheet.schema, up: (old) => old }]
})

/** What a link preserves: everything but the items' own ids. */
const upToIds = (worksheet: Worksheet, value: Parameters<Worksheet['prefill']>[0]) =>
  byPosition(worksheet.schema, value)

const contentOf = (storage: Storage) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').map((key) => [
    key,
    storage.getItem(key)
  ])

describe('rooms', () => {
  it('are found', () => expect(rooms.map(({ folder }) => folder)).toContain('health-checklist'))

  it.each(rooms)('$folder gives one worksheet, by the id of its folder', ({ folder, worksheets }) => {
    expect(worksheets.map(({ id }) => id)).toEqual([folder])
  })
})

const worksheets = rooms.flatMap((room) => room.worksheets)

describe.each(worksheets)('$id: a sheet', (worksheet) => {
  it('begins blank and valid', () => {
    for (const today of ['', TODAY]) {
      const blank = worksheet.blank(today)
      expect(blank.date).toBe(today)
      expect(restore(worksheet, envelop(worksheet, blank))).toEqual({ status: 'ok', value: blank })
    }
  })

  it('has at least two examples, each as the schema has it', async () => {
    const examples = await examplesOf(worksheet)
    expect(examples.length).toBeGreaterThanOrEqual(2)
    for (const [name, value] of examples) {
      expect(restore(worksheet, envelop(worksheet, value)), name).toEqual({ status: 'ok', value })
    }
  })

  it('survives the shelf', async () => {
    const storage = testStorage()
    const shelf = openShelf(() => storage)
    for (const [id, value] of await examplesOf(worksheet)) {
      const sheet = { id, value, revision: 1, changed: 1 }
      expect(shelf.write(worksheet, sheet)).toEqual({ ok: true })
      expect(shelf.read(worksheet, id)).toEqual({ status: 'ok', sheet })
    }
  })

  it('survives a link, which comes out the same each time', async () => {
    for (const [name, value] of await examplesOf(worksheet)) {
      const link = await encodeLink(worksheet, value)
      const decoded = await decodeLink(worksheet, link)
      if (decoded.status !== 'ok') throw new Error(`${name}: ${decoded.status}`)
      expect(upToIds(worksheet, decoded.value), name).toEqual(upToIds(worksheet, value))
      expect(await encodeLink(worksheet, decoded.value), name).toBe(link)
    }
  })

  it('survives a file', async () => {
    for (const [name, value] of await examplesOf(worksheet)) {
      expect(fromFile(worksheet, toFile(worksheet, value)), name).toEqual({ status: 'ok', value, altered: false })
    }
  })

  it('with whatever people type survives shelf, link and file', async () => {
    const storage = testStorage()
    const shelf = openShelf(() => storage)
    await fc.assert(
      fc.asyncProperty(arbitraryOf(worksheet.schema), async (value) => {
        const sheet = { id: 'typed', value, revision: 1, changed: 1 }
        shelf.write(worksheet, sheet)
        expect(shelf.read(worksheet, 'typed')).toEqual({ status: 'ok', sheet })
        expect(fromFile(worksheet, toFile(worksheet, value))).toEqual({ status: 'ok', value, altered: false })
        const link = await encodeLink(worksheet, value)
        const decoded = await decodeLink(worksheet, link)
        // A sheet may be too long for a link; it is never read as another one.
        if (decoded.status === 'ok') expect(upToIds(worksheet, decoded.value)).toEqual(upToIds(worksheet, value))
        else expect(['too-long', 'too-big']).toContain(decoded.status)
      }),
      { numRuns: 50 }
    )
  })
})

describe.each(worksheets)('$id: a prefilled sheet', (worksheet) => {
  it('is valid, prefilled already, and no longer than the full one', async () => {
    for (const [name, value] of await examplesOf(worksheet)) {
      const prefilled = worksheet.prefill(value)
      expect(restore(worksheet, envelop(worksheet, prefilled)), name).toEqual({ status: 'ok', value: prefilled })
      expect(worksheet.prefill(prefilled), name).toEqual(prefilled)
      const [full, short] = [await encodeLink(worksheet, value), await encodeLink(worksheet, prefilled)]
      expect(short.length, name).toBeLessThanOrEqual(full.length)
      expect(short, `${name}: something is an answer`).not.toBe(full)
    }
  })

  it('is known as one when it comes in a link', async () => {
    for (const [name, value] of await examplesOf(worksheet)) {
      const decoded = await decodeLink(worksheet, await encodeLink(worksheet, worksheet.prefill(value)))
      if (decoded.status !== 'ok') throw new Error(`${name}: ${decoded.status}`)
      expect(isSameUpToIds(worksheet.schema, worksheet.prefill(decoded.value), decoded.value), name).toBe(true)
      expect(isSameUpToIds(worksheet.schema, worksheet.prefill(value), value), `${name}: with answers`).toBe(false)
    }
  })

  it('is blank if the sheet is', () => {
    expect(worksheet.prefill(worksheet.blank(TODAY))).toEqual(worksheet.blank(TODAY))
  })
})

describe.each(worksheets)('$id: wreckage', (worksheet) => {
  it('is told as such and never throws', async () => {
    const storage = testStorage()
    const shelf = openShelf(() => storage)
    const version = fc.constantFrom(-1, 0, 1, 2, 1.5, Number.NaN, '1', null)
    const foreign = fc.oneof(
      fc.anything({ withObjectString: true, withNullPrototype: true }),
      fc.record({ v: version, value: fc.anything() })
    )
    await fc.assert(
      fc.asyncProperty(foreign, fc.string({ unit: 'binary' }), async (value, text) => {
        expect(['ok', 'newer', 'broken']).toContain(restore(worksheet, value).status)
        expect(fromFile(worksheet, text).status).not.toBe('ok')
        expect((await decodeLink(worksheet, `${worksheet.id}/${text}`)).status).not.toBe('ok')
        storage.setItem(`holding-together/sheet/${worksheet.id}/wreck`, text)
        expect(shelf.read(worksheet, 'wreck')?.status).toBe('broken')
      })
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe.each(worksheets)('$id: a sheet from the future', (worksheet) => {
  it('is left untouched on the shelf', async () => {
    const storage = testStorage()
    const shelf = openShelf(() => storage)
    for (const [id, value] of await examplesOf(worksheet)) {
      shelf.write(later(worksheet), { id, value, revision: 7, changed: 7 })
      const before = contentOf(storage)
      expect(shelf.read(worksheet, id)?.status).toBe('newer')
      expect(shelf.write(worksheet, { id, value, revision: 8, changed: 8 })).toEqual({ ok: false, why: 'newer' })
      expect(contentOf(storage)).toEqual(before)
    }
  })

  it('is refused as such in a link and in a file', async () => {
    for (const [, value] of await examplesOf(worksheet)) {
      expect((await decodeLink(worksheet, await encodeLink(later(worksheet), value))).status).toBe('newer')
      expect(fromFile(worksheet, toFile(later(worksheet), value)).status).toBe('newer')
    }
  })
})

describe.each(worksheets)('$id: what other worksheets hand over', (worksheet) => {
  it('is taken into any sheet, and nothing on it is lost', async () => {
    const receive = await receiverOf(worksheet)
    fc.assert(
      fc.property(arbitraryOf(worksheet.schema), arbitraryOf(handOver.schema), (sheet, handed) => {
        const taken = receive(sheet, handed)
        expect(restore(worksheet, envelop(worksheet, taken))).toEqual({ status: 'ok', value: taken })
        const left = textsOf(worksheet.schema, taken)
        const isLeft = (text: string) => left.some((one) => one.includes(text))
        expect(textsOf(worksheet.schema, sheet).filter((text) => !isLeft(text))).toEqual([])
      }),
      { numRuns: 50 }
    )
  })

  it('fills a new sheet with the coalition’s name at least', async () => {
    const receive = await receiverOf(worksheet)
    const handed = handedBy({ coalition: 'Riverbend Renters Table', from: '' })
    expect(receive(worksheet.blank(TODAY), handed)).toEqual({ ...worksheet.blank(TODAY), coalition: handed.coalition })
  })
})
