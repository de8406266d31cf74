import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openShelf } from '#workbook/shelf.ts'
import { arbitraryOf } from './arbitrary.ts'
import { phoneTree, phoneTree1, phoneTree2, phoneTreeExamples } from './phone-tree.ts'
import { testStorage } from './storage.ts'

const { riverbend, prepared } = phoneTreeExamples
const sheet = { id: 'a1', value: riverbend, revision: 1, changed: 1000 }
const KEY = 'holding-together/sheet/phone-tree/a1'

const open = () => {
  const storage = testStorage()
  return { storage, shelf: openShelf(() => storage) }
}

test('gives back every sheet that it took', () => {
  const { shelf } = open()
  fc.assert(
    fc.property(arbitraryOf(phoneTree.schema), fc.nat(), fc.nat(), (value, revision, changed) => {
      expect(shelf.write(phoneTree, { id: 'x', value, revision, changed })).toEqual({ ok: true })
      expect(shelf.read(phoneTree, 'x')).toEqual({ status: 'ok', sheet: { id: 'x', value, revision, changed } })
    })
  )
})

test('knows nothing of a sheet that is not there', () => {
  const { shelf } = open()
  expect(shelf.read(phoneTree, 'a1')).toBeUndefined()
  expect(shelf.sheets(phoneTree)).toEqual([])
})

test('lists the sheets of one worksheet, last changed first, and nobody else’s', () => {
  const { storage, shelf } = open()
  shelf.write(phoneTree, sheet)
  shelf.write(phoneTree, { ...sheet, id: 'b2', value: prepared, changed: 2000 })
  shelf.write({ ...phoneTree, id: 'phone-tree-2' }, { ...sheet, id: 'c3' })
  storage.setItem('another-site/sheet/phone-tree/d4', 'theirs')
  expect(shelf.sheets(phoneTree).map((found) => found.status === 'ok' && found.sheet.id)).toEqual(['b2', 'a1'])
})

test('brings sheets of older versions up to date', () => {
  const { shelf } = open()
  const old = { coalition: 'Mesa Vecinal', date: '', reason: 'Aviso', callers: [{ id: 'k', name: 'Pilar' }] }
  shelf.write(phoneTree1, { ...sheet, value: old })
  expect(shelf.read(phoneTree, 'a1')).toMatchObject({ status: 'ok', sheet: { value: { reason: 'Aviso', rules: [] } } })
})

test('keeps what an older version wrote beside what becomes of it, byte for byte', () => {
  const { storage, shelf } = open()
  const old = { coalition: 'Mesa Vecinal', date: '', reason: 'Aviso', callers: [{ id: 'k', name: 'Pilar' }] }
  shelf.write(phoneTree1, { ...sheet, value: old })
  const raw = storage.getItem(KEY)
  shelf.write(phoneTree, { ...sheet, revision: 2 })
  shelf.write(phoneTree, { ...sheet, revision: 3 })
  expect(storage.getItem('holding-together/before/phone-tree/a1')).toBe(raw)
  expect(storage.length).toBe(2)
})

test('keeps notes apart from sheets, and what was before them too', () => {
  const storage = testStorage()
  const notes = openShelf(() => storage, 'note')
  const old = { coalition: 'Mesa Vecinal', date: '', reason: 'Aviso', callers: [{ id: 'k', name: 'Pilar' }] }
  notes.write(phoneTree1, { ...sheet, value: old })
  const raw = storage.getItem('holding-together/note/phone-tree/a1')
  expect(openShelf(() => storage).sheets(phoneTree)).toEqual([])
  notes.write(phoneTree, { ...sheet, revision: 2 })
  expect(storage.getItem('holding-together/before/phone-tree/a1')).toBe(raw)
})

test('leaves a sheet of a newer version untouched', () => {
  const { storage, shelf } = open()
  shelf.write(phoneTree, sheet)
  const raw = storage.getItem(KEY)
  expect(shelf.read(phoneTree2, 'a1')).toEqual({ status: 'newer', id: 'a1', raw })
  const { coalition, date, reason } = riverbend
  const older = { ...sheet, value: { coalition, date, reason, callers: [] } }
  expect(shelf.write(phoneTree2, older)).toEqual({ ok: false, why: 'newer' })
  expect(storage.getItem(KEY)).toBe(raw)
})

test.each(['', 'null', '{', '{"v":3}', '{"v":3,"value":null,"revision":1}', '[1]', '{"v":3,"value":{"__proto__":1}}'])(
  'gives the bytes of a damaged sheet: %j',
  (raw) => {
    const { storage, shelf } = open()
    storage.setItem(KEY, raw)
    expect(shelf.read(phoneTree, 'a1')).toEqual({ status: 'broken', id: 'a1', raw })
    expect(shelf.sheets(phoneTree)).toEqual([{ status: 'broken', id: 'a1', raw }])
  }
)

test('sets the bytes of a damaged sheet aside before it writes in their place', () => {
  const { storage, shelf } = open()
  storage.setItem(KEY, '{damaged')
  expect(shelf.write(phoneTree, sheet)).toEqual({ ok: true })
  expect(shelf.read(phoneTree, 'a1')).toEqual({ status: 'ok', sheet })
  expect(shelf.sheets(phoneTree)).toContainEqual(expect.objectContaining({ status: 'broken', raw: '{damaged' }))
})

test('reads revision and time as 0 where they are damaged', () => {
  const { storage, shelf } = open()
  storage.setItem(KEY, JSON.stringify({ v: 3, value: riverbend, revision: 'x', changed: null }))
  expect(shelf.read(phoneTree, 'a1')).toMatchObject({ status: 'ok', sheet: { revision: 0, changed: 0 } })
})

test('says when there is no room, and keeps what was there', () => {
  const { storage, shelf } = open()
  shelf.write(phoneTree, sheet)
  storage.mode = 'full'
  expect(shelf.write(phoneTree, { ...sheet, value: prepared, revision: 2 })).toEqual({ ok: false, why: 'full' })
  expect(shelf.read(phoneTree, 'a1')).toEqual({ status: 'ok', sheet })
})

test('says when the browser refuses, and throws nowhere', () => {
  const { storage, shelf } = open()
  storage.mode = 'blocked'
  expect(shelf.write(phoneTree, sheet)).toEqual({ ok: false, why: 'blocked' })
  expect(shelf.read(phoneTree, 'a1')).toBeUndefined()
  expect(shelf.sheets(phoneTree)).toEqual([])
  const unreachable = openShelf(() => {
    throw new DOMException('Access is denied.', 'SecurityError')
  })
  expect(unreachable.write(phoneTree, sheet)).toEqual({ ok: false, why: 'blocked' })
  expect(unreachable.sheets(phoneTree)).toEqual([])
})

test('says when a write went nowhere', () => {
  const storage = { ...testStorage(), setItem: () => undefined }
  expect(openShelf(() => storage).write(phoneTree, sheet)).toEqual({ ok: false, why: 'blocked' })
})

test('knows the key of a sheet', () => {
  const { shelf } = open()
  expect(shelf.holds(KEY, phoneTree, 'a1')).toBe(true)
  expect(shelf.holds(KEY, phoneTree, 'b2')).toBe(false)
  expect(shelf.holds(null, phoneTree, 'a1')).toBe(false)
})
