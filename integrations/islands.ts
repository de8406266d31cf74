import { glob, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { minify } from 'terser'
import ts from 'typescript'
import { withOwnLoader } from './island-loader.ts'

/**
 * Gives each built page with islands our own loader (src/ui/wake.ts) in place of Astro's, which is five times as long because it
 * can do far more than we use, and our own renderer (src/ui/take-over.ts) in place of @astrojs/preact's, for the same reason.
 * The development server keeps both of Astro's.
 */
export function islands(): AstroIntegration {
  return {
    name: 'islands',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        if (command !== 'build') return
        const renderer = fileURLToPath(new URL('ui/take-over.ts', config.srcDir))
        updateConfig({ vite: { resolve: { alias: { '@astrojs/preact/client.js': renderer } } } })
      },
      async 'astro:build:done'({ dir, logger }) {
        const root = fileURLToPath(dir)
        const loader = await minified(new URL('../src/ui/wake.ts', import.meta.url))
        for await (const path of glob('**/*.html', { cwd: root })) {
          const html = await readFile(root + path, 'utf8')
          const ours = withOwnLoader(path, html, loader)
          if (ours !== html) await writeFile(root + path, ours)
        }
        logger.info(`islands are woken by ${loader.length} characters`)
      }
    }
  }
}

async function minified(source: URL): Promise<string> {
  const { target, module } = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 }
  const typed = await readFile(source, 'utf8')
  const code = ts.transpileModule(typed, { compilerOptions: { target, module } }).outputText
  const { code: short = code } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true }
  })
  return short
}
