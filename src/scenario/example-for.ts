import type { Path } from './diagnostic.ts';
import { valueAt } from './value-at.ts';

/** Returns an example to replace a value of the wrong type, from the ids of the file and the author's input. */
export function exampleFor(root: unknown, path: Path, value: unknown): string | undefined {
  switch (path.at(-1)) {
    case 'walkAway':
      return typeof value === 'number' ? walkAwayOf(root, value) : undefined;
    case 'points':
      return Array.isArray(value) ? pointsOf(root, value) : undefined;
    case 'never':
    case 'when':
      return typeof value === 'string' ? optionsOf(root, value) : undefined;
    default:
      return typeof value === 'number' && path.at(-2) === 'walkAway'
        ? `{ start: ${value}, drift: 0, spread: 0 }`
        : undefined;
  }
}

function walkAwayOf(root: unknown, start: number): string | undefined {
  const tracks = idsIn(root, 'tracks');
  if (tracks.length === 0) return undefined;
  return `{ ${tracks.map((track) => `${track}: { start: ${start}, drift: 0, spread: 0 }`).join(', ')} }`;
}

function pointsOf(root: unknown, list: readonly unknown[]): string | undefined {
  const parties = idsIn(root, 'parties');
  const numbers = list.filter((each) => typeof each === 'number');
  if (numbers.length !== parties.length || numbers.length !== list.length) return undefined;
  return `{ ${parties.map((party, index) => `${party}: ${numbers[index]}`).join(', ')} }`;
}

/** An issue and its option, by what stands there in words. */
function optionsOf(root: unknown, words: string): string | undefined {
  const [first = '', ...others] = words.split(/[\s,:]+/);
  const named = idsIn(root, 'issues').includes(first) ? { issue: first, options: others } : undefined;
  const issue = named?.issue ?? idsIn(root, 'issues')[0];
  if (issue === undefined) return undefined;
  const place = idsIn(root, 'issues').indexOf(issue);
  const options = named?.options.filter(Boolean) ?? [];
  const shown = options.length > 0 ? options : idsIn(valueAt(root, ['issues', place]), 'options').slice(0, 1);
  return `{ ${issue}: [${shown.join(', ')}] }`;
}

function idsIn(root: unknown, key: string): readonly string[] {
  const list = valueAt(root, [key]);
  if (!Array.isArray(list)) return [];
  return list.map((each) => valueAt(each, ['id'])).filter((id) => typeof id === 'string');
}
