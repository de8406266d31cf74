import type { Block, Report } from '#workbook/report.ts'
import { sheetLines } from '#workbook/sheet-lines.ts'
import type { Rotation } from './index.ts'
import { nameOf, notesOf, postName, spanOf, titleOf } from './notes.ts'
import { planText } from './plan-text.ts'
import { about, text } from './text.ts'
import { type Kind, kinds, labelOf, standInOf, turnsOf } from './turns.ts'

const words = {
  fixed: 'Fixed by hand',
  away: 'Away',
  yes: 'yes',
  members: ['Organisation', 'Who comes', 'Small', 'No new turns', 'Meetings facilitated']
}

export function report(sheet: Rotation): Report {
  const members = sheet.members.filter((one) => labelOf(one) !== '')
  const turns = (id: string) => sheet.meetings.filter(({ who }) => who === id).length
  const notes = sheet.notes.map((note) => note.text).filter((note) => note.trim() !== '')
  return {
    title: about.title,
    about: sheetLines(sheet),
    blocks: [
      ...kinds.flatMap((kind) => blocksOf(sheet, kind)),
      ...section(
        text.members,
        members.map((one) => [
          one.member,
          one.name,
          one.small ? words.yes : '',
          one.rests ? words.yes : '',
          String(turns(one.id))
        ])
      ),
      ...(notes.length > 0 ? listed(text.notes, notes) : [])
    ]
  }
}

function blocksOf(sheet: Rotation, kind: Kind): readonly Block[] {
  const turns = turnsOf(sheet, kind)
  if (turns.length === 0) return []
  const isMeetings = kind === 'meetings'
  // A sheet is read at any time: what is past is told by today's reader, not by its report.
  const notes = turns.some(({ who }) => who !== '') ? notesOf(sheet, kind, '') : []
  return [
    { kind: 'heading', text: planText.captions[kind] },
    {
      kind: 'table',
      columns: [...planText.columns[kind], words.fixed, ...(isMeetings ? [words.away] : [])],
      rows: turns.map((turn, place) => {
        const who = nameOf(sheet, turn.who)
        const fixed = turn.fixed ? words.yes : ''
        if (!isMeetings) return [postName(sheet, kind, turn.post), spanOf(turn), who, fixed]
        const away = turn.away.map((id) => nameOf(sheet, id)).filter(Boolean)
        return [titleOf(sheet, kind, turn, place), who, nameOf(sheet, standInOf(sheet, turn)), fixed, away.join('; ')]
      })
    },
    ...(notes.length > 0 ? listed(planText.look, notes) : [])
  ]
}

const section = (title: string, rows: readonly (readonly string[])[]): readonly Block[] =>
  rows.length > 0
    ? [
        { kind: 'heading', text: title },
        { kind: 'table', columns: words.members, rows }
      ]
    : []

const listed = (title: string, items: readonly string[]): readonly Block[] => [
  { kind: 'heading', text: title },
  { kind: 'list', items }
]
