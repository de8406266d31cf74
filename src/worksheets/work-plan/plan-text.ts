import { hoursInWords } from '#workbook/hours.ts'
import type { Carrying } from './load.ts'
import type { Order, Reason, Show } from './standing.ts'

const number = (count: number) =>
  ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count] ?? String(count)
const tasks = (count: number) => `${number(count)} ${count === 1 ? 'task' : 'tasks'}`
const are = (count: number) => `${tasks(count)} ${count === 1 ? 'is' : 'are'}`
const have = (count: number) => `${tasks(count)} ${count === 1 ? 'has' : 'have'}`

/** The words of a plan that holds tasks, and of what loads on a click. */
export const words = {
  nothingYet: (place: number) => `Task ${place}: nothing yet`,
  noText: 'No words yet',
  noOwner: 'no owner yet',
  ofPlanned: (spent: string, planned: string) => `${spent} of ${planned}`,
  unit: 'h',
  isLate: 'late',
  removed: (name: string) => `“${name}” is gone. Undo brings it back.`,

  show: 'Show',
  shows: {
    all: 'All tasks',
    open: 'Not done yet',
    late: 'Late',
    blocked: 'Blocked',
    nobody: 'Without an owner',
    soon: 'Due soon'
  } satisfies Record<Show, string>,
  noneShown: 'There is no such task. Choose “All tasks” to see the others.',
  option: (name: string, count: number) => `${name} (${count})`,
  order: 'In order of',
  orders: { written: 'writing', due: 'due date', member: 'member' } satisfies Record<Order, string>,

  look: 'To look at',
  lookOn: (day: string) => (day ? `To look at on ${day}` : 'To look at'),
  nothing: 'Nothing is late or blocked, and each task has an owner.',
  found: {
    late: (count: number) => `${are(count)} late.`,
    blocked: (count: number) => `${are(count)} blocked.`,
    nobody: (count: number) => `${have(count)} no owner.`
  },
  more: (count: number) => `and ${count} more`,
  showThese: (found: string) => `Show: ${found}`,
  toAgenda: 'Put them on the agenda:',
  agenda: 'Agenda',
  topics: {
    late: 'Work plan: what is late',
    blocked: 'Work plan: what is blocked',
    nobody: 'Work plan: tasks without an owner'
  },

  load: 'Who carries what',
  loadWords: 'In alphabetical order, with what each member has to give. Look at the load, not at the people.',
  ofMembers: 'Hours of each member',
  ofPeople: 'Hours of each person',
  member: 'Member',
  person: 'Person',
  bar: 'Bar: hours spent, with those planned as an outline',
  spent: 'Spent of planned',
  hours: (spent: string, planned: string) => `${spent} of ${planned} h`,
  noMember: 'No member named',
  nobody: 'Nobody yet',
  carries: 'carries most',
  /** `show` sets a name apart from the sentence around it. */
  carrying: ({ two: [one, other], hours, all }: Carrying, show = (name: string) => name) =>
    `${show(one.label)} and ${show(other.label)} carry ${hoursInWords(hours)} of ${hoursInWords(all)} hours.`,
  waysOut:
    'It is the plan that lays so much on two. There are two honest ways out: cut the ambition until the work fits the hours that you have, or recruit someone for one named task.',
  carryingRule:
    'The sheet says so when two members have more than half of all hours, and at least half as much again as an even split would give two of them.',
  withoutHours: (count: number) => `${have(count)} no hours yet and count as none here.`,
  members: 'Members and what each has to give',
  gives: 'Has to give',
  givesHint: 'nine staff, four volunteers …',
  addMember: 'Add a member',
  memberAt: (place: number) => `Member ${place}`,
  planned: 'Hours planned',

  reviewTitle: 'Review',
  reasons: {
    late: (due) => `Late since ${due}`,
    blocked: () => 'Blocked',
    nobody: () => 'No owner',
    soon: (due) => `Due on ${due}`
  } satisfies Record<Reason, (due: string) => string>,
  gone: 'This task has been removed meanwhile.',
  newDate: 'New date',
  noteHint: 'What is needed, in one sentence? Who offers it?',
  reviewed: (count: number) =>
    count === 0 ? 'Nothing is late, blocked, without an owner or due soon.' : `${tasks(count)} reviewed`,
  outcomes: {
    done: 'Done',
    moved: 'New date',
    owned: 'New owner',
    late: 'Still late: move the date, or cut the task',
    blocked: 'Blocked: who can clear the way?',
    nobody: 'Still without an owner: does it come off the list?'
  },
  readOut: (day: string) => `Due by ${day}: read these out`,

  pasteIntro: 'Copy the rows in your spreadsheet and paste them here; a list with one task on each line works too.',
  heads: (count: number) =>
    count < 2 ? 'The first row holds headings, no task' : `The first ${count} rows hold headings, no tasks`,
  addSome: (count: number) => (count === 0 ? 'Add' : `Add ${count === 1 ? '1 task' : `${count} tasks`}`),
  added: (count: number) => `${tasks(count)} added. Undo takes ${count === 1 ? 'it' : 'them'} away again.`
}
