/** Styles of a part that is loaded on its click come with it: pages need not carry them. Each text is taken once. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
