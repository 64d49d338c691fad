import { at } from '../../model/at.ts';
import type { TrackIndex } from '../../model/moves.ts';
import { consultRefusal } from '../../moves/consult.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import { homeOn, isTooUnsure } from '../weighing/own-home.ts';

/**
 * Explains itself at home where that can save a signature: where support has been lost without which home would not
 * ratify a text that it could sign, and that no other signatory has ruled out. Nobody is asked twice a day.
 */
export function explainAtHome(view: View, tracks: readonly TrackIndex[]): Decision | undefined {
  const move = { type: 'consult', party: view.party } as const;
  if (consultRefusal(view.common, view, move) !== undefined) return undefined;
  return tracks.some((track) => isInDanger(view, track)) ? { move, reasons: [] } : undefined;
}

/** True if home refuses a text now that it would ratify with its initial support. */
function isInDanger(view: View, track: TrackIndex): boolean {
  const { common, own, party } = view;
  const now = homeOn(view, track);
  const atFirst = homeOn(view, track, at(common.standingAtStart, party));
  if (now === undefined || atFirst === undefined) return false;
  const { points, forbidden } = at(own.sheets, track);
  const walkAway = at(own.walkAway, track);
  return at(at(common.leftOpenTo, party), track).some(
    (pack) =>
      isTooUnsure(at(now, pack)) &&
      forbidden[pack] !== 1 &&
      at(points, pack) >= walkAway &&
      !isTooUnsure(at(atFirst, pack)),
  );
}
