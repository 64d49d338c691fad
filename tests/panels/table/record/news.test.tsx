import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { News, piecesOf } from '#panels/table/record/news.tsx';
import { NewsBelow } from '#panels/table/record/news-below.tsx';
import type { NewsModel } from '#panels/table/record/news-model.ts';
import type { NewsSection } from '#session/table/record/news-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { pageThatIs } from '../page-that-is.ts';
import { BARE_DESK, NEWS } from '../table-fixture.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const DAY: NewsSection = {
  key: '4-talks',
  part: 'talks',
  heading: 'This day',
  events: [],
  dispatches: NEWS,
  folded: [],
};
const QUIET: NewsModel = { asked: 'talk', news: [], turning: [], today: { underway: [], waits: [], can: [] } };
const WITH_NEWS: NewsModel = {
  ...QUIET,
  news: [{ ...DAY, dispatches: NEWS.slice(0, 1), folded: NEWS.slice(1) }],
  today: { underway: [], waits: ['A letter waits behind this one.'], can: ['You have 2 moves left.'] },
};

describe('the news', () => {
  it('stand under the part of the day in which they came, the small ones folded', () => {
    render(<News model={WITH_NEWS} />);
    const day = screen.getByRole('region', { name: 'This day' });
    expect(within(day).getByText('Washington accepts your offer on the format.')).toBeTruthy();
    const folded = within(day).getByText('The Coalition tables a reassurance force.').closest('details');
    expect(folded?.open).toBe(false);
    expect(within(day).getByText(say('news.more', { lines: 2 }))).toBeTruthy();
  });

  it('end with what waits and what can still be done', () => {
    render(<News model={WITH_NEWS} />);
    const today = screen.getByRole('region', { name: say('news.can-do') });
    expect(
      within(today)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['A letter waits behind this one.', 'You have 2 moves left.']);
  });

  it('begin with what is on its way through others: on the table nothing has come of it yet', () => {
    const underway = ['Your offer is on its way to Moscow through Washington.'];
    render(<News model={{ ...WITH_NEWS, today: { ...WITH_NEWS.today, underway } }} />);
    const first = screen.getByRole('region', { name: say('news.dispatches') }).firstElementChild;
    expect(first?.textContent).toBe('Your offer is on its way to Moscow through Washington.');
  });

  it('say what waits where nothing can be done', () => {
    render(<News model={{ ...WITH_NEWS, today: { ...WITH_NEWS.today, can: [] } }} />);
    expect(screen.getByRole('region', { name: say('news.waits') })).toBeTruthy();
  });

  it('say where to begin when nothing has happened yet', () => {
    render(<News model={QUIET} />);
    expect(screen.getByRole('region', { name: say('desk.since-last-move') }).textContent).toContain('Nothing yet.');
  });

  it('say while others talk that nothing is asked, and what they have done so far', () => {
    const { rerender } = render(<News model={{ ...QUIET, asked: 'wait' }} />);
    const desk = screen.getByRole('region', { name: say('news.heading-wait') });
    expect(desk.textContent).toContain(say('news.nothing-asked'));
    rerender(<News model={{ ...WITH_NEWS, asked: 'wait' }} />);
    expect(desk.textContent).toContain(say('news.nothing-asked-so-far'));
  });

  it('offer nothing to do any more once the talks are over', () => {
    render(<News model={{ ...WITH_NEWS, asked: 'ended' }} />);
    expect(screen.getByRole('region', { name: say('news.heading-ended') })).toBeTruthy();
    expect(screen.queryByText('You have 2 moves left.')).toBeNull();
  });

  it('are counted with what is folded and what happened in the morning', () => {
    const event = {
      key: 1,
      title: 'A strike',
      says: '',
      inFull: false,
      effects: [],
      source: undefined,
      tag: undefined,
    };
    const dawn: NewsSection = { ...DAY, key: '4-dawn', part: 'dawn', events: [event], dispatches: [], folded: [] };
    expect(piecesOf({ news: [dawn, ...WITH_NEWS.news] })).toBe(1 + NEWS.length);
    expect(piecesOf(QUIET)).toBe(0);
  });
});

describe('the news under a letter', () => {
  it('are in full where there is room', () => {
    pageThatIs(false);
    render(<NewsBelow model={WITH_NEWS} />);
    expect(screen.getByText('You have 2 moves left.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are a line that opens them where the page is low', async () => {
    pageThatIs(true);
    render(<NewsBelow model={WITH_NEWS} />);
    expect(screen.queryByText('You have 2 moves left.')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: say('news.pieces', { pieces: 3 }) }));
    const sheet = screen.getByRole('dialog', { name: say('desk.since-last-move') });
    expect(within(sheet).getByText('You have 2 moves left.')).toBeTruthy();
    await userEvent.click(within(sheet).getByRole('button', { name: say('page.close') }));
    expect(screen.queryByText('You have 2 moves left.')).toBeNull();
  });

  it('name what can be done where nothing has happened, and take no place where there is neither', () => {
    pageThatIs(true);
    const { container, rerender } = render(<NewsBelow model={{ ...BARE_DESK, news: [] }} />);
    expect(screen.getByRole('button', { name: say('news.can-do') })).toBeTruthy();
    rerender(<NewsBelow model={QUIET} />);
    expect(container.textContent).toBe('');
  });
});
