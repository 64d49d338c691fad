import { describe, expect, it } from 'vitest';
import { signsBefore, signsOf } from '#engine/beliefs/signs.ts';
import { bitsTaken } from '#engine/mind/bargaining-position.ts';
import { at } from '#engine/model/at.ts';
import type { ReplyWord } from '#engine/model/moves.ts';
import {
  type Act,
  accept,
  answerClaim,
  askLiveIf,
  askLiveWith,
  askMatters,
  askMeaning,
  callVote,
  claim,
  counter,
  declare,
  initial,
  no,
  offer,
  openTable,
  type PlayTable,
  refuse,
  reply,
  review,
  singleText,
  tellMatters,
  yes,
} from '../../support/play.ts';
import { mediatedScenario, smallScenario } from '../../support/scenarios.ts';

const OPENING = { venue: 'lake', format: 'big' };
const shown = (table: PlayTable, by: string, of: string) =>
  signsOf(table.viewOf(by), table.party(of)).map(({ kind, issue, clauses }) => ({
    kind,
    issue,
    options: clauses.map(({ option }) => option),
  }));
const kinds = (table: PlayTable, by: string, of: string) => shown(table, by, of).map(({ kind }) => kind);

describe('what a party shows', () => {
  it('is what it could accept of two articles together, if a question has a condition', () => {
    const asked = (says: ReplyWord) =>
      openTable(smallScenario())
        .play('a', askLiveIf('b', { guard: 'patrol' }, { water: 'meters' }))
        .play('b', reply(says));
    expect(shown(asked('yes'), 'a', 'b')).toEqual([{ kind: 'could-live', issue: undefined, options: [2, 1] }]);
    expect(kinds(asked('no'), 'a', 'b')).toEqual(['could-not-live']);
    expect(kinds(asked('evade'), 'a', 'b')).toEqual([]);
    expect(bitsTaken(asked('yes').viewOf('a'), 1, 3, 'acceptable')).toBe(0);
  });

  it('is nothing at first', () => {
    expect(shown(openTable(smallScenario()), 'a', 'b')).toEqual([]);
  });

  it('is what it asks for, to those who are asked', () => {
    const table = openTable(smallScenario()).play('a', offer('opening', ['b'], OPENING));
    expect(shown(table, 'b', 'a')).toEqual([{ kind: 'asked', issue: undefined, options: [1, 1] }]);
    expect(shown(table, 'c', 'a')).toEqual([]);
  });

  it('is a refusal with the issue that it names, or calls a red line', () => {
    const answered = (...how: Parameters<typeof refuse>) =>
      openTable(smallScenario())
        .play('a', offer('opening', ['b'], OPENING))
        .play('b', refuse(...how));
    expect(kinds(answered('not-now'), 'a', 'b')).toEqual(['turned-down']);
    expect(shown(answered('too-little', 'format'), 'a', 'b')).toEqual([
      { kind: 'turned-down', issue: undefined, options: [1, 1] },
      { kind: 'named', issue: 1, options: [1, 1] },
    ]);
    expect(kinds(answered('red-line', 'venue'), 'a', 'b')).toEqual(['turned-down', 'never']);
  });

  it('is what must change in a single text, to everybody once all have spoken', () => {
    const put = openTable(mediatedScenario())
      .play('a', singleText('main', { water: 'halves', guard: 'patrol' }))
      .play('b', review('guard'));
    expect(shown(put, 'a', 'b')).toEqual([]);
    put.play('c', review());
    const said = [
      { kind: 'agreed', issue: undefined, options: [1] },
      { kind: 'turned-down', issue: undefined, options: [1] },
      { kind: 'named', issue: 3, options: [1, 1] },
    ];
    expect(shown(put, 'a', 'b')).toEqual(said);
    expect(shown(put, 'c', 'b')).toEqual(said);
    expect(kinds(put, 'b', 'c')).toEqual(['agreed', 'agreed']);
  });

  it('is both readings of a vague clause, until it says which of them it means', () => {
    const wording = { water: ['halves', 'meters'] } as const;
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], wording))
      .play('b', accept());
    const clauses = (of: string) => signsOf(table.viewOf('a'), table.party(of)).map((sign) => sign.clauses);
    expect(clauses('b')).toEqual([[{ issue: 2, option: 1, or: 2 }]]);
    table.play('a', askMeaning('b', 'water', wording.water)).play('b', reply('second'));
    expect(clauses('b')).toEqual([[{ issue: 2, option: 1, or: 2 }], [{ issue: 2, option: 2 }]]);
  });

  it('is, of a counter, what it asks for and no refusal besides', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], OPENING))
      .play('b', counter({ venue: 'tower' }));
    expect(shown(table, 'a', 'b')).toEqual([{ kind: 'asked', issue: undefined, options: [2] }]);
  });

  it('is an initial to everybody, also to those who did not hear the talk', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept())
      .skipTo('c');
    expect(kinds(table, 'c', 'b')).toEqual(['agreed']);
    table.play('c', initial('water', 'halves'));
    expect(kinds(table, 'b', 'c')).toEqual(['agreed']);
  });

  it('is how it votes, and over what it does not sign', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], OPENING))
      .play('b', accept())
      .toDusk()
      .play('a', yes())
      .play('b', no('format'));
    expect(kinds(table, 'c', 'a').at(-1)).toBe('would-sign');
    expect(shown(table, 'c', 'b').slice(-2)).toEqual([
      { kind: 'would-not-sign', issue: undefined, options: [1, 1] },
      { kind: 'named', issue: 1, options: [1, 1] },
    ]);
  });

  it('is over what silence means, where it names an article on which the text is silent', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .toDusk()
      .play('a', yes())
      .play('b', no('format'));
    const silent = table.game.common.issues[1]?.silent;
    expect(shown(table, 'c', 'b').slice(-2)).toEqual([
      { kind: 'would-not-sign', issue: undefined, options: [1, silent] },
      { kind: 'named', issue: 1, options: [1, silent] },
    ]);
  });

  it('is what it declares, until it goes back on it', () => {
    const table = openTable(smallScenario()).play('a', declare('never', 'format', 'big'));
    expect(shown(table, 'c', 'a')).toEqual([{ kind: 'never', issue: 1, options: [1] }]);
    table.play('a', offer('opening', ['b'], { format: 'big' })).play('b', accept());
    expect(kinds(table, 'c', 'a')).toEqual(['agreed']);
  });

  it('is a plain reply, to the one that asked; an evasion shows nothing', () => {
    const asked = (ask: Act, says: ReplyWord) => openTable(smallScenario()).play('a', ask).play('b', reply(says));
    expect(shown(asked(askMatters('b', 'water'), 'most'), 'a', 'b')).toEqual([
      { kind: 'weighs-most', issue: 2, options: [] },
    ]);
    expect(kinds(asked(askLiveWith('b', 'water', 'halves'), 'yes'), 'a', 'b')).toEqual(['could-live']);
    expect(kinds(asked(askLiveWith('b', 'water', 'halves'), 'no'), 'a', 'b')).toEqual(['could-not-live']);
    expect(kinds(asked(askLiveWith('b', 'water', 'halves'), 'yes'), 'c', 'b')).toEqual([]);
    expect(kinds(asked(askMatters('b', 'water'), 'evade'), 'a', 'b')).toEqual([]);
  });

  it('is what it tells of its own accord, to the one that it tells', () => {
    const table = openTable(smallScenario()).play('a', tellMatters('b', 'water'));
    expect(shown(table, 'b', 'a')).toEqual([{ kind: 'weighs-most', issue: 2, options: [] }]);
    expect(kinds(table, 'c', 'a')).toEqual([]);
  });

  it('is what it says of a claim about it that names one answer', () => {
    const answered = (what: 'confirm' | 'deny', ...options: string[]) =>
      openTable(smallScenario())
        .play('a', claim('b', 'water', ...options))
        .skipTo('b')
        .play('b', answerClaim(what));
    expect(kinds(answered('confirm', 'halves'), 'c', 'b')).toEqual(['agreed']);
    expect(kinds(answered('deny', 'halves'), 'c', 'b')).toEqual(['turned-down']);
    expect(kinds(answered('confirm', 'halves', 'meters'), 'c', 'b')).toEqual([]);
    expect(kinds(answered('confirm', 'halves'), 'c', 'a')).toEqual([]);
  });

  it('counts the first time only', () => {
    const table = openTable(smallScenario());
    for (const day of [1, 2, 3]) {
      table
        .toRound(day)
        .skipTo('a')
        .play('a', offer('opening', ['b'], OPENING))
        .play('b', refuse('too-little', 'venue'));
    }
    expect(kinds(table, 'a', 'b')).toEqual(['turned-down', 'named']);
    expect(kinds(table, 'b', 'a')).toEqual(['asked']);
  });

  it('was, before an offer, what all the rest shows', () => {
    const table = openTable(smallScenario())
      .play('a', offer('opening', ['b'], OPENING))
      .play('b', refuse('red-line', 'venue'));
    table
      .toRound(2)
      .skipTo('a')
      .play('a', offer('opening', ['b'], { venue: 'tower', format: 'big' }));
    const view = table.viewOf('b');
    for (const made of view.offers) {
      const offers = view.offers.filter((each) => each !== made);
      expect(signsBefore(view, table.party('a'), made)).toEqual(signsOf({ ...view, offers }, table.party('a')));
    }
    expect(signsBefore(view, table.party('a'), at(view.offers, 1))).toHaveLength(1);
  });
});
