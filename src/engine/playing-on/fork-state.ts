import type { State } from '../model/state.ts';

/**
 * A state that can be played on in place while the given one stays as it is. Lines of the record, and what an offer
 * said, never change: they are shared, so that what a seat has read from them need not be read again.
 */
export function forkState({ setup, record, offers, ...rest }: State): State {
  return { ...copied(rest), setup, record: [...record], offers: offers.map((offer) => ({ ...offer })) };
}

/** A copy of plain data, all the way down. */
function copied<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(copied) as T;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, copied(value)])) as T;
}
