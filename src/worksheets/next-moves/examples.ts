import { type NextMoves, nextMoves } from './index.ts'

const blank = nextMoves.blank('')

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, NextMoves>> = {
  riverbend: {
    ...blank,
    coalition: 'Riverbend Renters Table',
    date: '2026-03-20',
    moves: {
      listen: {
        day: '2026-03-26',
        start: '18:30',
        who: 'Marisol Vega',
        second: 'Linh Tran, Southside Voices',
        where: 'St. Brigid parish hall'
      },
      fix: {
        day: '2026-04-09',
        start: '',
        who: 'Wes',
        second: 'Priya Nair, Legal Aid',
        where: 'Main channel, and the wall'
      },
      lookBack: {
        day: '2026-06-25',
        start: '18:30',
        who: 'Wes',
        second: 'Aaron, Tenants United',
        where: 'St. Brigid parish hall'
      }
    },
    fix: 'Write down who decides what, and put it where every member sees it',
    because: 'I never know who approved the flyer',
    themes: 'Workload sits with four people\nInformation arrives late\nTenant leadership is working',
    note: 'The new flyer waits until the matrix has a row for it'
  },
  promotoras: {
    ...blank,
    coalition: 'Red de Promotoras del Valle',
    date: '2026-04-06',
    moves: {
      ...blank.moves,
      listen: {
        ...blank.moves.listen,
        day: '2026-04-09',
        start: '17:00',
        who: 'Guadalupe Ríos',
        where: 'Clínica San José'
      },
      lookBack: { ...blank.moves.lookBack, day: '2026-07-06' }
    },
    themes: 'Gasolina y comida\nHorarios de la clínica'
  }
}
