import { describe, expect, it } from 'vitest';
import { draftChangeInWords } from '#panels/table/offer/draft-change-in-words.ts';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { SPEAKER, say } from '../../../support/speaker.ts';
import { BARE_DESK, worth } from '../table-fixture.ts';
import { COUNTERING, DRAFTING } from '../table-states.ts';

const empty = BARE_DESK.draft;
const { draft } = DRAFTING;

describe('a change to the draft', () => {
  it('is said with what is in it now, and what it would be worth', () => {
    const with13: DraftModel = { ...draft, worth: worth(13, 13.7, 30) };
    const said = draftChangeInWords(SPEAKER, empty, with13);
    for (const { title, label } of draft.clauses) expect(said).toContain(`${title}: ${label}`);
    expect(said).toContain(say('worth.less'));
  });

  it('is said without what has stayed as it was', () => {
    const better: DraftModel = { ...draft, worth: worth(20, 13.7, 30) };
    expect(draftChangeInWords(SPEAKER, { ...draft, worth: worth(13, 13.7, 30) }, better)).toBe(say('worth.better'));
    expect(draftChangeInWords(SPEAKER, draft, { ...draft })).toBeUndefined();
  });

  it('is said when a red line is crossed, when a clause goes, and when all are gone', () => {
    const crossed: DraftModel = { ...draft, worth: worth(20, 13.7, 30, 'Moscow is no place for us.') };
    expect(draftChangeInWords(SPEAKER, { ...draft, worth: worth(20, 13.7, 30) }, crossed)).toBe(
      say('worth.red-line', { because: 'Moscow is no place for us.' }),
    );
    const fewer: DraftModel = { ...draft, clauses: draft.clauses.slice(1) };
    expect(draftChangeInWords(SPEAKER, draft, fewer)).toContain(draft.clauses.length > 1 ? 'is out.' : 'empty');
    expect(draftChangeInWords(SPEAKER, draft, { ...draft, clauses: [] })).toContain(say('draft.now-empty'));
  });

  it('is said when it becomes a counter', () => {
    expect(draftChangeInWords(SPEAKER, empty, COUNTERING.draft)).toContain(say('draft.now-countering'));
  });
});
