import { at } from '../../model/at.ts';
import type { TrackIndex } from '../../model/moves.ts';
import { consultRefusal } from '../../moves/consult.ts';
import { supportWith } from '../../ratification/support-at-home.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import { refusedAtHome } from '../weighing/refused-at-home.ts';

/**
 * Explains itself at home where that can save a signature: where support has been lost without which home would not
 * ratify a text that it could sign, and that no other signatory has ruled out. Nobody is asked twice a day.
 */
export function explainAtHome(view: View, tracks: readonly TrackIndex[]): Decision | undefined {
  const move = { type: 'consult', party: view.party } as const;
  if (consultRefusal(view.common, view, move) !== undefined) return undefined;
  return tracks.some((track) => isInDanger(view, track)) ? { move, reasons: [] } : undefined;
}

/** Whether home refuses a text now that it would ratify with the support that there was at first. */
function isInDanger(view: View, track: TrackIndex): boolean {
  const { common, own, party } = view;
  const refused = refusedAtHome(view, track);
  if (refused === undefined) return false;
  const { points, forbidden } = at(own.sheets, track);
  const walkAway = at(own.walkAway, track);
  const won = at(own.wonAtHome, track);
  const atFirst = at(common.standingAtStart, party);
  const { withFactions } = common.afterSigning.ratify;
  return at(at(common.leftOpenTo, party), track).some(
    (pack) =>
      refused(pack) &&
      forbidden[pack] !== 1 &&
      at(points, pack) >= walkAway &&
      supportWith(at(won, pack), atFirst) >= withFactions,
  );
}
