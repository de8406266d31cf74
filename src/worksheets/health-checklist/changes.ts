import { newId } from '#workbook/id.ts'
import type { HealthChecklist } from './index.ts'
import { type Answer, isFixed } from './priorities.ts'

/** What a person does on the sheet, each as one change. Questions are named by their key. */
export function changesBy(change: (update: (sheet: HealthChecklist) => HealthChecklist) => void) {
  return {
    answer: (key: string, part: Partial<Answer>) =>
      change((sheet) => ({
        ...sheet,
        answers: isFixed(key) ? { ...sheet.answers, [key]: { ...sheet.answers[key], ...part } } : sheet.answers,
        own: sheet.own.map((own) => (own.id === key ? { ...own, ...part } : own))
      })),
    reword: (id: string, question: string) =>
      change((sheet) => ({ ...sheet, own: sheet.own.map((own) => (own.id === id ? { ...own, question } : own)) })),
    add: () =>
      change((sheet) => ({
        ...sheet,
        own: [...sheet.own, { id: newId(), question: '', answer: '', note: '', who: '', by: '' }]
      })),
    remove: (id: string) => change((sheet) => ({ ...sheet, own: sheet.own.filter((own) => own.id !== id) })),
    set: (part: Partial<Pick<HealthChecklist, 'next' | 'recheck'>>) => change((sheet) => ({ ...sheet, ...part }))
  }
}

export type Change = ReturnType<typeof changesBy>
