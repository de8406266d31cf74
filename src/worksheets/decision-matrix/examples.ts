import { long } from './examples-long.ts'
import { sheet } from './examples-sheet.ts'
import type { DecisionMatrix } from './index.ts'

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, DecisionMatrix>> = {
  riverbend: sheet(
    'Riverbend Renters Table',
    '2026-04-30',
    {
      all: ['all', ''],
      committee: ['committee', ''],
      coordinator: ['staff', 'Coordinator'],
      pair: ['', 'Coordinator and one member']
    },
    [
      [
        'Statement in our name',
        'committee',
        'consent',
        { weight: 'binding', consulted: 'Press group', limit: '24 hours' }
      ],
      [
        'Flyer that repeats an approved text',
        'pair',
        'delegated',
        { weight: 'routine', limit: 'Same day', note: 'Nobody’s logo without that member’s yes in writing' }
      ],
      ['Spend up to $200', 'coordinator', 'delegated', { weight: 'routine', limit: 'Report at next meeting' }],
      ['Spend $200 to $1,000', 'committee', 'majority', { consulted: 'Treasurer', limit: 'One week' }],
      [
        'Spend over $1,000',
        'all',
        'two-thirds',
        { weight: 'binding', consulted: 'Treasurer, fiscal sponsor', limit: 'Next meeting' }
      ],
      ['New member', 'all', 'consent', { weight: 'binding', consulted: 'Sponsor member', limit: 'After two visits' }],
      [
        'Endorse a ballot measure',
        'all',
        'consent',
        { weight: 'binding', consulted: 'Legal Aid', limit: 'Sent a week ahead' }
      ],
      ['Answer to the press at the weekend', '', '', { weight: 'binding', consulted: 'Press group' }]
    ]
  ),

  harbor: sheet(
    'Clean Harbor Alliance',
    '2026-02-10',
    {
      all: ['all', ''],
      committee: ['committee', ''],
      staff: ['staff', 'Staff person'],
      host: ['', 'Rotating facilitator']
    },
    [
      [
        'Endorse a candidate or ballot measure',
        'all',
        'two-thirds',
        { weight: 'binding', consulted: 'Legal counsel', note: '501(c)(3) members may abstain on the record' }
      ],
      [
        'Press release in our name',
        'committee',
        'majority',
        { weight: 'binding', consulted: 'Comms working group', note: 'Quote only people who said yes' }
      ],
      [
        'Invite a new partner',
        'all',
        'consent',
        { weight: 'binding', consulted: 'Sponsor organisation', note: 'Sponsor writes half a page first' }
      ],
      ['Spend up to $500', 'staff', 'delegated', { weight: 'routine', note: 'Receipt to treasurer within a week' }],
      ['Spend $500 to $5,000', 'committee', 'majority', { consulted: 'Treasurer' }],
      ['Spend over $5,000', 'all', 'two-thirds', { weight: 'binding', consulted: 'Treasurer, fiscal sponsor' }],
      [
        'Sign on to a letter',
        'staff',
        'delegated',
        { weight: 'binding', consulted: 'Two member orgs', note: 'If it fits the platform, otherwise exec' }
      ],
      [
        'Meeting date and place',
        'host',
        'delegated',
        { weight: 'routine', consulted: 'Everyone', note: 'Never the same side of the bay twice in a row' }
      ]
    ]
  ),

  promotoras: sheet(
    'Red de Promotoras del Valle',
    '2026-02-27',
    {
      all: ['all', 'Asamblea completa'],
      committee: ['committee', 'Comité ejecutivo'],
      coordinadora: ['staff', 'Coordinadora'],
      vocera: ['', 'Vocera en turno'],
      ferias: ['', 'Equipo de ferias']
    },
    [
      [
        'Comunicados públicos',
        'committee',
        'other',
        { ownHow: 'Mayoría', consulted: 'Organización mencionada', note: 'Respuesta en un día' }
      ],
      ['Presupuesto anual', 'all', 'other', { ownHow: 'Consentimiento', weight: 'binding', consulted: 'Tesorería' }],
      [
        'Gastos menores de 200',
        'coordinadora',
        'other',
        { ownHow: 'Delegada', weight: 'routine', note: 'Guardar el recibo' }
      ],
      [
        'Invitar a una nueva organización',
        'all',
        'other',
        { ownHow: 'Consentimiento', consulted: 'Quien la propone', note: 'Visita previa' }
      ],
      [
        'Hablar con la prensa',
        'vocera',
        'other',
        { ownHow: 'Delegada', consulted: 'Comité ejecutivo', note: 'Nunca a nombre de otra organización' }
      ],
      [
        'Firmar cartas de apoyo',
        'committee',
        'other',
        { ownHow: 'Mayoría', consulted: 'Todas por WhatsApp', note: '48 horas' }
      ],
      ['Fechas de las ferias de salud', 'ferias', 'other', { ownHow: 'Delegada', consulted: 'Clínicas' }],
      [
        'Cambiar estas reglas',
        'all',
        'other',
        { ownHow: 'Dos tercios', weight: 'binding', consulted: 'Todas', note: 'Solo en asamblea presencial' }
      ]
    ]
  ),
  ...long
}
