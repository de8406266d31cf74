import { sheet } from './examples-sheet.ts'

/** Twenty decisions with twelve deciders, and eighteen with six. */
export const long = {
  transit: sheet(
    'Statewide Transit Justice Coalition',
    '2026-05-06',
    {
      all: ['all', ''],
      committee: ['committee', ''],
      policy: ['', 'Policy team'],
      lobbyist: ['staff', 'Lead lobbyist'],
      riders: ['', 'Riders caucus'],
      action: ['', 'Action lead'],
      comms: ['', 'Comms pair'],
      treasurer: ['', 'Treasurer'],
      membership: ['', 'Membership pair'],
      hiring: ['', 'Hiring panel'],
      sponsor: ['', 'Fiscal sponsor'],
      access: ['', 'Access coordinator']
    },
    [
      [
        'Legislative priorities for the session',
        'all',
        'consensus',
        { weight: 'binding', consulted: 'Policy team', note: 'Vote only if two rounds fail' }
      ],
      [
        'Support or oppose a single bill',
        'policy',
        'consent',
        { consulted: 'Affected riders caucus', note: 'Post within 48 hours in #bills' }
      ],
      [
        'Amendments during session',
        'lobbyist',
        'delegated',
        { weight: 'binding', consulted: 'Policy team chair', note: 'Red lines are listed in the memo' }
      ],
      ['Testimony speakers', 'riders', 'consent', { consulted: 'Policy team', note: 'Riders before staff' }],
      [
        'Direct action plans',
        'all',
        'two-thirds',
        { weight: 'binding', consulted: 'Legal observers', note: 'No action on member property without its yes' }
      ],
      ['Day-of action calls', 'action', 'delegated', { consulted: 'Marshal team' }],
      ['Joint press statement', 'committee', 'majority', { weight: 'binding', consulted: 'Comms pair' }],
      ['Correction of an error in the press', 'comms', 'delegated', { weight: 'routine', note: 'Same day' }],
      ['Budget adoption', 'all', 'consent', { weight: 'binding', consulted: 'Treasurer' }],
      ['Reallocation under 10%', 'treasurer', 'delegated', { weight: 'routine', consulted: 'Executive committee' }],
      ['Reallocation over 10%', 'committee', 'two-thirds', { consulted: 'Treasurer' }],
      ['Reserve fund draw', 'all', 'two-thirds', { weight: 'binding', consulted: 'Treasurer' }],
      [
        'New member organisation',
        'all',
        'consent',
        { weight: 'binding', consulted: 'Membership pair', note: 'Three month trial' }
      ],
      ['Individual volunteers', 'membership', 'delegated', { weight: 'routine' }],
      ['Staff hiring', 'hiring', 'consensus', { consulted: 'Full coalition', note: 'One rider on every panel' }],
      ['Staff supervision', 'sponsor', 'delegated', { consulted: 'Executive committee' }],
      [
        'Data sharing with agencies',
        'committee',
        'consent',
        { weight: 'binding', consulted: 'Privacy adviser', note: 'Never names or addresses' }
      ],
      [
        'Translation and access spending',
        'access',
        'delegated',
        { weight: 'routine', limit: '$8,000', note: 'First $8,000 needs no approval' }
      ],
      [
        'Meeting schedule',
        'all',
        'consent',
        { weight: 'routine', consulted: 'Night shift members', note: 'Set in December for the year' }
      ],
      ['Changes to this table', 'all', 'two-thirds', { weight: 'binding', consulted: 'Everyone' }]
    ]
  ),

  library: sheet(
    'Library Defense Alliance',
    '2026-02-17',
    {
      all: ['all', ''],
      committee: ['committee', ''],
      staff: ['staff', 'Staff person'],
      steering: ['', 'Steering committee'],
      coordinator: ['staff', 'Coordinator'],
      facilitator: ['', 'Facilitator']
    },
    [
      [
        'Public statements',
        'all',
        'consensus',
        { weight: 'binding', consulted: 'Communications working group', note: 'Members may opt out of being named' }
      ],
      ['Press releases', 'committee', 'majority', { weight: 'binding', consulted: 'Staff' }],
      ['Social media posts', 'staff', 'delegated', { weight: 'routine', consulted: 'Communications lead' }],
      [
        'Budget allocations',
        'all',
        'consent',
        { weight: 'binding', consulted: 'Treasurer', note: 'Review every quarter' }
      ],
      ['Grant applications', 'steering', 'consent', { consulted: 'Fiscal sponsor' }],
      ['New partner invitations', 'all', 'consent', { weight: 'binding', consulted: 'Membership committee' }],
      ['Removing a member', 'all', 'two-thirds', { weight: 'binding', consulted: 'Executive committee' }],
      ['Hiring staff', 'committee', 'majority', { weight: 'binding', consulted: 'Hiring committee' }],
      [
        'Small purchases',
        'coordinator',
        'delegated',
        { weight: 'routine', consulted: 'Treasurer', limit: 'Under $250' }
      ],
      ['Large purchases', 'committee', 'majority', { consulted: 'Treasurer', limit: 'Over $250' }],
      ['Meeting agenda', 'facilitator', 'delegated', { weight: 'routine', consulted: 'Coordinator' }],
      ['Endorsements', 'all', 'two-thirds', { weight: 'binding', consulted: 'Legal adviser' }],
      ['Campaign strategy', 'steering', 'consent', { weight: 'binding', consulted: 'Working groups' }],
      ['Policy positions', 'all', 'consensus', { weight: 'binding', consulted: 'Policy committee' }],
      ['Direct action', 'all', 'consensus', { weight: 'binding', consulted: 'Affected members' }],
      ['Use of the name and logo', 'coordinator', 'delegated', { weight: 'binding', consulted: 'Communications lead' }],
      [
        'Emergency decisions',
        'committee',
        'majority',
        {
          weight: 'binding',
          consulted: 'Whoever can be reached',
          informed: 'Everyone',
          note: 'Report at the next meeting'
        }
      ],
      [
        'Changes to the governance memo',
        'all',
        'two-thirds',
        { weight: 'binding', consulted: 'All member organisations' }
      ]
    ]
  )
}
