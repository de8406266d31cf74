import { readdirSync } from 'node:fs'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { chunks, entryName } from './integrations/chunks.ts'
import { islands } from './integrations/islands.ts'
import { ownCopies } from './integrations/own-copies.ts'
import { plainIslands } from './integrations/plain-islands.ts'
import { policy } from './integrations/policy.ts'
import { tableLabels } from './integrations/table-labels.ts'

// BASE_PATH and SITE come from the place that hosts the build (see .github/workflows/pages.yml); a plain build serves at '/'.
export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), plainIslands(), preact(), islands(), tableLabels(), policy()],
  // One response paints a page: every style sits in it, hashed into the page's own policy (integrations/policy.ts).
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [ownCopies(import.meta.dirname), plainImports()],
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
              entryFileNames: entryName,
              codeSplitting: { groups: chunks(readdirSync('src/worksheets').length) }
            }
          }
        }
      }
    }
  }
})

/**
 * Vite wraps import() so that a chunk's styles come with it, and what it imports. Here all styles are in the page, and the names
 * of the files behind each click would be 300 bytes of every worksheet's page: the wrapper has no work and no list.
 * Entries may export more than they are asked for, else each room would have one more file that only passes on the other.
 */
function plainImports() {
  const helper = '\0vite/preload-helper.js'
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // Not in the configuration itself, where Astro has the last word.
    configEnvironment: (name) =>
      name === 'client'
        ? { build: { modulePreload: false, rolldownOptions: { preserveEntrySignatures: 'allow-extension' } } }
        : undefined,
    load: (id) => (id.startsWith(helper) ? 'export const __vitePreload = (load) => load()' : undefined)
  }
}
