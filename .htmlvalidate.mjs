/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Preact prints <input/>, Astro <input>: the same to every browser, and nobody writes this HTML by hand.
    'void-style': 'off',
    // A worksheet is a form that is never sent: it saves itself. A submit button would promise what does not happen.
    'wcag/h32': 'off'
  }
}
