import { fromBase64url, toBase64url } from '#record/base64url.ts';
import { compressText, decompressText } from '#record/carried/compressed-text.ts';
import { entriesIn } from '../entries-in.ts';
import type { TextStore } from '../text-store.ts';
import type { ScormApi } from './scorm-api.ts';

/** Element that a platform keeps for the next visit of the same learner. */
const SUSPENDED = 'cmi.suspend_data';

/**
 * Texts kept by a learning platform for one learner, in place of the browser's storage. The platform has room for some
 * 4,000 characters: the game written last comes first, other games and drafts are left out where they do not fit.
 * @param onChange Called after each change
 */
export function openScormStore(api: ScormApi, onChange: () => void = () => undefined): TextStore {
  const texts = textsIn(api.LMSGetValue(SUSPENDED));
  let kept = new Set(texts.keys());
  let latest = [...texts.keys()].find(isGame) ?? '';
  const save = () => {
    const { text, names } = suspendedText(new Map([...texts].sort(byRank(latest))));
    if (api.LMSSetValue(SUSPENDED, text) === 'true') kept = names;
    else kept.clear();
    onChange();
  };
  return {
    read: (name) => texts.get(name),
    write: (name, text) => {
      texts.set(name, text);
      if (isGame(name)) latest = name;
      save();
      return kept.has(name) ? 'kept' : 'until-left';
    },
    clear: (name) => {
      if (texts.delete(name)) save();
    },
    names: () => [...texts.keys()],
    isKept: (name) => kept.has(name),
    // A platform opens a page once for a learner.
    watch: () => () => undefined,
  };
}

/** Compares texts by name: the latest game and its mark, then notes and choices, then its draft, then other games. */
function byRank(latest: string): (one: readonly [string, string], other: readonly [string, string]) => number {
  const id = idOf(latest);
  const rank = (name: string) => {
    if (!name.startsWith('game')) return 1;
    if (idOf(name) !== id) return 3;
    return name.startsWith('game-draft') ? 2 : 0;
  };
  return ([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1);
}

function isGame(name: string): boolean {
  return name === 'game' || name.startsWith('game:');
}

/** Returns what of the name of a game's text tells the game from others. */
function idOf(name: string): string {
  return name.replace(/^[\w-]*/, '');
}

/** Most characters of `cmi.suspend_data` (SCORM 1.2). */
export const LONGEST_SUSPENDED = 4096;
/** Most bytes of the texts themselves: far more than is ever written. */
const MOST_BYTES = 256 * 1024;
/** Tells our text from that of another package. */
const FORMAT = 'parley1.';

/**
 * Returns texts by name as one text of at most `LONGEST_SUSPENDED` characters. The last texts are left out if not all of
 * them fit.
 */
export function suspendedText(texts: ReadonlyMap<string, string>): {
  readonly text: string;
  readonly names: Set<string>;
} {
  const entries = [...texts];
  for (;;) {
    const text = `${FORMAT}${toBase64url(compressText(JSON.stringify(entries)))}`;
    if (text.length <= LONGEST_SUSPENDED || entries.length === 0) {
      return { text, names: new Set(entries.map(([name]) => name)) };
    }
    entries.pop();
  }
}

/** Returns the texts in a suspended text, which may be damaged or of another package: then there are none. */
export function textsIn(text: string): Map<string, string> {
  if (!text.startsWith(FORMAT)) return new Map();
  const packed = fromBase64url(text.slice(FORMAT.length));
  const entries = entriesIn(packed === undefined ? undefined : decompressText(packed, MOST_BYTES));
  return new Map(entries.filter((entry): entry is [string, string] => entry.every((part) => typeof part === 'string')));
}
