import { type Candidate, type FixPicker, blankCandidate } from './index.ts'

const candidate = (id: string, part: Partial<Candidate>): Candidate => ({ ...blankCandidate(id), ...part })

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, FixPicker>> = {
  riverbend: {
    coalition: 'Riverbend Renters Table',
    date: '2026-04-16',
    points: [
      {
        id: 'decided',
        text: 'We learn late what was decided',
        note: 'Clear decisions: 7 of 25 answered 1 or 2. “I never know who approved the flyer.”',
        kind: 'decisions'
      },
      {
        id: 'shares',
        text: 'Nobody can see how grants and printing are shared',
        note: 'Fair share: 7 of 25 answered 1 or 2. “Printing always lands on us.”',
        kind: ''
      }
    ],
    candidates: [
      candidate('matrix', {
        text: 'Write down who decides what, and hang it where every member sees it',
        point: 'decided',
        effort: 'medium',
        costs: 'Half an hour of a full meeting, and a few people stop deciding alone',
        idea: 'matrix',
        narrows: 'yes',
        soon: 'yes',
        marks: 9,
        chosen: true,
        who: 'Wes',
        member: 'Eastgate Neighbours',
        works: 'In July, five people from five members can say who approves a flyer',
        draft: '2026-04-20',
        feedback: '2026-04-26',
        inForce: '2026-04-30',
        review: '2026-07-16'
      }),
      candidate('hours', {
        text: 'Show the hours of each member on one page, since grants are split by them',
        point: 'shares',
        effort: 'medium',
        costs: 'Two evenings for Sunita, and every member sends in its hours',
        idea: 'shares',
        narrows: 'yes',
        soon: 'yes',
        marks: 8,
        chosen: true,
        who: 'Sunita',
        member: 'Casa Abierta',
        works: 'All fourteen members have sent their hours, and nobody asks who got what',
        draft: '2026-04-20',
        feedback: '2026-04-26',
        inForce: '2026-04-30',
        review: '2026-07-16'
      }),
      candidate('rotate', {
        text: 'Rotate who facilitates among all the members, the small ones included',
        point: 'decided',
        effort: 'small',
        costs: 'A slow meeting or two',
        idea: 'rotate',
        narrows: 'no',
        soon: 'yes',
        marks: 5
      }),
      candidate('ahead', {
        text: 'Send agenda and papers three days ahead, and the notes within two days',
        point: 'decided',
        effort: 'small',
        costs: 'An evening before each meeting',
        idea: 'ahead',
        narrows: 'yes',
        soon: 'yes',
        marks: 4
      }),
      candidate('printer', {
        text: 'Buy a printer that belongs to the Table',
        point: 'shares',
        effort: 'large',
        costs: '$600, and somebody’s cellar',
        narrows: 'no',
        soon: 'no',
        marks: 2
      })
    ]
  },
  valle: {
    coalition: 'Red de Promotoras del Valle',
    date: '2026-04-13',
    points: [
      {
        id: 'horarios',
        text: 'La clínica grande decide los horarios, y nos enteramos después',
        note: '6 de 10 respondieron 1 o 2 en «claridad»',
        kind: 'voice'
      },
      { id: 'notas', text: 'Las notas llegan tarde y solo en inglés', note: '', kind: 'communication' }
    ],
    candidates: [
      candidate('turnos', {
        text: 'Turnar quién conduce cada reunión, empezando por las organizaciones más pequeñas',
        point: 'horarios',
        effort: 'small',
        costs: 'Media hora de ensayo con cada persona nueva',
        narrows: 'yes',
        soon: 'yes',
        marks: 7,
        chosen: true,
        who: 'Guadalupe Ríos',
        member: 'Promotoras de Santa Rosa',
        works: 'En julio, cuatro de las seis reuniones las condujo una organización pequeña',
        draft: '2026-04-17',
        feedback: '2026-04-23',
        inForce: '2026-05-11',
        review: '2026-07-13'
      }),
      candidate('dos', {
        text: 'Mandar las notas en dos idiomas, en dos días',
        point: 'notas',
        narrows: 'no',
        marks: 3
      })
    ]
  },
  harbour: {
    coalition: 'Clean Harbor Alliance · تحالف الميناء النظيف',
    date: '2026-02-24',
    points: [
      {
        id: 'press',
        text: 'The kayak club called our permit comment “weak tea” in the Harbor Journal, two days after the shipping workers had signed it in front of their own members, and nobody could say what had been agreed about the press',
        note: '🛶',
        kind: 'conflict'
      }
    ],
    candidates: [
      candidate('rules', {
        text: 'Agree what members may say in public, and who speaks for all',
        effort: 'medium',
        costs: 'A day’s warning before a member says something surprising',
        idea: 'public',
        narrows: 'yes',
        soon: 'yes',
        chosen: true,
        who: 'ليلى منصور',
        member: 'جمعية صيادي الخليج',
        works:
          'The next three statements come without a second one that contradicts them, and each member knows whom to text a day ahead: the number stands on the wall, in the channel and in the notes',
        inForce: '2026-03-10'
      })
    ]
  }
}
