import type { IntroductionId } from '#session/introductions/introduction-ids.ts';
import type { TableTab } from '../frame/table-tab.ts';

/**
 * Where a note lies, next to the thing that it points to: it takes its room, and covers nothing. What can be done with a
 * paper on the desk is at its foot, so that on wide pages such a note lies below it, in the bar.
 */
export type NoteSlot = 'head' | 'desk' | 'text' | 'offer' | 'bar';

export interface IntroducedThing {
  readonly slot: NoteSlot;
  /** Selects the thing, which gets a ring. */
  readonly selector: string;
}

/** What each note points to. */
const INTRODUCED_THINGS: Readonly<Record<IntroductionId, IntroducedThing>> = {
  text: { slot: 'text', selector: '.text-panel' },
  accept: { slot: 'desk', selector: '.letter-answers' },
  say: { slot: 'bar', selector: '.tool[data-tool="say"]' },
  vague: { slot: 'text', selector: '.article-vague' },
  relayed: { slot: 'offer', selector: '.offer-columns' },
  vote: { slot: 'bar', selector: '.move-button[data-move^="callVote"]' },
  ballot: { slot: 'desk', selector: '.letter-answers' },
  date: { slot: 'head', selector: '.leaf[data-when="now"]' },
  home: { slot: 'text', selector: '.home-line' },
  claim: { slot: 'bar', selector: '.tool[data-tool="say"]' },
  'own-claim': { slot: 'text', selector: '.claims' },
  levers: { slot: 'bar', selector: '.tool[data-tool="more"]' },
  leaving: { slot: 'text', selector: '.text-head' },
  members: { slot: 'bar', selector: '.tool[data-tool="say"]' },
  carry: { slot: 'desk', selector: '.mail-choice, .letter-answers' },
  single: { slot: 'bar', selector: '.draft-single' },
  review: { slot: 'desk', selector: '.letter-answers' },
};

/** The panel of narrow pages in which a slot is; the others are always in sight. */
const TABS_OF_SLOTS: Readonly<Partial<Record<NoteSlot, TableTab>>> = { desk: 'answers', text: 'text', offer: 'text' };

/** What a note points to while narrow pages show one panel, if they do: the way to another one, where it is in that. */
export function introducedThing(id: IntroductionId, shown: TableTab | undefined): IntroducedThing {
  const thing = INTRODUCED_THINGS[id];
  const tab = TABS_OF_SLOTS[thing.slot];
  if (shown === undefined || tab === undefined || tab === shown) return thing;
  return { slot: 'bar', selector: `.table-tab[data-tab="${tab}"]` };
}

/** The part of the screen that focus falls back to when a note goes. */
export const HOMES_OF_SLOTS = {
  head: 'desk',
  desk: 'desk',
  text: 'text',
  offer: 'draft',
  bar: 'moves',
} as const satisfies Readonly<Record<NoteSlot, string>>;
