import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankOf } from '#workbook/blank.ts'
import { type HandedItem, type Handing, handedBy } from '#workbook/hand-over.ts'
import { toMarkdown } from '#workbook/markdown.ts'
import { type Agenda, type Item, agenda, item as itemField } from '#worksheets/agenda/index.ts'
import { withItemAt } from '#worksheets/agenda/items.ts'
import { partsText } from '#worksheets/agenda/parts-text.ts'
import { receive } from '#worksheets/agenda/receive.ts'
import { report } from '#worksheets/agenda/report.ts'
import { runText } from '#worksheets/agenda/run-text.ts'
import { cutsFor, sumOf } from '#worksheets/agenda/sum.ts'
import { putAction, putDecision } from '#worksheets/agenda/taken.ts'
import { minuteOf, minutesAfter, timeOf, timesFrom } from '#worksheets/agenda/times.ts'
import { itemsOf } from '#worksheets/agenda/written.ts'

const itemOf = (topic: string, part: Partial<Item> = {}): Item => ({
  ...blankOf(itemField),
  id: topic.toLowerCase(),
  topic,
  ...part
})
const sheetOf = (items: Item[], part: Partial<Agenda> = {}): Agenda => ({ ...agenda.blank(''), items, ...part })
const timed = (...minutes: number[]) => minutes.map((each, index) => itemOf(`Item-${index + 1}`, { minutes: each }))
const handed = (...items: Partial<HandedItem>[]) => handedBy({ coalition: '', from: 'test', items } satisfies Handing)
const minuteOfDay = fc.integer({ min: 0, max: 1439 })

describe('clock times', () => {
  it('go on after midnight', () => {
    expect(timesFrom(minuteOf('23:30') ?? 0, [5, 25, 10])).toEqual(['23:30', '23:35', '00:00', '00:10'])
  })

  it('are read as they are written', () => {
    fc.assert(fc.property(minuteOfDay, (minute) => void expect(minuteOf(timeOf(minute))).toBe(minute)))
    for (const no of ['', '24:00', '7:05', '12:60', '12:00:00', 'noon']) expect(minuteOf(no)).toBeUndefined()
  })

  it('are as far apart as the items are long, and the last is the end', () => {
    fc.assert(
      fc.property(minuteOfDay, fc.array(fc.nat(600)), (start, minutes) => {
        const times = timesFrom(start, minutes)
        expect(times).toHaveLength(minutes.length + 1)
        expect(times.at(-1)).toBe(timeOf(start + minutes.reduce((sum, each) => sum + each, 0)))
      })
    )
  })

  it('are early or late by at most half a day', () => {
    expect(minutesAfter(minuteOf('23:50') ?? 0, minuteOf('00:10') ?? 0)).toBe(20)
    expect(minutesAfter(minuteOf('00:10') ?? 0, minuteOf('23:50') ?? 0)).toBe(-20)
    fc.assert(
      fc.property(minuteOfDay, fc.integer({ min: -719, max: 719 }), (planned, late) => {
        expect(minutesAfter(planned, planned + late)).toBe(late)
      })
    )
  })
})

describe('the sum', () => {
  const say = (sheet: Agenda) => {
    const sum = sumOf(sheet)
    return partsText.sum(sum, sheet.minutes, cutsFor(itemsOf(sheet), -sum.free))
  }

  it('says what is free, and what should be', () => {
    expect(say(sheetOf(timed(50, 30)))).toBe('80 of 90 minutes. 10 are free, for what runs over.')
    expect(say(sheetOf(timed(50, 35)))).toBe(
      '85 of 90 minutes. 5 are free: leave 10, because something always runs over.'
    )
    expect(say(sheetOf(timed(50, 40)))).toBe(
      '90 of 90 minutes. None is free: leave 10, because something always runs over.'
    )
  })

  it('names what to cut when the items are longer than the meeting', () => {
    expect(say(sheetOf(timed(40, 20, 12, 30), { minutes: 90 }))).toBe(
      '12 minutes too long: cut, shorten or move one of “Item-1” (40), “Item-4” (30) or “Item-2” (20).'
    )
    expect(say(sheetOf(timed(100), { minutes: 60 }))).toBe('40 minutes too long: cut, shorten or move “Item-1” (100).')
    expect(say(sheetOf(timed(30, 31, 30), { minutes: 45 }))).toBe(
      '46 minutes too long: cut, shorten or move some of “Item-2” (31), “Item-1” (30) or “Item-3” (30).'
    )
  })

  it('is the length of the meeting, and an empty row adds nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(600)), fc.integer({ min: 1, max: 1440 }), (minutes, length) => {
        const sheet = sheetOf([...timed(...minutes), blankOf(itemField)], { minutes: length })
        const { total, free, wanted } = sumOf(sheet)
        expect(total + free).toBe(length)
        expect(total).toBe(minutes.reduce((sum, each) => sum + each, 0))
        expect(wanted).toBeLessThan(length)
      })
    )
  })
})

describe('the running meeting', () => {
  it('says how late it will be, and over an hour when it was to end', () => {
    expect([0, 1, 60, 61].map((late) => runText.late(late, '20:00'))).toEqual([
      '.',
      ', 1 minute late.',
      ', 60 minutes late.',
      '; it was to end at 20:00.'
    ])
  })
})

