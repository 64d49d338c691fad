import { describe, expect, it } from 'vitest';
import { paperOf } from '#panels/talks/paper-of.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { ReviewModel } from '#session/table/desk/review-model.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../table/parties.ts';
import { ANSWER, BARE_DESK, worth } from '../table/table-fixture.ts';
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

  it('is the answer to the person before a letter of somebody else, and the letter of the one that answers', () => {
    const answered = { ...ANSWER, key: 22, from: RUSSIA };
    expect(paperOf({ ...LETTER_WAITS, answers: [answered] })).toEqual({ key: 'answer-22', party: RUSSIA.party });
    expect(paperOf({ ...LETTER_WAITS, answers: [{ ...answered, from: US }] })?.key).toBe('letter-3');
  });

  it('is a price that can be paid if nobody has answered', () => {
    const draft = { ...EMPTY_DRAFT, track: 0 };
    const price = {
      draft,
      unsendable: undefined,
      isForTomorrow: false,
      words: 'We agree.',
      worth: worth(20, 13.7, 30),
    };
    const ready = { party: RUSSIA.party, offer: 5, price, again: price, question: undefined };
    expect(paperOf({ ...BARE_DESK, ready: [ready] })).toMatchObject({ key: 'price-5', party: RUSSIA.party });
    expect(paperOf({ ...BARE_DESK, ready: [ready], answers: [ANSWER] })?.key).toBe(`answer-${ANSWER.key}`);
    const later = { ...ready, price: { ...price, unsendable: 'You have talked today.', isForTomorrow: true } };
    expect(paperOf({ ...BARE_DESK, ready: [later] })).toBeUndefined();
  });

  it('is undefined if there is neither', () => {
    expect(paperOf(BARE_DESK)).toBeUndefined();
  });
});
