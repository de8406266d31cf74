import { readdirSync } from 'node:fs'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { policy } from './integrations/policy.ts'
import { tableLabels } from './integrations/table-labels.ts'

// BASE_PATH and SITE come from the place that hosts the build (see .github/workflows/pages.yml); a plain build serves at '/'.
export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), preact(), tableLabels(), policy()],
  // One response paints a page: every style sits in it, hashed into the page's own policy (integrations/policy.ts).
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports()],
    build: {
      target: 'es2022',
      // Two hundred bytes less on each worksheet's page than with the default.
      minify: 'terser',
      terserOptions: { module: true, compress: { passes: 3, ecma: 2020, pure_getters: true, unsafe_arrows: true } },
      // Keeps light-dark(), nesting and oklch() as written: all browsers since spring 2024 read them.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5']
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // What wakes a worksheet is the file that all share, the room's own, and those parts of the kit that it needs: few
                // requests, which compress better than many small ones. What loads on a click is not '$initial' and stays apart.
                groups: [
                  {
                    name: 'worksheet',
                    tags: ['$initial'],
                    test: /node_modules|\/src\/(ui|workbook)\//,
                    minShareCount: readdirSync('src/worksheets').length
                  },
                  { name: (id) => id.match(/\/worksheets\/([^/]+)\//)?.[1] ?? null, tags: ['$initial'] }
                ]
              }
            }
          }
        }
      }
    }
  }
})

/** Vite wraps import() so that a chunk's styles come with it. Here all styles are in the page: the wrapper has no work. */
function plainImports() {
  const helper = '\0vite/preload-helper.js'
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : undefined)
  }
}
