import type { Line } from './examples.ts'

/** A march with thirty tasks, as its coalition kept them. */
export const march: readonly Line[] = [
  ['Route map for the march', 'Dot', 'Streets for People', 6, '2026-07-01', 'doing'],
  ['Parade permit', 'Dot', 'Streets for People', 3, '2026-06-25', 'doing'],
  ['Insurance rider', 'Omar', 'Fiscal sponsor', 2, '2026-06-27', ''],
  ['Marshal training, first round', 'Karl', 'IBEW 318', 8, '2026-07-06', ''],
  ['Marshal training, second round', 'Karl', 'IBEW 318', 8, '2026-07-13', ''],
  ['Sound truck', 'Sam', 'Stagehands Guild', 4, '2026-07-10', ''],
  ['Water stations', 'Bea', 'Neighbors Aid', 5, '2026-07-14', ''],
  ['Medic team', 'Hana', 'Street Medics', 6, '2026-07-12', 'doing'],
  ['Access shuttle', 'Arlo', 'Rural Transit Riders', 4, '2026-07-11', 'blocked'],
  ['ASL and Spanish interpreters', 'Mei', 'Language Justice Crew', 5, '2026-07-08', 'doing'],
  ['Speaker list', 'Zola', 'Youth Climate Corps', 4, '2026-06-30', 'doing'],
  ['Speaker prep call', 'Zola', 'Youth Climate Corps', 2, '2026-07-09', ''],
  ['Press advisory', 'Wanda', 'Teachers Local', 3, '2026-07-07', ''],
  ['Press kit photos', 'Gil', 'Photo Collective', 3, '2026-07-08', ''],
  ['Social graphics', 'Fatou', 'Design Commons', 7, '2026-07-02', 'doing'],
  ['Union mailing', 'Ed', 'Labor Council', 5, '2026-06-29', ''],
  ['Congregation mailing', 'Rosa', 'Interfaith Power', 4, '2026-06-29', 'done'],
  ['Mill tour write-up', 'June', 'Riverkeepers', 3, '2026-06-24', ''],
  ['Apprenticeship fact sheet', 'Ben', 'Building Trades', 4, '2026-06-26', 'doing'],
  ['Layoff response draft', 'Delia', 'Worker Center', 6, '2026-07-03', 'doing'],
  ['Legal observers', 'Tess', 'Lawyers Guild', 5, '2026-07-10', ''],
  ['Jail support plan', 'Tess', 'Lawyers Guild', 3, '2026-07-12', ''],
  ['Stipends for trainees', 'Uma', 'Fiscal sponsor', 2, '2026-06-22', 'done'],
  ['Bus fare cards', 'Nico', 'Solar Crew', 2, '2026-06-23', 'done'],
  ['Dashboard sources page', 'Quinn', 'Data Group', 4, '2026-07-15', ''],
  ['Committee map for new people', 'Xavi', 'Welcome Team', 3, '2026-07-05', ''],
  ['Newsletter with purpose box', 'Cy', 'Comms', 2, '2026-06-28', ''],
  ['Thank you dinner', 'Bea', 'Neighbors Aid', 4, '2026-07-20', ''],
  ['Debrief agenda', 'Yusuf', 'Coordinator', 1, '2026-07-18', ''],
  ['Lessons from school board win', 'Wanda', 'Teachers Local', 3, '2026-07-25', '']
]

/** In Spanish, with owners that are none. */
export const agua: readonly Line[] = [
  ['Escribir el comunicado', 'Carmen López', 'Coordinación', 2, '2026-04-05', 'doing'],
  ['Reservar la sala para la reunión', 'José Hernández', 'Centro Comunitario', 1, '2026-04-06', 'done'],
  ['Llamar a los miembros', 'Marta Sánchez', 'Comité de Vecinos', 3, '2026-04-10', ''],
  ['Preparar el presupuesto', 'Luis Ramírez', 'Tesorería', 4, '2026-04-15', ''],
  ['Traducir los materiales', 'Elena Flores', 'Escuela Popular', 5, '2026-04-12', 'blocked'],
  ['Conseguir sillas', 'Equipo de logística', '', 1.5, '2026-04-08', '', 0, '¿Alguien de Vecinos?'],
  ['Avisar a la prensa', 'todos', '', 2, '2026-04-01', ''],
  ['Acta de la asamblea', 'Comité de Vecinos', 'Comité de Vecinos', 1, '2026-04-03', 'doing', 0.5]
]

/** Other scripts, and somebody who writes at length. */
export const waters: readonly Line[] = [
  ['ترجمة المنشور إلى العربية', 'ليلى حداد', 'جمعية الجيران', 4, '2026-10-02', 'doing', 2.5, 'تحتاج إلى مراجع'],
  ['Somali leaflet 🚰', 'Abdi Warsame', 'Somali Parents Group', 2, '2026-09-30', 'doing'],
  ['水样检测', '李明', '河流守望', 6, '2026-10-09', '', 0, '等待实验室'],
  [
    'Find out from the county which of the forty-one wells along the old creek bed were last tested, by whom, with what result, and why the table on their website stops in the spring of the year before last',
    'Bartholomew Featherstonehaugh-Nightingale the younger',
    'Confederation of Neighbourhood Associations of the Upper and Lower Creek Valleys',
    12.75,
    '2026-09-11',
    'blocked',
    11.25,
    'The clerk says the table is kept by another office, the other office says by the clerk. Somebody who knows them both should go in person and not leave before they have talked to each other.'
  ],
  ['Supercalifragilisticexpialidocious_file_name_without_any_break_final_v7.xlsx', 'Ana?', '', 0, '', '']
]
