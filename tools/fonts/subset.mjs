/**
 * Writes assets/fonts: the letters that pages in English and Ukrainian are set in, and no others, in the weights that the
 * page uses. The whole typefaces would be twice as heavy as a first page may be; the page fetches them for letters that
 * these lack. Run from the project's root: `node tools/fonts/subset.mjs`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const BASIC_LATIN = [...Array(95)].map((_, index) => String.fromCodePoint(32 + index)).join('');
const SIGNS = '\u00a0«»·×–—―‘’‚“”„…−±½›↑↓';
// Of names and loan words in English.
const ACCENTED = 'áäèéöøü';
// And those that Russian has besides, for names that are quoted.
const UKRAINIAN = 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэъё';

const LETTERS = {
  latin: BASIC_LATIN + SIGNS + ACCENTED,
  cyrillic: `${UKRAINIAN}${UKRAINIAN.toUpperCase()}№`,
};
const FACES = {
  sans: { source: 'source-sans-3', weights: undefined, scripts: ['latin', 'cyrillic'] },
  serif: { source: 'source-serif-4', weights: { min: 400, max: 700 }, scripts: ['latin', 'cyrillic'] },
  // Has no Cyrillic letters.
  legible: { source: 'atkinson-hyperlegible-next', weights: { min: 400, max: 750 }, scripts: ['latin'] },
};

for (const [face, { source, weights, scripts }] of Object.entries(FACES)) {
  for (const script of scripts) {
    const letters = LETTERS[script];
    const from = `node_modules/@fontsource-variable/${source}/files/${source}-${script}-wght-normal.woff2`;
    const font = await subsetFont(await readFile(from), letters, {
      targetFormat: 'woff2',
      ...(weights && { variationAxes: { wght: weights } }),
    });
    const path = `assets/fonts/${face}-${script}.woff2`;
    await writeFile(path, font);
    console.log(`${path}: ${font.length} bytes`);
  }
}
