import { describe, expect, it } from 'vitest';
import { paperOf } from '#panels/talks/paper-of.ts';
import type { ReviewModel } from '#session/table/desk/review-model.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../table/parties.ts';
import { ANSWER, BARE_DESK } from '../table/table-fixture.ts';
import { BALLOT, LETTER_WAITS } from '../table/table-states.ts';

const question = { question: 2, from: COALITION, heading: '', words: '', replies: [] };
const review = { draft: 3, by: RUSSIA } as ReviewModel;

describe('the paper before the person', () => {
  it('is a vote first, which belongs to nobody else', () => {
    expect(paperOf({ ...LETTER_WAITS, question, ballot: BALLOT.ballot })).toEqual({
      key: 'ballot-1',
      party: UKRAINE.party,
    });
  });

  it('is a question before a review, and a review before a letter', () => {
    expect(paperOf({ ...LETTER_WAITS, question, review })?.party).toBe(COALITION.party);
    expect(paperOf({ ...LETTER_WAITS, review })?.party).toBe(RUSSIA.party);
    expect(paperOf(LETTER_WAITS)).toEqual({ key: 'letter-3', party: US.party });
  });

  it('is the newest answer of another delegation if nothing waits', () => {
    const own = { ...ANSWER, key: 23, from: UKRAINE };
    const answers = [ANSWER, { ...ANSWER, key: 22, from: RUSSIA }, own];
    expect(paperOf({ ...BARE_DESK, answers })).toEqual({ key: 'answer-22', party: RUSSIA.party });
  });

  it('is undefined if there is neither', () => {
    expect(paperOf(BARE_DESK)).toBeUndefined();
  });
});
