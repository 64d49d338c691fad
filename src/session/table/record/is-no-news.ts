import { at } from '#engine/model/at.ts';
import type { Dispatch, Happening } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import { reasonsOf } from '#engine/negotiators/telling/reasons-given.ts';
import { initialsBy } from '#engine/text/initials-after.ts';
import type { View } from '#engine/views/view.ts';
import type { Seat } from '../parts/chair.ts';

/**
 * True if a line of the record is no news to the chair: its own act, except for the last; a letter that it has read
 * before, or one that is told as it was sent through the chair; a wording that another has replaced since, or that
 * stood there before; or a day that a delegation ended without a word. The record keeps them all.
 */
export function isNoNews(chair: Seat, dispatch: Dispatch, key: number): boolean {
  const { you, view, reasons, actedUpTo } = chair;
  if (doerOf(view, dispatch) === you) return key < actedUpTo;
  switch (dispatch.kind) {
    case 'offered': {
      const { to, via, unasked } = byId(view.offers, dispatch.offer);
      // A carrier that was not asked has not had the letter before it: this line is where it reads it.
      return to === you || (via === you && !unasked);
    }
    case 'arrived': {
      const { to, via } = byId(view.offers, dispatch.offer);
      return to === you || via === you;
    }
    case 'answered': {
      const { from, via } = byId(view.offers, dispatch.offer);
      // A carrier has heard the answer when it was given.
      return via === you && dispatch.audience !== 'all' && dispatch.audience.includes(from);
    }
    case 'asked':
      // The question lies before the person.
      return byId(view.questions, dispatch.question).to === you;
    case 'tabled':
      return isTabledAgain(view.record, key) || isReplaced(view.record, key, dispatch);
    case 'dayEnded':
      return reasonsOf(reasons, dispatch, key).every(({ code }) => code === 'nothing-new');
    default:
      return false;
  }
}

/** True if the line of an act also tells the change of support at home that follows it: the gain, or the price. */
export function isToldWithDeed(dispatch: Dispatch): boolean {
  return dispatch.kind === 'standingChanged' && (dispatch.why === 'consulted' || dispatch.why === 'lever-cost');
}

function isReplaced(
  record: readonly Dispatch[],
  key: number,
  { issue, beside }: Extract<Dispatch, { kind: 'tabled' }>,
): boolean {
  return record.some(
    (later, index) =>
      index > key &&
      later.kind === 'tabled' &&
      later.issue === issue &&
      later.beside === beside &&
      !isTabledAgain(record, index),
  );
}

/** Lines that name the party whose doing they are. */
const DOINGS: readonly Happening['kind'][] = [
  'initialled',
  'withdrawn',
  'voteCalled',
  'dayEnded',
  'told',
  'consulted',
  'walkOutAnnounced',
  'walkOutTakenBack',
  'opened',
  'openingLeft',
];

/** Returns the party whose act a line is; `undefined` if the line is a consequence. */
export function doerOf(view: View, dispatch: Dispatch): number | undefined {
  switch (dispatch.kind) {
    case 'offered':
    case 'arrived':
      return byId(view.offers, dispatch.offer).from;
    case 'answered':
      return byId(view.offers, dispatch.offer).to;
    case 'claimed':
      return byId(view.claims, dispatch.claim).by;
    case 'declared':
      return at(view.declarations, dispatch.declaration).party;
    case 'asked':
      return byId(view.questions, dispatch.question).from;
    default:
      return DOINGS.includes(dispatch.kind) && 'party' in dispatch ? dispatch.party : undefined;
  }
}

/** True if a line tables wording that stood there with the same initials already: a later letter repeats it. */
export function isTabledAgain(record: readonly Dispatch[], key: number): boolean {
  const line = at(record, key);
  if (line.kind !== 'tabled' || line.dropped.length > 0) return false;
  const before = initialsBy(record.slice(0, key), line);
  return line.joined.every((party) => before.includes(party));
}
