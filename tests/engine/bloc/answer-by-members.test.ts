import { describe, expect, it } from 'vitest';
import { signsOf } from '#engine/beliefs/signs.ts';
import { standsKnown } from '#engine/bloc/stands.ts';
import { blocScenario, member, stand } from '../../support/blocs.ts';
import { type Act, answerClaim, askMembers, claim, openTable, reinterpret } from '../../support/play.ts';

const GUARD = 3;
const claimed = (members?: Parameters<typeof blocScenario>[0]) =>
  openTable(blocScenario(members))
    .play('a', claim('c', 'guard', 'patrol'))
    .skipTo('c');
const answered = () => claimed().play('c', askMembers('guard')).play('c', answerClaim('by-members'));

describe('a claim about a bloc', () => {
  it('is answered by members once they have been asked, and by a bloc alone', () => {
    expect(claimed().refusalOf('c', answerClaim('by-members'))).toBe('members-not-asked');
    const aboutB = openTable(blocScenario())
      .play('a', claim('b', 'guard', 'patrol'))
      .skipTo('b');
    expect(aboutB.refusalOf('b', answerClaim('by-members'))).toBe('no-members');
    expect(answered().toRound(2).skipTo('c').refusalOf('c', answerClaim('confirm'))).toBe('claim-answered');
  });

  it('then says of each member where it stands on what was claimed, and of nothing else', () => {
    expect(answered().viewOf('b').claims[0]).toMatchObject({
      status: 'by-members',
      said: [
        { member: 0, option: 1, stand: 'behind' },
        { member: 1, option: 1, stand: 'undecided' },
        { member: 2, option: 1, stand: 'against' },
      ],
    });
  });

  it('is neither kept nor broken for the one that made it', () => {
    const { parties } = answered().state;
    expect(parties.map(({ trust }) => trust[0])).toEqual(parties.map(() => ({ kept: 0, broke: 0 })));
    expect(parties.map(({ standing }) => standing)).toEqual([60, 60, 60]);
  });

  it('shows less of what the bloc wants than its own word would, and nothing where no member is behind it', () => {
    const kindsSeen = (table: ReturnType<typeof claimed>) => signsOf(table.viewOf('b'), 2).map(({ kind }) => kind);
    expect(kindsSeen(answered())).toEqual(['agreed-in-part']);
    expect(kindsSeen(claimed().play('c', answerClaim('confirm')))).toEqual(['agreed']);
    const nobody = [member('north', stand('guard', ['patrol'], 'against')), member('south')];
    const alone = claimed(nobody).play('c', askMembers('guard')).play('c', answerClaim('by-members'));
    expect(kindsSeen(alone)).toEqual([]);
  });
});

describe('where a member stands', () => {
  const knownTo = (table: ReturnType<typeof claimed>, party: string) =>
    standsKnown(table.viewOf(party), 2, GUARD).map(({ member: index, option, stand: where }) => [index, option, where]);

  it('is known to all when it is public, and else to its bloc by asking and to others by the answer', () => {
    const open = [
      [0, 1, 'behind'],
      [1, 1, 'undecided'],
    ];
    expect(knownTo(claimed(), 'c')).toEqual(open);
    expect(knownTo(claimed().play('c', askMembers('guard')), 'b')).toEqual(open);
    expect(knownTo(claimed().play('c', askMembers('guard')), 'c')).toContainEqual([2, 0, 'against']);
    expect(knownTo(answered(), 'b')).toEqual([...open, [2, 1, 'against']]);
  });

  it('changes on the day on which it says so, and what it said in private no longer counts', () => {
    const dates = ['2025-03-01', '2025-03-02', '2025-03-03', '2025-03-04'];
    const members = [
      member(
        'north',
        stand('guard', ['patrol'], 'against', { private: true }),
        stand('guard', ['patrol'], 'undecided', { date: '2025-03-02' }),
        stand('guard', ['patrol'], 'behind', { date: '2025-03-03' }),
      ),
      member('south'),
    ];
    const table = openTable(blocScenario(members, { rounds: { label: 'day', count: 4, dates } }));
    expect(knownTo(table, 'c')).toEqual([]);
    expect(knownTo(table.skipTo('c').play('c', askMembers('guard')), 'c')).toEqual([[0, 1, 'against']]);
    expect(knownTo(table.toRound(2), 'b')).toEqual([[0, 1, 'undecided']]);
    expect(knownTo(table.toRound(3), 'c')).toEqual([[0, 1, 'behind']]);
  });
});

describe('the word of a bloc on what was claimed of it', () => {
  /** The members have been asked: one is behind a patrol, one undecided, one against it. */
  const asked = () => claimed().play('c', askMembers('guard'));
  it.each<{ title: string; act: Act; status: string; kept: number; broke: number; support: number; said: number }>([
    { title: 'a plain yes', act: answerClaim('confirm'), status: 'confirmed', kept: 1, broke: 0, support: 60, said: 0 },
    { title: 'a plain no', act: answerClaim('deny'), status: 'denied', kept: 0, broke: 1, support: 56, said: 0 },
    {
      title: 'by its members',
      act: answerClaim('by-members'),
      status: 'by-members',
      kept: 0,
      broke: 0,
      support: 60,
      said: 3,
    },
    {
      title: 'something else',
      act: reinterpret('guard', ['nobody']),
      status: 'reinterpreted',
      kept: 0,
      broke: 0,
      support: 60,
      said: 0,
    },
  ])('being $title leaves the claim $status, for all to see', ({ act, status, kept, broke, support, said }) => {
    const table = asked().play('c', act);
    const [claimOfA] = table.viewOf('b').claims;
    expect([claimOfA?.status, claimOfA?.said.length]).toEqual([status, said]);
    expect(table.state.parties[1]?.trust[0]).toEqual({ kept, broke });
    expect(table.state.parties[0]?.standing).toBe(support);
  });
});
