import { MOST_CHARACTERS, decodeLink } from '#workbook/link.ts'
import { filledLinesOf } from '#workbook/line.ts'
import { type PurposeCheck, purposeCheck } from './index.ts'
import { put } from './people.ts'

export interface Pasted {
  readonly sheets: readonly PurposeCheck[]
  /** So many links could not be read. */
  readonly unreadable: number
}

/** The sheets behind the links in a text, or, where it holds no link, the sentences in lines such as 'Casa Abierta: …'. */
export async function readPasted(text: string): Promise<Pasted> {
  const chunks = text.split(/(?=https?:\/\/)/i).filter((chunk) => /^https?:/i.test(chunk))
  const decoded = await Promise.all(chunks.map((chunk) => decodeLink(purposeCheck, chunk.slice(0, MOST_CHARACTERS))))
  const sheets = decoded.flatMap((one) => (one.status === 'ok' ? [one.value] : []))
  const unreadable = decoded.filter(({ status }) => status !== 'ok' && status !== 'none').length
  return chunks.length > 0 ? { sheets, unreadable } : { sheets: sheetOf(text), unreadable: 0 }
}

function sheetOf(text: string): readonly PurposeCheck[] {
  const blank = purposeCheck.blank('')
  const answers = filledLinesOf(text).reduce((all, line) => {
    const [, member = '', sentence = ''] = /^([^:：]{1,80})[:：]\s*(\S.*)$/u.exec(line) ?? []
    return sentence ? put(all, { member: member.trim(), sentence }) : all
  }, blank.answers)
  return answers === blank.answers ? [] : [{ ...blank, answers }]
}
