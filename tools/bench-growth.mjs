// @ts-check
// Measures how work grows with letters, tables and links, and what a scenario at the limits of the format takes, in
// milliseconds of processor time of one Node: `npm run bench:growth`. Its code is tools/growth.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSource } from './source/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { measureGrowth } = await importSource(root, 'tools/growth/measure-growth.ts');
const { sizes, limits } = measureGrowth(readFileSync(`${root}/scenarios/job-offer.yaml`, 'utf8'));
console.log('| what | how many | ms | for each, of the smallest |\n| --- | ---: | ---: | ---: |');
for (const { what, size, ms } of sizes) {
  const smallest = sizes.find((/** @type {{ what: string }} */ each) => each.what === what);
  const times = ms / size / (smallest.ms / smallest.size);
  console.log(`| ${what} | ${size.toLocaleString('en')} | ${ms.toPrecision(3)} | ${times.toPrecision(2)} |`);
}
console.log('\n| at the limits of the format | ms | longest step |\n| --- | ---: | ---: |');
for (const { what, all, longest } of limits) console.log(`| ${what} | ${all.toFixed(0)} | ${longest.toFixed(0)} |`);
