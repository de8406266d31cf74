import { type Note, type Retrospective, retrospective } from './index.ts'

const blank = retrospective.blank('')

const notes = (side: Note['side'], ...written: readonly (readonly [text: string, group?: string])[]): Note[] =>
  written.map(([text, group = ''], index) => ({ id: `${side.slice(0, 2)}${index + 1}`, side, text, group }))

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, Retrospective>> = {
  riverbend: {
    ...blank,
    coalition: 'Riverbend Renters Table',
    date: '2026-05-28',
    period: 'Spring 2026',
    facilitator: 'Father Tom Doyle',
    before: [
      {
        id: 'b1',
        text: 'Decision table in force',
        who: 'Wes',
        by: '2026-04-30',
        state: 'done',
        note: 'It lies in the shared drive, where nobody looks'
      },
      {
        id: 'b2',
        text: 'Grant hours on one page',
        who: 'Sunita',
        by: '2026-04-30',
        state: 'carried',
        note: 'Five of fourteen sent no hours'
      }
    ],
    notes: [
      ...notes(
        'worked',
        ['Consent rounds kept meetings under ninety minutes'],
        ['Tenants spoke first at every hearing'],
        ['One page packets'],
        ['Court watch schedule']
      ),
      ...notes(
        'not',
        ['Flyer went out with the wrong date', 'g1'],
        ['Two groups learned about the rally from the paper', 'g1'],
        ['Nobody read the shared drive', 'g1'],
        ['Interpreters booked late twice', 'g3'],
        ['The same four people put out the chairs and put them away', 'g2']
      ),
      ...notes('next', ['A log of decisions where everybody sees it', 'g1'], ['A rota by organisation', 'g2'])
    ],
    groups: [
      { id: 'g1', name: 'Finding out what was decided', votes: 9 },
      { id: 'g2', name: 'Who carries the chairs', votes: 7 },
      { id: 'g3', name: 'Booking ahead', votes: 3 }
    ],
    people: 10,
    dots: 2,
    headline: { text: 'Decision log pinned in the main channel', who: 'Wes', by: '2026-07-02' },
    actions: [
      { id: 'a1', text: 'Set-up rota by organisation, not by person', who: 'Aaron', by: '2026-06-04' },
      { id: 'a2', text: 'Book interpreters for the whole quarter', who: 'Linh', by: '2026-06-15' },
      { id: 'a3', text: 'Quarterly split of grant hours on one page', who: 'Sunita', by: '2026-07-15' }
    ],
    next: '2026-08-27',
    words: 'lighter, tired, hopeful, fine, proud'
  },
  'agua-limpia': {
    ...blank,
    coalition: 'Alianza por el Agua Limpia',
    date: '2026-04-16',
    period: 'Primer trimestre 2026',
    before: [],
    notes: [
      ...notes(
        'worked',
        ['Las reuniones cortas'],
        ['La comunicación por mensajes'],
        ['El apoyo entre organizaciones 💧']
      ),
      ...notes('not', ['Llegamos tarde a la audiencia'], ['No dimos seguimiento a los nuevos miembros']),
      ...notes('next', ['Que cada reunión la conduzca otra organización'])
    ],
    headline: { text: 'Rotar la facilitación', who: 'Elena', by: '2026-05-01' },
    actions: [{ id: 'a1', text: 'Compartir las notas en dos días', who: 'Raúl', by: '2026-04-30' }],
    next: '2026-07-16'
  }
}
