import { blankOf } from '#workbook/blank.ts'
import { type Agenda, type Item, agenda, item as itemField } from './index.ts'

const blankItem = blankOf(itemField)

type Short = readonly [topic: string, outcome: Item['outcome'], minutes: number, lead: string, note?: string]

const itemsFrom = (rows: readonly Short[]): Item[] =>
  rows.map(([topic, outcome, minutes, lead, note = ''], index) => ({
    ...blankItem,
    id: `i${index + 1}`,
    topic,
    outcome,
    minutes,
    lead,
    note
  }))

const agua: Agenda = {
  ...agenda.blank('2026-05-09'),
  coalition: 'Mesa Vecinal por la Vivienda',
  start: '10:00',
  minutes: 100,
  where: 'Salón de usos múltiples, calle Hidalgo 14',
  facilitator: 'Pilar',
  noteTaker: 'Toño',
  items: itemsFrom([
    ['Bienvenida y una palabra', 'discussion', 10, 'Pilar'],
    ['Qué cambió desde abril', 'update', 10, 'Rocío'],
    ['Demanda principal para el cabildo', 'decision', 30, 'Lucía', 'Tres propuestas en la hoja verde'],
    ['Pago del cuidado de niños', 'decision', 15, 'Maribel', 'Presupuesto de 900'],
    ['Tareas y nombres', 'update', 10, 'Beto'],
    ['Cierre y comida', 'discussion', 15, 'Don Chuy']
  ]),
  decisions: [{ id: 'd1', text: 'Pagamos el cuidado de niños con 900 al mes, hasta agosto.', item: 'i4' }],
  actions: [{ id: 'a1', text: 'Llevar la demanda al cabildo', who: 'Lucía', by: '2026-05-15', item: 'i3' }],
  next: '2026-06-13'
}

/** Too long for its hour, with gaps: what a first draft looks like. */
const harbor: Agenda = {
  ...agenda.blank('2026-02-24'),
  coalition: 'Clean Harbor Alliance',
  start: '23:30',
  minutes: 40,
  facilitator: 'Rae',
  items: itemsFrom([
    ['Check-in', 'discussion', 5, 'Rae'],
    ['Dredging permit comment letter', 'decision', 20, 'Tomas', 'Text was e-mailed on Friday'],
    ['Treasurer’s report', 'update', 5, ''],
    ['New partner: Kayak Club', '', 15, 'Ines'],
    ['رسالة إلى الميناء: من يكتبها؟', '', 7, 'ليلى حداد (جمعية الشاطئ)', '🛶 مسودة'],
    ['Next steps', 'update', 0, 'Rae']
  ]),
  next: '2026-03-03'
}

/** More examples: Spanish; too long, past midnight and in two scripts; thirty items. */
export const moreExamples: Readonly<Record<string, Agenda>> = {
  agua,
  harbor,
  'a-long-day': {
    ...agenda.blank('2026-09-19'),
    coalition: 'Disability Rights Roundtable of the Greater Lower Riverbend Valley and Its Neighbouring Counties',
    start: '09:00',
    minutes: 420,
    where: 'Room 4, step-free from the rear; interpreters book two weeks ahead; the line at the door is for the café',
    facilitator: 'Marcus',
    noteTaker: 'Sofia',
    items: itemsFrom(
      Array.from({ length: 30 }, (_, index) => [
        `Chapter ${index + 1} of the accessibility standard for shared buildings: what we ask the city to change`,
        (['decision', 'discussion', 'update'] as const)[index % 3] ?? '',
        12,
        ['Renee', 'Jordan', 'Taylor', 'Alexandria Featherstonehaugh-Cholmondeley (Valley Transit Riders Union)'][
          index % 4
        ] ?? '',
        index % 5 === 0
          ? 'https://example.org/standard/chapters/a-rather-long-address-that-does-not-break-by-itself'
          : ''
      ])
    ),
    next: '2026-10-17'
  }
}
