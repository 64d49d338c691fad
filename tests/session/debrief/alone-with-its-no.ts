import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import { signedWording } from '#engine/text/text.ts';
import type { PlayedGame } from './played-games.ts';

type Vote = Extract<Move, { type: 'vote' }>;

/** The first no by which alone a vote of three or more failed, found in the moves; `isLess` where the text was worth less to it than no deal. */
export function aloneWithItsNo({ game, setup, moves }: Pick<PlayedGame, 'game' | 'setup' | 'moves'>) {
  const state = createGame(game, setup);
  let ballots: Vote[] = [];
  for (const move of moves) {
    if (move.type === 'vote') ballots = [...ballots, move];
    const isCounted = ballots.length === at(game.common.tracks, ballots[0]?.track ?? 0).signatories.length;
    const who = isCounted ? onlyNo(ballots) : undefined;
    if (who !== undefined) return { who, round: state.round, isLess: isWorse(game, state, who, ballots[0]!.track) };
    if (isCounted) ballots = [];
    applyTo(game, state, move);
  }
  return undefined;
}

function onlyNo(ballots: readonly Vote[]): PartyIndex | undefined {
  const noes = ballots.filter(({ yes }) => !yes);
  return ballots.length > 2 && noes.length === 1 ? noes[0]?.party : undefined;
}

function isWorse(game: PlayedGame['game'], state: State, who: PartyIndex, track: number): boolean {
  const text = at(game.common.tracks, track).issues.map((issue) => ({
    issue,
    ...signedWording(game.common, state, issue),
  }));
  return signedPoints(game, state, who, track, text) < at(at(state.parties, who).walkAway, track);
}
