import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type Server, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteAt } from '../../scripts/site.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const parent = mkdtempSync(join(tmpdir(), 'site-'))
const folder = join(parent, 'dist')
mkdirSync(join(folder, 'guide'), { recursive: true })
mkdirSync(join(folder, '_astro'))
writeFileSync(join(parent, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>')
writeFileSync(join(folder, 'guide/index.html'), '<h1>Guide</h1>')
writeFileSync(join(folder, '404.html'), '<h1>Not here</h1>')
writeFileSync(join(folder, '_astro/a.js'), 'export const a = 1')
writeFileSync(join(folder, '_headers'), '# words\n/*\n  X-Frame-Options: DENY\n/_astro/*\n  Cache-Control: immutable\n')

const [root, below] = [
  createServer(siteAt({ folder, base: '/' })),
  createServer(siteAt({ folder, base: '/some/path' }))
]

beforeAll(async () => {
  await Promise.all(
    [root, below].map((server) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  )
})

afterAll(() => {
  for (const server of [root, below]) server.close()
  rmSync(parent, { recursive: true })
})

/** Asks for a path as it is written: fetch would tidy it up first. */
function ask(
  server: Server,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET'
): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      )
    })
    asked.on('error', reject).end()
  })
}

describe('a served site', () => {
  it('answers with index pages', async () => {
    const { status, headers, body } = await ask(root, '/guide/')
    expect([status, headers['content-type'], body.toString()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<h1>Guide</h1>'
    ])
  })

  it('adds a missing slash and keeps the query', async () => {
    const { status, headers } = await ask(root, '/guide?a=1')
    expect([status, headers.location]).toEqual([301, '/guide/?a=1'])
  })

  it('answers with 404.html and its status', async () => {
    const { status, body } = await ask(root, '/nothing/here')
    expect([status, body.toString()]).toEqual([404, '<h1>Not here</h1>'])
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/guide/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/_headers',
    '/%00',
    '/%zz'
  ])('gives nothing away at %s', async (path) => {
    const { status, body } = await ask(root, path)
    expect([status, body.toString()]).toEqual([404, '<h1>Not here</h1>'])
  })

  it('sends the headers of _headers', async () => {
    const [page, script] = [await ask(root, '/'), await ask(root, '/_astro/a.js')]
    expect([page.headers['x-frame-options'], page.headers['cache-control']]).toEqual(['DENY', 'no-cache'])
    expect([script.headers['x-frame-options'], script.headers['cache-control']]).toEqual(['DENY', 'immutable'])
  })

  it('compresses as the browser likes', async () => {
    const br = await ask(root, '/', { 'accept-encoding': 'gzip, br' })
    const gzip = await ask(root, '/', { 'accept-encoding': 'gzip, br;q=0' })
    expect([br.headers['content-encoding'], brotliDecompressSync(br.body).toString()]).toEqual(['br', '<h1>Home</h1>'])
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).toString()]).toEqual(['gzip', '<h1>Home</h1>'])
  })

  it('says when nothing has changed', async () => {
    const { headers } = await ask(root, '/')
    const again = await ask(root, '/', { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('answers HEAD without a body and refuses what would write', async () => {
    expect((await ask(root, '/', {}, 'HEAD')).body.length).toBe(0)
    expect((await ask(root, '/', {}, 'POST')).status).toBe(405)
  })

  it('stays below its base path', async () => {
    expect((await ask(below, '/some/path/guide/')).body.toString()).toBe('<h1>Guide</h1>')
    expect((await ask(below, '/some/path')).headers.location).toBe('/some/path/')
    expect((await ask(below, '/some/path/guide')).headers.location).toBe('/some/path/guide/')
    expect((await ask(below, '/guide/')).status).toBe(404)
    expect((await ask(below, '/some/pathology/')).status).toBe(404)
  })
})
