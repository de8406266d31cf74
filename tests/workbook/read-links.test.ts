import { describe, expect, it } from 'vitest'
import { type Format } from '#workbook/define.ts'
import { list, record, text } from '#workbook/fields.ts'
import { encodeLink, encodeSealedLink } from '#workbook/link.ts'
import { addLinks, readLinks } from '#workbook/read-links.ts'

const schema = record({ name: text(), words: list(record({ word: text() })) })
const format: Format<{ name: string; words: { word: string }[] }> = { id: 'some-sheet', schema, migrations: [] }
const linkOf = async (name: string) =>
  `https://example.org/worksheets/some-sheet/#${await encodeLink(format, sheet(name))}`
const sheet = (name: string) => ({ name, words: [{ word: 'stop' }, { word: 'realign' }] })

const faults = {
  cut: 'cut',
  altered: 'altered',
  none: 'none',
  handed: 'handed',
  sealed: 'sealed',
  broken: 'broken',
  newer: 'newer',
  'too-long': 'too long',
  'too-big': 'too big',
  'unknown-format': 'unknown format',
  'other-worksheet': 'other worksheet'
}

describe('the links in a pasted text', () => {
  it('are all read, whatever stands around them', async () => {
    const [one, two] = [await linkOf('Marisol'), await linkOf('Keisha')]
    const read = await readLinks(
      format,
      `[10:02] Marisol: here is ours ${one}\n[10:05] Keisha: ${two} sorry! some-sheet/ ?`
    )
    expect(read).toMatchObject([
      { status: 'ok', value: sheet('Marisol') },
      { status: 'ok', value: sheet('Keisha') }
    ])
  })

  it('are read where mail has wrapped them', async () => {
    const link = await linkOf('Linh')
    const wrapped = link.replace('some-sheet/#some', 'some-sheet/#so=\r\n> me').replace(/(.{60})/g, '$1\n')
    expect(await readLinks(format, wrapped)).toMatchObject([{ status: 'ok', value: sheet('Linh') }])
  })

  it('are found where they are sealed, which nobody tries to open', async () => {
    const sealed = await encodeSealedLink(format, sheet('Keisha'), 'copper lantern quiet orchard')
    const read = await readLinks(format, `${await linkOf('Marisol')} and #${sealed} thanks`)
    expect(read.map(({ status }) => status)).toEqual(['ok', 'sealed'])
    expect(addLinks(sheet(''), read, (own) => own, faults).refused).toEqual([{ place: 2, why: 'sealed' }])
  })

  it('are told apart from those that cannot be read, and a text without any says so', async () => {
    const [good, cut] = [await linkOf('Wes'), (await linkOf('Dana')).slice(0, -9)]
    expect((await readLinks(format, `${cut} ${good}`)).map(({ status }) => status)).toEqual(['cut', 'ok'])
    expect((await readLinks(format, 'nothing of ours')).map(({ status }) => status)).toEqual(['none'])
  })
})

describe('links that are added to a sheet', () => {
  /** Takes each name once. */
  const collect = (own: ReturnType<typeof sheet>, { name }: ReturnType<typeof sheet>) =>
    own.words.some(({ word }) => word === name) ? `${name} is in.` : { ...own, words: [...own.words, { word: name }] }

  it('come one after the other, so that the second of two that are the same is told', async () => {
    const [one, two] = [await linkOf('Marisol'), await linkOf('Keisha')]
    const links = await readLinks(format, [one, two, one, one.slice(0, -9)].join(' '))
    const { sheet: all, added, refused } = addLinks({ name: '', words: [] }, links, collect, faults)
    expect(all.words.map(({ word }) => word)).toEqual(['Marisol', 'Keisha'])
    expect(added).toBe(2)
    expect(refused).toEqual([
      { place: 3, why: 'Marisol is in.' },
      { place: 4, why: 'cut' }
    ])
  })
})
