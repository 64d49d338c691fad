import type { Path } from './diagnostic.ts';
import { NAMING_KEYS, type PlaceName } from './faults/place-name.ts';

/** Returns the name of the block at a path: `scenario` at the root, `block` if its key names nothing. */
export function placeNameOf(path: Path): PlaceName {
  if (path.length === 0) return 'scenario';
  const words = path.filter((step) => typeof step === 'string').slice(-2);
  const names = words.flatMap((word) => NAMING_KEYS.filter((name) => name === word));
  return names.at(-1) ?? 'block';
}
