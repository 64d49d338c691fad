import { wordOf } from '#scenario/editing/named-things.ts';
import { nodeAt } from '#scenario/editing/node-at.ts';
import { readLoosely } from '#scenario/editing/read-loosely.ts';

/** A text to begin with, loaded when it is asked for. */
type LoadText = () => Promise<string>;

const TEMPLATES = import.meta.glob<string>('../../../scenarios/templates/*.yaml', { query: '?raw', import: 'default' });
const SHIPPED = import.meta.glob<string>(['../../../scenarios/*.yaml', '!../../../scenarios/*.*.yaml'], {
  query: '?raw',
  import: 'default',
});

/** Templates by name. */
export function templates(): readonly (readonly [id: string, load: LoadText])[] {
  return Object.entries(TEMPLATES).map(([path, load]) => [nameIn(path), load] as const);
}

/** The text of a template. */
export async function templateText(id: string): Promise<string> {
  return withoutSchemaLine(await textOf(TEMPLATES, id));
}

/** The text of a scenario that comes with Parley, under an id of its own. */
export async function copyOfShipped(id: string): Promise<string> {
  return withId(withoutSchemaLine(await textOf(SHIPPED, id)), `${id}-mine`);
}

/** The same text without the line that tells another editor where the schema lies: not beside a file of one's own. */
export function withoutSchemaLine(text: string): string {
  return text.replace(/^# yaml.*\n(#\n)?/, '');
}

/** The same text with another id. */
export function withId(text: string, id: string): string {
  return text.replace(/^id:[^\n]*$/m, `id: ${id}`);
}

/** A key of the whole scenario, as it is written. */
export function topLevelValue(text: string, key: 'id' | 'title' | 'summary'): string | undefined {
  return wordOf(text, nodeAt(readLoosely(text), [key]))?.replace(/^[>|][-+]?\s*/, '');
}

/** Returns the name of a text's file, and its id in the address. */
export function namesOf(text: string): { readonly id: string; readonly name: string } {
  const id = /^[a-z][a-z0-9-]{0,60}$/.exec(topLevelValue(text, 'id') ?? '')?.[0] ?? 'scenario';
  return { id, name: `${id}.yaml` };
}

function nameIn(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

function textOf(texts: Readonly<Record<string, LoadText>>, id: string): Promise<string> {
  const load = Object.entries(texts).find(([path]) => nameIn(path) === id)?.[1];
  if (load === undefined) throw new RangeError(`there is no text "${id}" to begin with`);
  return load();
}
