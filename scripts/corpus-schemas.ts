import { choice, count, day, type Field, list, record, text } from '#workbook/fields.ts'

/**
 * The kinds of sheet in the corpus, in the words of our field kinds, so that the bench compares like with like. The corpus'
 * shapes are not our worksheets' shapes. `lang` stands in some sheets only; its blank means that it is absent.
 */
const lang = () => choice(['', 'es'])
const score = () => count(1, 5)

export const corpusSchemas: Readonly<Record<string, Field>> = {
  agenda: record({
    coalition: text(),
    date: day(),
    start: text(),
    facilitator: text(),
    notetaker: text(),
    items: list(
      record({
        topic: text(),
        outcome: choice(['update', 'discussion', 'decision']),
        minutes: count(0, 600),
        lead: text(),
        notes: text()
      })
    ),
    lang: lang()
  }),
  checklist: record({
    coalition: text(),
    date: day(),
    answers: list(
      record({
        item: choice(['goal', 'process', 'named', 'time', 'power', 'conflict']),
        answer: choice(['yes', 'no', 'unsure']),
        note: text()
      })
    ),
    next: text(),
    lang: lang()
  }),
  conflict: record({
    coalition: text(),
    adopted: day(),
    scope: text(),
    pause: text(),
    review: day(),
    steps: list(record({ action: text(), who: text(), days: count(0, 365) }))
  }),
  matrix: record({
    coalition: text(),
    date: day(),
    rows: list(record({ decision: text(), decides: text(), consulted: text(), method: text(), note: text() })),
    lang: lang()
  }),
  memo: record({
    coalition: text(),
    date: day(),
    purpose: text(),
    decisions: text(),
    membership: text(),
    resources: text(),
    messaging: text(),
    meetings: text(),
    signed: list(record({ name: text(), org: text(), date: day() })),
    lang: lang()
  }),
  workplan: record({
    coalition: text(),
    updated: day(),
    tasks: list(
      record({
        task: text(),
        owner: text(),
        org: text(),
        hours: count(0, 1000),
        due: day(),
        status: choice(['todo', 'doing', 'done', 'blocked'])
      })
    ),
    lang: lang()
  }),
  pulse: record({ survey: text(), fair: score(), clear: score(), valued: score(), comment: text() }),
  retro: record({
    coalition: text(),
    period: text(),
    changed: text(),
    hard: text(),
    worked: list(text()),
    didnt: list(text()),
    next: list(record({ idea: text(), owner: text(), by: day() })),
    lang: lang()
  }),
  survey: record({
    coalition: text(),
    title: text(),
    date: day(),
    responses: list(record({ fair: score(), clear: score(), valued: score(), comment: text() })),
    friction: list(text()),
    lang: lang()
  }),
  temperature: record({
    coalition: text(),
    date: day(),
    facilitator: text(),
    entries: list(record({ name: text(), word: text(), well: text(), improve: text() })),
    themes: list(text()),
    lang: lang()
  })
}
