import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withAt } from '#workbook/merge.ts'
import { openShelf } from '#workbook/shelf.ts'
import { type PhoneTree, phoneTree } from './phone-tree.ts'
import { testStorage } from './storage.ts'
import { twoTabs } from './two-tabs.ts'

/** Two tabs that show the same sheet. */
function together() {
  const both = twoTabs()
  both.tabs[0].write('start')
  both.settle()
  both.tabs[1].store.open()
  expect(both.tabs[1].reason()).toBe('start')
  return both
}

const caller = (id: string, name: string): PhoneTree['callers'][number] => ({
  id,
  name,
  reach: '',
  backup: '',
  calls: [],
  languages: []
})

/** What each tab changes in fields of its own; both add callers to one list, and each renames its own. */
const edits: readonly [string, (tab: 0 | 1, word: string, value: PhoneTree) => PhoneTree][] = [
  ['text', (tab, word, value) => (tab === 0 ? { ...value, reason: word } : { ...value, coalition: word })],
  [
    'part',
    (tab, word, value) => ({
      ...value,
      contact: { ...value.contact, ...(tab === 0 ? { name: word } : { channel: word.length % 2 ? 'phone' : 'mail' }) }
    })
  ],
  ['add', (tab, word, value) => ({ ...value, callers: [...value.callers, caller(`${'ab'[tab]}${word}`, word)] })],
  [
    'rename',
    (tab, word, value) => {
      const own = value.callers.find(({ id }) => id.startsWith(tab === 0 ? 'a' : 'b'))
      return { ...value, callers: value.callers.map((one) => (one === own ? { ...one, name: word } : one)) }
    }
  ],
  ['rule', (_tab, word, value) => ({ ...value, rules: [...value.rules, word] })]
]

const step = fc.oneof(
  fc.record({ do: fc.constant('edit' as const), tab: fc.constantFrom(0, 1), edit: fc.constantFrom(...edits) }),
  fc.record({ do: fc.constant('wait' as const), tab: fc.constantFrom(0, 1), wait: fc.nat(300) }),
  fc.record({ do: fc.constant('order' as const) }),
  fc.record({ do: fc.constant('open' as const), tab: fc.constantFrom(0, 1) }),
  fc.record({ do: fc.constant('settle' as const) })
)

/** The words that a value holds. */
const wordsIn = (value: unknown) => new Set(JSON.stringify(value).match(/w\d+/g) ?? [])

test.each([
  ['in any order', fc.array(step, { maxLength: 60 }), 700],
  // Nothing is ever passed on for good before the end: saves cross each other many times over.
  [
    'long apart',
    fc.array(
      step.filter((one) => one.do !== 'settle'),
      { minLength: 60, maxLength: 200 }
    ),
    150
  ]
])('whatever two tabs write in fields of their own, %s, is there in both at the end', (_how, walk, numRuns) => {
  fc.assert(
    fc.property(walk, (steps) => {
      const { tabs, kept, order, open, settle } = together()
      const last = new Map<string, string>()
      const added: string[] = []
      steps.forEach((one, index) => {
        if (one.do === 'edit') {
          const [name, edit] = one.edit
          const word = `w${index}`
          const before = tabs[one.tab].state().value
          const after = edit(one.tab, word, before)
          tabs[one.tab].store.change(after)
          if (name === 'add' || name === 'rule') added.push(word)
          else if (JSON.stringify(after).includes(word)) last.set(`${one.tab} ${name}`, word)
          if (name === 'rename') {
            const was = before.callers.find(({ id }) => id.startsWith(one.tab === 0 ? 'a' : 'b'))?.name ?? ''
            if (added.includes(was) && !before.rules.includes(was)) added.splice(added.indexOf(was), 1)
          }
        } else if (one.do === 'wait') tabs[one.tab].wait(one.wait)
        else if (one.do === 'order') order()
        else if (one.do === 'open') open(one.tab)
        else settle()
      })
      settle()
      const [first, second] = tabs.map(({ state }) => state().value)
      expect(first).toEqual(second)
      const words = wordsIn(first)
      expect([...last.values(), ...added].filter((word) => !words.has(word))).toEqual([])
      const stored = openShelf(() => testStorage(new Map(kept))).read(phoneTree, tabs[0].state().id)
      expect(stored).toMatchObject({ status: 'ok', sheet: { value: first } })
      expect(tabs.flatMap(({ state }) => state().clashes)).toEqual([])
    }),
    { numRuns, endOnFailure: true }
  )
})

test('where both write in one field at once, both show both, and the other’s words can be taken', () => {
  const { tabs, settle } = together()
  tabs[0].write('mine')
  tabs[1].write('theirs')
  settle()
  const [first, second] = tabs.map(({ state }) => state())
  expect(first?.value).toEqual(second?.value)
  const told = tabs.flatMap(({ state }) => state().clashes)
  expect(new Set([first?.value.reason, ...told.map(({ other }) => other)])).toEqual(new Set(['mine', 'theirs']))
  const tab = tabs.find(({ state }) => state().clashes.length > 0)
  const [clash] = tab?.state().clashes ?? []
  if (!tab || !clash) throw new Error('Nothing was told.')
  tab.store.tell([], (value) => withAt(value, clash.path, clash.other))
  settle()
  expect(tab.state().clashes).toEqual([])
  expect(tabs.map(({ reason }) => reason())).toEqual([clash.other, clash.other])
})

test('in any order of writing in one field, both tabs come to the same words', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { tabs, order, open, settle } = together()
      steps.forEach((one, index) => {
        if (one.do === 'edit') tabs[one.tab].write(`w${index}`)
        else if (one.do === 'wait') tabs[one.tab].wait(one.wait)
        else if (one.do === 'order') order()
        else if (one.do === 'open') open(one.tab)
        else settle()
      })
      settle()
      expect(tabs[0].state().value).toEqual(tabs[1].state().value)
    }),
    { numRuns: 500 }
  )
})

test('a clash stays with its sheet: it is never settled on the next one', () => {
  const { tabs, settle } = together()
  tabs[0].write('mine')
  tabs[1].write('theirs')
  settle()
  const tab = tabs.find(({ state }) => state().clashes.length > 0)
  if (!tab) throw new Error('Nothing was told.')
  tab.store.startOver()
  expect(tab.state().clashes).toEqual([])
})

test('after undo has led back to the sheet before, what the other tab writes there is taken in without a clash', () => {
  const { tabs, settle } = together()
  tabs[0].store.startOver()
  tabs[0].write('another sheet')
  settle()
  tabs[0].store.undo()
  tabs[0].store.undo()
  tabs[1].write('start, gone on')
  settle()
  expect(tabs[0].reason()).toBe('start, gone on')
  expect(tabs[0].state().clashes).toEqual([])
})
