import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ReviewModel } from '#session/table/desk/review-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { having } from '../../../support/having.ts';
import { say } from '../../../support/speaker.ts';
import { sit } from '../../talks/sit.tsx';
import { US } from '../parties.ts';
import { BARE_DESK, worth } from '../table-fixture.ts';

const button = (name: RegExp | string) => screen.getByRole('button', { name });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('a single text to review', () => {
  const clause = (issue: number, title: string) =>
    ({
      issue,
      number: issue + 1,
      title,
      options: [1],
      label: 'Geneva',
      meaning: 'Geneva',
      replaces: undefined,
      redLine: false,
      goesBack: undefined,
    }) as const;
  const REVIEW: ReviewModel = {
    draft: 2,
    by: US,
    heading: 'Washington proposes a single text',
    about: 'The meeting',
    clauses: [clause(0, 'Venue'), clause(1, 'Format'), clause(2, 'Guarantees')],
    reasons: ['Here we think that you could meet.'],
    worth: worth(20, 13.7, 30),
    most: 2,
  };
  const reviewing: TableModel = { ...BARE_DESK, asked: 'review', review: REVIEW };

  it('is accepted whole with one press, and focus goes to the conversation', async () => {
    const session = sit(reviewing, () => BARE_DESK);
    button(say('desk.review-accept')).focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['review', []]]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('talks.with', { who: US.party })));
  });

  it('is marked where it must change, in two articles at most', async () => {
    const session = sit(reviewing);
    await userEvent.click(button(say('desk.review-change', { marked: 0 })));
    expect(session.commands).toEqual([]);
    await userEvent.click(box(/Must change: 2 Format/));
    await userEvent.click(box(/Must change: 1 Venue/));
    expect(box(/Must change: 3 Guarantees/).disabled).toBe(true);
    await userEvent.click(button(say('desk.review-accept')));
    expect(session.commands).toEqual([]);
    await userEvent.click(button(say('desk.review-change', { marked: 2 })));
    expect(session.commands).toEqual([['review', [1, 0]]]);
  });

  /** The second clause is one that the person cannot want. */
  const unwanted = (over: Partial<ReviewModel['clauses'][number]>, redLine?: string): TableModel => ({
    ...reviewing,
    review: {
      ...REVIEW,
      clauses: REVIEW.clauses.map((one) => (one.issue === 1 ? { ...one, ...over } : one)),
      worth: { ...REVIEW.worth, redLine },
    },
  });
  const CROSSES = unwanted({ redLine: true }, 'Never so.');
  const GOES_BACK = unwanted({ goesBack: 'In public you have ruled it out.' });

  it.each([
    {
      title: 'whole, across its red line',
      table: CROSSES,
      mark: undefined,
      press: say('desk.review-accept'),
      says: /Never so/,
      over: [],
    },
    {
      title: 'whole, against its word',
      table: GOES_BACK,
      mark: undefined,
      press: say('desk.review-accept'),
      says: 'ruled it out',
      over: [],
    },
    {
      title: 'in part, across its red line',
      table: CROSSES,
      mark: /Venue/,
      press: say('desk.review-change', { marked: 0 }),
      says: say('desk.article-crosses', { number: 2 }),
      over: [0],
    },
    {
      title: 'in part, against its word',
      table: GOES_BACK,
      mark: /Venue/,
      press: say('desk.review-change', { marked: 0 }),
      says: 'ruled it out',
      over: [0],
    },
  ])('is asked about again where it is accepted $title', async ({ table, mark, press, says, over }) => {
    const session = sit(table);
    const letter = screen.getByRole('article', { name: REVIEW.heading });
    expect(letter.textContent.includes(say('desk.your-red-line'))).toBe(table === CROSSES);
    if (mark) await userEvent.click(box(mark));
    await userEvent.click(button(press));
    expect(session.commands).toEqual([]);
    expect(screen.getByRole('dialog').textContent).toMatch(says);
    await userEvent.click(button(say(over.length === 0 ? 'desk.accept-anyway' : 'desk.accept-rest')));
    expect(session.commands).toEqual([['review', over]]);
  });

  it.each([
    { title: 'its red line', table: CROSSES },
    { title: 'its public word', table: GOES_BACK },
  ])('is not asked about again where what goes against $title must change', async ({ table }) => {
    const session = sit(table);
    await userEvent.click(box(/Format/));
    await userEvent.click(button(say('desk.review-change', { marked: 0 })));
    expect(session.commands).toEqual([['review', [1]]]);
  });

  it('can be unmarked again', async () => {
    const session = sit(reviewing);
    await userEvent.click(box(/Venue/));
    await userEvent.click(box(/Venue/));
    await userEvent.click(button(say('desk.review-accept')));
    expect(session.commands).toEqual([['review', []]]);
  });

  it('is announced, and told above the table', async () => {
    sit(reviewing);
    expect(screen.getByText(say('phase.asked-review'))).toBeTruthy();
    expect(
      await screen.findByText(having(say('asked.review-text', { heading: 'Washington proposes a single text' }))),
    ).toBeTruthy();
  });
});
