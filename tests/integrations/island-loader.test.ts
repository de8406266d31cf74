import { describe, expect, it } from 'vitest'
import { withOwnLoader } from '../../integrations/island-loader.ts'

/** A page as Astro 7.3.4 builds it. */
const DEFINITION =
  '<script>(()=>{customElements.get("astro-island")||customElements.define("astro-island",f)})();</script>'
const directive = (name: string) =>
  `<script>(()=>{(self.Astro||(self.Astro={})).${name}=e;window.dispatchEvent(new Event("astro:${name}"));})();</script>`
const OWN = '<script type="module">for(const a of b)c&&d</script>'

interface Parts {
  client?: string
  props?: string
  opts?: string
  more?: string
  content?: string
  before?: string
}

function page({
  client = 'load',
  props = '{}',
  opts = '"value":true',
  more = '',
  content = '<form></form>',
  before
}: Parts) {
  const options = `{"name":"Sheet",${opts}}`.replaceAll('"', '&quot;')
  return (
    `<head><title>Sheet</title></head><body>${before ?? directive(client) + DEFINITION}` +
    `<astro-island uid="Z1" data-preact-island-id="1" component-url="/some/path/_astro/sheet.a1.js" component-export="default"` +
    ` renderer-url="/some/path/_astro/worksheet.b2.js" props="${props}" ssr client="${client}" opts="${options}" await-children${more}>` +
    `${content}<!--astro:end--></astro-island>${OWN}</body>`
  )
}

const built = (parts: Parts) => withOwnLoader('sheet/index.html', page(parts), 'wake()')
const island = (html: string) => /<astro-island.*<\/astro-island>/s.exec(html)?.[0]

describe('a built page', () => {
  it('has our loader in its head, none of Astro, and its own scripts still', () => {
    const html = built({})
    expect(html).toContain('<title>Sheet</title><script type="module">wake()</script></head>')
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html).toContain(OWN)
  })

  it('keeps of an island what our loader reads, and its form', () => {
    expect(island(built({}))).toBe(
      '<astro-island component-url="/some/path/_astro/sheet.a1.js" renderer-url="/some/path/_astro/worksheet.b2.js"' +
        ' client="load" props="{}" ssr><form></form></astro-island>'
    )
    expect(island(built({ client: 'visible' }))).toContain(' client="visible" ')
  })

  it('has props as plain JSON, whatever they hold', () => {
    const props =
      '{&quot;a&quot;:[0,true],&quot;b&quot;:[1,[[0,&quot;&lt;&amp;&#39;&quot;],[0,{&quot;c&quot;:[0,null]}]]]}'
    const [, written = ''] = /props="([^"]*)"/.exec(built({ props })) ?? []
    expect(JSON.parse(written.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'))).toEqual({
      a: true,
      b: ["<&'", { c: null }]
    })
  })

  it('is left as it is without islands', () => {
    const html = `<head></head><body>${OWN}</body>`
    expect(withOwnLoader('index.html', html, 'wake()')).toBe(html)
  })

  it('takes a loader of any text', () =>
    expect(withOwnLoader('a', page({}), '$&$1')).toContain('>$&$1</script></head>'))
})

describe('the build fails, and names the page, on', () => {
  it.each<[what: string, parts: Parts, sentence: RegExp]>([
    ['another directive', { client: 'idle', before: DEFINITION }, /client:idle/],
    ['its script', { client: 'idle' }, /another script of Astro/],
    ['options of a directive', { client: 'visible', opts: '"value":{"rootMargin":"9px"}' }, /options/],
    ['a slot', { content: '<astro-slot></astro-slot>' }, /slot/],
    ['an island in an island', { content: '<astro-island></astro-island>' }, /island in an island/],
    ['signals', { more: ' data-preact-signals="{}"' }, /signals/],
    ['a script before islands', { more: ' before-hydration-url="/a.js"' }, /before islands wake/],
    ['a prop that is no JSON', { props: '{&quot;a&quot;:[3,&quot;2026-01-01&quot;]}' }, /plain JSON/],
    ['a loader that it does not find', { before: '' }, /without the loader/],
    ['a loader that has changed', { before: '<script>window.Astro.start()</script>' }, /another script of Astro/]
  ])('%s', (_, parts, sentence) => {
    expect(() => built(parts)).toThrow(sentence)
    expect(() => built(parts)).toThrow(/sheet\/index\.html/)
  })

  it('a loader without islands', () => {
    expect(() => withOwnLoader('index.html', `<head></head>${DEFINITION}`, '')).toThrow(/without islands/)
  })
})
