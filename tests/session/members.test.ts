import { describe, expect, it } from 'vitest';
import { briefingOf } from '#session/screens/briefing.ts';
import { dispatchInWords } from '#session/words/dispatch-in-words.ts';
import { blocScenario, member, stand } from '../support/blocs.ts';
import { compileTold } from '../support/compile-told.ts';
import { answerClaim, askMembers, claim, offer, openTable, refuse } from '../support/play.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';
import { news, ScriptedGame, seen } from './scripted-game.ts';

const GUARD = 3;
const atC = () => new ScriptedGame(blocScenario()).passUntil((turn) => turn === 'talk c');
const claimed = () =>
  new ScriptedGame(blocScenario()).play('a', claim('c', 'guard', 'patrol')).passUntil((turn) => turn === 'talk c');
const membersSeen = (game: ScriptedGame, party: string) =>
  seen(game.sitDown(party)).delegations[2]?.members.map(({ name, stands }) => ({
    name,
    stands: stands.map(({ about, words, isPrivate }) => `${about}: ${words}${isPrivate ? ' (only you)' : ''}`),
  }));

describe('the members of a bloc at the table', () => {
  it('are shown to everybody as far as they have spoken in public', () => {
    expect(membersSeen(atC(), 'a')).toEqual([
      { name: 'the north', stands: ['guard: “patrol”: supports it'] },
      { name: 'the south', stands: ['guard: “patrol”: has not decided'] },
      { name: 'the east', stands: [] },
    ]);
    expect(seen(atC().sitDown('a')).delegations[0]?.members).toEqual([]);
  });

  it('are shown to their bloc with what it has heard from them', () => {
    const game = atC().play('c', askMembers('guard'));
    expect(membersSeen(game, 'c')?.[2]?.stands).toEqual([
      'guard: “nobody” or “patrol”: does not support it (only you)',
    ]);
    expect(membersSeen(game, 'b')?.[2]?.stands).toEqual([]);
  });

  it('stand beside what their bloc says of an answer', () => {
    const on = (party: string, option: number, game = atC()) =>
      seen(game.sitDown(party)).tracks[1]?.articles.find(({ issue }) => issue === GUARD)?.options[option]?.byMembers;
    const open = ['Members of the town of C: the north supports it; the south has not decided.'];
    expect(on('a', 1)).toEqual(open);
    expect(on('a', 0)).toEqual([]);
    const asked = atC().play('c', askMembers('guard'));
    expect(on('c', 0, asked)).toEqual(['Members of the town of C: the east does not support it.']);
    expect(on('a', 0, asked)).toEqual([]);
  });

  it('are told of in the record: that they were asked to all, what they said to the bloc', () => {
    const game = atC().play('c', askMembers('guard'));
    const said =
      'Your members on “guard”. “nobody”: the east does not support it. “patrol”: the north supports it; the south has not decided; the east does not support it.';
    const lines = (party: string) => seen(game.sitDown(party)).record[0]?.dispatches.map(({ words }) => words);
    expect(lines('c')).toContain(said);
    expect(lines('a')).toContain('The town of C asks its members about “guard”.');
    expect(lines('a')?.join()).not.toContain('the east');
  });

  it('give their reason when one of them speaks up', () => {
    const members = [
      member('north', stand('guard', ['patrol'], 'against', { because: 'Our boats are old.' })),
      member('south'),
    ];
    const told = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((seed) => {
      const { game, state } = openTable(blocScenario(members), { seed })
        .skipTo('c')
        .play('c', offer('main', ['a'], { guard: 'patrol' }))
        .play('a', refuse())
        .toRound(2);
      return state.record
        .filter(({ kind }) => kind === 'memberDissents')
        .map((line) => dispatchInWords(game, state, line).words);
    });
    expect(told.length).toBeGreaterThan(0);
    expect([...new Set(told)]).toEqual([
      'The north says in public that it does not support “patrol” (guard), to which the town of C has agreed. Our boats are old.',
    ]);
  });
});

describe('a claim about a bloc', () => {
  const claimSeen = (game: ScriptedGame, party: string) =>
    seen(game.sitDown(party)).tracks[1]?.articles.find(({ issue }) => issue === GUARD)?.claims[0];

  it('can be answered by members once they have been asked; a flat yes is said to be a risk before that', () => {
    expect(claimSeen(claimed(), 'c')?.byMembers).toEqual({
      words: 'the north supports it; the south has not decided',
      unavailable: 'Ask your members about “guard” first.',
      risk: 'Your members disagree, and you have not asked them. One of them may contradict you tomorrow.',
    });
    expect(claimSeen(claimed().play('c', askMembers('guard')), 'c')?.byMembers).toEqual({
      words: 'the north supports it; the south has not decided; the east does not support it',
      unavailable: undefined,
      risk: undefined,
    });
    expect(claimSeen(claimed(), 'b')?.byMembers).toBeUndefined();
  });

  it('is worded by members for all to read', () => {
    const game = claimed().play('c', askMembers('guard')).play('c', answerClaim('by-members'));
    expect(claimSeen(game, 'b')).toMatchObject({
      status: 'by-members',
      statusWords:
        'The town of C lets its members answer: the north supports it; the south has not decided; the east does not support it.',
    });
    expect(news(game.sitDown('b')).join(' ')).toContain(
      'You end your day. The town of C asks its members about “guard”. The town of A says that the town of C accepts “patrol” on “guard”. The town of C lets its members answer: the north supports it; the south has not decided; the east does not support it. Day 2 begins.',
    );
  });
});

it('the Coalition of the flagship has its members in its briefing, in whole sentences', () => {
  const { chairs } = briefingOf(compileTold(shippedScenario('white-house-2025')));
  expect(chairs.map(({ members }) => members.length)).toEqual([0, 0, 0, 7]);
  const germany = chairs[3]?.members.find(({ name }) => name === 'Germany');
  expect(germany?.stands[0]).toMatchObject({
    about: 'Foreign forces: “Trainers in the rear” or “Reassurance force”',
    words: 'has not decided',
    source: expect.stringContaining('Table.Media, 18 August 2025'),
  });
  const sentences = chairs[3]?.members.flatMap(({ stands }) => stands.map(({ because }) => because)) ?? [];
  expect(badSentences(sentences)).toEqual([]);
});
