import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { speakToClaims } from '#engine/negotiators/acting/speak-to-claims.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { blocScenario, member, stand } from '../../../support/blocs.ts';
import { askMembers, askTrue, claim, openTable, playOut } from '../../../support/play.ts';
import { shippedGame } from '../../../support/scenarios.ts';

const claimed = (members?: Parameters<typeof blocScenario>[0]) =>
  openTable(blocScenario(members))
    .play('a', claim('c', 'guard', 'patrol'))
    .skipTo('c');

describe('the negotiator of a bloc whose members differ', () => {
  it('asks them about a claim first, and then answers by members', () => {
    const table = claimed();
    expect(negotiate(table.viewOf('c'))).toMatchObject({
      move: { type: 'consult', about: 3 },
      reasons: [{ code: 'asks-members' }],
    });
    expect(negotiate(table.play('c', askMembers('guard')).viewOf('c'))).toMatchObject({
      move: { type: 'declare', what: 'by-members', claim: table.state.claims[0]?.id },
      reasons: [{ code: 'members-differ' }],
    });
  });

  it('asks them about what it could settle on, one article a day', () => {
    const table = openTable(blocScenario()).skipTo('c');
    expect(negotiate(table.viewOf('c')).move).toMatchObject({ type: 'consult', about: 3 });
    expect(negotiate(table.play('c', askMembers('guard')).viewOf('c')).move.type).not.toBe('consult');
  });

  it('does not ask them about an article that it neither signs nor has consent on', () => {
    const apart = [member('north', stand('venue', ['lake'], 'against')), member('south')];
    expect(negotiate(openTable(blocScenario(apart)).skipTo('c').viewOf('c')).move.type).not.toBe('consult');
    const claims = openTable(blocScenario([...apart, member('west', stand('venue', ['lake'], 'behind'))]))
      .play('a', claim('c', 'venue', 'lake'))
      .skipTo('c');
    expect(negotiate(claims.viewOf('c')).move.type).not.toBe('consult');
  });

  it('does not say a flat yes to one that asks, either', () => {
    // Trusted wholly, it would say that it could live with a patrol.
    const table = claimed().play('c', askMembers('guard')).toRound(2).skipTo('a').play('a', askTrue('c'));
    const view = table.viewOf('c');
    const frank = { ...view, questions: view.questions.map((question) => ({ ...question, candour: 0 })) };
    expect(negotiate(frank).move).toMatchObject({ type: 'reply', says: 'otherwise' });
    const united = claimed([member('north', stand('guard', ['patrol'], 'behind')), member('south')]);
    const one = united.toRound(2).skipTo('a').play('a', askTrue('c')).viewOf('c');
    const plain = { ...one, questions: one.questions.map((question) => ({ ...question, candour: 0 })) };
    expect(negotiate(plain).move).toMatchObject({ type: 'reply', says: 'yes' });
  });

  it('confirms in public what they are of one mind about, and nothing else', () => {
    const united = [member('north', stand('guard', ['patrol'], 'behind')), member('south')];
    const view = claimed(united).viewOf('c');
    expect(speakToClaims(view)?.move).toMatchObject({ what: 'confirm', claim: view.claims[0]?.id });
    expect(speakToClaims(claimed().viewOf('c'))).toBeUndefined();
  });
});

it('the Coalition of the flagship asks its members about forces, and never confirms what divides them', () => {
  const game = shippedGame('white-house-2025');
  for (const seed of [1, 2, 3, 4]) {
    const own: Move[] = [];
    const end = playOut(game, seed, (_, { move }) => {
      if (move.party === 3) own.push(move);
    });
    expect(own).toContainEqual({ type: 'consult', party: 3, about: 3 });
    expect(end.claims.filter(({ about }) => about === 3).map(({ status }) => status)).toEqual(['by-members']);
    expect(end.dissents).toEqual([]);
  }
}, 60_000);
