import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const phase = z.enum(['diagnose', 'design', 'reinforce'])

/** The chapters, in reading order by `order`. The body starts with text: the page sets the title. */
const guide = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/guide' }),
  schema: z.strictObject({
    title: z.string().max(48),
    order: z.int().min(1),
    phase,
    standfirst: z.string(),
    summary: z.string().max(120),
    questions: z.array(z.string()).length(3)
  })
})

/** One page for each worksheet: the sheet itself and, below it, how to run it. What it is called, the room knows. */
const worksheets = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/worksheets' }),
  schema: z.strictObject({ order: z.int().min(1) })
})

/** Run sheets: whole meetings, minute by minute. */
const workshops = defineCollection({
  loader: glob({ pattern: '*.mdx', base: './src/content/workshops' }),
  schema: z.strictObject({
    title: z.string().max(48),
    standfirst: z.string(),
    summary: z.string().max(120),
    minutes: z.int(),
    people: z.string()
  })
})

export const collections = { guide, worksheets, workshops }
