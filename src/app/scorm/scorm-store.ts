import type { TextStore } from '../text-store.ts';
import type { ScormApi } from './scorm-api.ts';
import { suspendedText, textsIn } from './suspended-texts.ts';

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
