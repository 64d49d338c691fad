import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { ByteReader, ByteWriter, UnreadableBytes } from '#record/bytes.ts';
import { readMove, writeMove } from '#record/move-codec.ts';

const clauses = [
  { issue: 0, option: 4 },
  { issue: 1, option: 0 },
];
const MOVES: Readonly<Record<string, Move>> = {
  'an offer to two': { type: 'offer', party: 1, track: 0, to: [0, 2], clauses },
  'an initial': { type: 'initial', party: 2, issue: 3, option: 1 },
  'an initial taken back': { type: 'withdraw', party: 2, issue: 3 },
  'a call for a vote': { type: 'callVote', party: 0, track: 1 },
  'the end of a day': { type: 'endDay', party: 3 },
  'a walk-out': { type: 'walkOut', party: 3 },
  'a walk-out taken back': { type: 'stay', party: 3 },
  'a lever': { type: 'useLever', party: 1, lever: 3 },
  'an acceptance': { type: 'answer', party: 1, offer: 300, response: 'accept' },
  'a single text': { type: 'draft', party: 2, track: 1, clauses },
  'a review': { type: 'review', party: 1, draft: 3, over: [2, 4] },
  'an opening statement': {
    type: 'open',
    party: 2,
    clauses: [{ issue: 0, option: 3 }],
    never: [
      { issue: 1, option: 0 },
      { issue: 1, option: 2 },
    ],
  },
  'a review with nothing to change': { type: 'review', party: 1, draft: 3, over: [] },
  'a counter': { type: 'answer', party: 1, offer: 2, response: 'counter', clauses },
  'a refusal over a red line': { type: 'answer', party: 1, offer: 2, response: 'refuse', reason: 'red-line', issue: 0 },
  'a refusal that is too little': {
    type: 'answer',
    party: 1,
    offer: 2,
    response: 'refuse',
    reason: 'too-little',
    issue: 1,
  },
  'a refusal with a price of one article': {
    type: 'answer',
    party: 1,
    offer: 2,
    response: 'refuse',
    reason: 'too-little',
    issue: 1,
    price: [{ issue: 1, option: 3 }],
  },
  'a refusal with a vague price of two': {
    type: 'answer',
    party: 1,
    offer: 2,
    response: 'refuse',
    reason: 'red-line',
    price: [
      { issue: 1, option: 3 },
      { issue: 2, option: 0, or: 4 },
    ],
  },
  'a refusal over nothing': { type: 'answer', party: 1, offer: 2, response: 'refuse', reason: 'not-now' },
  'a yes': { type: 'vote', party: 2, track: 1, yes: true },
  'a vague offer, to be carried exactly': {
    type: 'offer',
    party: 1,
    track: 0,
    to: [0],
    clauses: [{ issue: 0, option: 1, or: 2 }],
    exact: true,
  },
  'an offer to two, heard together': { type: 'offer', party: 1, track: 0, to: [0, 2], clauses, together: true },
  'the same, to be carried exactly': {
    type: 'offer',
    party: 1,
    track: 0,
    to: [0, 2],
    clauses,
    exact: true,
    together: true,
  },
  'a vague initial': { type: 'initial', party: 2, issue: 3, option: 0, or: 255 },
  'a counter, to be carried exactly': { type: 'answer', party: 1, offer: 2, response: 'counter', clauses, exact: true },
  'the wish to be asked about letters': { type: 'instruct', party: 0, mail: 'ask' },
  'letters passed on unasked': { type: 'instruct', party: 0, mail: 'pass' },
  'an offer passed on': { type: 'carry', party: 0, offer: 7, how: 'pass' },
  'an offer held back': { type: 'carry', party: 0, offer: 7, how: 'hold' },
  'an offer made vague': { type: 'carry', party: 0, offer: 7, how: 'blur', issue: 2, or: 0 },
  'a question with a condition': {
    type: 'ask',
    party: 1,
    to: 2,
    what: 'could-live-with',
    issue: 0,
    option: 4,
    condition: { issue: 1, option: 3 },
  },
  'a question to members': { type: 'consult', party: 3, about: 3 },
  'an answer by members': { type: 'declare', party: 3, what: 'by-members', claim: 2 },
  'a no over two articles': { type: 'vote', party: 2, track: 1, yes: false, over: [2, 4] },
};

function bytesOf(move: Move): Uint8Array {
  const writer = new ByteWriter();
  writeMove(writer, move);
  return writer.bytes;
}

describe('a move in bytes', () => {
  it.each(Object.entries(MOVES))('is read as it was written: %s', (_, move) => {
    const reader = new ByteReader(bytesOf(move));
    expect(readMove(reader)).toEqual(move);
    expect(reader.isAtEnd).toBe(true);
  });

  it.each(Object.entries(MOVES))('is unreadable when its end is missing: %s', (_, move) => {
    const bytes = bytesOf(move);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => readMove(new ByteReader(bytes.subarray(0, length)))).toThrow(UnreadableBytes);
    }
  });

  it('takes a byte where there is nothing to say, and little more where there is', () => {
    expect(bytesOf(MOVES['the end of a day'] as Move)).toHaveLength(1);
    expect(bytesOf(MOVES['an offer to two'] as Move)).toHaveLength(10);
  });

  it('is unreadable when its kind is unknown', () => {
    expect(() => readMove(new ByteReader(Uint8Array.of(0xff, 0x7f)))).toThrow(UnreadableBytes);
  });
});
