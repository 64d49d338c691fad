import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Voice } from '#engine/model/scenario/party.ts';

/** Returns the voice of a delegation's letters: the one that its file names, else that of a bloc for one with members. */
export function voiceOf({ scenario }: Pick<Game, 'scenario'>, party: PartyIndex | undefined): Voice {
  if (party === undefined) return 'plain';
  const { voice, members } = at(scenario.parties, party);
  return voice ?? (members === undefined ? 'plain' : 'joint');
}
