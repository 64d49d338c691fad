import { isSentView } from './is-sent-view.ts';
import { receivedValue, UnreadableValue } from './sent-value.ts';
import type { SentView } from './sent-view.ts';

/**
 * Returns the view after a patch (see `viewPatch`), sharing unchanged parts with the given view; `undefined` if the patch is
 * malformed or was made for another view: its holder must then ask for the whole view. A patch for another view of the
 * same form cannot be detected: number what is sent.
 */
export function applyPatch(view: SentView, patch: unknown): SentView | undefined {
  try {
    const after = isObject(patch) ? changedObject(view, patch) : undefined;
    return isSentView(after) ? after : undefined;
  } catch (error) {
    if (error instanceof UnreadableValue) return undefined;
    throw error;
  }
}

/** @throws Unreadable */
function changed(before: unknown, change: unknown): unknown {
  if (!Array.isArray(change)) return changedObject(before, change);
  const [first, kept, added] = change;
  if (change.length === 1) return receivedValue(first);
  if (change.length !== 3) throw new UnreadableValue();
  return changedList(before, first, kept, added);
}

/** @throws Unreadable */
function changedObject(before: unknown, changes: unknown): object {
  if (!isObject(before) || !isObject(changes)) throw new UnreadableValue();
  const after: Record<string, unknown> = { ...before };
  for (const [key, change] of Object.entries(changes)) {
    if (!Object.hasOwn(before, key)) throw new UnreadableValue();
    after[key] = changed(before[key], change);
  }
  return after;
}

/** @throws Unreadable */
function changedList(before: unknown, changes: unknown, kept: unknown, added: unknown): unknown[] {
  if (!Array.isArray(before) || !isObject(changes) || !Array.isArray(added)) throw new UnreadableValue();
  if (!Number.isSafeInteger(kept) || (kept as number) < 0 || (kept as number) > before.length)
    throw new UnreadableValue();
  const elements = before.slice(0, kept as number);
  for (const [place, change] of Object.entries(changes)) {
    if (!Object.hasOwn(elements, place) || place === 'length') throw new UnreadableValue();
    elements[Number(place)] = changed(elements[Number(place)], change);
  }
  return withAdded(elements, added);
}

/** Inserts the added elements at their new indices. @throws Unreadable */
function withAdded(elements: readonly unknown[], added: readonly unknown[]): unknown[] {
  const after: unknown[] = [];
  let next = 0;
  for (const one of added) {
    if (!Array.isArray(one) || one.length !== 2) throw new UnreadableValue();
    const [place, value] = one;
    while (after.length !== place) {
      if (next === elements.length) throw new UnreadableValue();
      after.push(elements[next]);
      next += 1;
    }
    after.push(receivedValue(value));
  }
  return [...after, ...elements.slice(next)];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  const isNumbers = value instanceof Int32Array || value instanceof Uint8Array;
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isNumbers;
}
