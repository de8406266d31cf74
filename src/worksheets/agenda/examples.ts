import { blankOf } from '#workbook/blank.ts'
import { moreExamples } from './examples-more.ts'
import { type Agenda, type Item, agenda, item as itemField } from './index.ts'

const blankItem = blankOf(itemField)
const item = (id: string, part: Partial<Item>): Item => ({ ...blankItem, id, ...part })

const riverbend: Agenda = {
  ...agenda.blank('2026-05-07'),
  coalition: 'Riverbend Renters Table',
  start: '18:30',
  where: 'Parish hall, St Brigid',
  facilitator: 'Linh (Southside Voices)',
  noteTaker: 'Aaron (Tenants United)',
  timekeeper: 'Marisol (Casa Abierta)',
  items: [
    item('word', { topic: 'One word each', outcome: 'update', minutes: 5, lead: 'Linh' }),
    item('levy', {
      topic: 'Housing levy: do we endorse it?',
      outcome: 'decision',
      minutes: 25,
      lead: 'Priya',
      note: 'By consent. The text went round a week ahead; read page 2.'
    }),
    item('hotline', { topic: 'Weekend hotline', outcome: 'update', minutes: 5, lead: 'Wes' }),
    item('speak', { topic: 'Who speaks at summer hearings', outcome: 'discussion', minutes: 20, lead: 'Keisha' }),
    item('join', {
      topic: 'Two groups who want to join',
      outcome: 'decision',
      minutes: 10,
      lead: 'Marisol',
      note: 'Both have visited twice'
    }),
    item('plan', { topic: 'Work plan', outcome: 'update', minutes: 10, lead: 'Dana' }),
    item('next', { topic: 'Next steps, said aloud', outcome: 'update', minutes: 5, lead: 'Linh' })
  ],
  next: '2026-06-04'
}

const took: Readonly<Record<string, Partial<Item>>> = {
  word: { spent: 290 },
  levy: {
    spent: 1320,
    record:
      'Keisha’s “too weak” is a preference. Father Tom’s diocese lets no parish appear on campaign literature, and a rule in one of Legal Aid’s grants says the same: so only those who sign are named.'
  },
  hotline: { spent: 330 },
  speak: { spent: 1860, record: 'Tenants speak first. Who exactly is for June, once the dates are known.' },
  join: { spent: 640 },
  plan: { state: 'moved' },
  next: { spent: 360 }
}

/** The same meeting afterwards: the consent round of chapter 8 took twenty-two minutes, the hearings took eleven more than they had. */
const minutes: Agenda = {
  ...riverbend,
  items: riverbend.items.map((one) => ({ ...one, state: 'done', planned: one.minutes, ...took[one.id] })),
  decisions: [
    {
      id: 'd1',
      text: 'We endorse the housing levy. The endorsement lists members by name, and only those who sign. Review in September.',
      item: 'levy'
    },
    { id: 'd2', text: 'Both groups may join, after a second signature on the memo.', item: 'join' }
  ],
  actions: [
    {
      id: 'a1',
      text: 'Collect the signatures for the endorsement',
      who: 'Priya (Legal Aid)',
      by: '2026-05-21',
      item: 'levy'
    },
    {
      id: 'a2',
      text: 'List the dates of the summer hearings',
      who: 'Keisha (Tenants United)',
      by: '2026-06-01',
      item: 'speak'
    },
    {
      id: 'a3',
      text: 'Send the memo to the two new groups',
      who: 'Marisol (Casa Abierta)',
      by: '2026-05-11',
      item: 'join'
    }
  ]
}

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, Agenda>> = { riverbend, minutes, ...moreExamples }
