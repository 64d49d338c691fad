// Writes scenarios/scenario.schema.json, by which editors complete and check scenario files.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport('./src/scenario/json-schema-text.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
await writeFile(new URL('../../scenarios/scenario.schema.json', import.meta.url), module.jsonSchemaText());
