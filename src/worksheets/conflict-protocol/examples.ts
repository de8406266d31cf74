import { blankOf } from '#workbook/blank.ts'
import { type ConflictProtocol, conflictProtocol } from './index.ts'

const blank = blankOf(conflictProtocol.schema)

const stepsOf = (...steps: readonly (readonly [action: string, who: string, days: number, settled: string])[]) =>
  steps.map(([action, who, days, settled], index) => ({ id: `e${index}`, action, who, days, settled }))

/** Agreed, or nearly, by invented coalitions. */
export const examples: Readonly<Record<string, ConflictProtocol>> = {
  riverbend: {
    ...blank,
    coalition: 'Riverbend Renters Table',
    date: '2026-03-26',
    scope: 'Any public disagreement between member groups, or a complaint one group brings about another.',
    steps: stepsOf(
      [
        'Call the other side directly, before writing to any list',
        'The member that is upset',
        3,
        'both say so by message'
      ],
      [
        'Sit down together with a go-between',
        'A person from a member with no stake in it, chosen by both',
        10,
        'both sign one paragraph'
      ],
      [
        'The executive committee hears both sides, one page each',
        'Executive committee',
        14,
        'both accept what it proposes'
      ],
      [
        'The full coalition hears both sides and votes, two thirds to act',
        'Full coalition',
        30,
        'the vote is in the decision log'
      ]
    ),
    pause: 'Neither side posts about it while steps one and two are open.',
    say: 'Anyone who is asked says: “We are talking with each other.” Dana answers the press.',
    seat: 'If a side holds a seat on the committee, its person leaves the room for that step.',
    between: 'Father Tom Doyle, Linh Tran, Wes',
    adopted: '2026-03-26',
    review: '2027-03-01',
    hangs: 'Pinned in the main channel, and on the wall of the parish hall',
    keeper: 'Marisol Vega'
  },
  schools: {
    ...blank,
    coalition: 'Safe Routes to School Tri-County',
    date: '2026-09-09',
    steps: stepsOf(
      ['Meet one to one with a neutral facilitator', 'Third member organization', 7, ''],
      ['Executive committee hears it', 'Executive committee', 0, ''],
      ['Full coalition vote', '', 30, '']
    ),
    keeper: 'Tanya'
  },
  roundtable: {
    ...blank,
    coalition: 'Disability Rights Roundtable',
    date: '2026-06-18',
    scope:
      'When two member organizations disagree in public or cannot work together, on paper or in a meeting, in any language that one of them uses, and also where one of them has left meanwhile but still speaks about it.',
    steps: stepsOf(
      [
        'The parties meet in person with a neutral facilitator, in a room that both can enter and in a language that both read or sign',
        'Neutral facilitator from another member organization, who is paid for the hours',
        14,
        'both parties say in writing that it is, or that they can live with it'
      ],
      [
        'If it is not resolved, the executive committee meets with both parties',
        'Executive committee',
        14,
        'the committee has written down what both will do'
      ],
      ['As a last resort the full coalition votes', 'Full coalition', 30, 'the vote has been taken'],
      [
        'The outcome is written down and shared with all members, in plain words and in large type',
        'Coordinator',
        7,
        'every member has confirmed that it came'
      ]
    ),
    pause: 'The parties agree not to make public comments while the process is under way.',
    say: 'That there is a process, and when it ends.',
    seat: 'A party’s person leaves the committee for this.',
    adopted: '2026-06-18',
    review: '2027-06-18',
    hangs: 'In the welcome folder, and as a recording'
  },
  acequia: {
    ...blank,
    coalition: 'Alianza por el Agua Limpia',
    date: '2026-04-02',
    scope: 'Desacuerdos públicos entre organizaciones y quejas de una sobre otra',
    steps: stepsOf(
      ['Llamada directa, sin copiar a nadie 📞', 'Quien se siente mal', 3, 'las dos lo dicen por escrito'],
      ['اجتماع مع وسيط محايد', 'شخص من جمعية ثالثة', 10, 'وافق الطرفان'],
      ['La asamblea vota', 'Asamblea', 21, 'el acta lo dice']
    ),
    pause: 'Nadie publica nada durante los dos primeros pasos',
    between: 'Carmen López, ليلى حداد',
    hangs: 'En la cocina del Centro Comunitario'
  }
}
