import { describe, expect, test } from 'vitest'
import { decodeLink, encodeLink } from '#workbook/link.ts'
import { junk } from '../../scripts/fuzz/junk.ts'
import { randomFrom } from '../../scripts/fuzz/random.ts'
import { phoneTree, phoneTreeExamples } from './phone-tree.ts'

const link = await encodeLink(phoneTree, phoneTreeExamples.riverbend)
const page = 'https://host.example/worksheets/phone-tree/'
const middle = Math.floor(link.length / 2)
const broken = (between: string) => link.slice(0, middle) + between + link.slice(middle)

const examples: Readonly<Record<string, string>> = {
  'nothing but the code': link,
  'the fragment': `#${link}`,
  'spaces around it': `  #${link} \n`,
  'a line break inside': `#${broken('\n')}`,
  'a line break inside the id': `#phone-\r\n${link.slice(6)}`,
  'a soft break of mail': `#${broken('=\r\n')}`,
  'a break in a quoted reply': `#${broken('\n> ')}`,
  'an encoded space': `#${broken('%20')}`,
  'an encoded line feed behind it': `#${link}%0A`,
  'an encoded no-break space': `#${broken('%C2%A0')}`,
  'a zero-width space': `#${broken('\u200b')}`,
  'a soft hyphen': `#${broken('\u00ad')}`,
  'bold Markdown': `**#${link}**`,
  'italic Markdown': `_#${link}_`,
  'a Markdown link': `[our sheet](${page}#${link})`,
  'an HTML link': `<a href="${page}#${link}">Every sheet</a>`,
  'typographic quotes': `“#${link}”`,
  'a full stop of another script': `#${link}。`,
  'full-width signs': `＃${link.replace('/', '／')}`,
  'campaign parameters': `#${link}&utm_source=Email&utm_medium=E`,
  'a click identifier': `#${link}?fbclid=IwAR0E-_E`,
  'a sentence behind it': `#${link} Every Entry counts. See you!`,
  'a sentence before it': `Yes/no: see ${page}#${link}`,
  'an encoded hash': `%23${link}`,
  'a twice encoded hash': `%2523${link}`,
  'an encoded slash': `#${link.replace('/', '%2F')}`,
  'the whole address': `${page}#${link}`,
  'the whole address, encoded': encodeURIComponent(`${page}#${link}`),
  'the path that Safe Links makes of it': `/worksheets/phone-tree/%23${link}`,
  'the Safe Links wrapper': `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhost.example%2Fworksheets%2Fphone-tree%2F%2523${encodeURIComponent(link)}&data=05%7C02%7CE&sdata=E%3D&reserved=0`,
  'the URL Defense wrapper': `https://urldefense.com/v3/__${page}*${link}__;Iw!!E$`
}

test.each(Object.entries(examples))('repairs %s', async (_, fragment) => {
  expect(await decodeLink(phoneTree, fragment)).toMatchObject({ status: 'ok', code: link })
})

test.each([...'.,;:!?)>]}"\'*_'].map((mark) => [mark]))('repairs %s behind a link', async (mark) => {
  expect(await decodeLink(phoneTree, `#${link}${mark}`)).toMatchObject({ status: 'ok', code: link })
})

test('repairs what spelling correction makes of two hyphens', async () => {
  const texts = Array.from({ length: 400 }, (_, index) => ({ ...phoneTreeExamples.riverbend, reason: `Try ${index}` }))
  const codes = await Promise.all(texts.map((value) => encodeLink(phoneTree, value)))
  const dashed = codes.filter((code) => /[^-]--[^-]/.test(code))
  expect(dashed.length).toBeGreaterThan(0)
  for (const code of dashed) {
    expect(await decodeLink(phoneTree, code.replaceAll('--', '—'))).toMatchObject({ status: 'ok', code })
  }
})

describe.each(Object.entries(junk))('junk of the kind %s', (_, decorate) => {
  test('is repaired around a whole link, and hides no damage', async () => {
    const random = randomFrom(7)
    const damaged = link.slice(0, middle) + (link[middle] === 'x' ? 'y' : 'x') + link.slice(middle + 1)
    for (let times = 0; times < 20; times++) {
      expect(await decodeLink(phoneTree, decorate(link, random))).toMatchObject({ status: 'ok', code: link })
      expect(['cut', 'altered']).toContain((await decodeLink(phoneTree, decorate(damaged, random))).status)
    }
  })
})
