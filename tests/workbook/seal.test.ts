import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seal, unseal } from '#workbook/seal.ts'
import { foreignText } from './arbitrary.ts'

/** Few, since nothing here is secret: what holds for one holds for 600,000. */
const lock = { passphrase: 'copper lantern quiet orchard', purpose: 'phone-tree/P', iterations: 2 }
const bytes = fc.uint8Array({ maxLength: 200 }).map((some) => Uint8Array.from(some))
const contentOf = async (sealed: Uint8Array<ArrayBuffer>, other: Partial<typeof lock> = {}) =>
  (await unseal(sealed, { ...lock, ...other }))?.content

test('gives back what was sealed, with any passphrase, and is 44 bytes longer', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, foreignText, async (content, passphrase) => {
      const sealed = await seal(content, { ...lock, passphrase })
      expect(sealed.length).toBe(content.length + 44)
      expect(await contentOf(sealed, { passphrase })).toEqual(content)
    })
  )
})

test('opens however the passphrase is typed, and with no other passphrase, purpose or count', async () => {
  const content = Uint8Array.of(1, 2, 3)
  const sealed = await seal(content, lock)
  expect(await contentOf(sealed, { passphrase: ' Copper LANTERN\nquiet orchard' })).toEqual(content)
  expect(await contentOf(sealed, { passphrase: 'copper lantern quiet orchards' })).toBeUndefined()
  expect(await contentOf(sealed, { passphrase: '' })).toBeUndefined()
  expect(await contentOf(sealed, { purpose: 'agenda/P' })).toBeUndefined()
  expect(await contentOf(sealed, { iterations: 3 })).toBeUndefined()
})

test('refuses what has any bit changed, or is cut, or was never sealed', async () => {
  const sealed = await seal(
    Uint8Array.from({ length: 30 }, (_, index) => index),
    lock
  )
  for (let at = 0; at < sealed.length; at++) {
    const changed = sealed.with(at, (sealed[at] ?? 0) ^ (1 << (at % 8)))
    expect(await contentOf(changed)).toBeUndefined()
    expect(await contentOf(sealed.slice(0, at))).toBeUndefined()
  }
  await fc.assert(
    fc.asyncProperty(bytes, async (any) => {
      expect(await contentOf(any)).toBeUndefined()
    })
  )
})

test('holds what is longer than any sheet', async () => {
  const content = new Uint8Array(1_000_000).fill(7)
  const unsealed = await unseal(await seal(content, lock), lock)
  expect(Buffer.compare(unsealed?.content ?? content.slice(1), content)).toBe(0)
  const note = 'long '.repeat(200_000)
  expect(await unsealed?.notes.unseal(await unsealed.notes.seal(note))).toBe(note)
})

test('is different each time, so that two links do not show that they hold the same', async () => {
  const content = Uint8Array.of(1, 2, 3)
  const all = await Promise.all(Array.from({ length: 20 }, () => seal(content, lock)))
  expect(new Set(all.map((sealed) => sealed.slice(0, 16).toHex())).size).toBe(20)
  expect(new Set(all.map((sealed) => sealed.slice(16, 28).toHex())).size).toBe(20)
})

test('keeps notes for whoever opens the same thing again', async () => {
  const [sealed, other] = [await seal(Uint8Array.of(1), lock), await seal(Uint8Array.of(1), lock)]
  const notesOf = async (bytes: Uint8Array<ArrayBuffer>) => {
    const unsealed = await unseal(bytes, lock)
    if (!unsealed) throw new Error('not opened')
    return unsealed.notes
  }
  const notes = await notesOf(sealed)
  const note = await notes.seal('Dana, Tuesday 🙂')
  expect(Buffer.from(note).toString('latin1')).not.toContain('Dana')
  expect(await (await notesOf(sealed)).unseal(structuredClone(note))).toBe('Dana, Tuesday 🙂')
  expect(await (await notesOf(other)).unseal(note)).toBeUndefined()
  for (const any of [undefined, null, 'Dana', {}, [1, 2], new Uint8Array(3), sealed.slice(16), note.slice(1)]) {
    expect(await notes.unseal(any)).toBeUndefined()
  }
  expect(await contentOf(Uint8Array.of(...sealed.slice(0, 16), ...note))).toBeUndefined()
})

test('makes its key of 600,000 rounds of PBKDF2 with SHA-256, as another implementation does', async () => {
  const { createDecipheriv, pbkdf2Sync } = await import('node:crypto')
  const sealed = await seal(new TextEncoder().encode('held'), { passphrase: lock.passphrase, purpose: lock.purpose })
  const key = pbkdf2Sync(lock.passphrase, sealed.slice(0, 16), 600_000, 32, 'sha256')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.slice(16, 28))
  decipher.setAAD(new TextEncoder().encode('phone-tree/P')).setAuthTag(sealed.slice(-16))
  expect(Buffer.concat([decipher.update(sealed.slice(28, -16)), decipher.final()]).toString()).toBe('held')
})
