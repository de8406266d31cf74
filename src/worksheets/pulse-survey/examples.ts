import { blankOf } from '#workbook/blank.ts'
import { type PulseSurvey, type Question, pulseSurvey, question } from './index.ts'
import { type Tally, nothing } from './tally.ts'

const blank = pulseSurvey.blank('')
const remarks = (...texts: readonly string[]) => texts.map((text) => ({ text, aloud: true }))

const tally = (one: number, two: number, three: number, four: number, five: number, unknown = 0): Tally => ({
  one,
  two,
  three,
  four,
  five,
  unknown
})

/** The three questions with their counts, in other words where these are given. */
const three = (fair: Tally, clear: Tally, valued: Tally, words: Record<string, Partial<Question>> = {}): Question[] =>
  blank.questions.map((one) => ({
    ...one,
    counts: { fair, clear, valued, '': nothing }[one.kind],
    ...words[one.kind]
  }))

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, PulseSurvey>> = {
  riverbend: {
    ...blank,
    coalition: 'Riverbend Renters Table',
    date: '2026-04-02',
    unit: 'person',
    asked: 28,
    closed: true,
    source: 418_220_317,
    again: '2026-07-02',
    questions: three(tally(2, 5, 8, 7, 3), tally(2, 5, 7, 8, 3), tally(0, 4, 8, 9, 4)),
    points: [
      { id: 'share', text: 'Printing and grant money go to the same groups', question: 'fair' },
      { id: 'decided', text: 'We learn late what was decided', question: 'clear' }
    ],
    remarks: [
      ...remarks(
        'Decision log would help',
        'Decisions are fine once I find them',
        'Good energy lately',
        'Grant money went to two groups again',
        'Happy to do more on Tuesdays',
        'Heard about the rally from the newspaper',
        'Nobody asked before putting our logo on it',
        'Our turn to chair keeps moving',
        'Please send one email instead of six',
        'Printing always lands on us',
        'The shared drive is a maze'
      ),
      { text: 'We are four volunteers, the big groups have staff', aloud: false },
      { text: 'Who is on the executive committee this year?', aloud: true }
    ]
  },
  'red-de-promotoras': {
    ...blank,
    coalition: 'Red de Promotoras del Valle',
    date: '2026-03-30',
    asked: 12,
    closed: true,
    source: 77_310_254,
    questions: [
      ...three(tally(1, 3, 3, 2, 1), tally(0, 2, 3, 3, 2), tally(0, 2, 4, 2, 2), {
        fair: {
          text: '¿Con qué justicia se reparten los recursos entre nosotras (dinero, horas, gasolina, reconocimiento)?',
          low: 'con mucha injusticia',
          high: 'con mucha justicia'
        },
        clear: {
          text: '¿Qué tan claro les queda cómo decidimos y qué se decidió?',
          low: 'nada claro',
          high: 'muy claro'
        },
        valued: {
          text: '¿Qué tan valorada se siente su organización en esta red?',
          low: 'nada',
          high: 'mucho'
        }
      }),
      {
        ...blankOf(question),
        id: 'mixteco',
        text: '¿Hay suficientes materiales en mixteco?',
        low: 'casi ninguno',
        high: 'suficientes',
        counts: tally(2, 1, 0, 0, 1, 6)
      }
    ],
    points: [
      { id: 'gas', text: 'Gasolina y comida', question: 'fair' },
      { id: 'clinic', text: 'Horarios de la clínica', question: '' }
    ],
    remarks: remarks(
      'Falta saber quién aprueba los gastos',
      'La clínica grande decide los horarios',
      'Más materiales en mixteco',
      'Me siento escuchada',
      'No recibimos el apoyo para gasolina',
      'Siempre ponemos la comida nosotras'
    )
  },
  'clean-harbor': {
    ...blank,
    coalition: 'Clean Harbor Alliance',
    date: '2026-03-31',
    asked: 25,
    noRemarks: true,
    closed: true,
    source: 905_114_660,
    merged: [12_440_071, 318_857_202],
    questions: three(tally(0, 3, 7, 11, 4), tally(0, 2, 8, 12, 3), tally(0, 2, 6, 10, 7)).map((one) => ({
      ...one,
      late: one.kind === 'fair' ? tally(1, 0, 0, 1, 0) : tally(0, 1, 1, 0, 0)
    }))
  },
  'one-answer': {
    ...blank,
    coalition: 'Watershed Partners of the Upper Valley',
    date: '2026-10-06',
    asked: 9,
    source: 5_020_913,
    questions: [
      ...three(tally(0, 0, 1, 0, 0), tally(1, 0, 0, 0, 0), tally(0, 1, 0, 0, 0)),
      {
        ...blankOf(question),
        id: 'pilot',
        text: 'هل تعرف من يختار الجدول التجريبي؟ 💧',
        low: 'لا أعرف أبدًا',
        high: 'أعرف تمامًا',
        counts: tally(1, 0, 0, 0, 0)
      }
    ],
    remarks: [
      {
        text: 'I asked in May who picks the pilot creek and I still do not have an answer. The science group says steering, steering says the science group. Meanwhile our landowner is losing patience and will plant hay.',
        aloud: false
      }
    ]
  }
}
