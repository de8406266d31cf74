import type { ComponentChildren } from 'preact'
import type { Heading, Worksheet } from '#workbook/define.ts'
import type { SheetStore } from '#workbook/store.ts'
import { bringBackInto } from './bring-back.ts'
import { isBackupDue } from './is-backup-due.ts'
import { follow } from './other-tabs.ts'

/** Makes the sheets agree with the second copy, and gives what is to be said: what was brought back, or that a backup is due. */
export async function lookedBack<Value extends Heading>(
  worksheet: Worksheet<Value>,
  store: SheetStore<Value>
): Promise<ComponentChildren> {
  const told = await bringBackInto(worksheet, store)
  follow(worksheet, store)
  if (told !== undefined) {
    return (
      <p class="warn" role="alert">
        {told}
      </p>
    )
  }
  if (store.$state.get().origin !== 'own' || !isBackupDue()) return undefined
  const { Nudge } = await import('./nudge.tsx')
  return <Nudge />
}
