/**
 * Serves the built site on this machine alone: http://localhost:4321, or at PORT. A build for a base path is served below it
 * with the same BASE_PATH. An argument names another folder than dist.
 *
 *   node scripts/serve.ts [folder]
 */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { siteAt } from './site.ts'

const folder = process.argv[2] ?? 'dist'
const port = Number(process.env['PORT'] ?? 4321)
const base = process.env['BASE_PATH'] ?? '/'

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no site in ${folder}: run 'npm run build' first.`)
  process.exit(1)
}

const site = siteAt({ folder, base })

function listen(host: string, optional: boolean): void {
  const server = createServer(site)
  server.on('error', (error: NodeJS.ErrnoException) => {
    // A machine without IPv6 refuses ::1, and that is no fault.
    if (optional && error.code !== 'EADDRINUSE') return
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken: stop what listens there, or choose another with PORT=…`
        : `Cannot listen on ${host}:${port}: ${error.message}`
    )
    process.exit(1)
  })
  server.listen(port, host)
}

// 'localhost' is the one or the other, as the machine likes.
listen('127.0.0.1', false)
listen('::1', true)
console.log(`http://localhost:${port}${base.replace(/\/*$/, '/')}`)
