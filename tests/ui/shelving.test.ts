import { expect, it } from 'vitest'
import type { Heading, Worksheet } from '#workbook/define.ts'
import { openShelf } from '#workbook/shelf.ts'
import { createSheetStore } from '#workbook/store.ts'
import { shelvingOf } from '#ui/shelving.ts'
import { decisionMatrix } from '../../src/worksheets/decision-matrix/index.ts'
import { pulseSurvey } from '../../src/worksheets/pulse-survey/index.ts'
import { testStorage } from '../workbook/storage.ts'
import { examplesOf } from '../worksheets/rooms.ts'

/** A page on which the first example of a worksheet is open, saved under the id 'first'. */
async function opened<Value extends Heading>(worksheet: Worksheet<Value>) {
  const [example] = await examplesOf(worksheet)
  if (!example) throw new Error('no example')
  const storage = testStorage()
  const shelf = openShelf(() => storage)
  shelf.write(worksheet, { id: 'first', value: example[1], revision: 1, changed: 1 })
  const store = createSheetStore(worksheet, {
    shelf,
    now: () => 2,
    today: () => '2026-11-26',
    later: () => () => undefined
  })
  store.open()
  const read = (id: string | undefined) => {
    const found = shelf.read(worksheet, id ?? '')
    return found?.status === 'ok' ? found.sheet : undefined
  }
  return { storage, store, read, value: example[1], shelving: shelvingOf(worksheet, store) }
}

it('a copy holds the same, under a name of its own', async () => {
  const { shelving, read, value, store } = await opened(decisionMatrix)
  expect(read(shelving.duplicate('first', 'Copy'))).toMatchObject({ value, name: 'Copy' })
  expect(store.$state.get()).toMatchObject({ id: 'first', copies: [{}, {}] })
})

it('a copy of a survey holds no answers: beside one answer more, they would tell whose it is', async () => {
  const { shelving, read, value } = await opened(pulseSurvey)
  expect(read(shelving.duplicate('first', 'Copy'))?.value).toEqual(pulseSurvey.prefill(value))
})

it('the open sheet takes its new name over, and keeps it with what is written next', async () => {
  const { shelving, read, store, value } = await opened(decisionMatrix)
  expect(shelving.mark('first', { name: 'Spring' })).toBe(true)
  store.change({ ...value, coalition: 'River' })
  store.flush()
  expect(read('first')).toMatchObject({ name: 'Spring', value: { coalition: 'River' } })
})

it('a sheet that could not be saved is copied and named as the page has it', async () => {
  const { shelving, read, store, value, storage } = await opened(decisionMatrix)
  storage.mode = 'full'
  store.change({ ...value, coalition: 'River' })
  store.flush()
  expect(shelving.mark('first', { name: 'Spring' })).toBe(false)
  storage.mode = 'works'
  expect(read(shelving.duplicate('first', 'Copy'))?.value.coalition).toBe('River')
  expect(shelving.mark('first', { name: 'Spring' })).toBe(true)
  expect(read('first')).toMatchObject({ name: 'Spring', value: { coalition: 'River' } })
})

it('a deleted sheet is not listed, and comes back as it was', async () => {
  const { shelving, read, store, value } = await opened(decisionMatrix)
  shelving.mark('first', { deleted: 5 })
  expect(store.$state.get().copies).toEqual([])
  expect(shelving.deleted()).toMatchObject([{ id: 'first', value }])
  shelving.mark('first', { deleted: undefined })
  expect(store.$state.get().copies).toMatchObject([{ id: 'first', value }])
  expect(read('first')?.deleted).toBeUndefined()
})

it('a new round is opened beside the old one', async () => {
  const { shelving, read, store, value } = await opened(pulseSurvey)
  expect(await shelving.newRound()).toBe(true)
  expect(store.own()).toMatchObject({ coalition: value.coalition, closed: false, remarks: [] })
  expect(store.$state.get().id).not.toBe('first')
  expect(read('first')?.value).toEqual(value)
})
