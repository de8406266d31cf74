import { Form } from './ballot.tsx'
import type { PulseSurvey } from './index.ts'
import { about, text } from './text.ts'

const ON_A_PAGE = ['a', 'b', 'c', 'd']

/** On paper only: slips to cut out and hand round. */
export const Slips = ({ sheet }: { readonly sheet: PulseSurvey }) => (
  <div class="pulse-survey_slips">
    {ON_A_PAGE.map((slip) => (
      <section key={slip}>
        <b>{about.title}</b> {text.slip}
        <Form sheet={sheet} prefix={`slip-${slip}`} />
      </section>
    ))}
  </div>
)
