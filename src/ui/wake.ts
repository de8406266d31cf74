/**
 * Wakes the worksheets of a page. integrations/islands.ts writes this, minified, into each built page that has islands, in
 * place of Astro's own loader (1.9 KB), and names in their attributes what it is to load. A module: the page has been read.
 */
type Loaded = [renderer: { default: Renderer }, component: { default: unknown }]
type Renderer = (island: Element) => (component: unknown, props: unknown) => void

for (const island of document.querySelectorAll('astro-island')) {
  const get = (name: string) => island.getAttribute(name) ?? ''
  const load = () => Promise.all([import(get('renderer-url')), import(get('component-url'))])

  /** Without a connection it stays a paper form, until somebody touches it or the connection is back. */
  const untilLoaded = (): Promise<Loaded> => load().catch(() => nextTry(island).then(untilLoaded))

  const wake = async () => {
    const [renderer, component] = await untilLoaded()
    renderer.default(island)(component.default, JSON.parse(get('props')))
    island.removeAttribute('ssr')
  }

  if (get('client') === 'load') void wake()
  else {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      void wake()
    })
    // The island itself has no box.
    for (const child of island.children) observer.observe(child)
  }
}

function nextTry(island: Element): Promise<unknown> {
  return new Promise((resolve) => {
    island.addEventListener('focusin', resolve)
    island.addEventListener('pointerdown', resolve)
    addEventListener('online', resolve)
  })
}
