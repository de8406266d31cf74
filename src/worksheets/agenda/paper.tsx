import { Blocks } from '#ui/blocks.tsx'
import { dayInWords } from '#workbook/day.ts'
import type { Agenda } from './index.ts'
import { agendaBlocks, recordBlocks, setUpOf } from './report.ts'
import { partsText } from './parts-text.ts'
import { text } from './text.ts'
import { isTakenDown } from './written.ts'

/** Rows to write on, under an agenda that is taken to the meeting on paper. */
const RULED = 3

/** The sheet on paper: the agenda with its clock times and lines to write on; once it was held the minutes, which begin with what was decided. */
export function Paper({ sheet }: { sheet: Agenda }) {
  const facts = [...setUpOf(sheet), [text.next, dayInWords(sheet.next)] as const].filter(([, fact]) => fact !== '')
  const isHeld = isTakenDown(sheet)
  return (
    <div class={isHeld ? 'agenda_paper is-held' : 'agenda_paper'}>
      {isHeld && <h2 class="sheet_title">{partsText.reported.minutesOf}</h2>}
      <dl>
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{fact}</dd>
          </div>
        ))}
      </dl>
      {isHeld ? (
        <Blocks blocks={[...recordBlocks(sheet), ...agendaBlocks(sheet, true)]} />
      ) : (
        <>
          <Blocks blocks={agendaBlocks(sheet, false)} />
          <Blocks blocks={ruled} />
        </>
      )}
    </div>
  )
}

const { what, who, by } = partsText.reported
const rows = Array.from({ length: RULED }, () => ['', '', ''])
const ruled = [
  { kind: 'table', columns: [text.decided], rows: rows.map(() => ['']) },
  { kind: 'table', columns: [what, who, by], rows }
] as const
