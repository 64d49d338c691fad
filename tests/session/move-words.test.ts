import { describe, expect, it } from 'vitest';
import { publicReadings } from '#engine/beliefs/public-readings.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Account } from '#engine/negotiators/decision/decision.ts';
import { accountInWords } from '#session/words/account-in-words.ts';
import { moveInWords } from '#session/words/move-in-words.ts';
import { readingInWords } from '#session/words/reading-in-words.ts';
import { accept, askMatters, callVote, claim, offer, openTable } from '../support/play.ts';
import { smallScenario } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';

const levers = [{ id: 'gates', party: 'a', label: 'close the gates', says: 'The water stays.', effects: [] }];
const table = openTable(smallScenario({ levers } as never))
  .play('a', claim('b', 'water', 'halves', 'meters'))
  .play('a', offer('main', ['b'], { water: 'halves' }));
const voted = openTable(smallScenario())
  .play('a', offer('opening', ['b'], { venue: 'lake' }))
  .play('b', accept())
  .play('a', callVote('opening'))
  .toDusk();
const [A, B, C] = [0, 1, 2];
const asked = openTable(smallScenario()).play('a', askMatters('b', 'water'));

const OFFER = table.state.offers[0]?.id ?? -1;
const CLAIM = table.state.claims[0]?.id ?? -1;
const QUESTION = asked.state.questions[0]?.id ?? -1;

const clause = { issue: 2, option: 1 } as const;
const said = { type: 'declare', party: B } as const;

/** A move of every kind, and what is said of it. */
const MOVES: { readonly [Type in Move['type']]: readonly (readonly [Move, string])[] } = {
  offer: [
    [
      { type: 'offer', party: A, track: 1, to: [B, C], clauses: [clause] },
      'The town of A proposes to the town of B and the town of C: water: halves.',
    ],
  ],
  answer: [
    [
      { type: 'answer', party: B, offer: OFFER, response: 'accept' },
      'accepts the proposal from the town of A: water: halves.',
    ],
    [
      { type: 'answer', party: B, offer: OFFER, response: 'refuse', reason: 'not-now' },
      'refuses the proposal from the town of A',
    ],
    [
      { type: 'answer', party: B, offer: OFFER, response: 'counter', clauses: [{ issue: 2, option: 2 }] },
      'The town of B answers the town of A with a counter-proposal: water: meters.',
    ],
  ],
  carry: [
    [
      { type: 'carry', party: C, offer: OFFER, how: 'pass' },
      'The town of C passes on the letter from the town of A to the town of B.',
    ],
    [
      { type: 'carry', party: C, offer: OFFER, how: 'hold' },
      'The town of C holds back the letter from the town of A to the town of B.',
    ],
    [
      { type: 'carry', party: C, offer: OFFER, how: 'blur', issue: 2, or: 2 },
      'The town of C makes one article vague in the letter from the town of A to the town of B.',
    ],
  ],
  instruct: [
    [{ type: 'instruct', party: C, mail: 'pass' }, 'The town of C passes on all letters unread from now on.'],
    [
      { type: 'instruct', party: C, mail: 'ask' },
      'The town of C wants to read each letter before it is passed on, from now on.',
    ],
  ],
  initial: [[{ type: 'initial', party: A, ...clause }, 'initials water: halves.']],
  withdraw: [[{ type: 'withdraw', party: A, issue: 2 }, 'takes back its initial on “water”.']],
  callVote: [[{ type: 'callVote', party: A, track: 1 }, 'calls a vote on “The water”.']],
  vote: [
    [{ type: 'vote', party: A, track: 0, yes: true }, 'The town of A signs “The talks”.'],
    [
      { type: 'vote', party: A, track: 0, yes: false, over: [0, 1] },
      'The town of A does not sign “The talks”, because of “venue” and “format” (left open).',
    ],
  ],
  endDay: [[{ type: 'endDay', party: A }, 'The town of A ends its day.']],
  walkOut: [[{ type: 'walkOut', party: A }, 'announces that it will leave.']],
  stay: [[{ type: 'stay', party: A }, 'stays after all.']],
  draft: [
    [
      { type: 'draft', party: A, track: 1, clauses: [clause] },
      'The town of A proposes a single text on “The water”: water: halves.',
    ],
  ],
  review: [
    [{ type: 'review', party: B, draft: 0, over: [] }, 'accepts all of the single text.'],
    [{ type: 'review', party: B, draft: 0, over: [2] }, 'wants changes in the single text: “water”.'],
  ],
  open: [
    [{ type: 'open', party: B, clauses: [clause], never: [] }, 'makes its opening statement.'],
    [{ type: 'open', party: B, clauses: [], never: [] }, 'makes no opening statement.'],
  ],
  declare: [
    [{ ...said, what: 'insist', ...clause }, 'The town of B insists in public on “halves” on “water”.'],
    [{ ...said, what: 'never', ...clause }, 'The town of B rules out “halves” on “water” in public, once and for all.'],
    [
      { ...said, what: 'claim', about: A, issue: 2, options: [1] },
      'says that the town of A accepts “halves” on “water”.',
    ],
    [{ ...said, what: 'confirm', claim: CLAIM }, 'The town of B confirms what the town of A says about it on “water”.'],
    [{ ...said, what: 'deny', claim: CLAIM }, 'The town of B denies what'],
    [
      { ...said, what: 'by-members', claim: CLAIM },
      'The town of B lets its members answer what the town of A says about it on “water”.',
    ],
    [
      { ...said, what: 'reinterpret', claim: CLAIM, options: [0] },
      'The town of B corrects what the town of A says about it on “water”: “nothing”.',
    ],
  ],
  tell: [
    [
      { type: 'tell', party: A, to: B, what: 'matters', issue: 2 },
      'tells the town of B that nothing matters more to it than “water”.',
    ],
    [
      { type: 'tell', party: A, to: B, what: 'claim', about: C, issue: 2, options: [1] },
      'The town of A tells the town of B that the town of C accepts “halves” on “water”.',
    ],
  ],
  ask: [
    [
      { type: 'ask', party: A, to: B, what: 'matters', issue: 2 },
      'The town of A asks the town of B: How much does “water” matter to you?',
    ],
  ],
  reply: [
    [{ type: 'reply', party: B, question: QUESTION, says: 'most' }, 'replies to the town of A: It matters most to us.'],
  ],
  consult: [
    [{ type: 'consult', party: A }, 'The town of A explains its position at home.'],
    [{ type: 'consult', party: A, about: 2 }, 'asks its members about “water”.'],
  ],
  useLever: [[{ type: 'useLever', party: A, lever: 0 }, 'acts: close the gates.']],
};

