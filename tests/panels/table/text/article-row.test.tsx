import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ArticleRow } from '#panels/table/text/article-row.tsx';
import type { PartyMark } from '#session/party-mark.ts';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import type { CellModel } from '#session/table/text/cell-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { FORMAT, VENUE } from '../articles.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../parties.ts';
import { recordedCommands } from '../recorded-commands.ts';

/** The row of an article as Ukraine sees it, and what it is told to do. */
function show(article: ArticleModel, isOpen = false) {
  const { called, tell } = recordedCommands();
  const row = (shown: ArticleModel, open: boolean) => (
    <ArticleRow
      article={shown}
      you={UKRAINE.party}
      headingId="heading"
      sentence="The leaders meet in Istanbul."
      bodyId="body"
      isOpen={open}
      onToggle={tell('toggle')}
    />
  );
  const { rerender } = render(row(article, isOpen));
  return { called, become: (next: ArticleModel, open = isOpen) => rerender(row(next, open)) };
}

const row = () => document.querySelector('.article-row') as HTMLElement;
const stands = () => screen.queryAllByRole('listitem').map((one) => one.textContent);
const worth = () => row().querySelector('.grid-worth')?.textContent;

/** Venue as these have accepted it, while nothing is known of the others. */
const accepted = (...parties: readonly PartyMark[]): ArticleModel => ({
  ...VENUE,
  initials: parties,
  cells: VENUE.cells.map((cell) =>
    parties.some(({ party }) => party === cell.party)
      ? { ...cell, how: 'accepted', label: 'Istanbul' }
      : { ...cell, how: 'unknown', label: undefined },
  ),
});
/** Initials that are being written. */
const fresh = () => [...document.querySelectorAll('.pen--fresh')].map((one) => one.getAttribute('aria-label'));

const withOptions = (change: (option: OptionModel) => Partial<OptionModel>): ArticleModel => ({
  ...VENUE,
  options: VENUE.options.map((one) => ({ ...one, ...change(one) })),
});

describe('an article at rest', () => {
  it('is opened by its number and title', async () => {
    const { called } = show(VENUE);
    const open = screen.getByRole('button', { name: say('grid.article', { title: 'Venue', number: 1 }) });
    expect(open.getAttribute('aria-expanded')).toBe('false');
    expect(open.getAttribute('aria-controls')).toBe('body');
    expect(screen.queryByText('The leaders meet in Istanbul.')).toBeNull();
    await userEvent.click(open);
    expect(called.map(([name]) => name)).toEqual(['toggle']);
  });

  it('says in words what each delegation stands for, and of whom nothing is known', () => {
    show(VENUE);
    expect(stands()).toEqual([
      expect.stringContaining('United States has accepted for now: Istanbul'),
      expect.stringContaining(say('grid.cell-unknown', { who: UKRAINE.party })),
      expect.stringContaining('Russia wants: Moscow'),
      expect.stringContaining('Coalition wants: Geneva'),
    ]);
  });

  it('has brackets about what is asked for or pencilled, and about nothing else', () => {
    const asked: CellModel = { ...RUSSIA, how: 'asked', label: 'Moscow', counts: true, words: 'Russia asks for:' };
    const pencilled: CellModel = {
      ...UKRAINE,
      how: 'pencilled',
      label: 'Geneva',
      counts: true,
      words: say('grid.cell-pencilled'),
    };
    const cells = VENUE.cells.map((cell) => [asked, pencilled].find(({ party }) => party === cell.party) ?? cell);
    show({ ...VENUE, cells });
    const bracketed = stands().filter((words) => words?.includes('['));
    expect(bracketed).toEqual([
      expect.stringContaining('In pencil: [Geneva]'),
      expect.stringContaining('Russia asks for: [Moscow]'),
    ]);
  });

  it('tells the person’s own from those of others, and whose initial counts from whose does not', () => {
    show(VENUE);
    const marked = (name: string) => screen.getAllByRole('listitem').map((one) => one.dataset[name]);
    expect(marked('you')).toEqual(['false', 'true', 'false', 'false']);
    expect(marked('counts')).toEqual(['true', 'true', 'true', 'false']);
    expect(marked('how')).toEqual(['accepted', 'unknown', 'wish', 'wish']);
  });

  it('has the initials of those who have accepted the wording', () => {
    show(FORMAT);
    expect(row().querySelectorAll('.pen')).toHaveLength(3);
    expect(row().textContent).not.toContain('[');
  });

  it('writes only initials that have come since it was drawn', () => {
    const { become } = show(accepted(US));
    expect(fresh()).toEqual([]);
    become(accepted(US, UKRAINE));
    expect(fresh()).toEqual([say('text.initial', { party: UKRAINE.party })]);
    become(accepted(UKRAINE));
    become(accepted(US, UKRAINE));
    expect(fresh()).toEqual([say('text.initial', { party: US.party }), say('text.initial', { party: UKRAINE.party })]);
  });

  it('writes an initial once, and not again when it has been opened and closed', () => {
    const { become } = show(accepted(US));
    become(accepted(US, UKRAINE));
    expect(fresh()).toEqual([say('text.initial', { party: UKRAINE.party })]);
    become(accepted(US, UKRAINE), true);
    become(accepted(US, UKRAINE), false);
    expect(fresh()).toEqual([]);
  });
});

