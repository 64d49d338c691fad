import { type Json, sentValue } from './sent-value.ts';
import type { SentView } from './sent-view.ts';

/** Changes between two sent views of one seat, as JSON; empty if there are none. See `applyPatch`. */
export type ViewPatch = Changes;

/** By key of an object, or index in a list: the change of the value there. */
export interface Changes {
  readonly [part: string]: ValueChange;
}
/** Change of a value: the one element replaces it, see `sentValue`; or parts of it have changed. */
export type ValueChange = readonly [Json] | ListChange | Changes;
/**
 * Change of a list: changes in elements that were there; how many of those remain, from the first on; and the elements
 * added between and behind them, by their index now.
 */
export type ListChange = readonly [changed: Changes, kept: number, added: readonly Insertion[]];
export type Insertion = readonly [place: number, value: Json];

/**
 * Returns the changes that turn a view into another one of the same seat. An object that both share is not compared:
 * views of one game share most of their content.
 */
export function viewPatch(before: SentView, after: SentView): ViewPatch {
  const changes: Record<string, ValueChange> = {};
  for (const part of Object.keys(after) as (keyof SentView)[]) {
    const change = changeOf(before[part], after[part]);
    if (change !== undefined) changes[part] = change;
  }
  return changes;
}

function changeOf(before: unknown, after: unknown): ValueChange | undefined {
  if (before === after) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return changeOfList(before, after);
  if (isNumbers(before) && isNumbers(after) && areSameNumbers(before, after)) return undefined;
  if (isPlain(before) && isPlain(after)) return changeOfObject(before, after);
  return [sentValue(after)];
}

function changeOfObject(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): ValueChange | undefined {
  const keys = Object.keys(after);
  const haveSameKeys = keys.length === Object.keys(before).length && keys.every((key) => Object.hasOwn(before, key));
  if (!haveSameKeys) return [sentValue(after)];
  const changes: Record<string, ValueChange> = {};
  for (const key of keys) {
    const change = changeOf(before[key], after[key]);
    if (change !== undefined) changes[key] = change;
  }
  return Object.keys(changes).length === 0 ? undefined : changes;
}

function changeOfList(before: readonly unknown[], after: readonly unknown[]): ListChange | undefined {
  const changed: Record<string, ValueChange> = {};
  const added: Insertion[] = [];
  let kept = 0;
  after.forEach((element, place) => {
    if (kept === before.length || !isSameThing(before[kept], element)) {
      added.push([place, sentValue(element)]);
      return;
    }
    const change = changeOf(before[kept], element);
    if (change !== undefined) changed[kept] = change;
    kept += 1;
  });
  const isSame = kept === before.length && added.length === 0 && Object.keys(changed).length === 0;
  return isSame ? undefined : [changed, kept, added];
}

/** Offers, claims and questions have ids, for one may come to be known of after later ones; anything else has its place. */
function isSameThing(before: unknown, after: unknown): boolean {
  return before === after || !isPlain(before) || !isPlain(after) || before['id'] === after['id'];
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isNumbers(value);
}

function isNumbers(value: unknown): value is Int32Array | Uint8Array {
  return value instanceof Int32Array || value instanceof Uint8Array;
}

function areSameNumbers(before: Int32Array | Uint8Array, after: Int32Array | Uint8Array): boolean {
  if (before.constructor !== after.constructor || before.length !== after.length) return false;
  return before.every((number, index) => number === after[index]);
}
