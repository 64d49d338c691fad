import { describe, expect, it } from 'vitest';
import type { Member } from '#engine/model/scenario/member.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { askIfTrue, speakToClaims } from '#engine/negotiators/acting/speak-to-claims.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { blocScenario, member, stand } from '../../../support/blocs.ts';
import {
  type Act,
  accept,
  askTrue,
  claim,
  offer,
  open,
  openTable,
  openTableAtOpenings,
} from '../../../support/play.ts';
import { openingScenario, position, smallScenario } from '../../../support/scenarios.ts';

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

describe('a negotiator whose initial stands on what was claimed of it', () => {
  const agreed = (wording: string | readonly [string, string]) => {
    const table = openTable(smallScenario({ channels: [], rules: { movesPerRound: 6, walkOut: true } }));
    table
      .play('a', offer('main', ['b'], { water: wording }))
      .play('b', accept())
      .play('a', claim('b', 'water', 'halves'));
    return speakToClaims(table.skipTo('b').viewOf('b'));
  };

  it('confirms that, and does not put it otherwise', () => {
    expect(agreed('halves')?.move).toMatchObject({ what: 'confirm' });
  });

  it('says nothing where the words can be read in another way, too', () => {
    expect(agreed(['nothing', 'halves'])).toBeUndefined();
  });
});

describe('a negotiator that hears a claim about another', () => {
  const heard = (broke: number) =>
    openTable(smallScenario({ trust: [{ from: 'b', in: 'a', kept: 0, broke, because: 'So far.' }] }))
      .play('a', claim('c', 'water', 'halves'))
      .toRound(1)
      .skipTo('b');

  // b and c cannot speak face to face in the small scenario, b and a can.
  const doubted = (over: Partial<Scenario> = {}) =>
    openTableAtOpenings(
      openingScenario({
        channels: [],
        positions: [],
        trust: [{ from: 'b', in: 'a', kept: 0, broke: 1, because: 'So far.' }],
        ...over,
      }),
    );

  it.each([
    { title: 'by its opening', says: open({ water: 'halves' }) },
    { title: 'by ruling it out', says: open({}, { water: 'halves' }) },
  ])('does not ask what has been answered $title', ({ says }) => {
    const asked = (words: Act) => {
      const table = doubted().play('a', open()).play('b', open()).play('c', words);
      return askIfTrue(
        table
          .play('a', claim('c', 'water', 'halves'))
          .skipTo('b')
          .viewOf('b'),
      );
    };
    expect(asked(open())).toBeDefined();
    expect(asked(says)).toBeUndefined();
  });

  it.each([
    { stance: 'accepts', tag: 'stated', asks: false },
    { stance: 'against', tag: 'reported', asks: false },
    { stance: 'accepts', tag: 'inferred', asks: true },
  ] as const)('does not ask what a public position has answered: $stance, $tag', ({ stance, tag, asks }) => {
    const positions = [{ ...position('c', 'water', 'halves', stance), tag }];
    const table = doubted({ positions }).play('a', open()).play('b', open()).play('c', open());
    const question = askIfTrue(
      table
        .play('a', claim('c', 'water', 'halves'))
        .skipTo('b')
        .viewOf('b'),
    );
    expect(question !== undefined).toBe(asks);
  });

  it('asks a bloc whose members are known to differ, whatever it has said for all of them', () => {
    const members = [
      member('north', stand('water', ['halves'], 'behind')),
      member('south', stand('water', ['halves'], 'against')),
    ];
    const asked = (of: readonly Member[]) => {
      const positions = [position('c', 'water', 'halves', 'wants')];
      const trust = [{ from: 'b', in: 'a', kept: 0, broke: 1, because: 'So far.' }];
      const table = openTable(blocScenario(of, { channels: [], positions, trust }));
      return askIfTrue(
        table
          .play('a', claim('c', 'water', 'halves'))
          .skipTo('b')
          .viewOf('b'),
      )?.reasons;
    };
    expect(asked(members)).toEqual([{ code: 'hears-it-from', party: 0, divided: true }]);
    expect(asked(members.slice(0, 1))).toBeUndefined();
  });

  it('does not ask about an article that the other has initialled', () => {
    const table = doubted().play('a', open()).play('b', open()).play('c', open());
    table.play('a', claim('c', 'water', 'halves')).play('a', offer('main', ['c'], { water: 'meters' }));
    expect(askIfTrue(table.play('c', accept()).skipTo('b').viewOf('b'))).toBeUndefined();
  });

  it('asks the one that it is about, where it trusts the one that made it less than a stranger', () => {
    const table = openTable(
      smallScenario({
        channels: [],
        positions: [],
        trust: [{ from: 'b', in: 'a', kept: 0, broke: 1, because: 'So far.' }],
      }),
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
