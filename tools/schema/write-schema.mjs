// Writes scenarios/scenario.schema.json, by which editors complete and check scenario files, and the tables of keys, codes
// and pictures in docs/use/scenario-format.md.
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
