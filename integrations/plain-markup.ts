/** The server's half of islands without Preact: what Astro calls a renderer. */
export default {
  name: 'plain',
  check: (component: unknown): boolean => typeof component === 'function' && 'wake' in component,
  renderToStaticMarkup: async (component: (props: object) => string, props: object) => ({ html: component(props) })
}
