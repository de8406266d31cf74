import { expect, test } from 'vitest'
import { blankOf } from '#workbook/blank.ts'
import * as f from '#workbook/fields.ts'
import { restore } from '#workbook/restore.ts'
import { phoneTree } from './phone-tree.ts'

test('is the empty value of each kind of field', () => {
  const field = f.record({
    text: f.text(),
    day: f.day(),
    ref: f.refTo(),
    choice: f.choice(['unsure', 'yes']),
    count: f.count(1, 5),
    flag: f.flag(),
    list: f.list(f.text()),
    record: f.record({ count: f.count(-3, 3) })
  })
  expect(blankOf(field)).toEqual({
    text: '',
    day: '',
    ref: '',
    choice: 'unsure',
    count: 1,
    flag: false,
    list: [],
    record: { count: -3 }
  })
})

test('is a sheet that the schema accepts', () => {
  const value = blankOf(phoneTree.schema)
  expect(restore(phoneTree, { v: 3, value })).toEqual({ status: 'ok', value })
})
