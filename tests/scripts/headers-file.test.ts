import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHeadersFile } from '../../scripts/headers-file.ts'

describe('a _headers file', () => {
  it('joins what several rules set', () => {
    const headersOf = readHeadersFile('/*\n  A: 1\n  B: 1\n\n/x/*\n  A: 2\n')
    expect(Object.fromEntries(headersOf('/x/y'))).toEqual({ A: '1, 2', B: '1' })
    expect(Object.fromEntries(headersOf('/'))).toEqual({ A: '1', B: '1' })
  })

  it('takes dots as dots', () => {
    expect(readHeadersFile('/a.js\n  A: 1')('/abjs').size).toBe(0)
  })

  it('is refused where it cannot be read', () => {
    expect(() => readHeadersFile('  A: 1')).toThrow('neither')
    expect(() => readHeadersFile('guide')).toThrow('neither')
  })

  it('of this site says what only headers can, and sets nothing twice', () => {
    const headersOf = readHeadersFile(readFileSync('public/_headers', 'utf8'))
    expect(headersOf('/guide/').get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headersOf('/guide/').get('Referrer-Policy')).toBe('no-referrer')
    expect(headersOf('/_astro/a.js').get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    const values = [...headersOf('/_astro/a.js').values()]
    expect(values.filter((value) => /^(.+), \1$/.test(value))).toEqual([])
  })
})
