import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { letterRefusal } from '#engine/moves/offer.ts';
import type { View } from '#engine/views/view.ts';
import type { Draft } from '../../draft.ts';
import { atNextMove } from './at-next-move.ts';
import type { Chair, Seat } from './chair.ts';
import { talkRefusalInWords } from './talk-refusal-in-words.ts';

/** Returns the possible parts of a draft: its own or, while it is empty, all open ones. */
function tracksOf(view: View, { track }: Draft): readonly TrackIndex[] {
  return track === undefined ? openTracks(view) : [track];
}

/** Explains why the draft cannot be sent to a party now, in a sentence; `undefined` if it can, on one part at least. */
export function whyUnreachable(chair: Chair, party: PartyIndex): string | undefined {
  const { game, view, you, draft } = chair;
  const tracks = tracksOf(view, draft);
  const refusals = tracks.flatMap((track) => letterRefusal(game.common, view, track, you, party) ?? []);
  const [first, ...more] = refusals;
  return first === undefined || refusals.length < tracks.length
    ? undefined
    : talkRefusalInWords(chair, [first, ...more]);
}

/** True if the draft cannot be sent to any party now. */
export function isNobodyReachable(chair: Chair): boolean {
  const { game, you } = chair;
  return game.scenario.parties.every((_, party) => party === you || whyUnreachable(chair, party) !== undefined);
}

/** Explains why no more offers on a part can be sent today, in a sentence; `undefined` if one can. */
export function nobodyLeftOn(seat: Seat, track: TrackIndex): string | undefined {
  const { game, view, you } = atNextMove(seat);
  const isLeft = game.scenario.parties.some(
    (_, party) => party !== you && letterRefusal(game.common, view, track, you, party) === undefined,
  );
  return isLeft ? undefined : game.say('offer.nobody-left-on', { track });
}
