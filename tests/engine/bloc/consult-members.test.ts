import { describe, expect, it } from 'vitest';
import { blocScenario } from '../../support/blocs.ts';
import { accept, askMembers, offer, openTable, type PlayTable, yes } from '../../support/play.ts';

const GUARD = 3;
const atC = () => openTable(blocScenario()).skipTo('c');
const consultationsSeenBy = (table: PlayTable, party: string) => table.viewOf(party).consultations;

describe('asking the members of a bloc', () => {
  it('tells it where each stands, also those that keep it to themselves', () => {
    const table = atC().play('c', askMembers('guard'));
    expect(consultationsSeenBy(table, 'c')).toEqual([
      {
        party: 2,
        issue: GUARD,
        round: 1,
        heard: [
          { member: 0, option: 1, stand: 'behind', entry: 0 },
          { member: 1, option: 1, stand: 'undecided', entry: 0 },
          { member: 2, option: 0, stand: 'against', entry: 0 },
          { member: 2, option: 1, stand: 'against', entry: 0 },
        ],
      },
    ]);
  });

  it('is seen by all, and heard by the bloc alone', () => {
    const table = atC().play('c', askMembers('guard'));
    expect(consultationsSeenBy(table, 'a')).toEqual([{ party: 2, issue: GUARD, round: 1, heard: [] }]);
    expect(table.recorded('membersAsked')).toMatchObject([{ audience: 'all' }]);
    expect(table.recorded('membersHeard')).toMatchObject([{ audience: [2] }]);
  });

  it('costs a move, and brings no support at home', () => {
    const table = atC();
    const before = table.state.parties.map(({ standing }) => standing);
    table.play('c', askMembers('guard'));
    expect(table.viewOf('c').movesLeft).toBe(1);
    expect(table.state.parties.map(({ standing }) => standing)).toEqual(before);
  });

  it('is done once a day for each article, and again on another', () => {
    const table = atC().play('c', askMembers('guard'));
    expect(table.refusalOf('c', askMembers('guard'))).toBe('members-asked-today');
    expect(table.refusalOf('c', askMembers('water'))).toBeUndefined();
    expect(table.toRound(2).skipTo('c').refusalOf('c', askMembers('guard'))).toBeUndefined();
  });

  it('is for a bloc, and for articles of open parts', () => {
    expect(openTable(blocScenario()).refusalOf('a', askMembers('guard'))).toBe('no-members');
    const signed = openTable(blocScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk();
    while (signed.state.toAct?.kind === 'vote') signed.play(signed.actor, yes());
    expect(signed.skipTo('c').refusalOf('c', askMembers('venue'))).toBe('track-over');
  });
});

describe('whether members may be asked', () => {
  it.each<{ title: string; table: () => PlayTable; issue: string; code: string | undefined }>([
    { title: 'about an article that nobody has spoken of', table: atC, issue: 'guard', code: undefined },
    { title: 'about an article where no member has said anything', table: atC, issue: 'costs', code: undefined },
    { title: 'about an article of another part', table: atC, issue: 'venue', code: undefined },
    {
      title: 'twice on a day',
      table: () => atC().play('c', askMembers('guard')),
      issue: 'guard',
      code: 'members-asked-today',
    },
    {
      title: 'about two articles on a day',
      table: () => atC().play('c', askMembers('guard')),
      issue: 'costs',
      code: undefined,
    },
    {
      title: 'again the next day',
      table: () => atC().play('c', askMembers('guard')).toRound(2).skipTo('c'),
      issue: 'guard',
      code: undefined,
    },
  ])('$title: $code', ({ table, issue, code }) => {
    expect(table().refusalOf('c', askMembers(issue))).toBe(code);
  });
});