describe('what an article is worth to the person', () => {
  it('is that of what stands in the text, of the best that it can be', () => {
    show(VENUE);
    expect(worth()).toBe('worth to you 9 of 10');
  });

  it('is that of what is pencilled, whatever stands in the text', () => {
    show(withOptions(({ option }) => ({ pencilled: option === 5 })));
    expect(worth()).toBe('worth to you 6 of 10');
  });

  it('is that of both readings where the wording is vague', () => {
    show(withOptions(({ option }) => ({ pencilled: option === 2 || option === 5 })));
    expect(worth()).toBe('worth to you 10 or 6 of 10');
    cleanup();
    const vague = {
      option: 3,
      or: 4,
      labels: ['Budapest', 'Istanbul'],
      wordings: ['Budapest', 'Istanbul'],
      inText: 'current',
      initials: [US],
      canInitial: false,
    } as const;
    show({ ...withOptions(() => ({ inText: 'beside' })), vague: [vague] });
    expect(worth()).toBe('worth to you 1 or 9 of 10');
  });

  it('is at most its best where nothing is written', () => {
    show(withOptions(() => ({ inText: undefined })));
    expect(worth()).toBe('worth to you up to 10');
  });

  it('is drawn as a share of the best; of vague wording by the reading that is worth less', () => {
    show(withOptions(({ option }) => ({ pencilled: option === 2 || option === 5 })));
    expect(row().querySelector<HTMLElement>('.worth-share span')?.style.width).toBe('60%');
  });
});

describe('an article that is open', () => {
  it('is closed by the same button, and its sentence takes the place of what each stands for', async () => {
    const { called } = show(VENUE, true);
    const button = screen.getByRole('button', { name: say('grid.article', { title: 'Venue', number: 1 }) });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(stands()).toEqual([]);
    expect(worth()).toBeUndefined();
    expect(within(row()).getByText('The leaders meet in Istanbul.')).toBeTruthy();
    expect(within(row()).getByText(/^Close/)).toBeTruthy();
    await userEvent.click(button);
    expect(called.map(([name]) => name)).toEqual(['toggle']);
  });
});

it('a delegation that has no say stands in the row all the same', () => {
  show(FORMAT);
  const [coalition] = screen.getAllByRole('listitem').slice(-1);
  expect(coalition?.dataset['counts']).toBe('false');
  expect(coalition?.textContent).toContain(`${COALITION.name}: nothing known.`);
});
