import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Islands without Preact, for what is too small to bring it to a page: a function from props to markup, with a function `wake` that
 * makes it work (src/ui/plain-island.ts). It must stand before Preact, which takes any function for one of its own.
 */
export function plainIslands(): AstroIntegration {
  return {
    name: 'plain-islands',
    hooks: {
      'astro:config:setup'({ config, addRenderer }) {
        addRenderer({
          name: 'plain',
          clientEntrypoint: fileURLToPath(new URL('ui/plain-island.ts', config.srcDir)),
          serverEntrypoint: fileURLToPath(new URL('plain-markup.ts', import.meta.url))
        })
      }
    }
  }
}
