/** Writes assets/map/europe.json. Run from the project's root: `node tools/map/bake.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tools/map/bake-europe.ts');
const world = JSON.parse(await readFile('node_modules/world-atlas/countries-50m.json', 'utf8'));
const text = `${JSON.stringify(module.bakeEurope(world))}\n`;
await writeFile('assets/map/europe.json', text);
console.log(`assets/map/europe.json: ${text.length} bytes`);
