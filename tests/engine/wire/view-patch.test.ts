import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { apply, createGame } from '#engine/play.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { applyPatch } from '#engine/wire/apply-patch.ts';
import { decodeView } from '#engine/wire/decode-view.ts';
import { encodeView } from '#engine/wire/encode-view.ts';
import { sentValue } from '#engine/wire/sent-value.ts';
import { type SentView, sentView } from '#engine/wire/sent-view.ts';
import { viewPatch } from '#engine/wire/view-patch.ts';
import { arbitraryGame, arbitrarySeed } from '../../properties/random-play.ts';
import { counter, offer, PlayTable } from '../../support/play.ts';
import { smallGame, smallScenario } from '../../support/scenarios.ts';
import { playShared } from '../../support/shared-game.ts';

/** The states of a game of persons who do by chance whatever is allowed. */
function statesOf(game: Game, chance: number): State[] {
  const setup = { seed: chance, seats: game.scenario.parties.map(() => 'person' as const) };
  const states = [createGame(game, setup)];
  for (const move of playShared(game, setup, chance, 50).moves) states.push(apply(game, states.at(-1) as State, move));
  return states;
}

/** As it arrives at the other end of a line. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const received = (game: Game, state: State, party: PartyIndex) => decodeView(encodeView(viewFor(game, state, party)));

describe('what has changed between two views', () => {
  it('makes of the first one the second, for every seat of any game', () => {
    fc.assert(
      fc.property(arbitraryGame(), arbitrarySeed(), (game, chance) => {
        const states = statesOf(game, chance);
        game.scenario.parties.forEach((_, party) => {
          const memory = newSeatMemory();
          const views = states.map((state) => sentView(viewFor(game, state, party, memory)));
          let view = received(game, states[0] as State, party);
          views.slice(1).forEach((after, step) => {
            view = view && applyPatch(view, sent(viewPatch(views[step] as SentView, after)));
            // Nothing that once went wrong comes right by itself.
            if (step % 8 === 0 || step === views.length - 2) expect(sentValue(view)).toEqual(sentValue(after));
          });
        });
      }),
      { numRuns: 5 },
    );
  });

  it('makes of the last view the first one, too, and of one seat’s view another one’s: it is found from both alone', () => {
    const game = smallGame();
    const states = statesOf(game, 7);
    const [first, last] = [states[0], states.at(-1)].map((state) => sentView(viewFor(game, state as State, 0)));
    const other = sentView(viewFor(game, states[9] as State, 2));
    for (const [before, after] of [
      [last, first],
      [first, last],
      [last, other],
    ]) {
      const patch = sent(viewPatch(before as SentView, after as SentView));
      expect(sentValue(applyPatch(before as SentView, patch))).toEqual(sentValue(after));
    }
  });

  it('is nothing where nothing has, whether or not the two were made together', () => {
    const { game, state } = new PlayTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'tower' }));
    const view = sentView(viewFor(game, state, 1));
    expect(viewPatch(view, view)).toEqual({});
    expect(viewPatch(view, received(game, state, 1) as SentView)).toEqual({});
  });

  it('holds one offer and one line where one was made', () => {
    const table = new PlayTable(smallScenario());
    const before = sentView(table.viewOf('b'));
    table.play('a', offer('opening', ['b'], { venue: 'tower' }));
    const after = sentView(table.viewOf('b'));
    const { offers, record, ...others } = viewPatch(before, after);
    expect(offers).toEqual([{}, 0, [[0, sentValue(after.offers[0])]]]);
    expect(record).toEqual([{}, before.record.length, [[before.record.length, sentValue(after.record.at(-1))]]]);
    expect(Object.keys(others).sort()).toEqual(['owed', 'toAct', 'written']);
  });
});

describe('a view that is told what has changed', () => {
  const table = new PlayTable(smallScenario());
  const before = sentView(table.viewOf('b'));
  const after = sentView(table.play('a', offer('opening', ['b'], { venue: 'tower' })).viewOf('b'));
  const patch = viewPatch(before, after);

  it('keeps what has not changed, and stays as it was itself', () => {
    const copy = structuredClone(before);
    const next = applyPatch(before, patch);
    expect(next?.common).toBe(before.common);
    expect(next?.text).toBe(before.text);
    expect(before).toEqual(copy);
  });

  it.each([
    undefined,
    null,
    7,
    'offers',
    [],
    [1],
    { nowhere: [1] },
    JSON.parse('{"__proto__":[1]}'),
    { party: [9] },
    { party: [null] },
    { party: { more: [1] } },
    { text: [[]] },
    { text: { 0: [1] } },
    { text: [{ 99: [1] }, 1, []] },
    { text: [{ length: [0] }, 1, []] },
    { text: [{}, -1, []] },
    { text: [{}, 0.5, []] },
    { text: [{}, 99, []] },
    { text: [{}, 1, [[5, 1]]] },
    { text: [{}, 1, [[0]]] },
    { text: [{}, 1, 'more'] },
    { text: [1, 2] },
    { round: [{ uint8: [256] }] },
    { world: [JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`)] },
  ])('does not take what fits nowhere: %j', (wrong) => {
    expect(applyPatch(before, wrong)).toBeUndefined();
  });

  it('does not take what was made for another moment, where that can be seen', () => {
    table.play('b', counter({ venue: 'lake' }));
    const later = viewPatch(after, sentView(table.viewOf('b')));
    expect(applyPatch(before, later)).toBeUndefined();
  });

  it('never throws, whatever it is told', () => {
    const spoiled = fc.dictionary(fc.constantFrom(...Object.keys(before)), fc.jsonValue({ maxDepth: 4 }));
    fc.assert(
      fc.property(spoiled, (wrong) => {
        expect(() => applyPatch(before, wrong)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });
});