describe('rows', () => {
  it('give their room to what the meeting opens with', () => {
    const { items } = agenda.blank('')
    const opened = withItemAt(items, itemOf('Word'), 0)
    expect(opened).toHaveLength(items.length)
    expect(opened[0]?.topic).toBe('Word')
    expect(withItemAt([itemOf('One'), itemOf('Two')], itemOf('Word'), 1).map(({ topic }) => topic)).toEqual([
      'One',
      'Word',
      'Two'
    ])
  })
})

describe('what is taken down', () => {
  it('takes the first empty row, and then stays in its own', () => {
    const first = putDecision(agenda.blank(''), 'new', 'levy', 'W')
    expect(first.decisions.map(({ id }) => id)).toEqual(['new', 'd2'])
    const whole = putDecision(first, 'new', 'ignored', 'We endorse it')
    expect(whole.decisions[0]).toEqual({ id: 'new', text: 'We endorse it', item: 'levy' })
    const acted = putAction(putAction(whole, 'act', 'levy', { text: 'Sign' }), 'act', 'levy', { who: 'Priya' })
    expect(acted.actions[0]).toEqual({ id: 'act', text: 'Sign', who: 'Priya', by: '', item: 'levy' })
  })

  it('loses nothing that stood there', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        let sheet = agenda.blank('')
        texts.forEach((text, index) => {
          sheet = putDecision(sheet, `new-${index}`, '', text)
        })
        const left = sheet.decisions.map(({ text }) => text)
        for (const text of texts) if (text.trim() !== '') expect(left).toContain(text)
      })
    )
  })
})

describe('what other worksheets hand over', () => {
  it('comes on the agenda: topics with their minutes, actions and points to be discussed', () => {
    const own = itemOf('Own')
    const { items } = receive(
      sheetOf([own, itemOf('')]),
      handed(
        { kind: 'topic', text: 'Workload', note: '3 could improve', amount: 20 },
        { kind: 'action', text: 'Set-up rota', who: 'Aaron', member: 'Tenants United', by: '2026-06-04' },
        { kind: 'point', text: 'Nobody knows who decided', note: '2 of 5' }
      )
    )
    expect(items.map(({ topic, outcome, minutes, lead, note }) => [topic, outcome, minutes, lead, note])).toEqual([
      ['Own', '', 0, '', ''],
      ['Workload', '', 20, '', '3 could improve'],
      ['Set-up rota', 'discussion', 10, 'Aaron', '4 June 2026'],
      ['Nobody knows who decided', 'discussion', 10, '', '2 of 5']
    ])
    expect(items[0]).toBe(own)
  })

  it('keeps its outcome, and on a new agenda its hours and place', () => {
    const from = {
      ...handed({ kind: 'topic', text: 'Who speaks', outcome: 'decision', amount: 20 }),
      ...{ start: '18:30', minutes: 120, where: 'Parish hall' }
    }
    const next = receive(agenda.blank('2026-06-04'), from)
    expect(next).toMatchObject({ date: '2026-06-04', start: '18:30', minutes: 120, where: 'Parish hall' })
    expect(next.items[0]).toMatchObject({ topic: 'Who speaks', outcome: 'decision', minutes: 20 })
    expect(receive(sheetOf([itemOf('Own')]), from)).toMatchObject({ start: '', minutes: 90, where: '' })
    expect(receive(agenda.blank(''), { ...from, start: 'after supper', minutes: 0 })).toMatchObject({
      start: '',
      minutes: 90
    })
  })

  it('comes once, however often it is handed over', () => {
    const once = receive(agenda.blank(''), handed({ kind: 'topic', text: 'Workload' }))
    expect(receive(once, handed({ kind: 'topic', text: 'Workload' }, { kind: 'topic', text: 'Rides' }))).toMatchObject({
      items: [{ topic: 'Workload' }, { topic: 'Rides' }, ...once.items.slice(2)]
    })
  })
})

describe('the record', async () => {
  const examples = await agenda.examples()
  const markdownOf = (name: string) => {
    const sheet = examples[name]
    if (!sheet) throw new Error(name)
    return toMarkdown(report(sheet))
  }

  it('is the agenda with its clock times before the meeting', () => {
    const before = markdownOf('riverbend')
    expect(before).toMatch(/^# Agenda\n/)
    expect(before).toContain('18:30 to 20:00')
    expect(before).toContain(
      '| 19:25 | Two groups who want to join / Both have visited twice | Decision | 10 | Marisol |'
    )
    expect(before).not.toContain('## Decided')
  })

  it('says of an item that was decided and left over which part is left', () => {
    const sheet = sheetOf([itemOf('Levy', { state: 'moved' })], {
      decisions: [{ id: 'd', text: 'We endorse it', item: 'levy' }]
    })
    expect(toMarkdown(report(sheet))).toContain('- Levy: what was not decided')
  })

  it('begins with what was decided and who does what afterwards, and says what each item took', () => {
    const after = markdownOf('minutes')
    expect(after).toMatch(/^# Minutes\n/)
    expect(after.indexOf('## Decided')).toBeLessThan(after.indexOf('## Agenda'))
    expect(after).toContain('| Collect the signatures for the endorsement | Priya (Legal Aid) | 21 May 2026 |')
    expect(after).toContain('| 19:05 | Who speaks at summer hearings | Discussion | 20 | 31 | Keisha |')
    expect(after).toContain('Left to the next meeting\n\n- Work plan')
  })
})
