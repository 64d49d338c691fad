import { expect, it } from 'vitest';
import { canDraftOn, counterByDraft } from '#panels/talks/counter-by-draft.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { BARE_DESK } from '../table/table-fixture.ts';
import { LETTER, LETTER_WAITS } from '../table/table-states.ts';

const [meeting, settlement] = BARE_DESK.tracks as readonly [TrackModel, TrackModel];
const isOf = (track: TrackModel) =>
  LETTER.clauses.some(({ issue }) => track.articles.some((one) => one.issue === issue));
const [its, other] = isOf(meeting) ? [meeting, settlement] : [settlement, meeting];

function countersBegun(model: Parameters<typeof counterByDraft>[0]): number {
  let begun = 0;
  counterByDraft(model, {
    startCounter: () => {
      begun += 1;
    },
    cancelCounter: () => undefined,
  });
  return begun;
}

it('a wording of the part of a letter can be chosen, and makes a counter of it', () => {
  expect(canDraftOn(LETTER_WAITS, its)).toBe(true);
  expect(countersBegun(LETTER_WAITS)).toBe(1);
});

it('no wording can be chosen on another part, or for a letter that cannot be changed', () => {
  expect(canDraftOn(LETTER_WAITS, other)).toBe(false);
  expect(canDraftOn({ ...LETTER_WAITS, letter: { ...LETTER, unchangeable: 'no' } }, its)).toBe(false);
});

it('beside a letter that goes back by itself an offer is drafted', () => {
  const returns = { ...LETTER_WAITS, letter: { ...LETTER, returns: true } };
  expect(canDraftOn(returns, other)).toBe(true);
  expect(countersBegun(returns)).toBe(0);
});

it('is chosen at one’s own turn and while the others talk, not over a question or a vote', () => {
  const can = (['talk', 'wait', 'reply', 'vote', 'carry', 'open', 'ended'] as const).filter((asked) =>
    canDraftOn({ ...BARE_DESK, asked }, meeting),
  );
  expect(can).toEqual(['talk', 'wait']);
});
