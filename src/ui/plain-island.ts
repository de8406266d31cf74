/** An island without Preact: its markup, and what makes the markup work. */
export interface PlainIsland<Props> {
  (props: Props): string
  readonly wake: (island: HTMLElement, props: Props) => void
}

/** The page's half of it: what Astro calls a renderer's client entrypoint (integrations/plain-islands.ts). */
export default (island: HTMLElement) =>
  <Props>({ wake }: PlainIsland<Props>, props: Props): void =>
    wake(island, props)
