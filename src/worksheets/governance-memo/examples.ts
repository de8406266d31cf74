import { type GovernanceMemo, governanceMemo } from './index.ts'

const blank = governanceMemo.blank('')

const signatures = (...lines: readonly (readonly [name: string, member: string, date: string])[]) =>
  lines.map(([name, member, date], index) => ({ id: `s${index + 1}`, name, member, date }))

const channels = (...lines: readonly (readonly [name: string, use: string])[]) =>
  lines.map(([name, use], index) => ({ id: `c${index + 1}`, name, use }))

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, GovernanceMemo>> = {
  riverbend: {
    coalition: 'Riverbend Renters Table',
    date: '2026-04-02',
    purpose:
      'Cut formal evictions in Riverbend by a third before the end of 2028, through a right to counsel ordinance, a staffed tenant hotline and court watching.',
    decisions:
      'Consent is our default. A decision passes unless a member names a principle that it breaks. Money above $1,000 and any change to this memo needs two thirds of member organizations. The executive committee has five seats, no organization holds more than one, and seats rotate every January.',
    membership:
      'A new group attends two meetings, is sponsored by a current member and signs this page. Members who miss three meetings in a row get a phone call, not a letter.',
    resources:
      'Joint grants are split by hours on the work plan, reviewed each quarter. Every group has one vote whatever its budget. Tenants who speak at hearings are paid for their time.',
    messaging:
      'Only statements approved under the decision table use our name. Members are free to say more in their own name, and tell us a day ahead if it may surprise someone.',
    channels: channels(
      ['Decisions', 'what was decided, by whom, on what date; Dana posts it the same night. No chat'],
      ['This week', 'dates, places, changes of plan'],
      ['Small teams', 'hotline, hearings, press'],
      ['Everything else', 'thanks, photographs, lifts home'],
      ['By phone', 'Wes calls the three members who do not use the app, every time']
    ),
    meetings: 'First Thursday, 6:30 to 8:00, food at 6.',
    emergency: 'Any three members can call one, with 48 hours’ notice.',
    open: [
      {
        id: 'o1',
        text: 'What we pay tenants who speak at hearings, and out of which grant',
        who: 'Priya Nair',
        by: '2026-05-07'
      }
    ],
    signatures: signatures(
      ['Keisha Grant', 'Tenants United', '2026-04-02'],
      ['Priya Nair', 'Legal Aid of Riverbend', '2026-04-02'],
      ['Father Tom Doyle', 'St. Brigid Parish', '2026-04-05'],
      ['Marisol Vega', 'Casa Abierta', '2026-04-02'],
      ['Linh Tran', 'Southside Voices', '2026-04-07']
    ),
    review: '2027-04-01'
  },
  agua: {
    ...blank,
    coalition: 'Alianza por el Agua Limpia',
    date: '2026-02-11',
    purpose:
      'Lograr que todas las familias del condado tengan agua limpia y segura en los próximos cinco años por medio de cambios en las leyes, educación y organización comunitaria.',
    decisions:
      'Tomamos las decisiones por consentimiento. Si no hay acuerdo después de dos reuniones se vota y se necesitan dos tercios. El comité ejecutivo puede decidir en casos urgentes y debe informar a todos los miembros.',
    membership:
      'Cada organización tiene un voto sin importar su tamaño. Las organizaciones nuevas participan en dos reuniones antes de entrar.',
    resources:
      'Los recursos se reparten según el plan de trabajo. Los grupos pequeños reciben apoyo para transporte y comida.',
    messaging: 'Solo las voceras hablan en nombre de la alianza. Cada miembro puede hablar por su propia organización.',
    meetings:
      'Nos reunimos el primer miércoles de cada mes. La facilitación rota entre las organizaciones. [Falta la hora.]',
    signatures: signatures(['Carmen López', 'Coordinación', '2026-02-11'])
  },
  library: {
    ...blank,
    coalition: 'Library Defense Alliance 📚 of the Lakeshore, the Upper Peninsula and the Thumb',
    date: '2026-01-08',
    purpose:
      'Protect the freedom to read in every public library in the state within two years through policy change, community education and support for library workers.',
    decisions:
      'We make most decisions by consent. If there is a principled objection that cannot be resolved in two meetings, the full coalition votes and a two thirds majority is required. The executive committee can make urgent decisions between meetings and must report them to all members within three days. Routine decisions are delegated to staff.\n\nWhat binds all of us, such as endorsing a candidate, joining a lawsuit or naming a library board in public, always goes to the full coalition, is announced a week ahead, and needs half of the members in the room, by phone or by a written proxy that names the question.',
    membership:
      'Any organization that supports our shared purpose can apply to join. The full coalition approves new members. Each member organization has one vote, regardless of its size or budget. A member that does not participate for six months will be asked whether it wants to stay. A member that leaves returns the lists that it holds and is thanked by name in the next newsletter.',
    resources:
      'The fiscal sponsor manages all money. Grants are shared according to the work plan. Larger organizations contribute more when they can. Volunteers are reimbursed for their expenses within two weeks, against a receipt or, where there is none, their word.',
    messaging:
      'Only the spokesperson speaks for the coalition. Members can speak for themselves. Public statements must be approved by the executive committee.',
    channels: channels(['القرارات', 'ما تقرر ومن قرره ومتى'], ['', 'everything else']),
    meetings:
      'We meet on the second Tuesday of every month from 6:00 pm to 7:30 pm. The facilitator rotates among all member organizations. The agenda is sent one week before the meeting and the notes are sent within three days.',
    emergency: 'The spokesperson, or any four members, with a day’s notice by phone.',
    open: [
      { id: 'o1', text: 'Whether a publisher may be a member', who: 'Rachel Kim', by: '2026-03-10' },
      { id: 'o2', text: 'Who pays when a statement is answered by a lawyer', who: '', by: '' }
    ],
    signatures: signatures(
      [
        'Rachel Kim',
        'Friends of Public Libraries, Lakeshore and Upper Peninsula Chapters (incorporated 1974)',
        '2026-01-08'
      ],
      ['Michael Torres', 'Parents for Reading', '2026-01-09'],
      ['ليلى حداد', 'جمعية القرّاء العرب', ''],
      ['Nguyễn Thị Minh Khai', 'Hội Phụ nữ Việt Nam tại Michigan', ''],
      ['', 'Students for Open Shelves', ''],
      ['Bartholomew Featherstonehaugh-Cholmondeley', 'Retired Teachers', '2026-01-12'],
      ['Jo', 'Bookmobile Drivers 🚐', '2026-01-12']
    ),
    review: '2027-01-07'
  }
}
