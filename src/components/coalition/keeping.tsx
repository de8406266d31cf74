import { useEffect, useState } from 'preact/hooks'
import { keysOf } from '#workbook/precious.ts'
import { kept } from '#ui/kept.ts'
import { hasVault, openVault } from '#ui/vault.ts'
import type { PartProps } from './island.tsx'
import { text } from './keeping-text.ts'

interface State {
  readonly persisted: 'yes' | 'no' | 'unknown'
  readonly room: string
  readonly copy: 'works' | 'empty' | 'fails'
}

/** How safely this browser keeps what is written, in honest words; and what makes it safer. */
export function Keeping({ say }: PartProps) {
  const [state, setState] = useState<State>()
  const look = () => void lookAround().then(setState)
  useEffect(look, [])
  const ask = async () => {
    const agreed = await navigator.storage.persist().catch(() => false)
    say(agreed ? text.agreed : text.refused)
    look()
  }
  return (
    <section class="coalition_part" aria-labelledby="keeping">
      <h2 id="keeping">{text.title}</h2>
      <dl class="coalition_facts">
        <dt>{text.persisted}</dt>
        <dd>{text.isPersisted[state?.persisted ?? 'unknown']}</dd>
        <dt>{text.room}</dt>
        <dd>{state?.room ?? text.unknownRoom}</dd>
        <dt>{text.copy}</dt>
        <dd>{text.copies[state?.copy ?? 'trying']}</dd>
      </dl>
      {state?.persisted === 'no' && (
        <button type="button" onClick={() => void ask()}>
          {text.ask}
        </button>
      )}
    </section>
  )
}

async function lookAround(): Promise<State> {
  const [persisted, room, copy] = await Promise.all([isPersisted(), roomInWords(), isCopied()])
  return { persisted, room, copy }
}

async function isPersisted(): Promise<State['persisted']> {
  try {
    return (await navigator.storage.persisted()) ? 'yes' : 'no'
  } catch {
    return 'unknown'
  }
}

/** Browsers do not count localStorage in their estimate, and it is what gets full. */
async function roomInWords(): Promise<string> {
  try {
    const characters = keysOf(kept).reduce((sum, key) => sum + key.length + (kept.getItem(key)?.length ?? 0), 0)
    const { quota } = await navigator.storage.estimate().catch(() => ({ quota: undefined }))
    return `${text.used(Math.round(characters / 50_000))} ${quota ? text.quota(inBytes(quota)) : ''}`
  } catch {
    return text.unknownRoom
  }
}

/** Whether the vault opens and gives what it holds. */
async function isCopied(): Promise<State['copy']> {
  try {
    // Looking must not make one where nothing is kept.
    if (!(await hasVault())) return 'empty'
    await openVault().all()
    return 'works'
  } catch {
    return 'fails'
  }
}

function inBytes(bytes: number): string {
  const [size, unit] = bytes < 1e9 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e9, 'gigabyte']
  return size.toLocaleString('en-GB', { style: 'unit', unit, unitDisplay: 'long', maximumSignificantDigits: 2 })
}
