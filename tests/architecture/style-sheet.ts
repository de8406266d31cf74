import type { Source } from './sources.ts'

export interface Declaration {
  readonly property: string
  readonly value: string
}

/** The style sheets of a source: all of a .css file, the style blocks of a component. Comments and quoted text are blanked. */
export function cssOf({ path, text }: Source): string {
  const css = path.endsWith('.css')
    ? text
    : [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, block]) => block ?? '').join('\n')
  return css.replace(/\/\*.*?\*\//gs, '').replace(/'[^']*'|"[^"]*"|url\([^)]*\)/g, "''")
}

/** Every declaration, wherever it is nested. */
export function declarationsOf(css: string): readonly Declaration[] {
  return [...css.matchAll(/(?<=[{;}]\s*)(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, property, value]) => ({
    property: property ?? '',
    value: (value ?? '').trim()
  }))
}

/** What stands outside of any braces: '@layer ui', '@font-face', or a selector that has no layer. */
export function outermostOf(css: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let prelude = ''
  for (const character of css) {
    if (character === '}') depth -= 1
    else if (depth === 0 && (character === '{' || character === ';')) {
      found.push(prelude.trim().replace(/\s+/g, ' '))
      prelude = ''
    } else if (depth === 0) prelude += character
    if (character === '{') depth += 1
  }
  return found
}

/** The colours that CSS Color 4 names, apart from `transparent` and `currentcolor`, which are no colours of ours. */
const NAMED = new Set(
  `aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue
  chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey
  darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray
  darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen
  fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender
  lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey
  lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen
  magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen
  mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange
  orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
  rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray
  slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen`.split(
    /\s+/
  )
)

/** The colours that stand in a value as themselves, not as a token: `oklch(…)`, `#fff`, `white`. */
export function colourLiteralsIn(value: string): readonly string[] {
  const functions = value.match(/\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^)]*\)|#[\da-f]{3,8}\b/gi) ?? []
  const words = value.replace(/var\([^)]*\)/g, '').split(/[\s,()/]+/)
  return [...functions, ...words.filter((word) => NAMED.has(word.toLowerCase()))]
}

/** Whether a declaration is bound to left and right or to top and bottom, so that it would be wrong in another script. */
export function isPhysical({ property, value }: Declaration): boolean {
  if (/^(scroll-)?(margin|padding|border|inset)-(left|right|top|bottom)\b/.test(property)) return true
  if (/^(left|right|top|bottom|(min-|max-)?(width|height))$/.test(property)) return true
  if (/^border-(top|bottom)-(left|right)-radius$/.test(property)) return true
  if (/^(text-align|float|clear)$/.test(property)) return /\b(left|right)\b/.test(value)
  return /^(scroll-)?(margin|padding|inset|border-(width|style|color))$/.test(property) && isLopsided(value)
}

/** A shorthand of four whose second and fourth differ means right and left, not start and end. */
function isLopsided(value: string): boolean {
  const parts = value.match(/[^\s(]+(\((?:[^()]|\([^()]*\))*\))?/g) ?? []
  return parts.length === 4 && parts[1] !== parts[3]
}
