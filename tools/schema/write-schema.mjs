// Writes what is derived from the schema of scenario files: scenarios/scenario.schema.json, by which editors complete and
// check files, the tables in docs/use/scenario-format.md, and the lists of keys that are played, secret or translated.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { messagesPlugin } from '../messages/messages-plugin.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const plugins = [messagesPlugin({ root })];
const imported = async (path) =>
  (await runnerImport(path, { root, configFile: false, logLevel: 'error', plugins })).module;

const { jsonSchemaText } = await imported('./src/scenario/json-schema-text.ts');
await writeFile(new URL('../../scenarios/scenario.schema.json', import.meta.url), jsonSchemaText());

const { formatReference } = await imported('./tools/schema/format-reference.ts');
const document = new URL('../../docs/use/scenario-format.md', import.meta.url);
await writeFile(document, formatReference(await readFile(document, 'utf8')));

const { KEY_MARKS_MODULES, keyMarksSource } = await imported('./tools/schema/key-marks.ts');
for (const module of KEY_MARKS_MODULES)
  await writeFile(new URL(`../../${module.path}`, import.meta.url), keyMarksSource(module));
execFileSync('npx', ['biome', 'check', '--write', ...KEY_MARKS_MODULES.map(({ path }) => path)], {
  cwd: root,
  stdio: 'inherit',
});
