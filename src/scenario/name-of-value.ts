import type { Path } from './diagnostic.ts';
import type { NamedValue } from './faults/named-value.ts';

/** Returns the name of the value at a path. Every value of a file is under some key. */
export function nameOfValue(path: Path): NamedValue {
  const key = path.filter((step) => typeof step === 'string').at(-1);
  return { key: key ?? '', called: typeof path.at(-1) === 'number' ? 'entry' : 'key' };
}
