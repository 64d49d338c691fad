/** Writes assets/map/europe.json and europe.svg. Run from the project's root: `node tools/map/bake.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const { module: baking } = await runnerImport('./tools/map/bake-europe.ts');
const { module: outline } = await runnerImport('./tools/map/outline-svg.ts');
const world = JSON.parse(await readFile('node_modules/world-atlas/countries-50m.json', 'utf8'));
const texts = {
  'assets/map/europe.json': `${JSON.stringify(baking.bakeEurope(world))}\n`,
  'assets/map/europe.svg': outline.outlineSvg(baking.bakeEurope(world, outline.COARSE)),
};
for (const [path, text] of Object.entries(texts)) {
  await writeFile(path, text);
  console.log(`${path}: ${text.length} bytes`);
}
