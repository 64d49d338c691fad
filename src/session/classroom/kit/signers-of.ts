import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Names the signatories of a part, the part that must come first, and the date to aim for. */
export function signersOf(game: LocalizedGame, track: TrackIndex): string {
  const { signatories, after, aimFor } = at(game.common.tracks, track);
  const names = signatories.map((party) => at(game.scenario.parties, party).name);
  return game.say('kit.signers', {
    names,
    after,
    round: aimFor?.round,
    penalty: aimFor?.penalty ?? 0,
  });
}
