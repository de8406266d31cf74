import { glob, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Gives each cell of a Markdown table the heading of its column as `data-label`, for the list that it becomes on a phone
 * (src/components/spread.css). Markdown has no place for it, and Astro 7's own Markdown takes no plugins of the old kind.
 */
export function tableLabels(): AstroIntegration {
  return {
    name: 'table-labels',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir)
        for await (const path of glob('**/*.html', { cwd: root })) {
          const html = await readFile(root + path, 'utf8')
          const labelled = html.replace(MARKDOWN_TABLE, labelCells)
          if (labelled !== html) await writeFile(root + path, labelled)
        }
      }
    }
  }
}

/** Only tables of Markdown have no attributes. */
const MARKDOWN_TABLE = /<table>.*?<\/table>/gs

function labelCells(table: string): string {
  const labels = [...table.matchAll(/<th[^>]*>(.*?)<\/th>/gs)].map(([, label]) => textOf(label ?? ''))
  return table.replace(/<tr>.*?<\/tr>/gs, (row) => {
    let column = 0
    return row.replace(/<td>/g, () => `<td data-label="${labels[column++] ?? ''}">`)
  })
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;')
