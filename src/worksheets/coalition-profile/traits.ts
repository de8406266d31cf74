import type { CoalitionProfile, Trait } from './index.ts'

/** The questions in the order of the sheet. */
export const traitNames = [
  'lifespan',
  'breadth',
  'members',
  'gap',
  'ways',
  'turnover',
  'trust'
] as const satisfies Trait[]

export const answeredIn = ({ traits }: CoalitionProfile): number =>
  traitNames.filter((trait) => traits[trait] !== '').length

/** The sheet with one question answered. The option comes from the page, and `restore` looks at it again when it is read back. */
export function answer(sheet: CoalitionProfile, trait: Trait, option: string): CoalitionProfile {
  return { ...sheet, traits: { ...sheet.traits, [trait]: option } }
}
