import { dayInWords } from '#workbook/day.ts'
import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import type { ConsentRound } from './index.ts'
import { isSettled, kindOf, outcomeOf, raised, versionsOf, wordingOf } from './outcome.ts'
import { outcomeText, reasonsFor, verdictOf } from './outcome-text.ts'
import { about, steps, text } from './text.ts'

export function report(sheet: ConsentRound): Report {
  const versions = versionsOf(sheet)
  const settledIn = (objection: ConsentRound['objections'][number]) => {
    if (kindOf(objection) !== 'principled') return objection.settled === 'aside' ? outcomeText.settled.aside : ''
    if (!isSettled(sheet, objection)) return outcomeText.settled['']
    const place = versions.findIndex(({ id }) => id === objection.by) + 1
    return objection.settled === 'met' ? outcomeText.settled.met(place) : outcomeText.settled[objection.settled]
  }
  const table = (title: string, columns: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] => {
    const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
    return filled.length === 0
      ? []
      : [
          { kind: 'heading', text: title },
          { kind: 'table', columns, rows: filled }
        ]
  }
  return {
    title: about.title,
    about: sheetLines(
      sheet,
      [outcomeText.title, verdictOf(outcomeOf(sheet))],
      [text.wording, wordingOf(sheet)],
      [text.owner, sheet.owner],
      [text.starts, dayInWords(sheet.starts)],
      [text.review, dayInWords(sheet.review)],
      [text.why, sheet.why],
      [text.proposer, sheet.proposer],
      [text.facilitator, sheet.facilitator],
      [text.notes, sheet.notes],
      [text.away, sheet.away],
      [text.awayBy, dayInWords(sheet.awayBy)]
    ),
    blocks: [
      { kind: 'list', items: reasonsFor(sheet) },
      ...table(
        steps.object.title,
        [text.objector, text.reason, text.harms, text.breaks, outcomeText.title],
        raised(sheet).map((one) => [
          one.name,
          one.reason,
          one.harms && text[one.harms],
          one.breaks && text[one.breaks],
          [text.kinds[kindOf(one)], settledIn(one)].filter(Boolean).join('. ')
        ])
      ),
      ...table(
        steps.amend.title,
        [text.wording, text.because],
        [[sheet.proposal, ''], ...sheet.versions.map(({ wording, why }) => [wording, why])]
      ),
      ...table(
        steps.ask.title,
        [text.question, text.answer],
        sheet.questions.map(({ question, answer }) => [question, answer])
      ),
      ...table(
        steps.react.title,
        [text.name, text.words],
        sheet.reactions.map(({ name, words }) => [name, words])
      )
    ]
  }
}
