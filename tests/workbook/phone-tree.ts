import { blankOf } from '#workbook/blank.ts'
import { type Format, defineWorksheet } from '#workbook/define.ts'
import * as f from '#workbook/fields.ts'

/** A worksheet of the tests: who calls whom. It has every kind of field, lists in lists, and a past of two older versions. */
const version1 = f.record({
  ...f.heading(),
  reason: f.text(),
  callers: f.list(f.record({ id: f.itemId(), name: f.text() }))
})

const version2 = f.record({
  ...f.heading(),
  reason: f.text(),
  callers: f.list(
    f.record({
      id: f.itemId(),
      name: f.text(),
      reach: f.choice(['', 'call', 'text', 'door']),
      backup: f.refTo(),
      calls: f.list(f.record({ id: f.itemId(), day: f.day(), minutes: f.count(0, 240), answered: f.flag() }))
    })
  )
})

const version3 = f.record({
  ...f.heading(),
  reason: f.text(),
  contact: f.record({ name: f.text(), channel: f.choice(['none', 'phone', 'mail']), since: f.day() }),
  callers: f.list(
    f.record({
      id: f.itemId(),
      name: f.text(),
      reach: f.choice(['', 'call', 'text', 'door']),
      backup: f.refTo(),
      calls: f.list(
        f.record({ id: f.itemId(), day: f.day(), minutes: f.count(0, 240), answered: f.flag(), mood: f.count(1, 5) })
      ),
      languages: f.list(f.text())
    })
  ),
  urgent: f.flag(),
  rules: f.list(f.text())
})

export type PhoneTree1 = f.ValueOf<typeof version1>
export type PhoneTree2 = f.ValueOf<typeof version2>
export type PhoneTree = f.ValueOf<typeof version3>

const toVersion2 = ({ callers, ...rest }: PhoneTree1): PhoneTree2 => ({
  ...rest,
  callers: callers.map((caller) => ({ ...caller, reach: '', backup: '', calls: [] }))
})

const toVersion3 = ({ callers, ...rest }: PhoneTree2): PhoneTree => ({
  ...blankOf(version3),
  ...rest,
  callers: callers.map((caller) => ({
    ...caller,
    calls: caller.calls.map((call) => ({ ...call, mood: 3 })),
    languages: []
  }))
})

const riverbend: PhoneTree = {
  coalition: 'Riverbend Renters Table',
  date: '2026-03-12',
  reason: 'Hearing moved to Tuesday: 40 people by 5:30',
  contact: { name: 'Keisha Grant', channel: 'phone', since: '2025-11-04' },
  callers: [
    {
      id: 'k3',
      name: 'Dana',
      reach: 'call',
      backup: 'w9',
      calls: [
        { id: 'c1', day: '2026-03-10', minutes: 12, answered: true, mood: 4 },
        { id: 'c2', day: '', minutes: 0, answered: false, mood: 1 }
      ],
      languages: ['English', 'Español']
    },
    { id: 'w9', name: 'Father Tom Doyle 🙂', reach: '', backup: '', calls: [], languages: [] },
    {
      id: 'p7',
      name: 'يوسف',
      reach: 'door',
      backup: 'k3',
      calls: [{ id: 'c3', day: '2026-03-11', minutes: 240, answered: false, mood: 5 }],
      languages: ['العربية', '']
    }
  ],
  urgent: true,
  rules: ['No calls after 9', '"Quote" first, <b>then</b> ask & listen']
}

const prepared: PhoneTree = {
  ...blankOf(version3),
  coalition: 'Safe Routes to School Tri-County',
  callers: ['a', 'b', 'c'].map((id) => ({
    id,
    name: '',
    reach: '' as const,
    backup: '',
    calls: [],
    languages: []
  }))
}

export const phoneTree = defineWorksheet<PhoneTree>({
  id: 'phone-tree',
  about: { title: 'Phone tree', gives: 'Who calls whom', phase: 'design', minutes: 10, people: 'three to forty' },
  schema: version3,
  migrations: [
    { schema: version1, up: toVersion2 },
    { schema: version2, up: toVersion3 }
  ],
  blank: (today) => ({ ...blankOf(version3), date: today }),
  prefill: (value) => ({ ...value, callers: [] }),
  report: async () => () => ({ title: 'Phone tree', about: [], blocks: [] }),
  examples: async () => ({ riverbend, prepared })
})

/** The worksheet as it was when its first and its second version were current. */
export const phoneTree1: Format<PhoneTree1> = { id: 'phone-tree', schema: version1, migrations: [] }
export const phoneTree2: Format<PhoneTree2> = {
  id: 'phone-tree',
  schema: version2,
  migrations: phoneTree.migrations.slice(0, 1)
}

export const phoneTreeExamples = { riverbend, prepared }
