import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { isSameWording, optionsOf } from '#engine/model/wording.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import { saidAcceptableIn } from '#engine/negotiators/position/said-acceptable.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { askLiveWith, clausesOf, openTable, playOut, reply } from '../../../support/play.ts';
import { shippedGame, smallScenario } from '../../../support/scenarios.ts';
import { DaysSaid, daysIn } from './days-said.ts';

const GAMES = { 'white-house-2025': [3006, 3009, 3013], 'village-water': [21, 22] } as const;

/** Those to whom a letter or an answer is written; `undefined` for a vote, which everybody hears. */
function readersOf({ offers }: State, { move }: Decision): readonly (PartyIndex | undefined)[] {
  if (move.type === 'offer') return move.to;
  if (move.type === 'vote') return [undefined];
  return move.type === 'answer' ? offers.flatMap(({ id, from }) => (id === move.offer ? [from] : [])) : [];
}

/** Changes of position that a letter tells to each of its readers. */
function movesTold(game: Game, state: State, decision: Decision) {
  const view = viewFor(game, state, decision.move.party);
  return readersOf(state, decision).flatMap((reader) =>
    reader === undefined
      ? []
      : reasonsTold(view, decision, reader).flatMap((reason) =>
          reason.code === 'moves' ? [{ ...reason, reader }] : [],
        ),
  );
}

describe('a day that a letter names', () => {
  it.each(Object.entries(GAMES))('is one on which its reader heard that, in %s', (id, seeds) => {
    const game = shippedGame(id);
    let named = 0;
    for (const seed of seeds) {
      const said = new DaysSaid(game);
      playOut(game, seed, (state, decision) => {
        const { move } = decision;
        for (const reader of readersOf(state, decision)) {
          for (const day of daysIn(reasonsTold(viewFor(game, state, move.party), decision, reader))) {
            named += 1;
            expect(said.has(move.party, day, reader), JSON.stringify({ seed, day, reader, decision })).toBe(true);
          }
        }
        said.read(state, move);
      });
    }
    expect(named).toBeGreaterThan(20);
  });

  it.each(Object.entries(GAMES))('leaves a position that its reader heard, if it heard any, in %s', (id, seeds) => {
    const game = shippedGame(id);
    let left = 0;
    for (const seed of seeds) {
      const said = new DaysSaid(game);
      playOut(game, seed, (state, decision) => {
        for (const { reader, ...reason } of movesTold(game, state, decision)) {
          const heard = said.heard(decision.move.party, reason.issue, reader);
          const last = heard.at(-1);
          if (last === undefined || isSameWording(last, reason)) continue;
          left += 1;
          const options = heard.flatMap((clause) => optionsOf(clause));
          expect(options, JSON.stringify({ seed, reader, reason })).toContain(reason.from.option);
        }
        said.read(state, decision.move);
      });
    }
    expect(left).toBeGreaterThan(20);
  });

  it('is that of the yes to this wording, and not of a later one to other wording of the article', () => {
    const first = openTable(smallScenario())
      .skipTo('b')
      .play('b', askLiveWith('a', 'water', 'halves'))
      .play('a', reply('yes'));
    const table = first
      .toRound(2)
      .skipTo('b')
      .play('b', askLiveWith('a', 'water', 'meters'))
      .play('a', reply('yes'));
    const view = table.viewOf('a');
    const rounds = ['halves', 'meters']
      .map((option) => at(clausesOf(smallScenario(), { water: option }), 0))
      .map((clause) => saidAcceptableIn(view, clause));
    expect(rounds).toEqual([1, 2]);
  });

  it('is that of the first yes to a wording, which a later yes to it repeats', () => {
    const table = openTable(smallScenario())
      .skipTo('b')
      .play('b', askLiveWith('a', 'water', 'halves'))
      .play('a', reply('yes'))
      .toRound(2)
      .skipTo('c')
      .play('c', askLiveWith('a', 'water', 'halves'))
      .play('a', reply('yes'));
    const halves = at(clausesOf(smallScenario(), { water: 'halves' }), 0);
    expect(saidAcceptableIn(table.viewOf('a'), halves)).toBe(1);
  });
});
