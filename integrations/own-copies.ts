import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How a module's id says that it is one room's own copy. */
const OWN = /\?of=([\w-]+)$/
const ROOM = /\/src\/worksheets\/([^/]+)\//

/** Who reads definitions of rooms, and must not have their pages' scripts export them for it (src/components/coalition/read.ts). */
const READER = 'coalition'

/**
 * The note at a chapter's end, which stands on pages without a worksheet: it has its own copy of all that it loads, at once or later.
 * It would bring the script of all worksheets for the few lines of it that it needs.
 */
const NOTE = /\/src\/components\/(note)\//
const IN_NOTE = /\/src\/(?:ui|workbook)\/[^?]*\.tsx?$|^\0vite\/preload-helper/

/**
 * Gives each room its own copy of what it loads at once and some other rooms load too: the parts of the kit that are not in the
 * script of all rooms. A page loads two script files then, and not up to ten small ones, which pack a tenth worse. Modules that
 * hold state must not be copied; those stand in the script of all rooms, whose frame imports them.
 */
export function ownCopies(root: string) {
  let shared: ReadonlySet<string> | undefined
  return {
    name: 'own-copies',
    enforce: 'pre' as const,
    applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
    async resolveId(
      this: { resolve: Resolve },
      source: string,
      importer: string | undefined,
      options: { readonly kind?: string }
    ) {
      const room = importer && (OWN.exec(importer) ?? ROOM.exec(importer) ?? NOTE.exec(importer))?.[1]
      const isNote = room === 'note'
      if (!room || (options.kind === 'dynamic-import' && !isNote)) return null
      const resolved = await this.resolve(source, importer.replace(OWN, ''), { ...options, skipSelf: true })
      shared ??= sharedBySome(root)
      const isRooms = resolved && (shared.has(resolved.id) || (room === READER && ROOM.test(resolved.id)))
      const isCopied = resolved && (isNote ? IN_NOTE.test(resolved.id) : isRooms)
      return isCopied ? { ...resolved, id: `${resolved.id}?of=${room}` } : resolved
    },
    load: (id: string) => (OWN.test(id) && !id.startsWith('\0') ? readFileSync(id.replace(OWN, ''), 'utf8') : null)
  }
}

type Resolve = (source: string, importer: string, options: object) => Promise<{ readonly id: string } | null>

/** The modules of the kit that a room loads at once, but for those that the frame brings to every room. */
function sharedBySome(root: string): ReadonlySet<string> {
  const frame = closureOf([join(root, 'src/ui/frame.tsx')], root)
  const rooms = readdirSync(join(root, 'src/worksheets'), { withFileTypes: true })
  const views = rooms
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, 'src/worksheets', name, 'view.tsx'))
  return new Set([...closureOf(views, root)].filter((path) => !frame.has(path) && !ROOM.test(path)))
}

/** Whatever is imported from there, but not by import() or as a type. */
function closureOf(entries: readonly string[], root: string): ReadonlySet<string> {
  const seen = new Set(entries)
  for (const path of seen) {
    for (const [, first, second] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
      const specifier = first ?? second ?? ''
      const target = specifier.startsWith('#') ? join(root, 'src', specifier.slice(1)) : join(dirname(path), specifier)
      if (/^[#.]/.test(specifier) && /\.tsx?$/.test(target) && existsSync(target)) seen.add(target)
    }
  }
  return seen
}

const IMPORT = /^(?:import|export) (?!type )(?:[^'";]*? from )?'([^']+)'|^import '([^']+)'/gm
