import css from './beside.css?inline'
import { adopt } from '#ui/adopt.ts'
import { HandOverLink } from '#ui/hand-over-link.tsx'
import { countOf, findingOf } from './finding.ts'
import type { Answer, PartName, PurposeCheck } from './index.ts'
import { isEmpty, partNames, written } from './parts.ts'
import { findingInWords, namesOf, shownText as text } from './shown-text.ts'
import { parts, text as formText } from './text.ts'

adopt(css)

/** A sentence without a single tick has not been read part by part yet, and says no to none. */
const markOf = (answer: Answer, part: PartName) =>
  answer[part] ? text.named : partNames.some((one) => answer[one]) ? text.missing : text.unread

/** All sentences side by side: which parts each names, as marks and in words, and what that comes to. */
export default function Beside({ sheet }: { sheet: PurposeCheck }) {
  const shown = sheet.answers.filter((answer) => !isEmpty(answer))
  const answers = written(sheet.answers)
  const finding = findingOf(sheet)
  const { differ, isSettled } = finding
  const topic = { kind: 'topic' as const, text: text.topic, note: text.topicNote(namesOf(differ)), amount: 40 }
  const [before, agenda] = text.toAgenda
  return (
    <div class="purpose-check_beside">
      <h3 tabIndex={-1}>{text.sideBySide}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{formText.member}</th>
            <th scope="col">{text.columns.sentence}</th>
            {partNames.map((part) => (
              <th key={part} scope="col">
                {parts[part].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((answer) => (
            <tr key={answer.id}>
              <th scope="row">
                <div dir="auto">
                  {answer.member || answer.name || text.nobody}
                  {answer.member && answer.name && <small>{answer.name}</small>}
                </div>
              </th>
              <td>
                <div dir="auto">{answer.sentence.trim() ? answer.sentence : <i>{text.unwritten}</i>}</div>
              </td>
              {partNames.map((part) => (
                <td key={part} data-label={parts[part].name} class={answer[part] ? 'is-named' : undefined}>
                  {answers.includes(answer) && markOf(answer, part)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {text.inAll}
            </th>
            {partNames.map((part) => (
              <td key={part} data-label={parts[part].name}>
                {text.of(countOf(answers, part), answers.length)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <div class="purpose-check_finding" aria-live="polite">
        {findingInWords(finding).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {differ.length > 0 && !isSettled && (
        <p class="purpose-check_on">
          {before}{' '}
          <HandOverLink
            to="agenda"
            handing={() => ({ coalition: sheet.coalition, from: 'purpose-check', items: [topic] })}
          >
            {agenda}
          </HandOverLink>
        </p>
      )}
    </div>
  )
}
