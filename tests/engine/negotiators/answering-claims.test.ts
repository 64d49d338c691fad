import { describe, expect, it } from 'vitest';
import { askIfTrue } from '#engine/negotiators/answering-claims.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { askTrue, claim, openTable } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

describe('a negotiator that others have spoken for', () => {
  const spoken = (option: string) => {
    const table = openTable(smallScenario({ rules: { movesPerRound: 6, walkOut: true } }), {
      seats: ['person', 'negotiator', 'person'],
    });
    table.play('a', claim('b', 'water', option)).skipTo('b');
    const moves: string[] = [];
    for (let next = nextDecision(table.game, table.state); next; next = nextDecision(table.game, table.state)) {
      if (next.move.type === 'declare') moves.push(next.move.what);
      table.play('b', () => next.move);
      while (table.state.toAct?.kind === 'answer' && table.actor !== 'b') {
        const offer = table.state.toAct.offer;
        table.play(table.actor, (_s, _t, party) => ({
          type: 'answer',
          party,
          offer,
          response: 'refuse',
          reason: 'not-now',
        }));
      }
    }
    return moves;
  };

  it.each([
    { option: 'meters', what: 'its best answer', expected: ['confirm'] },
    { option: 'nothing', what: 'its worst', expected: ['deny'] },
    { option: 'halves', what: 'something between, so that it puts it otherwise', expected: ['reinterpret'] },
  ])('says so once: $what', ({ option, expected }) => {
    expect(spoken(option)).toEqual(expected);
  });
});

describe('a negotiator that hears a claim about another', () => {
  const heard = (broke: number) =>
    openTable(smallScenario({ trust: [{ from: 'b', in: 'a', kept: 0, broke, because: 'So far.' }] }))
      .play('a', claim('c', 'water', 'halves'))
      .toRound(1)
      .skipTo('b');

  // b and c cannot speak face to face in the small scenario, b and a can.
  it('asks the one that it is about, where it trusts the one that made it less than a stranger', () => {
    const table = openTable(
      smallScenario({ channels: [], trust: [{ from: 'b', in: 'a', kept: 0, broke: 1, because: 'So far.' }] }),
    )
      .play('a', claim('c', 'water', 'halves'))
      .skipTo('b');
    expect(askIfTrue(table.viewOf('b'))?.move).toMatchObject({ type: 'ask', what: 'is-it-true', to: 2 });
    expect(askIfTrue(table.play('b', askTrue('c')).viewOf('b'))).toBeUndefined();
  });

  it('asks nobody where it trusts who made the claim, or cannot speak to the one that it is about', () => {
    expect(askIfTrue(heard(0).viewOf('b'))).toBeUndefined();
    expect(askIfTrue(heard(1).viewOf('b'))).toBeUndefined();
  });
});
