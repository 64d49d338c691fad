// @ts-check
// Writes the accessibility report in machine-readable form: npm run acr.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './source/import-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'develop');
const { openAcr } = await importSource(root, 'tools/acr/open-acr.ts');
writeFileSync(join(folder, 'openacr.yaml'), openAcr(readFileSync(join(folder, 'accessibility.md'), 'utf8')));
