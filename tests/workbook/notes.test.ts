import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { DIVIDER, caretAfter } from '#workbook/merge-texts.ts'
import { noteOn, openNote } from '#workbook/notes.ts'
import { openShelf } from '#workbook/shelf.ts'
import { testStorage } from './storage.ts'

const KEY = 'holding-together/note/design/own'
const FROZEN = new URL('fixtures/note-v1.json', import.meta.url)

/** A browser with one storage, in which tabs are opened; its clock goes on with each look at it. */
function browser() {
  const storage = testStorage()
  let clock = 1_000_000
  const open = (chapter = 'design') =>
    openNote(
      () => storage,
      chapter,
      () => (clock += 1)
    )
  return { storage, open }
}

/** Two tabs in processes of their own: each hears of the other's writes when it gets to it, one after the other. */
function lateTabs() {
  let clock = 1_000_000
  const caches = [new Map<string, string>(), new Map<string, string>()] as const
  const posts: [string, string][][] = [[], []]
  const open = (index: 0 | 1) => {
    const storage = testStorage(caches[index])
    const setItem = storage.setItem.bind(storage)
    storage.setItem = (key, value) => {
      setItem(key, value)
      posts[1 - index]?.push([key, value])
    }
    const note = openNote(
      () => storage,
      'design',
      () => (clock += 1)
    )
    let caret = 0
    return {
      text: note.text,
      save: () => note.isUnsaved() && note.save(),
      /** Goes on typing where this tab's own words end. */
      type(word: string) {
        const text = note.text()
        const at = Math.min(caret, text.length)
        note.type(text.slice(0, at) + word + text.slice(at))
        caret = at + word.length
      },
      /** Whether there was anything to hear. */
      hear() {
        const next = posts[index]?.shift()
        if (!next) return false
        caches[index].set(...next)
        const before = note.text()
        note.takeIn()
        caret = caretAfter(before, note.text(), caret)
        return true
      }
    }
  }
  return [open(0), open(1)] as const
}

const write = (note: ReturnType<typeof openNote>, text: string) => {
  note.type(text)
  return note.save()
}

test('what was noted is there again, each chapter’s its own', () => {
  const { open } = browser()
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(write(open(), text)).toEqual({ ok: true })
      expect(open().text()).toBe(text)
      expect(open('tools').text()).toBe('')
    })
  )
})

test('tells what is not saved, and keeps it', () => {
  const { storage, open } = browser()
  const note = open()
  expect(note.isUnsaved()).toBe(false)
  storage.mode = 'full'
  expect(write(note, 'Ask Rosa about the keys')).toEqual({ ok: false, why: 'full' })
  expect([note.text(), note.isUnsaved()]).toEqual(['Ask Rosa about the keys', true])
  storage.mode = 'works'
  expect(note.save()).toEqual({ ok: true })
  expect([open().text(), note.isUnsaved()]).toEqual(['Ask Rosa about the keys', false])
})

test('a browser that blocks its storage opens an empty note', () => {
  const { storage, open } = browser()
  storage.mode = 'blocked'
  const note = open()
  expect(note.text()).toBe('')
  expect(write(note, 'Still here')).toEqual({ ok: false, why: 'blocked' })
  expect(note.text()).toBe('Still here')
})

