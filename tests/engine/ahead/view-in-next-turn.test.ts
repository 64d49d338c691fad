import { describe, expect, it } from 'vitest';
import { viewInNextTurn } from '#engine/ahead/view-in-next-turn.ts';
import { decide } from '#engine/moves/decide.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { endDay, offer, PlayTable, refuse } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

/** What a party would see in its next turn, now. */
const nextOf = ({ game, state }: PlayTable, party: number) => viewInNextTurn(viewFor(game, state, party));

describe('the next turn of a party that waits', () => {
  it('is on the same day for a party that has not talked yet, with all its moves', () => {
    const table = new PlayTable(smallScenario());
    const next = nextOf(table, 1);
    expect(next).toMatchObject({ round: 1, toAct: { kind: 'talk', party: 1 }, movesLeft: 2 });
  });

  it('is on the next day for one that has, and letters of today do not stand in its way', () => {
    const table = new PlayTable(smallScenario());
    const write = table.moveOf('a', offer('opening', ['b'], { venue: 'tower' }));
    table
      .play('a', offer('opening', ['b'], { venue: 'tower' }))
      .play('b', refuse())
      .play('a', endDay());
    const { game, state } = table;
    const view = viewFor(game, state, 0);
    expect(decide(view.common, view.own, { ...view, toAct: { kind: 'talk', party: 0 } }, write)).toMatchObject({
      code: 'written-today',
    });
    const next = nextOf(table, 0);
    expect(next?.round).toBe(2);
    expect(next && decide(next.common, next.own, next, write)).toBeUndefined();
  });

  it('is the turn itself with the moves that are left, while another answers in it', () => {
    const table = new PlayTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'tower' }));
    expect(table.turn).toBe('answer b');
    expect(nextOf(table, 0)).toMatchObject({ round: 1, movesLeft: 1 });
  });

  it('is none in its own turn, nor once the game is over or on the last day after its turn', () => {
    const table = new PlayTable(smallScenario());
    expect(nextOf(table, 0)).toBeUndefined();
    while (table.state.round < table.game.common.roundCount) table.play(table.actor, endDay());
    const first = table.state.toAct?.party ?? 0;
    table.play(table.actor, endDay());
    expect(nextOf(table, first)).toBeUndefined();
    while (table.turn.startsWith('talk')) table.play(table.actor, endDay());
    expect(nextOf(table, 0)).toBeUndefined();
  });
});
