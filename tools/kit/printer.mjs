// @ts-check
// Prints pages as PDF, with the typefaces of the game: run by print-pdfs.mjs, which says on standard input which ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../setup/find-chromium.mjs';

const NO_BROWSER = 3;

/** The typefaces that the sheets name, and their subsets. */
const FACES = [
  {
    family: 'Atkinson Hyperlegible Next Variable',
    folder: 'atkinson-hyperlegible-next',
    subsets: ['latin', 'latin-ext'],
  },
  { family: 'Source Sans 3 Variable', folder: 'source-sans-3', subsets: ['cyrillic', 'greek'] },
  { family: 'Source Serif 4 Variable', folder: 'source-serif-4', subsets: ['latin', 'latin-ext', 'cyrillic', 'greek'] },
];
/** @type {Readonly<Record<string, string>>} */
const RANGES = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
  'latin-ext': 'U+0100-0130, U+0132-0151, U+0154-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  greek: 'U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF',
};

const { root, files } = JSON.parse(readFileSync(0, 'utf8'));
const browser = await launched();
if (browser === undefined) process.exit(NO_BROWSER);
try {
  // Styles are put in from here, which the policy of the files forbids to everybody else.
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  const style = fontFaces();
  for (const { from, to } of files) {
    await page.goto(pathToFileURL(from).href);
    await page.addStyleTag({ content: style });
    await page.evaluate('document.fonts.ready');
    await page.pdf({ path: to, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  }
} finally {
  await browser.close();
}

async function launched() {
  const { chromium } = await import('@playwright/test');
  try {
    const executablePath = findChromium();
    return await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  } catch {
    return undefined;
  }
}

/** The files themselves go into the pages, which come from the disk and may load nothing. */
function fontFaces() {
  return FACES.flatMap(({ family, folder, subsets }) =>
    subsets.map((subset) => {
      const path = join(
        root,
        `node_modules/@fontsource-variable/${folder}/files/${folder}-${subset}-wght-normal.woff2`,
      );
      const source = `data:font/woff2;base64,${readFileSync(path).toString('base64')}`;
      return `@font-face{font-family:'${family}';font-weight:200 800;src:url(${source}) format('woff2');unicode-range:${RANGES[subset]}}`;
    }),
  ).join('\n');
}
