import type { Seed } from '#engine/model/setup.ts';
import { type KeyedReasons, reasonsSaid } from '#engine/negotiators/telling/reasons-given.ts';
import { playGame, type SimulatedGame, type Watch } from '#engine/simulation/play-game.ts';
import type { SeatedGame } from '#engine/simulation/seated-game.ts';
import type { Transcript } from '#lab/transcripts/transcript.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { TranscriptWriter, transcriptFrom } from './transcript-writer.ts';

/**
 * Plays a game without persons and writes down all that was said.
 * @param watch Is told of each move before it is made
 */
export function playWithTranscript(
  table: SeatedGame,
  told: LocalizedGame,
  seed: Seed,
  now: () => number,
  watch: Watch = () => {},
): { readonly played: SimulatedGame; readonly transcript: Transcript } {
  const writer = new TranscriptWriter(told, undefined);
  let said: readonly KeyedReasons[] = [];
  const players = table.players.map((player): typeof player => (view) => {
    const decision = player(view);
    said = reasonsSaid(view, decision);
    return decision;
  });
  const played = playGame({ ...table, players }, seed, now, (state, move) => {
    watch(state, move);
    writer.making(state, move, said);
  });
  return { played, transcript: transcriptFrom(told, played.state, writer.finish(played.state)) };
}
