import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Gives each built page one style block and its own Content-Security-Policy with the hashes of just what stands in it.
 * Astro's own `security.csp` (7.3.4) leaves out the styles that come with an island in MDX, so that browsers refuse them, and
 * lists the hashes of scripts that a page does not have.
 */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const root = fileURLToPath(dir)
        let pages = 0
        for await (const path of glob('**/*.html', { cwd: root })) {
          await writeFile(root + path, withPolicy(await readFile(root + path, 'utf8')))
          pages += 1
        }
        logger.info(`${pages} pages carry their own policy`)
      }
    }
  }
}

/** All style blocks of the page, in one, at the end of its head; and the policy before anything that it rules. */
export function withPolicy(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(([, css]) => css ?? '')
  const style = LAYERS + styles.join('')
  const bare = html.replace(STYLE, '')
  const scripts = [...bare.matchAll(INLINE_SCRIPT)].map(([, code]) => code ?? '')
  const rules = [
    ...RULES,
    ['script-src', "'self'", ...new Set(scripts.map(hash))].join(' '),
    `style-src ${hash(style)}`
  ]
  const meta = `<meta http-equiv="content-security-policy" content="${rules.join(';')}">`
  return bare.replace(CHARSET, (charset) => charset + meta).replace('</head>', () => `<style>${style}</style></head>`)
}

/** The order of the cascade layers stands before any rule, in whatever order a page's parts were bundled. */
const LAYERS = '@layer reset,tokens,base,components,ui,worksheets,print;'

const RULES = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'"
]

const STYLE = /<style[^>]*>(.*?)<\/style>/gs
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs
const CHARSET = /<meta charset="utf-8"\s*\/?>/i

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
