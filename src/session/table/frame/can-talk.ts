import { openTracks } from '#engine/model/open-tracks.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { letterRefusal } from '#engine/moves/offer.ts';
import type { Seat } from '../parts/chair.ts';

/** True if the person could still send somebody an offer today, whatever is drafted. */
export function canTalk({ game, view, you }: Seat): boolean {
  const open = openTracks(view);
  return othersOf(you, game.common.partyCount).some((party) =>
    open.some((track) => letterRefusal(game.common, view, track, you, party) === undefined),
  );
}
