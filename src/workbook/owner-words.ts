/** Words of tables in which people write who does what, without accents and in the singular. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nobody is called so: wherever one of these stands, several are meant. */
export const groups = words(`
  team committee commitee comittee cttee subcommittee group subgroup workgroup taskforce volunteer coalition alliance
  federation consortium comms communication department dept directorate secretariat leadership membership member partner
  organization organisation org orgs ngo people folks attendee participant helper
  equipo comite subcomite comision grupo voluntario voluntaria voluntarie voluntariado miembro coalicion alianza asamblea
  comunicacion comunicaciones integrante socio socia
  equipe comissao commission groupe benevole membre collectif
  gruppe arbeitsgruppe ausschuss vorstand freiwillige freiwilligen ehrenamtliche ehrenamtlichen komitee mitglied mitglieder
  فريق الفريق لجنة اللجنة متطوعون المتطوعون متطوعين المتطوعين
`)

/** Several, or a post of several; but also people's surnames: Lillian Board, Christen Press, Amanda Crew, Carlos Mesa. */
export const maybeGroups = words(`
  board staff crew press council union church parish congregation office media guild club caucus network chapter hub circle
  desk youth tenant student parent resident neighbor neighbour worker admin outreach legal finance fundraising logistics
  policy research program programme operation event marketing design newsletter
  mesa junta consejo directiva personal oficina redaccion coordinacion direccion tesoreria prensa difusion
  bureau conseil direction buro rat presse
`)

/** What stands beside a group's word. */
export const beside = words(`
  the our a an all some any every this that their her his my your both and or of for from to de del der des du y e et und
  executive exec steering school city county state national regional local central advisory working core main whole full
  entire new old other paid head front back street field organizing organising planning action social digital housing
  campaign project co vice deputy acting interim lead senior general one two three four five few
  el la los las un una unos nuestro nuestra nuestros todo toda todos todas le les l un une nos tous toutes notre
  das die ein eine unser unsere alle
`)

/** A post, which somebody holds. */
export const posts = words(`
  chair chairperson chairman chairwoman cochair coordinator facilitator treasurer secretary director manager organizer
  organiser president convener convenor intern assistant administrator officer leader liaison notetaker scribe bookkeeper
  accountant lawyer attorney interpreter translator representative rep spokesperson delegate webmaster captain steward
  coordinador coordinadora tesorero tesorera secretario secretaria presidente presidenta facilitador facilitadora
  responsable encargado encargada vocera vocero delegada delegado
  tresorier tresoriere secretaire coordinateur coordinatrice vorsitzende vorsitzender kassenwart schriftfuhrer
`)

/** It is left open who. Alone; or in several words, at the beginning. */
export const open = words(`
  tbd tba tbc none nobody noone unassigned unknown vacant pending open later x xx xxx who me myself i yo moi ich
  nadie ninguno ninguna vacante pendiente personne niemand offen quien wer لا أحد
`)
export const opening =
  /^(some ?(one|body)|any ?(one|body)|whoever|who(m)?ever|no[ -]one|to be |to (decide|confirm|assign)|not (yet|assigned|known)|need|one of|(a|one|any|some|1) (person|member|volunteer)\b|we need|still open|por (definir|confirmar|decidir|asignar)|alguien|cualquiera|quien (pueda|quiera)|falta|una? (persona|voluntari)|a (definir|confirmer|designer)|quelqu|n'importe|jemand|irgend|noch (offen|niemand)|wer )/

/** All of them. Alone; or in several words, at the beginning. */
export const everyone = words(`
  all we us everyone everybody both together todos todas todes todxs nosotros nosotras tous toutes nous alle wir gemeinsam
  الجميع كلنا 大家 所有人 全体
`)
export const everybody =
  /^(every(one|body)|each (of|member|partner|org)|all (of|members|partners|hands|organi)|(whole|entire|full) |tod[oa@x]s? (l[oa]s|nosotr|junt)|tod@s|todo el mundo|todo mundo|tout le monde|tous (les|ensemble)|alle (zusammen|mitglieder))/

/** Groups in a script that does not part its words. */
export const unparted = /(团队|小组|委员会|志愿者|團隊|小組|委員會|志願者)$/
