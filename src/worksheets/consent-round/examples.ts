import { type ConsentRound, consentRound } from './index.ts'

const blank = consentRound.blank('')

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, ConsentRound>> = {
  levy: {
    ...blank,
    coalition: 'Riverbend Renters Table',
    date: '2026-05-07',
    proposal:
      'The Table endorses the housing levy on the August ballot, on the campaign leaflet and in our own channels.',
    why: 'The levy would pay for the staffed tenant hotline',
    proposer: 'Priya Nair',
    facilitator: 'Linh Tran',
    notes: 'Dana',
    owner: 'Wes',
    starts: '2026-05-11',
    review: '2026-09-03',
    questions: [
      {
        id: 'q1',
        question: 'Does it cost us money?',
        answer: 'No. Two evenings of door-knocking, by those who want to'
      },
      { id: 'q2', question: 'Who writes the leaflet?', answer: 'The levy campaign; we see it before it is printed' }
    ],
    reactions: [
      { id: 'r1', name: 'Marisol Vega', words: 'Our families will ask why we are not louder' },
      { id: 'r2', name: 'Aaron', words: 'Fine with me' }
    ],
    asked: true,
    objections: [
      {
        id: 'o1',
        name: 'Keisha Grant',
        reason: 'Too weak: it should call for twice the sum',
        harms: 'no',
        breaks: 'no',
        settled: '',
        by: ''
      },
      {
        id: 'o2',
        name: 'Father Tom Doyle',
        reason: 'The diocese does not let a parish appear on campaign literature, and the Table’s name is also ours',
        harms: 'no',
        breaks: 'yes',
        settled: 'met',
        by: 'v1'
      }
    ],
    versions: [
      {
        id: 'v1',
        wording:
          'The Table endorses the housing levy on the August ballot. The endorsement lists members by name, and only those who sign it.',
        why: 'A member that may not appear need not sign; Legal Aid’s grant asks for the same'
      }
    ]
  },
  'la-sede': {
    ...blank,
    coalition: 'Biblioteca para Todos',
    date: '2026-05-14',
    proposal: 'Abrimos la biblioteca los domingos por la tarde desde julio.',
    why: 'Que cada niña y cada niño del barrio tenga un libro en casa antes de 2028',
    proposer: 'Inés Aguilar',
    facilitator: 'Samuel',
    questions: [{ id: 'q1', question: '¿Quién tiene las llaves?', answer: 'Por ahora solo la escuela' }],
    reactions: [{ id: 'r1', name: '', words: 'Por fin 🎉' }],
    asked: true,
    objections: [
      {
        id: 'o1',
        name: 'Escuela Benito Juárez',
        reason: 'El seguro no cubre el edificio los domingos',
        harms: '',
        breaks: 'yes',
        settled: '',
        by: ''
      }
    ],
    versions: [],
    away: 'Inés y la directora',
    awayBy: '2026-05-28'
  }
}
