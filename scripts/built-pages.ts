import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export interface BuiltPage {
  /** As the address bar shows it, below the base path: '/', '/guide/', '/404.html'. */
  readonly path: string
  /** Inside the folder: 'guide/index.html'. */
  readonly file: string
  readonly html: string
}

/** Every page of a built site, by path. */
export function builtPages(folder: string): readonly BuiltPage[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      file,
      html: readFileSync(join(folder, file), 'utf8')
    }))
}

/** Every file of a built site, as its path inside the folder. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder).length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
}
