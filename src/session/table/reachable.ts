import { at, type Game } from '#engine/model/game.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { talkRefusal } from '#engine/moves/offer.ts';
import type { Draft } from '../draft.ts';
import { voiceOf } from '../words/names.ts';
import { refusalInWords } from '../words/refusal-words.ts';
import type { Chair } from './chair.ts';

/** The parts that can still be talked about, in the order of the file. */
export function openTracks(game: Game, state: State): TrackIndex[] {
  return game.common.tracks.flatMap((_, track) => (at(state.tracks, track).status === 'open' ? [track] : []));
}

/** What a draft may be about: its own part or, while it is empty, any that is open. */
function tracksOf(game: Game, state: State, { track }: Draft): readonly TrackIndex[] {
  return track === undefined ? openTracks(game, state) : [track];
}

/** Why a party cannot be sent the draft now, in a sentence; absent when it can, about one part at least. */
export function whyUnreachable({ game, state, you, draft }: Chair, party: PartyIndex): string | undefined {
  const refusals = tracksOf(game, state, draft).map((track) => talkRefusal(game.common, state, track, you, party));
  const [first] = refusals;
  if (first === undefined || refusals.includes(undefined)) return undefined;
  if (refusals.length > 1 && refusals.every((one) => one?.code === 'talked-today')) {
    return `You have talked with ${voiceOf(game, party)} about everything today. Once a ${game.scenario.rounds.label} is all.`;
  }
  return refusalInWords(game, first);
}

/** Whether nobody at all can be sent the draft now. */
export function isNobodyReachable(chair: Chair): boolean {
  const { game, you } = chair;
  return game.scenario.parties.every((_, party) => party === you || whyUnreachable(chair, party) !== undefined);
}
