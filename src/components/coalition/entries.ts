import { type Entries, entriesIn, isPrecious } from '#workbook/precious.ts'
import { kept } from '#ui/kept.ts'
import { hasVault, openVault } from '#ui/vault.ts'

/** All that is kept: what lies in localStorage, and what only the vault has, for which there was no room. */
export async function allEntries(): Promise<Entries> {
  return new Map([...(await inVault()), ...entriesIn(kept)])
}

async function inVault(): Promise<readonly (readonly [string, string])[]> {
  try {
    return !(await hasVault()) ? [] : [...(await openVault().all())].filter(([key]) => isPrecious(key))
  } catch {
    return []
  }
}
