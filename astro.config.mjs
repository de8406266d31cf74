import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { policy } from './integrations/policy.ts'

// BASE_PATH and SITE come from the place that hosts the build (see .github/workflows/pages.yml); a plain build serves at '/'.
export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), preact(), policy()],
  // One response paints a page: every style sits in it, hashed into the page's own policy (integrations/policy.ts).
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    build: {
      target: 'es2022',
      // Keeps light-dark(), nesting and oklch() as written: all browsers since spring 2024 read them.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5']
    }
  }
})
