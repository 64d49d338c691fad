import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import {
  isMeasuringName,
  MEASURING_NAMES,
  MEASURING_PLAYERS,
  type MeasuringName,
} from '#lab/measuring/measuring-players.ts';
import { accept, callVote, endDay, offer, openTable, type PlayTable, reply, yes } from '../../support/play.ts';
import { shippedGame, smallScenario, withWalkAways } from '../../support/scenarios.ts';

/** What the player would do where a table stands. */
function moveOf(name: MeasuringName, table: PlayTable): Move {
  return MEASURING_PLAYERS[name](table.viewOf(table.actor)).move;
}

/** The small table, where a talks first. */
const newTable = () => openTable(smallScenario());
/** a has offered b the lake as the venue, and b must answer. */
const offered = () => newTable().play('a', offer('opening', ['b'], { venue: 'lake' }));
/** The same, accepted: the lake is initialled by both, and b comes to talk. */
const agreed = () => offered().play('b', accept()).play('a', endDay());
/** The same, put to the vote: a must sign or not, and then b. */
const voted = () => offered().play('b', accept()).play('a', callVote('opening')).toDusk();

describe('an absent player', () => {
  it('makes no move and refuses every offer', () => {
    expect(moveOf('absent', newTable())).toMatchObject({ type: 'endDay' });
    expect(moveOf('absent', offered())).toMatchObject({ type: 'answer', response: 'refuse' });
  });

  it('votes no, over the first article', () => {
    const table = voted();
    expect(moveOf('absent', table)).toMatchObject({ type: 'vote', yes: false, over: [table.issue('venue')] });
  });
});

describe('a player that accepts all', () => {
  it('accepts an offer that a negotiator would not, and signs what is not below its walk-away', () => {
    const table = newTable().play('a', offer('opening', ['b'], { venue: 'none', format: 'small' }));
    expect(negotiate(table.viewOf('b')).move).not.toMatchObject({ response: 'accept' });
    expect(moveOf('accept-all', table)).toMatchObject({ type: 'answer', response: 'accept' });
    expect(moveOf('accept-all', voted())).toMatchObject({ type: 'vote', yes: true });
  });

  it('does not sign below its walk-away', () => {
    const demanding = withWalkAways(smallScenario(), { start: 30 });
    const table = openTable(demanding)
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .toDusk();
    expect(moveOf('accept-all', table)).toMatchObject({ type: 'vote', yes: false });
  });

  it('asks for nothing of its own', () => {
    expect(moveOf('accept-all', newTable())).toMatchObject({ type: 'endDay' });
  });
});

describe('a passive player', () => {
  it('accepts and signs what can be worth more to it than no deal, and nothing else', () => {
    expect(moveOf('passive', newTable())).toMatchObject({ type: 'endDay' });
    expect(moveOf('passive', offered())).toMatchObject({ type: 'answer', response: 'accept' });
    expect(moveOf('passive', voted())).toMatchObject({ type: 'vote', yes: true });
    const demanding = openTable(withWalkAways(smallScenario(), { start: 300 }));
    demanding.play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(moveOf('passive', demanding)).toMatchObject({ type: 'answer', response: 'refuse' });
  });

  it('weighs an offer with what it has agreed to before', () => {
    // The small room is worth enough at the tower, and just no deal at the lake.
    const demanding = () => openTable(withWalkAways(smallScenario(), { start: 9 }));
    const small = offer('opening', ['b'], { format: 'small' });
    expect(moveOf('passive', demanding().play('a', small))).toMatchObject({ response: 'accept' });
    const atTheLake = demanding()
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept());
    const asked = atTheLake.toRound(2).skipTo('a').play('a', small);
    expect(moveOf('passive', asked)).toMatchObject({ response: 'refuse' });
  });
});

describe('a random player', () => {
  it('does the same where it sees the same, and not the same in every game', () => {
    const moves = Array.from({ length: 12 }, (_, seed) => moveOf('random', openTable(smallScenario(), { seed })));
    const again = Array.from({ length: 12 }, (_, seed) => moveOf('random', openTable(smallScenario(), { seed })));
    expect(again).toEqual(moves);
    expect(new Set(moves.map((move) => JSON.stringify(move))).size).toBeGreaterThan(4);
  });
});

describe('a latecomer', () => {
  it('does nothing in the first half of the rounds, and negotiates in the second', () => {
    const table = newTable();
    for (const round of [1, 2]) {
      expect(table.state.round).toBe(round);
      expect(moveOf('latecomer', table)).toMatchObject({ type: 'endDay' });
      table.toRound(round + 1);
    }
    expect(moveOf('latecomer', table)).toEqual(negotiate(table.viewOf(table.actor)).move);
  });
});

