import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phoneTree, phoneTreeExamples } from './phone-tree.ts'
import { openTab } from './tab.ts'

const { riverbend } = phoneTreeExamples

test('does not overwrite what a newer version of the site has saved', () => {
  const { write, state, items, wait } = openTab()
  write('mine')
  wait(200)
  const [key = ''] = items.keys()
  items.set(key, '{"v":9,"value":{}}')
  write('mine, changed')
  wait(200)
  expect(state()).toMatchObject({ status: { kind: 'unsaved', why: 'newer' }, value: { reason: 'mine, changed' } })
  expect(items.get(key)).toBe('{"v":9,"value":{}}')
})

test('lists the sheets that it cannot read, and writes to none of them', () => {
  const items = new Map([
    ['holding-together/sheet/phone-tree/n1', '{"v":9,"value":{}}'],
    ['holding-together/sheet/phone-tree/b1', '{']
  ])
  const { write, state, wait } = openTab(items)
  expect(
    state()
      .unreadable.map(({ status }) => status)
      .sort()
  ).toEqual(['broken', 'newer'])
  write('mine')
  wait(200)
  expect(items.get('holding-together/sheet/phone-tree/n1')).toBe('{"v":9,"value":{}}')
  expect(items.get('holding-together/sheet/phone-tree/b1')).toBe('{')
})

test('takes over what another tab has saved, as a step to undo', () => {
  const here = openTab()
  here.write('here')
  here.wait(200)
  const there = openTab(here.items)
  there.write('there')
  there.wait(200)
  here.store.refresh()
  expect(here.reason()).toBe('there')
  here.store.undo()
  expect(here.reason()).toBe('here')
})

test('a tab in which something waits to be saved takes nothing over', () => {
  const here = openTab()
  here.write('here')
  here.wait(200)
  const there = openTab(here.items)
  there.write('there')
  there.wait(200)
  here.write('here again')
  here.store.refresh()
  expect(here.reason()).toBe('here again')
})

test('two tabs that write at the same time end with the same sheet', () => {
  const edits = fc.array(fc.record({ here: fc.boolean(), word: fc.string(), wait: fc.nat(300) }), {
    minLength: 1,
    maxLength: 20
  })
  fc.assert(
    fc.property(edits, (steps) => {
      const items = new Map<string, string>()
      const first = openTab(items)
      first.write('start')
      first.wait(200)
      const tabs = [first, openTab(items)] as const
      const last = new Map(items)
      // As a browser does: what one tab writes, the other hears of.
      const pass = (from: 0 | 1, milliseconds: number) => {
        tabs[from].wait(milliseconds)
        // What a tab writes when it hears of the other, the other hears of in its turn.
        for (let to = 1 - from; [...items].some(([key, raw]) => last.get(key) !== raw); to = 1 - to) {
          for (const [key, raw] of items) last.set(key, raw)
          tabs[to]?.store.refresh()
        }
      }
      for (const { here, word, wait } of steps) {
        tabs[here ? 0 : 1].write(word)
        pass(0, wait)
        pass(1, wait)
      }
      for (const tab of [0, 1, 0, 1] as const) pass(tab, 1000)
      expect(tabs[0].state().value).toEqual(tabs[1].state().value)
      expect(items.size).toBe(1)
    }),
    { numRuns: 300 }
  )
})

test('any walk through the store keeps what is saved readable, and what is on screen saved or marked', () => {
  const walk = fc.array(
    fc.oneof(
      fc.record({ do: fc.constantFrom('change', 'type') }),
      fc.record({
        do: fc.constantFrom('undo', 'redo', 'startOver', 'leave', 'keep', 'flush', 'refresh', 'visit', 'choose')
      }),
      fc.record({ do: fc.constantFrom('full', 'works', 'wait') })
    ),
    { maxLength: 40 }
  )
  fc.assert(
    fc.property(walk, (steps) => {
      const tab = openTab()
      const { store, state, storage } = tab
      steps.forEach((step, index) => {
        if (step.do === 'change' || step.do === 'type') tab.write(`${index}`, step.do === 'type' ? 'reason' : undefined)
        else if (step.do === 'visit') store.visit(riverbend, 'link')
        else if (step.do === 'choose') store.choose(state().copies.at(-1)?.id ?? '')
        else if (step.do === 'full' || step.do === 'works') storage.mode = step.do
        else if (step.do === 'wait') tab.wait(200)
        else store[step.do]()
      })
      storage.mode = 'works'
      store.flush()
      tab.wait(200)
      store.leave()
      const { value, status, id } = state()
      expect(['saved', 'untouched']).toContain(status.kind)
      if (status.kind === 'saved') {
        expect(store.shelf.read(phoneTree, id)).toMatchObject({ status: 'ok', sheet: { value } })
      }
    }),
    { numRuns: 500 }
  )
})
