import type { KnownPart } from '../views/mind.ts';
import type { View } from '../views/view.ts';

/**
 * Facts that a mind keeps of one list of its seat's views. Each entry is taken in once, when it is first seen, and again
 * when it has changed. Facts from entries that were taken in one by one are those from the whole list.
 */
export interface Part<Entry, Facts> {
  readonly entriesIn: (view: View) => readonly Entry[];
  /** True if an entry says what it said before; where this is undefined, only the same object does. */
  readonly isSame?: (entry: Entry, before: Entry) => boolean;
  /** Entries never change, and new ones come last: only these are looked at. */
  readonly onlyGrows?: true;
  readonly nothing: (view: View) => Facts;
  /** A copy that can be changed while the given facts stay as they are. */
  readonly copyOf: (facts: Facts) => Facts;
  readonly takeIn: (facts: Facts, entry: Entry, view: View, place: number) => void;
  /** Takes in an entry that was taken in as `before`; false if the facts cannot follow: all entries are then taken in afresh. */
  readonly takeChange?: (facts: Facts, entry: Entry, before: Entry, view: View, place: number) => boolean;
}

/** Returns the facts that follow from the list of a part in a view. Not to be changed. */
export function factsIn<Entry, Facts>(view: View, part: Part<Entry, Facts>): Facts {
  const { mind } = view;
  if (mind.view !== view) {
    mind.view = view;
    mind.views += 1;
  }
  const kept = mind.parts.get(part);
  return (kept?.asOf === mind.views ? kept.facts : factsNow(view, part, kept)) as Facts;
}

function factsNow<Entry, Facts>(view: View, part: Part<Entry, Facts>, kept: KnownPart | undefined): Facts {
  const { mind, party, common } = view;
  const entries = part.entriesIn(view);
  const before = kept !== undefined && isOfSeat(kept, view) ? kept : undefined;
  const facts = (before && grownFrom(before, part, entries, view)) ?? afresh(part, entries, view);
  const isSame = before?.facts === facts;
  if (isSame && !before.isShared) renew(before, mind.views, entries);
  else mind.parts.set(part, { party, issues: common.issues, asOf: mind.views, seen: entries, facts, isShared: isSame });
  return facts;
}

function renew(kept: KnownPart, asOf: number, seen: readonly unknown[]): void {
  kept.asOf = asOf;
  kept.seen = seen;
}

function isOfSeat({ party, issues }: KnownPart, { party: now, common }: View): boolean {
  return party === now && issues === common.issues;
}

function afresh<Entry, Facts>(part: Part<Entry, Facts>, entries: readonly Entry[], view: View): Facts {
  const facts = part.nothing(view);
  takeFrom(part, facts, entries, 0, view);
  return facts;
}

/** Takes in all entries from a place on. */
function takeFrom<Entry, Facts>(
  part: Part<Entry, Facts>,
  facts: Facts,
  entries: readonly Entry[],
  first: number,
  view: View,
): void {
  for (let place = first; place < entries.length; place += 1) part.takeIn(facts, entries[place] as Entry, view, place);
}

/** Facts with all that is new; `undefined` if they cannot follow. They are the same object unless others share them. */
function grownFrom<Entry, Facts>(
  kept: KnownPart,
  part: Part<Entry, Facts>,
  entries: readonly Entry[],
  view: View,
): Facts | undefined {
  const seen = kept.seen as readonly Entry[];
  if (entries === seen) return kept.facts as Facts;
  const count = seen.length;
  if (entries.length < count) return undefined;
  let first = firstToCompare(part, count);
  while (first < count && isAsBefore(part, entries[first] as Entry, seen[first] as Entry)) first += 1;
  if (first === entries.length) return kept.facts as Facts;
  const facts = kept.isShared ? part.copyOf(kept.facts as Facts) : (kept.facts as Facts);
  for (let place = first; place < count; place += 1) {
    if (!isTakenIn(part, facts, entries[place] as Entry, seen[place] as Entry, view, place)) return undefined;
  }
  takeFrom(part, facts, entries, count, view);
  return facts;
}

/** Takes in what has changed of an entry; false if the facts cannot follow. */
function isTakenIn<Entry, Facts>(
  part: Part<Entry, Facts>,
  facts: Facts,
  entry: Entry,
  before: Entry,
  view: View,
  place: number,
): boolean {
  return isAsBefore(part, entry, before) || part.takeChange?.(facts, entry, before, view, place) === true;
}

/** The first of the entries seen that can have changed: of a list that only grows, the last one stands for all. */
function firstToCompare<Entry, Facts>({ onlyGrows }: Part<Entry, Facts>, count: number): number {
  return onlyGrows ? Math.max(0, count - 1) : 0;
}

function isAsBefore<Entry, Facts>({ isSame }: Part<Entry, Facts>, entry: Entry, before: Entry): boolean {
  return entry === before || isSame?.(entry, before) === true;
}
