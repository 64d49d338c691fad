import type { Path } from './diagnostic.ts';
import { idsForKey, idsForValue } from './editing/ids-at.ts';
import type { NamedId, NamedThings } from './editing/named-things.ts';
import { isId } from './is-id.ts';
import { valueAt } from './value-at.ts';

/** The id of the one thing that a place may name and that is called so: a label, a title or a name stands where its id should. */
export function idOfName(root: unknown, path: Path, written: string, at: 'key' | 'value'): string | undefined {
  const known = namedInData(root);
  const fitting =
    at === 'key' ? idsForKey(path.slice(0, -1), known) : idsForValue(path, issueBeside(root, path), known);
  const ids = fitting.filter(({ name }) => name !== undefined && isSameName(name, written)).map(({ id }) => id);
  return ids.length === 1 ? ids[0] : undefined;
}

/** True if two names differ in capitals and spaces at most. */
export function isSameName(name: string, other: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(name) === plain(other);
}

/** Things with an id and a name in the plain data of a file, whatever else is wrong with it. */
function namedInData(root: unknown): NamedThings {
  const issues = listAt(root, 'issues');
  return {
    party: listAt(root, 'parties').flatMap(named),
    track: listAt(root, 'tracks').flatMap(named),
    issue: issues.flatMap(named),
    source: [],
    options: new Map(issues.map((issue) => [textAt(issue, 'id') ?? '', listAt(issue, 'options').flatMap(named)])),
  };
}

function named(thing: unknown): readonly NamedId[] {
  const id = textAt(thing, 'id');
  const name = textAt(thing, 'name') ?? textAt(thing, 'title') ?? textAt(thing, 'label');
  return id !== undefined && isId(id) ? [{ id, name }] : [];
}

/** The issue that a value belongs to: that which its block names or is. */
function issueBeside(root: unknown, path: Path): string | undefined {
  const block = valueAt(root, path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1));
  return textAt(block, 'issue') ?? textAt(block, 'id');
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = valueAt(value, [key]);
  return Array.isArray(list) ? list : [];
}

function textAt(value: unknown, key: string): string | undefined {
  const text = valueAt(value, [key]);
  return typeof text === 'string' ? text : undefined;
}
