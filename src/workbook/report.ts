/** A sheet in neutral words, before any format: each exporter renders and escapes these blocks once, for all worksheets. */
export interface Report {
  readonly title: string
  /** Label and value pairs under the title, such as coalition and date. Empty values are left out by the exporters. */
  readonly about: readonly (readonly [label: string, value: string])[]
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
