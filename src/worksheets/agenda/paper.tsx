import { Blocks } from '#ui/blocks.tsx'
import { dayInWords } from '#workbook/day.ts'
import type { Agenda } from './index.ts'
import { agendaBlocks, recordBlocks, setUpOf } from './report.ts'
import { partsText } from './parts-text.ts'
import { text } from './text.ts'
import { isTakenDown } from './written.ts'

/** Rows to write on, under an agenda that is taken to the meeting on paper. */
const RULED = 3

/** The sheet on paper: the agenda with its clock times, then what was decided and who does what; before the meeting, lines for it. */
export function Paper({ sheet }: { sheet: Agenda }) {
  const facts = [...setUpOf(sheet), [text.next, dayInWords(sheet.next)] as const].filter(([, fact]) => fact !== '')
  return (
    <div class="agenda_paper">
      <dl>
        {facts.map(([label, fact]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{fact}</dd>
          </div>
        ))}
      </dl>
      <Blocks blocks={agendaBlocks(sheet, false)} />
      <Blocks blocks={isTakenDown(sheet) ? recordBlocks(sheet) : ruled} />
    </div>
  )
}

const { what, who, by } = partsText.reported
const rows = Array.from({ length: RULED }, () => ['', '', ''])
const ruled = [
  { kind: 'table', columns: [text.decided], rows: rows.map(() => ['']) },
  { kind: 'table', columns: [what, who, by], rows }
] as const
