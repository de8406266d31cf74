import { examples as more } from './examples-more.ts'
import { sheet } from './example.ts'
import type { TemperatureCheck } from './index.ts'

/** Filled in by invented coalitions. */
export const examples: Readonly<Record<string, TemperatureCheck>> = {
  riverbend: sheet(
    {
      coalition: 'Riverbend Renters Table',
      date: '2026-03-26',
      facilitator: 'Marisol',
      next: 'Agenda and notes in one shared place, three days before',
      who: 'Marisol',
      by: '2026-04-09'
    },
    [
      ['late', 'Information arrives late'],
      ['load', 'Workload sits with four people'],
      ['lead', 'Tenant leadership is working']
    ],
    [
      ['Dana', 'stretched', 'The hotline finally has a weekend shift', 'We answer the same e-mail three times', 'load'],
      ['Wes', 'hopeful', 'New folks came back a second time', 'Agenda lands the night before', 'late'],
      ['Priya', 'curious', 'Legal clinic numbers are up', 'I never know who approved the flyer', 'late'],
      ['Father Tom', 'grateful', 'People talk to each other now', 'Parking', '', 'lead'],
      ['Keisha', 'tired', 'Tenants led the last hearing', 'Same four people set up the chairs', 'load', 'lead'],
      ['Aaron', 'fine', '', 'Shorter meetings please'],
      ['Linh', 'proud', 'Two landlords agreed to talk', 'Interpreting should be booked earlier', 'late', 'lead'],
      ['Marisol', 'steady', 'We finished on time', 'Notes are late, that is on me', 'late']
    ]
  ),
  'riverbend-june': sheet(
    { coalition: 'Riverbend Renters Table', date: '2026-06-25', facilitator: 'Wes' },
    [],
    [
      ['Dana', 'better'],
      ['Priya', 'busy'],
      ['Father Tom', 'here'],
      ['Keisha', 'lighter'],
      ['Aaron', 'fine'],
      ['Linh', 'proud'],
      ['Marisol', 'calm'],
      ['Wes', 'ready']
    ]
  ),
  newcomers: sheet(
    { coalition: 'Newcomer Welcome Network', date: '2026-07-08', facilitator: 'Salma' },
    [
      ['room', 'Interpreters and room 🏠'],
      ['times', 'المواعيد والأوقات'],
      ['who', 'Who decides what?']
    ],
    [
      ['Salma', '🙂', 'Arabic line answered every call ☎️', 'Need a second interpreter', 'room'],
      ['يوسف', 'متعب', 'الفريق متعاون جدًا', 'الاجتماعات طويلة', 'times'],
      ['Tariq', '🔥🔥', 'Driver training done', 'Gas cards 😬'],
      ['ليلى', 'متفائلة', 'دروس اللغة ممتلئة', 'نحتاج إلى مكان أكبر', 'room'],
      ['Greta', 'ok', 'Furniture bank is full', 'Storage rent', 'room'],
      ['أحمد', 'قلق', 'المحامي شرح الأوراق', 'المواعيد تتأخر كثيرًا', 'times'],
      ['Nour', '💛', 'My cousin got his permit'],
      ['Bill', 'useful', 'Fixed nine bikes', 'Somewhere to lock them', 'room'],
      ['مريم', 'ممتنّة', 'النساء يتحدثن الآن', 'توقيت المساء صعب', 'times'],
      ['Ana', 'cansada', 'Clínica móvil 👏', 'Más horarios', 'times'],
      ['Hoa', '😌', 'Quiet week'],
      ['سامي', 'جديد', 'الجميع رحّب بي', 'لا أعرف من يقرر', 'who']
    ]
  ),
  agua: sheet(
    {
      coalition: 'Alianza por el Agua Limpia',
      date: '2026-03-23',
      facilitator: 'Carmen',
      minutes: { word: 3, sentences: 6 }
    },
    [
      ['carga', 'Carga de trabajo desigual'],
      ['info', 'Comunicación'],
      ['dec', 'Decisiones poco claras']
    ],
    [
      ['Carmen', 'esperanzada', 'Hay más confianza entre las organizaciones', 'Compartir las notas más pronto', 'info'],
      ['José', 'cansado', 'Mucha gente en la reunión', 'Las mismas personas hacen todo el trabajo', 'carga'],
      ['Marta', 'tranquila', 'Nos escuchamos', 'Empezar a tiempo'],
      ['Luis', 'confundido', 'Buen ambiente', 'No sé quién toma las decisiones', 'dec'],
      ['Elena', 'orgullosa', 'El taller salió muy bien', 'Más apoyo para los grupos pequeños', 'carga'],
      ['Raúl', 'preocupado', 'Hay nuevos miembros', 'Falta dinero']
    ]
  ),
  ...more
}
