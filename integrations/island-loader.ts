/**
 * The page with our own loader in place of Astro's, and its islands reduced to what ours reads. Throws where there is anything
 * of Astro's that ours does not know, so that neither a new directive nor a new Astro leaves a page asleep.
 */
export function withOwnLoader(page: string, html: string, loader: string): string {
  const unknown = (what: string) =>
    new Error(
      `${page} has ${what}, which the site's own loader does not know (integrations/island-loader.ts, src/ui/wake.ts)`
    )

  const bare = html.replace(SCRIPT, (script) => (LOADER.test(script) ? '' : script))
  for (const [pattern, what] of UNKNOWN) if (pattern.test(bare)) throw unknown(what)
  for (const [script] of bare.matchAll(SCRIPT)) if (OF_ASTRO.test(script)) throw unknown('another script of Astro')
  const hasIslands = bare.includes('<astro-island')
  if (hasIslands !== (bare !== html))
    throw unknown(hasIslands ? 'islands without the loader of Astro' : 'a loader without islands')
  if (!hasIslands) return html

  const woken = bare.replace(ISLAND, (_, attributes: string, content: string) => {
    const island = attributesOf(attributes)
    const fault = faultOf(island, content)
    if (fault) throw unknown(fault)
    const { client = '', props = '', 'component-url': component = '', 'renderer-url': renderer = '' } = island
    const ours = {
      'component-url': component,
      'renderer-url': renderer,
      client,
      props: JSON.stringify(plainProps(JSON.parse(props), unknown))
    }
    return `<astro-island${Object.entries(ours).map(written).join('')} ssr>${content.replace(END, '')}</astro-island>`
  })
  return woken.replace('</head>', () => `<script type="module">${loader}</script></head>`)
}

const SCRIPT = /<script\b[^>]*>.*?<\/script>/gs
const ISLAND = /<astro-island\b([^>]*)>(.*?)<\/astro-island>/gs
const END = /<!--astro:end-->$/

/** Astro's definition of the element, and what it adds for client:load and client:visible. */
const LOADER = /customElements\.define\("astro-island"|\(self\.Astro=\{\}\)\)\.(load|visible)=/
const OF_ASTRO = /\bAstro\b|\bastro[-:]/

const UNKNOWN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<astro-slot|<astro-static-slot|data-astro-template/, 'an island with a slot'],
  [/<astro-island[^>]* before-hydration-url=/, 'a script that runs before islands wake'],
  [/<astro-island[^>]* data-preact-signals=/, 'an island with signals']
]

type Attributes = Readonly<Record<string, string>>

/** What our loader would do wrong with an island, if anything. */
function faultOf(island: Attributes, content: string): string | undefined {
  const { client = '', opts = '' } = island
  if (content.includes('<astro-island')) return 'an island in an island'
  if (!/^(load|visible)$/.test(client)) return `an island with client:${client}`
  if (!/"value":(true|"")\}$/.test(opts)) return `an island whose client:${client} has options`
  if (!island['component-url'] || !island['renderer-url']) return 'an island without scripts'
  if (island['component-export'] !== 'default') return 'an island that is no default export'
  return undefined
}

type Unknown = (what: string) => Error

/** Astro writes the type of each value beside it: [0, value], where an object holds such pairs again; [1, [pair, …]] for a list. */
function plainProps(pairs: Readonly<Record<string, unknown>>, unknown: Unknown): object {
  return Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, plainProp(pair, unknown)]))
}

function plainProp(pair: unknown, unknown: Unknown): unknown {
  const [type, value]: readonly unknown[] = Array.isArray(pair) ? pair : []
  if (type === 1 && Array.isArray(value)) return value.map((item) => plainProp(item, unknown))
  if (type !== 0) throw unknown(`an island with a prop that is no plain JSON, ${JSON.stringify(pair)}`)
  return typeof value === 'object' && value !== null ? plainProps({ ...value }, unknown) : value
}

const attributesOf = (tag: string): Attributes =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, unescaped(value)])
  )

const written = ([name, value]: [string, string]) =>
  ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`

const unescaped = (value: string) => value.replace(/&(?:quot|lt|gt|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
  '&amp;': '&'
}
