import { type Cells, type Columns, type Known, bodyOf, cellOf } from './columns.ts'
import { type Reading, dayFrom } from './day-from.ts'
import { fold } from './fold.ts'
import { quartersFrom } from './hours-from.ts'

/** A task as tables have it. Hours are whole quarters; a status of '' is to do. */
export interface ReadTask {
  readonly task: string
  readonly owner: string
  readonly member: string
  readonly planned: number
  readonly spent: number
  readonly due: string
  readonly status: '' | 'doing' | 'blocked' | 'done'
  readonly note: string
}

export type TaskField = keyof ReadTask

/** How people head the columns of a table of tasks, in English, Spanish and a little French and German. */
export const taskColumns: Known<TaskField> = {
  fields: ['task', 'owner', 'member', 'planned', 'spent', 'due', 'status', 'note'],
  key: 'task',
  headings: [
    [
      'spent',
      /^((hours?|hrs?|time) (spent|used|worked|done|so far|actual|logged)|spent|actual|worked|logged|horas (usadas|hechas|reales))/
    ],
    ['planned', /^(hours?|hrs?|h|planned|estimated?|est|effort|time|horas|stunden|heures)\b/],
    [
      'due',
      /^(due|by|deadline|date|when|until|finish|end|target|fecha|plazo|vence|para cu[aá]ndo|frist|f[aä]llig|[eé]ch[eé]ance)\b/
    ],
    ['status', /^(status|state|progress|stage|done|complete|estado|[eé]tat|stand)\b/],
    [
      'owner',
      /^(owner|who|assigned|assignee|person|name|lead|responsible|accountable|point person|qui[eé]n|responsable|encargad[oa]|wer|verantwortlich|qui)\b/
    ],
    ['member', /^(member|org|partner|group|affiliation|miembro|entidad|grupo)/],
    ['note', /^(note|comment|remark|detail|nota|observaci|comentario|bemerkung|remarque)/],
    [
      'task',
      /^(tasks?|what|to[ -]?dos?|actions?|items?|activit(y|ies)|jobs?|next steps?|description|deliverable|tareas?|acci[oó]n|actividad|qu[eé]|aufgabe|t[aâ]che|was)\b/
    ]
  ],
  otherwise: [
    ['owner', /^team$/],
    ['task', /^(work|title)$/]
  ],
  cells: [
    ['status', (cell) => statusFrom(cell) !== undefined],
    [
      'due',
      (cell) => [true, false].some((monthFirst) => dayFrom(cell, { monthFirst, today: '2026-01-01' }) !== undefined)
    ],
    ['planned', (cell) => quartersFrom(cell) !== undefined],
    ['spent', (cell) => quartersFrom(cell) !== undefined]
  ]
}

/** What can mean only one thing. */
const statuses: readonly (readonly [ReadTask['status'], RegExp])[] = [
  [
    'done',
    /^(done|completed?|finished|closed|yes|y|x|✓|✔|✅|100 ?%|hech[oa]|terminad[oa]|list[oa]|cerrad[oa]|fait|termin[eé]|erledigt|fertig)$/
  ],
  ['blocked', /^(blocked|stuck|waiting.*|on hold|held up|bloquead[oa]|atascad[oa]|en espera|bloqu[eé]|blockiert)$/],
  [
    'doing',
    /^(doing|in progress|in process|started|ongoing|under ?way|wip|active|haciendo|en (curso|proceso|marcha)|en cours|in arbeit)$/
  ],
  ['', /^(to[ -]?do|not started|open|pending|planned|new|no|n|0 ?%|por hacer|pendiente|sin empezar|[àa] faire|offen)$/]
]

const statusFrom = (cell: string) => statuses.find(([, pattern]) => pattern.test(fold(cell)))?.[0]

/** What the reader of a table has to know of the sheet that it goes to. */
interface Goal {
  /** What its columns are called. */
  readonly labels: Readonly<Record<TaskField, string>>
  /** What stands under the tasks in its own files. */
  readonly ends: readonly string[]
}

/** The tasks in a table. Words that fit no field go into the note, under the label of their column, so that nothing is lost. */
export function tasksFrom(
  cells: Cells,
  columns: Columns<TaskField>,
  { labels, ends }: Goal,
  reading: Reading
): readonly ReadTask[] {
  return bodyOf(cells, columns.heads, ends).flatMap((row) => {
    const lost: string[] = []
    // A dash says that nothing stands there.
    const written = (field: TaskField) => cellOf(row, columns, field).replace(/^[\s—–-]+$/u, '')
    const read = <Value>(field: TaskField, blank: Value, from: (cell: string) => Value | undefined): Value => {
      const cell = written(field)
      const value = cell === '' ? blank : from(cell)
      if (value === undefined) lost.push(`${labels[field]}: ${cell}`)
      return value ?? blank
    }
    const task: ReadTask = {
      task: written('task'),
      owner: written('owner'),
      member: written('member'),
      planned: read('planned', 0, quartersFrom),
      spent: read('spent', 0, quartersFrom),
      due: read('due', '', (cell) => dayFrom(cell, reading)),
      status: read<ReadTask['status']>('status', '', statusFrom),
      note: ''
    }
    const whole = { ...task, note: [written('note'), ...lost].filter(Boolean).join('; ') }
    return Object.values(whole).some(Boolean) ? [whole] : []
  })
}
