import { describe, expect, it } from 'vitest';
import { questionAfter } from '#session/table/say/question-after.ts';
import { US } from '../../../panels/table/parties.ts';
import { ANSWER, BARE_DESK } from '../../../panels/table/table-fixture.ts';

const clause = (issue: number, named: boolean) => ({
  ...ANSWER.clauses[0],
  issue,
  number: issue + 1,
  title: 'Article',
  label: 'so',
  named,
  fate: 'sent back',
});
const REFUSAL = { ...ANSWER, accepted: false, clauses: [clause(1, false), clause(0, true)] };
const asking = (what: 'matters' | 'could-live-with', issue: number) =>
  what === 'matters'
    ? ({ type: 'ask', what, to: US.party, issue } as const)
    : ({ type: 'ask', what, to: US.party, issue, option: 2 } as const);
const able = (...sayable: readonly ReturnType<typeof asking>[]) => ({
  ...BARE_DESK,
  speech: { ...BARE_DESK.speech, sayable },
});

describe('the question after a refusal', () => {
  it('goes to the one that refused, about the article that it named', () => {
    const model = able(asking('matters', 1), asking('matters', 0));
    expect(questionAfter([REFUSAL], model)).toEqual({ kind: 'ask-matters', to: US.party, issue: 0 });
  });

  it('is whether it could accept where how much it matters was asked before', () => {
    expect(questionAfter([REFUSAL], able(asking('could-live-with', 0)))).toMatchObject({ kind: 'ask-live', issue: 0 });
  });

  it('is about another article of the offer where nothing is left to ask of the one that was named', () => {
    expect(questionAfter([REFUSAL], able(asking('matters', 1)))).toMatchObject({ issue: 1 });
  });

  it('is none where all was accepted, or nothing can be asked', () => {
    expect(questionAfter([ANSWER], able(asking('matters', 1)))).toBeUndefined();
    expect(questionAfter([REFUSAL], able())).toBeUndefined();
  });
});
