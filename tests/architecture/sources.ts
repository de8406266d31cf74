import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface Source {
  /** From the project's root: `src/ui/frame.tsx`. */
  readonly path: string
  readonly text: string
}

/** Every file of a folder whose name ends in one of `endings`, by path. */
export function sourcesIn(folder: string, ...endings: readonly string[]): readonly Source[] {
  const root = join(import.meta.dirname, '../..')
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.includes('/fixtures/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The code of a source: all of a module, the frontmatter and scripts of an Astro component, the imports of a chapter. */
export function codeOf({ path, text }: Source): string {
  if (path.endsWith('.mdx')) return [...text.matchAll(/^import .*$/gm)].map(([line]) => line).join('\n')
  if (!path.endsWith('.astro')) return text
  const frontmatter = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? ''
  return [frontmatter, ...[...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code ?? '')].join('\n')
}

/** What a source imports, as it is written: statically, dynamically or as a type. */
export function importsOf(source: Source): readonly string[] {
  return ts.preProcessFile(codeOf(source), true, true).importedFiles.map(({ fileName }) => fileName)
}

/** The path that an import names inside the project; undefined for packages. */
export function targetOf({ path }: Source, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('#')) return `src/${bare.slice(1)}`
  return bare.startsWith('.') ? join(path, '..', bare).replaceAll('\\', '/') : undefined
}

/** The names from `banned` that code uses and does not declare itself: globals of the page. */
export function globalsIn({ path, text }: Source, banned: readonly string[]): readonly string[] {
  const declared = new Set<string>()
  const used = new Set<string>()
  const walk = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node
      const isDeclaration =
        (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent)) &&
        parent.name === node
      const isProperty =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ts.isPropertySignature(parent) ||
        (ts.isPropertyAssignment(parent) && parent.name === node)
      if (isDeclaration) declared.add(node.text)
      else if (!isProperty && banned.includes(node.text)) used.add(node.text)
    }
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return [...used].filter((name) => !declared.has(name))
}

/** The lines of code on which the type `any` stands. */
export function linesWithAny(source: Source): readonly string[] {
  const code = codeOf(source)
  const file = ts.createSourceFile(
    source.path.endsWith('.tsx') ? 'code.tsx' : 'code.ts',
    code,
    ts.ScriptTarget.Latest,
    true
  )
  const found: string[] = []
  const walk = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      found.push(code.split('\n')[file.getLineAndCharacterOfPosition(node.getStart()).line]?.trim() ?? '')
    }
    ts.forEachChild(node, walk)
  }
  walk(file)
  return found
}
