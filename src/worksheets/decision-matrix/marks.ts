/** A shape on a field of 16 by 16. */
export interface Shape {
  readonly shape: string
  readonly path: string
}

/** The marks of the three kinds that most coalitions need. */
export const marks = {
  all: { shape: 'square', path: 'M2 2h12v12H2z' },
  committee: { shape: 'half', path: 'M2 2h12v12H2zM8 3.6v8.8h4.4V3.6z' },
  staff: { shape: 'ring', path: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z' }
} satisfies Record<string, Shape>
