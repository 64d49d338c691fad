// @ts-check
// Writes src/messages/generated/messages.ts, the types of all messages, from src/messages/en/*.json: npm run messages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from '../source/import-source.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { englishTypes } = await importSource(root, 'src/messages/checking/english-types.ts');
writeFileSync(join(root, 'src', 'messages', 'generated', 'messages.ts'), englishTypes());
