import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { MOST_BYTES, deflate, inflate } from '#workbook/deflate.ts'
import { cpuTime } from '../cpu-time.ts'

const squeezed = (content: string | Uint8Array) => new Uint8Array(deflateRawSync(content, { level: 9 }))

test('gives back every well-formed text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), async (text) => {
      expect(await inflate(await deflate(text))).toEqual({ status: 'ok', text })
    })
  )
})

test('writes raw DEFLATE that others read', async () => {
  expect(inflateRawSync(await deflate('Consent is our default. 🙂')).toString()).toBe('Consent is our default. 🙂')
})

test('keeps a byte order mark', async () => {
  expect(await inflate(await deflate('\ufeffa'))).toEqual({ status: 'ok', text: '\ufeffa' })
})

test('reads up to the cap and not one byte beyond', async () => {
  expect(await inflate(squeezed('a'.repeat(MOST_BYTES)))).toMatchObject({ status: 'ok' })
  expect(await inflate(squeezed('a'.repeat(MOST_BYTES + 1)))).toEqual({ status: 'too-big' })
})

test('stops a bomb of 200 megabytes early', async () => {
  const bomb = squeezed(new Uint8Array(200_000_000))
  const before = process.memoryUsage().rss
  const start = cpuTime()
  expect(await inflate(bomb)).toEqual({ status: 'too-big' })
  expect(cpuTime() - start).toBeLessThan(500)
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
})

test('refuses what is not a whole stream of text', async () => {
  const whole = await deflate('Every group has one vote whatever its budget.')
  const unfinished = new Uint8Array(deflateRawSync('vote', { finishFlush: constants.Z_SYNC_FLUSH }))
  const refused = [new Uint8Array(), whole.slice(0, -1), unfinished, squeezed(Uint8Array.of(0xff)), Uint8Array.of(7)]
  for (const bytes of refused) expect(await inflate(bytes)).toEqual({ status: 'broken' })
  for (let end = 0; end < whole.length; end++) expect(await inflate(whole.slice(0, end))).toEqual({ status: 'broken' })
})

test('takes any bytes without throwing, and leaves no rejection unhandled', async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => void unhandled.push(reason)
  process.on('unhandledRejection', note)
  onTestFinished(() => void process.off('unhandledRejection', note))
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(['ok', 'too-big', 'broken']).toContain((await inflate(new Uint8Array(bytes))).status)
    }),
    { numRuns: 300 }
  )
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(unhandled).toEqual([])
})
