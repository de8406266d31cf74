import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Refusal, doubtOf, membersCalled, refusalOf } from '#workbook/owner.ts'

const members = membersCalled([
  'Tenants United',
  'Legal Aid',
  'The Faith Table',
  'Southside Voices',
  'Comité de Vecinos',
  'Dot'
])

const people = `
  Ana | ana | ANA | Wes | Dana | Tanya | Hugo | Meg | Abdi | Cy | Ed | Bo | J. | D | Al | Ali | Noor | Tam | Tod | Grace | Joy | Hope | Na | Li Na | Mi
  Priya Nair | Keisha Grant | Father Tom Doyle | Sister Mary | Rev. Dr. Ruth Abara | Mrs O’Neill | Anne-Marie d'Arcy
  José Hernández | Carmen López | Marta Sánchez | María del Mar | José Ortega y Gasset | Núria Puig i Cadafalch
  Nguyễn Văn An | Юлия Смирнова | Ελένη | عائشة | محمد بن سلمان | 李明 | 王小组长 | さくら | 김민준 | Łukasz | Þóra
  Lillian Board | Christen Press | Gabrielle Union | Amanda Crew | Frank Staff | Charlotte Church | Carlos Mesa | Tricia Guild
  Bishop | Pastor Ruth | Deacon | Major Young | Grant Chair-Smith | Person Jonsson | Nadie Smith | Alle Meyer | Will Open
  Coordinator Ana | Ana, coordinator | Treasurer: Robert Brown | Chair (Wes) | team lead Ana | Ana, team lead | Linh, youth organizer
  Ana (comms team) | Ana – outreach | Comms team: Ana | comms / Dana | Tenants United: Aaron | Aaron (Tenants United) | Legal Aid - Priya
  Ana with two volunteers | Linh and her volunteers | Marta y su equipo | Wes + team | Hugo & the crew
  ana@tenants.org | @ana | ana.ruiz@example.org | Ana 555-0142 | 🙂 Ana | Ana? | Ana and Wes | Dot and Karl
  Nobody Owens | Everly | Teamer | Boarder | Comm | Todd Allen | Uma | Mia Volunteeri | Groupman | Unionson
`
const groupNames = `
  team | Team | the team | Comms | comms | comms team | Comms Team | communications team | Communications | communication
  Committee | the committee | Events Committee | sub-committee | Steering cttee | executive committee | working group | Working Group 2
  the board | Board | School Board | executive board | our staff | staff | City Council | the council | crew | street crew | Press office
  volunteers | Volunteers | 2 volunteers | some volunteers | new volunteers needed | task force | Task Force | Media | press | Outreach | legal
  members | all the organisers | organizers | coordinators | tenants | parents | Youth | students | the union | Parish office | front office
  the coalition | leadership | Membership | partner orgs | people from the march | a few folks | Grace Team | Lincoln staff | Alder city council
  comms@riverbend.org | info.team@example.org | board@example.org | Comms (TBD) | comms team, volunteers
  equipo | Equipo de comunicación | el equipo | Comité | comité de prensa | la comisión | grupo de trabajo | voluntarios | las voluntarias
  la mesa | la junta | el consejo | Coordinación | miembros | la coalición | équipe | l’équipe | le comité | bénévoles | groupe com | le bureau
  Gruppe | Arbeitsgruppe Presse | der Vorstand | Freiwillige | Mitglieder | فريق الإعلام | لجنة | المتطوعون | 宣传小组 | 志愿者
`
const refused: Readonly<Record<Exclude<Refusal, 'group'>, string>> = {
  nobody: ' |   ',
  open: `
    TBD | tbd | T.B.D. | TBC | tba | n/a | N/A | na | ? | ?? | — | - | … | 🙂 | none | nobody | no one | No-one | someone | Somebody | anyone
    whoever is free | whoever | to be decided | to be confirmed | To assign | not yet assigned | unassigned | open | vacant | pending | x | xxx
    a volunteer | one volunteer | any member | one of us | one of the tenants | a person from Legal Aid | someone from Tenants United
    anyone with a van | who? | me | I | needs a person | Por definir | por confirmar | pendiente | alguien | Alguien de Legal Aid
    nadie | quien pueda | falta persona | à définir | quelqu’un | offen | noch offen | jemand | niemand`,
  everyone: `
    everyone | Everyone | EVERYBODY | everybody in the room | all | All | all of us | all members | All hands | each member | we | us | both
    the whole group | the full coalition | todos | Todas | tod@s | todxs | todos los miembros | todo el mundo | tous | toutes
    tout le monde | alle | wir | الجميع | 大家`,
  post: `
    chair | the chair | Co-chair | treasurer | Treasurer | the new secretary | executive director | office manager | intern | facilitator
    board member | Team lead | committee chair | volunteer coordinator | Coordinadora | la tesorera | el presidente | Vorsitzende`,
  member:
    'Tenants United | tenants  united | TENANTS UNITED | Legal Aid | the Faith Table | Faith Table | comité de vecinos | Comite de Vecinos | Dot'
}

const listed = (names: string) =>
  names
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter(Boolean)

describe('an owner', () => {
  it.each(listed(people).filter((name) => name !== 'Dot'))('may be %s', (name) => {
    expect(refusalOf(name, members)).toBeUndefined()
  })

  it.each(listed(groupNames))('is no group: %s', (name) => {
    expect(refusalOf(name, members)).toBe('group')
  })

  describe.each(Object.entries(refused))('is refused as %s', (refusal, names) => {
    it.each(refusal === 'nobody' ? names.split('|') : listed(names))('%s', (name) => {
      expect(refusalOf(name, members)).toBe(refusal)
    })
  })

  it('is a person where no member is called so', () => {
    expect(refusalOf('Dot')).toBeUndefined()
    expect(refusalOf('Dot', membersCalled(['dot ']))).toBe('member')
    expect(refusalOf('Ana', membersCalled(['', ' ']))).toBeUndefined()
  })

  it.each([
    ['Ana?', 'unsure'],
    ['Ana and Wes', 'several'],
    ['Ana or Wes', 'several'],
    ['Ana & Wes', 'several'],
    ['Ana/Wes', 'several'],
    ['Ana; Wes', 'several'],
    ['Ana y Wes', 'several'],
    ['Ana, Wes, Bo', 'several'],
    ['Ana', undefined],
    ['Smith, Ann', undefined],
    ['José Ortega y Gasset', undefined],
    ['Linh and her volunteers', undefined],
    ['comms / Dana', undefined],
    ['Anderson', undefined]
  ])('who counts may be asked about: %s', (name, doubt) => expect(doubtOf(name)).toBe(doubt))

  it('is judged whatever stands there, and quickly', () => {
    const word = fc.constantFrom('team', 'Ana', 'and', '(', ')', ',', '/', 'the', '?', 'members', '  ', '\n', '李')
    const written = fc.oneof(
      fc.array(fc.nat(0x10ffff), { maxLength: 12 }).map((points) => String.fromCodePoint(...points)),
      fc.array(word).map((all) => all.join(' '))
    )
    fc.assert(
      fc.property(written, fc.array(written, { maxLength: 3 }), (name, names) => {
        const others = membersCalled(names)
        const refusal = refusalOf(name, others)
        expect(refusal === 'nobody').toBe(name.trim() === '')
        expect(refusalOf(` ${name} `, others)).toBe(refusal)
        doubtOf(name)
      })
    )
    for (const piece of ['a ', 'team ', '(', ' and ', '@a.', 'a,', ' - '])
      expect(['group', 'open', undefined]).toContain(refusalOf(piece.repeat(20_000)))
  })
})