/** Tables at which moves of a kind are made; all others at `table`. */
const BEFORE: Readonly<Partial<Record<Move['type'], typeof table>>> = { reply: asked, vote: voted };

describe('a move', () => {
  it.each(Object.entries(MOVES).flatMap(([type, moves]) => moves.map(([move, words]) => ({ type, move, words }))))(
    'is told in a whole sentence: $type, $words',
    ({ move, words }) => {
      const { game, state } = BEFORE[move.type] ?? table;
      const told = moveInWords(game, state, move);
      expect(badSentences([told])).toEqual([]);
      expect(told).toContain(words);
    },
  );
});

describe('what a decision was weighed by', () => {
  const { game, state } = table;
  const ACCOUNT: Account = {
    track: 1,
    target: 30,
    onTable: 26,
    waiting: 23,
    next: 28,
    nextOptions: [1, 1, 0],
    walkAway: 18,
    signing: [],
  };
  const accept: Move = { type: 'answer', party: B, offer: OFFER, response: 'accept' };
  const refuse: Move = { ...accept, response: 'refuse', reason: 'not-now' };
  const words = (move: Move, account: Partial<Account> = {}) =>
    accountInWords(game, state, move, { ...ACCOUNT, ...account });

  it('is said as waiting against what was on the table, with the aim and what it wanted next', () => {
    expect(words(accept)).toEqual([
      'To the town of B, waiting was worth 23 and this offer 26.',
      'It aimed for 30 on that day; no deal was worth 18.',
      'Next, it wanted this: water: halves; guard: patrol; costs: open. It was worth 28.',
    ]);
  });

  it('explains why what was worth more than waiting was refused all the same', () => {
    expect(words(refuse)[1]).toMatch(/held out for more, or thought a signature too unlikely\.$/);
    expect(words(refuse, { onTable: 31 })[1]).toMatch(/thought that too unlikely\.$/);
    expect(words(refuse, { onTable: 20 })[1]).toMatch(/^It aimed for 30/);
  });

  it('says that nothing worth signing was seen, and of an own offer what it would bring', () => {
    expect(words(refuse, { onTable: undefined })[0]).toBe(
      'The town of B saw nothing worth signing in this offer. Waiting was worth 23 to it.',
    );
    expect(words({ type: 'offer', party: B, track: 1, to: [A], clauses: [clause] }, { onTable: undefined })).toEqual([
      'If everyone signed this draft, it would be worth 28 to the town of B; going on was worth 23.',
      'It aimed for 30 on that day; no deal was worth 18.',
    ]);
  });

  it('is said in whole sentences of every kind of move', () => {
    for (const [move] of Object.values(MOVES).flat()) {
      for (const account of [{}, { onTable: undefined }, { next: undefined, nextOptions: undefined }, { onTable: 1 }]) {
        expect(badSentences(words(move, account))).toEqual([]);
      }
    }
  });
});

describe('a reading', () => {
  it('that is derived from what is public has words of its own', () => {
    const names = publicReadings(table.game.common, A, []).map(({ name }) => name);
    const readings = names.map((name) => readingInWords(table.game, name, A));
    expect(readings.filter((words) => /-|^[a-z]/.test(words))).toEqual([]);
    expect(new Set(readings).size).toBe(3);
    expect(readings.every((words, index) => words.toLowerCase() !== names[index])).toBe(true);
  });

  it('of a scenario keeps its name', () => {
    expect(readingInWords(table.game, 'ceasefire first', A)).toBe('Ceasefire first');
  });
});
