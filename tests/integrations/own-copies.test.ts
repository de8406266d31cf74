import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownCopies } from '../../integrations/own-copies.ts'

const root = join(import.meta.dirname, '../..')
const plugin = ownCopies(root)
const at = (path: string) => join(root, 'src', path)
const resolve = async (source: string, importer: string) => ({
  id: source.startsWith('#') ? at(source.slice(1)) : source.startsWith('\0') ? source : join(importer, '..', source)
})
const idOf = async (source: string, importer: string, kind = 'import-statement') =>
  (await plugin.resolveId.call({ resolve }, source, importer, { kind }))?.id

const room = at('worksheets/fix-picker/points.tsx')

describe('a part of the kit', () => {
  it('that some rooms load is each room’s own, and so is what it imports', async () => {
    const items = await idOf('#ui/items.tsx', room)
    expect(items).toBe(`${at('ui/items.tsx')}?of=fix-picker`)
    expect(await idOf('./items-text.ts', items ?? '')).toBe(`${at('ui/items-text.ts')}?of=fix-picker`)
  })

  it('that the frame brings is one for all: it may hold state', async () => {
    expect(await idOf('#ui/frame.tsx', room)).toBe(at('ui/frame.tsx'))
    expect(await idOf('#ui/fields.tsx', room)).toBe(at('ui/fields.tsx'))
    expect(await idOf('#workbook/store.ts', room)).toBe(at('workbook/store.ts'))
  })

  it('that loads on a click is left alone, and so is what is imported from elsewhere', async () => {
    expect(await idOf('#ui/items.tsx', room, 'dynamic-import')).toBeUndefined()
    expect(await idOf('#ui/items.tsx', at('pages/index.astro'))).toBeUndefined()
    expect(await idOf('./dialog.tsx', at('ui/share.tsx'))).toBeUndefined()
  })

  it('is copied for whoever reads the definitions of rooms, with the rooms’ own files', async () => {
    const reader = `${at('worksheets/fix-picker/index.ts')}?of=coalition`
    expect(await idOf('./text.ts', reader)).toBe(`${at('worksheets/fix-picker/text.ts')}?of=coalition`)
    expect(await idOf('#workbook/fields.ts', reader)).toBe(at('workbook/fields.ts'))
    expect(await idOf('./report.ts', reader, 'dynamic-import')).toBeUndefined()
    expect(await idOf('./text.ts', room)).toBe(at('worksheets/fix-picker/text.ts'))
  })

  it('is the note’s own, whoever else has it and whenever it loads', async () => {
    const kept = await idOf('#ui/kept.ts', at('components/note/note.ts'))
    expect(kept).toBe(`${at('ui/kept.ts')}?of=note`)
    expect(await idOf('./vault.ts', kept ?? '', 'dynamic-import')).toBe(`${at('ui/vault.ts')}?of=note`)
    expect(await idOf('./text.ts', at('components/note/note.ts'))).toBe(at('components/note/text.ts'))
    expect(await idOf('\0vite/preload-helper.js', at('components/note/note.ts'))).toMatch(/\?of=note$/)
  })

  it('is read from its one source', () => {
    expect(plugin.load(`${at('ui/items-text.ts')}?of=fix-picker`)).toMatch(/^\/\*\*/)
    expect(plugin.load(at('ui/items-text.ts'))).toBeNull()
  })
})
