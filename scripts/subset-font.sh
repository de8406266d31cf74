#!/usr/bin/env bash
# Makes src/fonts/bitter.woff2 (one variable file, at most 24 KB) from the full Bitter. Needs the npm registry; run by hand.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --silent subset-font@2 @fontsource-variable/bitter@5
cat >subset.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs'
import subset from 'subset-font'
const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
const marks = '–—‘’“”…·×→¿¡«»£€'
const accented = 'ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜàáâäåçèéêëíîïñóôöøúûüß'
const font = readFileSync('node_modules/@fontsource-variable/bitter/files/bitter-latin-wght-normal.woff2')
const options = { targetFormat: 'woff2', noLayoutClosure: true, variationAxes: { wght: { min: 300, max: 750, default: 300 } } }
writeFileSync(process.argv[2], await subset(font, letters + marks + accented, options))
JS
node subset.mjs "$root/src/fonts/bitter.woff2"
ls -l "$root/src/fonts/bitter.woff2"
