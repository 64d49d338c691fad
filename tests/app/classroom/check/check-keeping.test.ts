import { describe, expect, it } from 'vitest';
import { CHECK_ADDRESSES, checkPlaceOf } from '#app/classroom/check/check-addresses.ts';
import { checkKeepingIn } from '#app/classroom/check/check-keeping.ts';
import { parseRoute } from '#app/route.ts';
import { newDraft } from '#session/classroom/check/check-draft.ts';
import type { CheckResult } from '#session/classroom/check/check-result.ts';
import { questionsOf } from '#session/classroom/check/questions.ts';
import { lineOf } from '#session/classroom/check/result-line.ts';
import { memoryStore } from '../../memory-store.ts';

const RESULT: CheckResult = {
  tree: 4,
  number: 120,
  occasion: 'before',
  form: 'a',
  answers: questionsOf('a').map(({ right }) => right),
};

describe('what a device keeps of the concept check', () => {
  it('is there again when the page is loaded again, and gone once all is deleted', () => {
    const store = memoryStore();
    const draft = { ...newDraft('a', RESULT), answers: RESULT.answers };
    const keeping = checkKeepingIn(store);
    keeping.keep('given', [RESULT]);
    keeping.keepDraft('before', draft);
    const again = checkKeepingIn(store);
    expect([again.lines('given'), again.lines('class'), again.draft('before')]).toEqual([[RESULT], [], draft]);
    again.deleteAll();
    expect([again.lines('given'), again.draft('before')]).toEqual([[], undefined]);
  });

  it.each(['', 'x', '99 473 a 000000000000', '0 473 a 00', '0 473 c 000000000000'])('is no draft of “%s”', (text) => {
    const store = memoryStore();
    store.write('check-draft-before', text);
    expect(checkKeepingIn(store).draft('before')).toBeUndefined();
  });
});

describe('addresses in the concept check', () => {
  const placeOf = (address: string) => {
    const route = parseRoute(address);
    return route.screen === 'classroom' ? checkPlaceOf(route.rest) : undefined;
  };

  it('lead to what they name', () => {
    expect(placeOf(CHECK_ADDRESSES.home)).toEqual({ at: 'home' });
    expect(placeOf(CHECK_ADDRESSES.class)).toEqual({ at: 'class' });
    expect(placeOf(CHECK_ADDRESSES.form('after'))).toEqual({ at: 'form', occasion: 'after', form: 'b' });
    expect(placeOf(CHECK_ADDRESSES.form('before', 'b'))).toEqual({ at: 'form', occasion: 'before', form: 'b' });
    expect(placeOf(CHECK_ADDRESSES.paper('key'))).toEqual({ at: 'paper', paper: 'key' });
    expect(placeOf(CHECK_ADDRESSES.line(lineOf(RESULT)))).toEqual({ at: 'line', result: RESULT });
  });

  it('that are mistyped are said to be unreadable', () => {
    expect(placeOf('#/check/PC1-0000-0000-0001')).toEqual({ at: 'unread' });
  });
});
