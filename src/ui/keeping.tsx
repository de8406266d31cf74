import './keeping.css'
import { useEffect, useState } from 'preact/hooks'
import type { Status } from '#workbook/store.ts'
import { isBackupDue } from './is-backup-due.ts'
import { isMirrored } from './kept.ts'
import { text } from './keeping-text.ts'
import { later } from './later.tsx'
import { statusText } from './text.ts'
import { isReadable } from './vault.ts'

/** How safely the sheet is kept, in one line at its end, where it moves nothing; what is amiss stays in sight. Asks the browser, at the first edit, to keep what is written here. */
export default function Keeping({ status }: { readonly status: Status }) {
  const [isLasting, setLasting] = useState<boolean>()
  const [hasCopy, setHasCopy] = useState(true)
  const [isDue, setDue] = useState(false)

  useEffect(() => {
    askToKeep().then(setLasting, () => setLasting(false))
  }, [])
  useEffect(() => {
    void (isMirrored() ?? isReadable()).then(setHasCopy)
    // Where the page has not said so when it opened.
    if (status.kind === 'saved' && isBackupDue()) setDue(true)
  }, [status])

  // The line at the head says it too, and scrolls out of sight.
  if (status.kind === 'unsaved') {
    return (
      <p class="keeping is-alarm">
        <b>{statusText(status, 'own', false)}</b> {hasCopy && status.why === 'full' && text.spare}
      </p>
    )
  }
  if (!hasCopy)
    return (
      <p class="keeping is-alarm" role="alert">
        {text.noCopy}
      </p>
    )
  return (
    <>
      {isLasting !== undefined && (
        <p class="keeping">
          {isLasting ? text.lasting : isApple() ? text.apple : text.passing} <a href="../../coalition/">{text.more}</a>
        </p>
      )}
      {isDue && <Nudge />}
    </>
  )
}

const Nudge = later(async () => ({ default: (await import('./nudge.tsx')).Nudge }))

/** Whether the browser promises not to clear this site's storage by itself. Firefox asks its reader. */
async function askToKeep(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist()
}

/** Whether it is one of Apple's browsers, which forget what a site keeps after seven days without a visit. */
const isApple = () => /apple/i.test(navigator.vendor)
