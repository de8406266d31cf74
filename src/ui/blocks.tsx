import type { Block } from '#workbook/report.ts'
import { TableHead } from './table-head.tsx'

/** Blocks of a report as they stand on paper, or on a page that only shows. Line breaks are kept where the styles say so. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return <>{blocks.map((block, index) => drawn(block, index))}</>
}

function drawn(block: Block, key: number) {
  switch (block.kind) {
    case 'heading':
      return <h3 key={key}>{block.text}</h3>
    case 'text':
      return (
        <p key={key} dir="auto">
          {block.text}
        </p>
      )
    case 'list':
      return (
        <ul key={key}>
          {block.items.map((item, index) => (
            <li key={index} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <table key={key}>
          <TableHead columns={block.columns} />
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} dir="auto">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}
