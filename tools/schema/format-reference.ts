import { jsonSchemaText } from '../../src/scenario/json-schema-text.ts';
import { FLAGS, ICONS } from '../../src/scenario/known-pictures.ts';
import { codeTables } from './code-tables.ts';
import { keyTables } from './key-tables.ts';

/** Generated parts of the document, by the name of their markers. */
const PARTS: Readonly<Record<string, () => string>> = {
  keys: () => keyTables(jsonSchemaText()),
  codes: codeTables,
  pictures: () => `Flags: ${listed(FLAGS)}.\n\nIcons: ${listed(ICONS)}.`,
};

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/**
 * The document of the scenario format with what is made of the schema and of the messages, as they are now.
 * @throws Error when a marker is missing
 */
export function formatReference(document: string): string {
  return Object.entries(PARTS).reduce((text, [name, make]) => {
    const [begin, end] = [`<!-- ${name}: made by "npm run schema" -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`docs/use/scenario-format.md has no markers for "${name}".`);
    return `${text.slice(0, from + begin.length)}\n\n${make()}\n\n${text.slice(to)}`;
  }, document);
}
