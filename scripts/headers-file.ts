/** One rule of a `_headers` file, as Netlify and Cloudflare Pages read it. */
interface Rule {
  readonly matches: RegExp
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads a `_headers` file: a path on a line of its own, `*` for anything, and under it indented lines of 'Name: value'. */
export function readHeadersFile(text: string): (path: string) => ReadonlyMap<string, string> {
  const rules: Rule[] = []
  for (const line of text.split('\n').filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    const last = rules.at(-1)
    if (name !== undefined && value !== undefined && last)
      rules[rules.length - 1] = withHeader(last, name, value.trim())
    else if (line.startsWith('/')) rules.push({ matches: patternOf(line.trim()), headers: [] })
    else throw new Error(`_headers: neither a path nor an indented header: ${line}`)
  }
  return (path) => headersFor(rules, path)
}

const withHeader = (rule: Rule, name: string, value: string): Rule => ({
  ...rule,
  headers: [...rule.headers, [name, value]]
})

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
}

/** A header set by several matching rules has their values joined, as on those hosts. */
function headersFor(rules: readonly Rule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of rules.filter(({ matches }) => matches.test(path)).flatMap(({ headers }) => headers)) {
    const before = found.get(name)
    found.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return found
}