describe('a listener', () => {
  it('makes no move of its own and answers as a negotiator does', () => {
    expect(moveOf('listener', newTable())).toMatchObject({ type: 'endDay' });
    const table = offered();
    expect(moveOf('listener', table)).toEqual(negotiate(table.viewOf('b')).move);
  });
});

describe('a quitter', () => {
  it('announces at once that it leaves, and does not take it back', () => {
    const table = newTable();
    expect(moveOf('quitter', table)).toMatchObject({ type: 'walkOut' });
    table.play('a', () => moveOf('quitter', table));
    expect(moveOf('quitter', table)).toMatchObject({ type: 'endDay' });
  });
});

describe('a questioner', () => {
  it('puts one question after the other, never the same', () => {
    const table = newTable();
    const [first, second] = [0, 1].map(() => {
      const move = moveOf('questioner', table);
      table.play('a', () => move);
      table.play(table.actor, reply('evade'));
      return move;
    });
    expect(first).toMatchObject({ type: 'ask' });
    expect(second).toMatchObject({ type: 'ask' });
    expect(second).not.toEqual(first);
  });
});

describe('a vote caller', () => {
  it('negotiates until there is something to vote on, and then calls the vote', () => {
    const table = newTable();
    expect(moveOf('vote-caller', table)).toEqual(negotiate(table.viewOf('a')).move);
    expect(moveOf('vote-caller', agreed())).toMatchObject({ type: 'callVote', track: table.track('opening') });
  });
});

describe('a hostage taker', () => {
  // Of the venues, b gains most by the tower: 12 points against the 6 of the lake.
  it('refuses or counters what touches the clause that it gains most by, and asks for it', () => {
    const table = offered();
    const move = moveOf('hostage-taker', table);
    const tower = { issue: table.issue('venue'), option: 2 };
    expect(move).toMatchObject({ type: 'answer' });
    expect(move).not.toMatchObject({ response: 'accept' });
    const own = newTable().skipTo('b');
    expect(moveOf('hostage-taker', own)).toMatchObject({ type: 'offer', clauses: expect.arrayContaining([tower]) });
  });

  it('gives away what is not that clause', () => {
    const table = newTable().play('a', offer('opening', ['b'], { format: 'small' }));
    expect(moveOf('hostage-taker', table)).toMatchObject({ type: 'answer', response: 'accept' });
  });

  it('signs nothing without it', () => {
    const table = voted().play('a', yes());
    expect(moveOf('hostage-taker', table)).toMatchObject({ type: 'vote', yes: false });
    expect(moveOf('accept-all', table)).toMatchObject({ type: 'vote', yes: true });
  });
});

describe('informed and uninformed players', () => {
  /** What a negotiator, the informed and the uninformed player would do, wherever somebody must act. */
  function sideBySide(game: Game, seed: number) {
    const moments: { negotiator: Move; informed: Move; uninformed: Move }[] = [];
    const { informed, uninformed } = MEASURING_PLAYERS;
    const state = createGame(game, { seed, seats: game.secrets.map(() => 'negotiator') });
    const memories = newSeatMemories(game);
    for (let turn = state.toAct; turn !== undefined; turn = state.toAct) {
      const view = viewFor(game, state, turn.party, memories[turn.party]);
      const { move } = negotiate(view);
      moments.push({ negotiator: move, informed: informed(view).move, uninformed: uninformed(view).move });
      applyTo(game, state, move);
    }
    return moments;
  }

  it('differ in asking, where there is nothing else to do', () => {
    const moments = sideBySide(shippedGame('white-house-2025'), 1);
    const asking = moments.filter(({ informed }) => informed.type === 'ask');
    expect(asking.length).toBeGreaterThan(0);
    for (const { negotiator, informed, uninformed } of moments) {
      expect(uninformed.type).not.toBe('ask');
      if (negotiator.type !== 'ask') expect(uninformed).toEqual(negotiator);
      if (informed.type !== 'ask') expect(informed).toEqual(negotiator);
      else expect(['ask', 'endDay']).toContain(negotiator.type);
    }
  });

  it('ask nothing that they know the reply to', () => {
    const scenario = smallScenario();
    const parties = scenario.parties.map((party) => ({ ...party, hypotheses: [{ name: 'as it is', prior: 1 }] }));
    const moments = sideBySide(compileGame({ ...scenario, parties }), 1);
    expect(moments.filter(({ negotiator }) => negotiator.type === 'endDay').length).toBeGreaterThan(0);
    for (const { negotiator, informed } of moments) expect(informed).toEqual(negotiator);
  });
});

describe('the names of measuring players', () => {
  it('are known, and no other word is', () => {
    expect(MEASURING_NAMES.every(isMeasuringName)).toBe(true);
    expect(isMeasuringName('toString')).toBe(false);
    expect(isMeasuringName('hardliner')).toBe(false);
  });
});
