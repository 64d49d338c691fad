import { describe, expect, it } from 'vitest';
import type { Member } from '#engine/model/scenario/member.ts';
import { blocScenario, member, stand } from '../../support/blocs.ts';
import { askMembers, declare, offer, openTable, type PlayTable, refuse } from '../../support/play.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);
/** The second dawn, after c has offered a patrol. */
function afterOffer(seed: number, members?: readonly Member[]): PlayTable {
  return openTable(blocScenario(members), { seed })
    .skipTo('c')
    .play('c', offer('main', ['a'], { guard: 'patrol' }))
    .play('a', refuse())
    .toRound(2);
}
const shareOfDissents = (members: readonly Member[]) =>
  SEEDS.filter((seed) => afterOffer(seed, members).state.dissents.length > 0).length / SEEDS.length;
const one = (...stands: Member['stands']) => [member('north', ...stands), member('south')];

describe('a member whose bloc has agreed to something over its head', () => {
  it.each([
    { where: 'against', least: 0.4, most: 0.6 },
    { where: 'undecided', least: 0.17, most: 0.33 },
    { where: 'behind', least: 0, most: 0 },
  ] as const)('that is $where may contradict it at the next dawn', ({ where, least, most }) => {
    const share = shareOfDissents(one(stand('guard', ['patrol'], where)));
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it('says nothing of what its bloc has not agreed to, nor where its bloc has asked', () => {
    expect(shareOfDissents(one(stand('guard', ['base'], 'against')))).toBe(0);
    for (const seed of SEEDS.slice(0, 60)) {
      const table = openTable(blocScenario(), { seed })
        .skipTo('c')
        .play('c', askMembers('guard'))
        .play('c', offer('main', ['a'], { guard: 'patrol' }))
        .play('a', refuse())
        .toRound(3);
      expect(table.state.dissents).toEqual([]);
    }
  });

  it('says nothing either where its bloc agreed first and asked later in the day', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      const table = openTable(blocScenario(), { seed })
        .skipTo('c')
        .play('c', offer('main', ['a'], { guard: 'patrol' }))
        .play('a', refuse())
        .play('c', askMembers('guard'))
        .toRound(3);
      expect(table.state.dissents).toEqual([]);
    }
  });

  it('is named, known to all from then on, and costs its bloc support at home', () => {
    const seed = SEEDS.find((each) => afterOffer(each).state.dissents.length > 0) ?? 0;
    const table = afterOffer(seed);
    const [dissent] = table.state.dissents;
    expect(dissent).toMatchObject({ party: 2, issue: 3, option: 1, round: 2 });
    expect(['undecided', 'against']).toContain(dissent?.stand);
    expect(table.viewOf('b').dissents).toEqual(table.state.dissents);
    expect(table.recorded('memberDissents')).toMatchObject([{ audience: 'all', round: 2, dissent: 0 }]);
    expect(table.recorded('standingChanged')).toMatchObject([{ party: 2, by: -5, why: 'member-dissents' }]);
  });

  it('speaks up once about an option, however often its bloc repeats it', () => {
    for (const seed of SEEDS.slice(0, 40)) {
      const table = afterOffer(seed);
      for (const round of [2, 3]) {
        table
          .skipTo('c')
          .play('c', offer('main', ['a'], { guard: 'patrol' }))
          .play('a', refuse())
          .toRound(round + 1);
      }
      const options = table.state.dissents.map(({ issue, option }) => `${issue}:${option}`);
      expect(new Set(options).size).toBe(options.length);
    }
  });

  it('leaves all other draws as they are', () => {
    const quiet = openTable(blocScenario(), { seed: 3 }).toRound(3).state.random;
    const loud = openTable(blocScenario(), { seed: 3 })
      .skipTo('c')
      .play('c', declare('insist', 'guard', 'patrol'))
      .toRound(3).state.random;
    expect(loud).toEqual(quiet);
  });
});
