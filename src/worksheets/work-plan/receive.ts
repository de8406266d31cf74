import { MOST_ITEMS } from '#workbook/fields.ts'
import { fold } from '#workbook/fold.ts'
import type { HandOver } from '#workbook/hand-over.ts'
import { MOST_QUARTERS, QUARTERS } from '#workbook/hours.ts'
import { newId } from '#workbook/id.ts'
import type { Task, WorkPlan } from './index.ts'
import { addTasks } from './adding.ts'

/**
 * Actions and changes become tasks; where there are none, what rubs and what is to be talked about does. A task that stands there
 * already, by its words, its owner and its day, is not written twice. The people's organisations become members.
 */
export function receive(sheet: WorkPlan, { items, people }: HandOver): WorkPlan {
  const known = new Set(sheet.tasks.map(keyOf))
  const doable = items.filter(({ kind }) => kind === 'action' || kind === 'change')
  const tasks = (doable.length > 0 ? doable : items)
    .map(({ text, note, who, member, by, amount, kind }) => ({
      ...(text === '' ? { task: note, note: '' } : { task: text, note }),
      owner: who,
      member,
      due: by,
      planned: kind === 'action' ? Math.min(amount * QUARTERS, MOST_QUARTERS) : 0
    }))
    .filter((task) => !known.has(keyOf(task)))
  return addTasks(tasks)({ ...sheet, members: [...sheet.members, ...newMembers(sheet, people)] })
}

const keyOf = ({ task, owner, due }: Pick<Task, 'task' | 'owner' | 'due'>) =>
  JSON.stringify([fold(task), fold(owner), due])

function newMembers({ members }: WorkPlan, people: HandOver['people']): WorkPlan['members'] {
  const known = new Set(['', ...members.map(({ name }) => fold(name))])
  const names = people.map(({ member }) => member).filter((name) => !known.has(fold(name)) && known.add(fold(name)))
  return names.slice(0, MOST_ITEMS - members.length).map((name) => ({ id: newId(), name, gives: '' }))
}
