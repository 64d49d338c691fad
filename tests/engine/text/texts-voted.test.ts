import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import type { State } from '#engine/model/state.ts';
import { apply, createGame } from '#engine/play.ts';
import { clauseStatusOf, signedOption } from '#engine/text/text.ts';
import { type TextVoted, textsVoted } from '#engine/text/texts-voted.ts';
import { fuzzRuns, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { arbitraryPlay, drawOf } from '../../properties/random-play.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { playOut } from '../../support/play.ts';
import { sampleMove } from '../../support/sample-move.ts';
import { shippedGame, smallGame } from '../../support/scenarios.ts';

interface TextThen {
  readonly options: readonly number[];
  /** Who had initialled each article that was settled. */
  readonly initials: readonly (readonly number[])[];
}

/** What the text meant when each vote was opened, and whose initials it had, written down as it happened. */
function textsAtVotes(game: Game, states: readonly State[]): Map<string, TextThen> {
  const texts = new Map<string, TextThen>();
  for (const state of states) {
    const { toAct, round } = state;
    if (toAct?.kind !== 'vote') continue;
    const { issues } = game.common.tracks[toAct.track] as Game['common']['tracks'][number];
    texts.set(`${round} ${toAct.track}`, {
      options: issues.map((issue) => signedOption(game.common, state, issue)),
      initials: issues.map((issue) => settledInitials(game, state, issue)),
    });
  }
  return texts;
}

function settledInitials(game: Game, state: State, issue: number): readonly number[] {
  const clause = state.text[issue];
  if (clause === undefined || clauseStatusOf(game.common, clause, issue) !== 'initialled') return [];
  return sorted(clause.current?.initials ?? []);
}

function sorted(parties: readonly number[]): readonly number[] {
  return [...parties].sort((a, b) => a - b);
}

/** A text that was found again, as those are written down. */
function found({ clauses, initials }: TextVoted): TextThen {
  return { options: clauses.map(({ option }) => option), initials: initials.map(sorted) };
}

function playSmall(game: Game, seed: number): State[] {
  const draw = drawOf(seed);
  const states = [createGame(game, { seed, seats: game.secrets.map(() => 'person') })];
  for (let state = states[0]; state?.toAct !== undefined; state = states.at(-1)) {
    states.push(apply(game, state, sampleMove(game, legalMovesFor(game, state, state.toAct.party), draw)));
  }
  return states;
}

function playAmongNegotiators(game: Game, seed: number): State[] {
  const states: State[] = [];
  const end = playOut(game, seed, (state) => states.push(state));
  return [...states, end];
}

describe.each([
  { name: 'random games at the lake', game: smallGame(), play: playSmall, games: 60 },
  {
    name: 'games among negotiators of the flagship',
    game: shippedGame('white-house-2025'),
    play: playAmongNegotiators,
    games: 6,
  },
])('the texts of votes in $name', ({ game, play, games }) => {
  it('are found again from the record as they stood', () => {
    let votes = 0;
    for (let seed = 1; seed <= games; seed += 1) {
      const states = play(game, seed);
      const texts = textsAtVotes(game, states);
      for (const text of textsVoted(game.common, states.at(-1)?.record ?? [])) {
        votes += 1;
        expect(found(text)).toEqual(texts.get(`${text.vote.round} ${text.vote.track}`));
      }
    }
    expect(votes).toBeGreaterThan(5);
  });
});

describe('the texts of votes in random games of all kinds', UNHURRIED, () => {
  it('are found again from the record as they stood, whatever has happened', () => {
    fc.assert(
      fc.property(arbitraryPlay(), ({ game, states, end }) => {
        const texts = textsAtVotes(game, states);
        for (const text of textsVoted(game.common, end.record)) {
          expect(found(text)).toEqual(texts.get(`${text.vote.round} ${text.vote.track}`));
        }
      }),
      fuzzRuns(60),
    );
  });
});
