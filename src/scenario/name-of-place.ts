import type { Path } from './diagnostic.ts';

/** What a block is called, by the key that it or its list stands under. */
const NAMES: Readonly<Record<string, string>> = {
  rounds: 'the block "rounds"',
  rules: 'the block "rules"',
  tracks: 'this track',
  aimFor: 'the announced date',
  parties: 'this party',
  mandate: 'the mandate',
  walkAway: 'this walk-away',
  temperament: 'the temperament',
  issues: 'this issue',
  options: 'this option',
  positions: 'this position',
  redLines: 'this red line',
  terms: 'this term',
  channels: 'this channel',
  sources: 'this source',
  factions: 'this faction',
  durability: 'this durability line',
  events: 'this event',
  when: 'the time of this event',
  levers: 'this lever',
  effects: 'this effect',
  hypotheses: 'this hypothesis',
  members: 'this member',
  stands: 'this stand',
};

/** What the block at a path is called in a sentence: "this issue", or "the scenario" at the root. */
export function nameOfPlace(path: Path): string {
  if (path.length === 0) return 'the scenario';
  const words = path.filter((step) => typeof step === 'string');
  for (const word of words.slice(-2).reverse()) {
    const name = Object.hasOwn(NAMES, word) ? NAMES[word] : undefined;
    if (name !== undefined) return name;
  }
  return 'this block';
}

/** What the value at a path is called in a sentence: `"title"`, or `this entry of "consent"` in a list. */
export function nameOfValue(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the scenario';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.at(-2);
  return list === undefined ? 'this entry' : `this entry of "${list}"`;
}

/** A sentence with a capital. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
