import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { TranscriptWriter } from '../../../src/cli/transcript/transcript-writer.ts';
import type { WrittenLine } from '../../../src/cli/transcript/written-line.ts';
import type { Played } from '../../properties/random-play.ts';

/** The lines that a chair, or a chronicler, is told of a game. `seen`: the states as they are shown to the writer. */
export function writePlayed(
  { game, moves, states, end }: Played,
  chair: PartyIndex | undefined,
  seen: (state: State) => State = (state) => state,
): readonly WrittenLine[] {
  const writer = new TranscriptWriter(game, chair);
  moves.forEach((move, place) => {
    writer.making(seen(at(states, place)), move);
  });
  return writer.finish(seen(end));
}
