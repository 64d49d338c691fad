/** The favicon as pictures of points, for devices that take no drawing. */
import { readFileSync } from 'node:fs';

/** By name: how wide, and what becomes of the drawing. */
const ICONS = {
  // Devices round its corners off themselves.
  'touch-icon.png': { width: 180, drawn: withoutCorners },
  'icon-192.png': { width: 192, drawn: (drawing) => drawing },
  'icon-512.png': { width: 512, drawn: (drawing) => drawing },
  // A device may cut it to a circle of four fifths of its width.
  'icon-masked.png': { width: 512, drawn: (drawing) => withMargin(withoutCorners(drawing)) },
};

/** Writes all icons into a folder. */
export async function takeIcons(browser, folder) {
  const favicon = readFileSync('assets/favicon.svg', 'utf8');
  for (const [name, { width, drawn }] of Object.entries(ICONS)) {
    const page = await browser.newPage({ viewport: { width, height: width } });
    const style = '<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>';
    await page.setContent(style + drawn(favicon));
    await page.screenshot({ path: `${folder}/${name}`, omitBackground: true });
    await page.close();
  }
}

function withoutCorners(drawing) {
  return drawing.replace(' rx="6"', '');
}

function withMargin(drawing) {
  const wider = drawing.replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"');
  return wider.replace('<rect width="32" height="32"', '<rect x="-3" y="-3" width="38" height="38"');
}
