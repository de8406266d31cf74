import { useMemo } from 'preact/hooks'
import { isolated } from '#workbook/isolated.ts'
import { hoursInWords, hoursOf } from '#workbook/hours.ts'
import { Bars } from '#ui/bars.tsx'
import { Line } from '#ui/fields.tsx'
import type { ViewProps } from '#ui/frame.tsx'
import { Items } from '#ui/items.tsx'
import { NameLine } from '#ui/name-line.tsx'
import type { WorkPlan } from './index.ts'
import { type Load, carrying, loadOfMembers, loadOfPeople } from './load.ts'
import { words } from './plan-text.ts'
import type { Standing } from './standing.ts'
import { isEmpty } from './tasks.ts'

type Props = Pick<ViewProps<WorkPlan>, 'change'> & Pick<WorkPlan, 'members' | 'tasks'> & { readonly standing: Standing }

/** The hours of each member and of each person, and what a member has to give. */
export function LoadShown({ members, tasks, change, standing }: Props) {
  const ofMembers = useMemo(() => loadOfMembers({ members, tasks }), [members, tasks])
  const ofPeople = useMemo(() => loadOfPeople(tasks, standing), [tasks, standing])
  const most = carrying(ofMembers)
  const withoutHours = tasks.filter((task) => !isEmpty(task) && task.planned + task.spent === 0).length
  const bars = (caption: string, label: string, loads: readonly Load[], unnamed: string) => (
    <Bars
      caption={caption}
      columns={{ label, bar: words.bar, figure: words.spent }}
      rows={loads.map((load) => ({
        key: load.key,
        label: [load.label || unnamed, load.gives].filter(Boolean).join(' · '),
        value: hoursOf(load.spent),
        of: hoursOf(load.planned),
        figure: words.hours(hoursInWords(load.spent), hoursInWords(load.planned)),
        mark: most?.two.includes(load) ? words.carries : undefined
      }))}
    />
  )
  return (
    <>
      <h3>{words.load}</h3>
      <p class="work-plan_rule">{words.loadWords}</p>
      {most && (
        <div class="warn">
          <p>
            <b>{words.carrying(most, isolated)}</b> {words.waysOut}
          </p>
          <p class="work-plan_rule">{words.carryingRule}</p>
        </div>
      )}
      {bars(words.ofMembers, words.member, ofMembers, words.noMember)}
      {bars(words.ofPeople, words.person, ofPeople, words.nobody)}
      {withoutHours > 0 && <p class="work-plan_rule">{words.withoutHours(withoutHours)}</p>}
      <details class="work-plan_members">
        <summary>{words.members}</summary>
        <Items
          items={members}
          change={(update) => change((sheet) => ({ ...sheet, members: update(sheet.members) }))}
          blank={(id) => ({ id, name: '', gives: '' })}
          add={words.addMember}
          nameOf={({ name }, place) => name || words.memberAt(place)}
          draw={({ id, name, gives }, put) => (
            <div class="owner">
              <NameLine
                label={words.member}
                name={`name-${id}`}
                of="members"
                value={name}
                change={(typed) => put({ name: typed })}
              />
              <Line
                label={words.gives}
                placeholder={words.givesHint}
                name={`gives-${id}`}
                value={gives}
                change={(typed) => put({ gives: typed })}
              />
            </div>
          )}
        />
      </details>
    </>
  )
}
