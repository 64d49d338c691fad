/** Games that come to every ending: among negotiators, against players that are measured with, and of persons who do whatever is allowed. */
import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import { type DrawBetween, drawFrom, openStream } from '#engine/model/random.ts';
import type { SeatKind, Setup } from '#engine/model/setup.ts';
import { negotiate, nextDecision } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { MEASURING_NAMES, MEASURING_PLAYERS } from '#lab/measuring/measuring-players.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { legalMovesFor } from '../support/legal-moves.ts';
import { sampleMove } from '../support/sample-move.ts';

export interface FinishedGame {
  readonly setup: Setup;
  readonly moves: readonly Move[];
  /** Whose debrief is held against it: a chair in which a person sits. */
  readonly you: PartyIndex;
}

/** Who sits beside the person: half of the time as the file has them. */
const NEGOTIATORS = ['negotiator', 'negotiator', 'hardliner', 'conciliator'] as const;

/** A game of a seed. Of four games two are among negotiators, one has other players in some chairs, one is played at random. */
export function finishedGame(game: LocalizedGame, seed: number): FinishedGame {
  const ways = [amongNegotiators, amongNegotiators, withPlayers, atRandom] as const;
  return drawFrom(openStream(seed, 'play'), (draw) => {
    const you = draw(0, game.common.partyCount - 1);
    return at(ways, seed % ways.length)(game, seed, you, draw);
  }).drawn;
}

function amongNegotiators(game: LocalizedGame, seed: number, you: PartyIndex, draw: DrawBetween): FinishedGame {
  const seats = game.secrets.map((_, party): SeatKind => (party === you ? 'person' : at(NEGOTIATORS, draw(0, 3))));
  const { moves } = playGame({ game, seats, players: seats.map(() => negotiate) }, seed, () => 0);
  return { setup: { seed, seats }, moves, you };
}

function withPlayers(game: LocalizedGame, seed: number, you: PartyIndex, draw: DrawBetween): FinishedGame {
  const names = game.secrets.map(() =>
    draw(0, 2) > 0 ? undefined : at(MEASURING_NAMES, draw(0, MEASURING_NAMES.length - 1)),
  );
  const seats = names.map((name, party): SeatKind => (name !== undefined || party === you ? 'person' : 'negotiator'));
  const players = names.map((name) => (name === undefined ? negotiate : MEASURING_PLAYERS[name]));
  const { moves } = playGame({ game, seats, players }, seed, () => 0);
  return { setup: { seed, seats }, moves, you };
}

function atRandom(game: LocalizedGame, seed: number, you: PartyIndex, draw: DrawBetween): FinishedGame {
  const seats = game.secrets.map((_, party): SeatKind => (party === you || draw(0, 2) === 0 ? 'person' : 'negotiator'));
  const setup = { seed, seats };
  const state = createGame(game, setup);
  const moves: Move[] = [];
  while (state.toAct !== undefined) {
    const legal = () => legalMovesFor(game, state, state.toAct?.party ?? 0);
    const move = nextDecision(game, state)?.move ?? sampleMove(game, legal(), draw);
    moves.push(move);
    applyTo(game, state, move);
  }
  return { setup, moves, you };
}
