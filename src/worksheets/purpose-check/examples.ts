import { blankOf } from '#workbook/blank.ts'
import { type Answer, type PartName, type PurposeCheck, answer, purposeCheck } from './index.ts'

const blank = purposeCheck.blank('')

/** A row of the sheet; `names` are the parts that the sentence names. */
const row = (id: string, member: string, name: string, sentence: string, ...names: readonly PartName[]): Answer => ({
  ...blankOf(answer),
  id,
  member,
  name,
  sentence,
  ...Object.fromEntries(names.map((part) => [part, true]))
})

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, PurposeCheck>> = {
  riverbend: {
    coalition: 'Riverbend Renters Table',
    date: '2026-03-19',
    answers: [
      row(
        'tenants',
        'Tenants United',
        'Keisha Grant',
        'Cut evictions in Riverbend by 30%, and make landlords answer for it in public.',
        'measure',
        'amount',
        'place'
      ),
      row(
        'legal',
        'Legal Aid of Riverbend',
        'Priya Nair',
        '30% fewer eviction cases in Riverbend within three years, by winning a right to counsel.',
        'measure',
        'amount',
        'place',
        'date',
        'means'
      ),
      row(
        'parish',
        'St. Brigid Parish',
        'Father Tom Doyle',
        'That 30% fewer families on our streets lose their homes, because neighbors know whom to call.',
        'measure',
        'amount',
        'place',
        'means'
      ),
      row(
        'casa',
        'Casa Abierta',
        'Marisol Vega',
        'Bajar un 30% los desalojos en Riverbend en tres años, también los que nunca llegan a la corte.',
        'measure',
        'amount',
        'place',
        'date'
      ),
      row(
        'southside',
        'Southside Voices',
        'Linh Tran',
        '30% fewer people pushed out of Southside, with a hotline in their own language.',
        'measure',
        'amount',
        'place',
        'means'
      )
    ],
    parts: {
      measure: { alike: 'differ', words: 'formal evictions' },
      amount: { alike: 'same', words: 'a third fewer' },
      place: { alike: 'differ', words: 'in Riverbend' },
      date: { alike: 'differ', words: 'before the end of 2028' },
      means: {
        alike: 'differ',
        words: 'through a right to counsel ordinance, a staffed tenant hotline and court watching'
      }
    },
    agreed:
      'Cut formal evictions in Riverbend by a third before the end of 2028, through a right to counsel ordinance, a staffed tenant hotline and court watching.',
    who: 'Father Tom Doyle',
    by: '2026-03-26',
    checkIn: '2027-03-18',
    notes: [
      {
        id: 'formal',
        text: 'Marisol: most families move out before any court hears of them. “Formal” leaves them out; she will raise it again next year.'
      },
      { id: 'southside', text: 'Linh: Southside needs its own number every quarter, or it disappears in the total.' }
    ]
  },
  agua: {
    ...blank,
    coalition: 'Alianza por el Agua Limpia',
    date: '2026-02-04',
    answers: [
      row(
        'rio',
        'Mujeres del Río',
        'Carmen López',
        'Que todas las familias del condado tengan agua limpia y segura.',
        'measure',
        'amount',
        'place'
      ),
      row(
        'pozos',
        'Comité de Pozos de San Isidro',
        'Don Eusebio',
        'Limpiar los 14 pozos de San Isidro en dos años, con dinero del estado.',
        'measure',
        'amount',
        'place',
        'date',
        'means'
      ),
      row('clinica', 'Clínica del Valle', '', 'Menos niños enfermos del estómago.', 'measure'),
      row('parroquia', 'Parroquia Santa Ana', '', '')
    ],
    parts: { ...blank.parts, place: { alike: 'differ', words: '' }, date: { alike: 'differ', words: '' } }
  },
  agrees: {
    ...blank,
    coalition: 'Library Defense Alliance 📚',
    date: '2025-12-11',
    answers: [
      row(
        'friends',
        'Friends of Public Libraries, Lakeshore and Upper Peninsula Chapters (incorporated 1974)',
        'Rachel Kim',
        'Within two years no public library in the state takes a book off its shelves without an open hearing, because we changed the law, taught our neighbors what it says, and stood beside the people at the desk when the calls came in, as they do nearly every week now and will again in an election year.',
        'measure',
        'amount',
        'place',
        'date',
        'means'
      ),
      row(
        'parents',
        'Parents for Reading',
        'Michael Torres',
        'Every removal in the state goes through a hearing by the end of 2027. Law, schooling, support for staff.',
        'measure',
        'amount',
        'place',
        'date',
        'means'
      ),
      row(
        'arabic',
        'جمعية القرّاء العرب',
        'ليلى حداد',
        'خلال سنتين لا يُسحب أي كتاب من مكتبات الولاية العامة بلا جلسة علنية، عبر القانون والتوعية ودعم العاملين.',
        'measure',
        'amount',
        'place',
        'date',
        'means'
      )
    ],
    parts: {
      measure: { alike: 'same', words: 'books taken off the shelves without an open hearing' },
      amount: { alike: 'same', words: 'no' },
      place: { alike: 'same', words: 'in any public library of the state' },
      date: { alike: 'same', words: 'within two years' },
      means: { alike: 'same', words: 'through the law, teaching and support for library workers' }
    }
  }
}
