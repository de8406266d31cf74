import type { CoalitionProfile } from './index.ts'

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, CoalitionProfile>> = {
  riverbend: {
    coalition: 'Riverbend Renters Table',
    date: '2026-05-28',
    traits: {
      lifespan: 'years',
      breadth: 'few',
      members: 'some',
      gap: 'one-larger',
      ways: 'very',
      turnover: 'some',
      trust: 'strained'
    },
    next: 'Let small members take turns in the chair, with the time and money that go with it',
    who: 'Priya Nair',
    by: '2026-06-25',
    note: 'Three groups left last winter, and nobody has talked with them since'
  },
  'safe-routes': {
    coalition: 'Safe Routes to School Tri-County',
    date: '2026-09-09',
    traits: {
      lifespan: 'months',
      breadth: 'one',
      members: 'few',
      gap: 'alike',
      ways: 'some',
      turnover: 'rare',
      trust: 'new'
    },
    next: '',
    who: '',
    by: '',
    note: ''
  },
  promotoras: {
    coalition: 'Red de Promotoras del Valle',
    date: '2026-03-30',
    traits: {
      lifespan: 'open',
      breadth: 'few',
      members: 'many',
      gap: 'some',
      ways: 'some',
      turnover: 'often',
      trust: 'grown'
    },
    next: 'Escribir en una página cómo recibimos a las promotoras nuevas',
    who: 'Guadalupe Ríos',
    by: '2026-04-30',
    note: 'La clínica grande pone el local, y eso pesa'
  }
}