describe('two tabs', () => {
  it('hand on what either saved', () => {
    const { open } = browser()
    const [one, other] = [open(), open()]
    write(one, 'First')
    other.takeIn()
    expect(other.text()).toBe('First')
    write(other, 'First, and more')
    one.takeIn()
    write(one, 'First, and more. Then less')
    expect(open().text()).toBe('First, and more. Then less')
  })

  it('that wrote at once both keep all words, and come to the same', () => {
    const words = fc.string({ minLength: 1 }).map((text) => text.replaceAll('*', ''))
    fc.assert(
      fc.property(words, words, words, (before, mine, theirs) => {
        const { open } = browser()
        write(open(), before)
        const [one, other] = [open(), open()]
        one.type(`${before} one ${mine}`)
        other.type(`${before} other ${theirs}`)
        one.save()
        other.save()
        one.takeIn()
        expect(one.text()).toBe(other.text())
        expect(one.text().split(DIVIDER).sort()).toEqual([`${before} one ${mine}`, `${before} other ${theirs}`].sort())
      })
    )
  })

  it('that write at the same time, word by word, have every word once, however late they hear of each other', () => {
    const step = fc.record({ do: fc.constantFrom('type', 'type', 'save', 'hear'), tab: fc.constantFrom(0, 1) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const tabs = lateTabs()
        const typed: string[] = []
        steps.forEach((one, index) => {
          const tab = tabs[one.tab]
          if (one.do === 'save') tab.save()
          else if (one.do === 'hear') tab.hear()
          else {
            typed.push(`w${index}w`)
            tab.type(`w${index}w`)
          }
        })
        for (let round = 0; round < 20; round += 1)
          for (const tab of tabs) {
            tab.save()
            for (const other of tabs) while (other.hear());
          }
        const [one, other] = tabs.map(({ text }) => text())
        expect(one).toBe(other)
        expect(one?.match(/w\d+w/g)?.sort() ?? []).toEqual(typed.sort())
        expect(one?.split(DIVIDER).length).toBeLessThanOrEqual(2 + typed.length / 2)
      })
    )
  })

  it('do not bring back what the other took out', () => {
    const { open } = browser()
    const one = open()
    write(one, 'Too much')
    const other = open()
    write(other, '')
    one.takeIn()
    expect([one.text(), open().text()]).toEqual(['', ''])
  })
})

describe('a copy beside the note, from a backup or after a crash,', () => {
  const beside = (text: string) => ({ id: 'x1', value: { text }, revision: 4, changed: 4 })

  it('is added below a line, once', () => {
    const { storage, open } = browser()
    write(open(), 'Mine')
    openShelf(() => storage, 'note').write(noteOn('design'), beside('From the old phone'))
    const note = open()
    expect(note.text()).toBe(`Mine${DIVIDER}From the old phone`)
    expect(note.isUnsaved()).toBe(true)
    note.save()
    write(note, 'Mine alone')
    expect(open().text()).toBe('Mine alone')
    expect(storage.getItem('holding-together/note/design/x1')).toContain('From the old phone')
  })
})

describe('what cannot be read', () => {
  it('stays byte for byte beside what is written next', () => {
    const { storage, open } = browser()
    storage.setItem(KEY, '{"v":1,"value":{"te')
    const note = open()
    expect(note.unreadable()).toMatchObject([{ status: 'broken', raw: '{"v":1,"value":{"te' }])
    expect(write(note, 'A new start')).toEqual({ ok: true })
    const again = open()
    expect(again.text()).toBe('A new start')
    expect(again.unreadable()).toMatchObject([{ status: 'broken', raw: '{"v":1,"value":{"te' }])
  })

  it('is never overwritten if a newer version wrote it', () => {
    const { storage, open } = browser()
    const newer = '{"v":9,"value":{"pages":["…"]}}'
    storage.setItem(KEY, newer)
    const note = open()
    expect(note.unreadable()).toMatchObject([{ status: 'newer' }])
    expect(write(note, 'Older words')).toEqual({ ok: false, why: 'newer' })
    expect([storage.getItem(KEY), note.text()]).toEqual([newer, 'Older words'])
  })
})

test('what storage has no room for is taken in as it is', () => {
  const { open } = browser()
  const note = open()
  note.takeIn(readFileSync(FROZEN, 'utf8'))
  expect(note.text()).toContain('Rosa')
})

test('once everything is erased, nothing is written back', () => {
  const { storage, open } = browser()
  const note = open()
  write(note, 'Gone soon')
  storage.clear()
  note.forget()
  expect([note.text(), note.isUnsaved(), storage.length]).toEqual(['', false, 0])
})

test('a note saved by the first version is read for ever', () => {
  const { storage, open } = browser()
  storage.setItem(KEY, readFileSync(FROZEN, 'utf8'))
  expect(open().text()).toBe('Ask Rosa who holds the keys.\nNext meeting: “one change, two at most”.')
})
