import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { type IncomingMessage, type RequestListener, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { readHeadersFile } from './headers-file.ts'
import { isCompressible, mediaTypeOf } from './media-types.ts'

interface Built {
  /** Where the built site lies. */
  readonly folder: string
  /** The path it was built for: '/' or '/some/path'. */
  readonly base: string
}

type Encoding = 'br' | 'gzip' | 'identity'

/** Answers requests for a built site the way static hosts do: index pages, trailing slashes, 404.html, `_headers`, compression. */
export function siteAt({ folder, base }: Built): RequestListener {
  const root = resolve(folder)
  const prefix = base.replace(/\/+$/, '')
  const headersOf = readHeadersFile(readText(join(root, '_headers')))
  const cache = new Map<string, Buffer>()

  const send = (request: IncomingMessage, response: ServerResponse, status: number, file: string, path: string) => {
    const type = mediaTypeOf(file)
    const encoding = isCompressible(type) ? encodingFor(request) : 'identity'
    const body = compressed(cache, file, encoding)
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`
    // What carries no Cache-Control is asked for again, as on the hosts that read `_headers`.
    response.setHeader('Cache-Control', 'no-cache')
    for (const [name, value] of headersOf(path)) response.setHeader(name, value)
    response.setHeader('ETag', tag)
    response.setHeader('Vary', 'Accept-Encoding')
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end()
      return
    }
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding)
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      say(response, 405, 'Only GET and HEAD.', { Allow: 'GET, HEAD' })
      return
    }
    const { pathname, search } = new URL(`http://site${(request.url ?? '/').replace(/^\/+/, '/')}`)
    if (prefix !== '' && pathname === prefix) {
      say(response, 301, 'Moved.', { Location: `${prefix}/${search}` })
      return
    }
    if (!pathname.startsWith(`${prefix}/`)) {
      say(response, 404, `This site is at ${prefix}/.`)
      return
    }
    const path = pathname.slice(prefix.length)
    const file = fileAt(root, path)
    if (file === 'folder') say(response, 301, 'Moved.', { Location: `${pathname}/${search}` })
    else if (file !== undefined) send(request, response, 200, file, path)
    else if (isFile(join(root, '404.html'))) send(request, response, 404, join(root, '404.html'), path)
    else say(response, 404, 'Not found.')
  }
}

/** Serves a built site on a free port of this machine until it is closed: for what measures it. */
export async function serveSite(folder: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer(siteAt({ folder, base: '/' })).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

/** The file that stands for a path; 'folder' if a slash is missing at its end; never one outside the site. */
function fileAt(root: string, path: string): string | undefined {
  const asked = attempt(() => resolve(root, `.${decodeURIComponent(path)}`))
  if (asked === undefined || (asked !== root && !asked.startsWith(root + sep)) || asked === join(root, '_headers')) {
    return undefined
  }
  if (path.endsWith('/')) return isFile(join(asked, 'index.html')) ? join(asked, 'index.html') : undefined
  if (isFile(asked)) return asked
  return isFile(join(asked, 'index.html')) ? 'folder' : undefined
}

/** The file's bytes in an encoding. Compressed once: the key changes with the file. */
function compressed(cache: Map<string, Buffer>, file: string, encoding: Encoding): Buffer {
  const { mtimeMs, size } = statSync(file)
  const key = [encoding, mtimeMs, size, file].join(' ')
  const known = cache.get(key)
  if (known) return known
  const body = compress(readFileSync(file), encoding)
  cache.set(key, body)
  return body
}

function compress(body: Buffer, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'br':
      return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    case 'gzip':
      return gzipSync(body, { level: 9 })
    case 'identity':
      return body
  }
}

function encodingFor(request: IncomingMessage): Encoding {
  const offered = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';')[0]?.trim())
  return offered.includes('br') ? 'br' : offered.includes('gzip') ? 'gzip' : 'identity'
}

function say(response: ServerResponse, status: number, words: string, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers }).end(`${words}\n`)
}

const isFile = (path: string): boolean => attempt(() => statSync(path).isFile()) ?? false

const readText = (path: string): string => (isFile(path) ? readFileSync(path, 'utf8') : '')

/** Paths come from outside: what the file system or the decoder refuses is simply not there. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
