import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { DraftRow, type Proposed } from '#panels/talks/draft-row.tsx';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { CellModel } from '#session/table/text/cell-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { FORMAT, VENUE } from '../table/articles.ts';
import { heard } from '../table/heard.ts';
import { RUSSIA, UKRAINE, US } from '../table/parties.ts';
import { recordedCommands } from '../table/recorded-commands.ts';

/** The row of an article, and a list of what it tells. */
function show(article: ArticleModel, proposed?: Proposed, isOpen = false) {
  const { called, tell } = recordedCommands<object>();
  const toggle = (): void => tell('toggle')();
  render(<DraftRow {...{ article, proposed, isOpen }} you={UKRAINE.party} onToggle={toggle} />);
  return called;
}

const row = () => screen.getByRole('button');
/** Wordings of the row, each with the marks before it. */
const groups = () => [...row().querySelectorAll('.draft-group')].map(({ textContent }) => textContent);

/** Venue, of which only these delegations have a position. */
const standing = (cells: Partial<Record<number, Partial<CellModel>>>): ArticleModel => ({
  ...VENUE,
  state: 'unsettled',
  cells: VENUE.cells.map((cell) => ({ ...cell, how: 'unknown', label: undefined, words: '', ...cells[cell.party] })),
});

describe('a row of the draft', () => {
  it('is opened and closed by a press anywhere on it', async () => {
    const called = show(VENUE);
    expect(row().getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(row());
    expect(called).toEqual([['toggle']]);
    cleanup();
    show(VENUE, undefined, true);
    expect(row().getAttribute('aria-expanded')).toBe('true');
  });

  it('has wording that all accept without brackets, with the initials behind it', () => {
    const label = 'Ukraine and Russia meet first';
    const cells = FORMAT.cells.map((cell) =>
      cell.how === 'accepted' ? { ...cell, label } : { ...cell, how: 'unknown' as const, label: undefined },
    );
    show({ ...FORMAT, cells });
    expect(row().dataset['agreed']).toBe('true');
    expect(row().querySelector('.draft-group-label')?.textContent).toBe(label);
    expect(row().querySelectorAll('.draft-group-initials .pen')).toHaveLength(3);
  });

  it('says which carried yes will write it', () => {
    show({ ...VENUE, notes: ['Your yes to Geneva is on its way to Moscow.'] });
    expect(row().querySelector('.draft-under-way')?.textContent).toBe('Your yes to Geneva is on its way to Moscow.');
    cleanup();
    show(VENUE);
    expect(row().querySelector('.draft-under-way')).toBeNull();
  });

  it('puts positions that are the same together, in brackets what is only asked for', () => {
    const asks = { how: 'asked', label: 'Moscow' } as const;
    show(standing({ [US.party]: asks, [RUSSIA.party]: asks, [UKRAINE.party]: { how: 'accepted', label: 'Geneva' } }));
    expect(groups()).toEqual([expect.stringMatching(/\[Moscow\]$/), expect.stringMatching(/Geneva$/)]);
    expect(row().dataset['agreed']).toBe('false');
  });

  it('says to a screen reader who stands for what, how much it matters, and that it has changed', () => {
    show({ ...VENUE, isChanged: true });
    const words = heard(row());
    for (const { words: of, label } of VENUE.cells) if (label !== undefined) expect(words).toContain(of);
    expect(words).toContain(say('talks.matters-dots', { dots: 1 }));
    expect(words).toContain(say('talks.changed'));
  });

  it.each([
    [0, 0],
    [1, 11],
    [2, 12],
    [3, 18],
  ])('has %s dots where the best answer is worth %s of 29', (dots, best) => {
    show({ ...VENUE, best });
    expect(row().querySelectorAll('.draft-dot[data-filled="true"]')).toHaveLength(dots);
  });

  it('keeps its positions while it is open, whatever the person chooses below', () => {
    const inText = VENUE.cells[UKRAINE.party] as CellModel;
    const article = standing({ [UKRAINE.party]: { how: 'pencilled', label: 'Moscow', inText } });
    show(article);
    expect(groups()).toEqual([expect.stringMatching(/\[Moscow\]$/)]);
    cleanup();
    show(article, undefined, true);
    expect(groups().join()).not.toContain('Moscow');
  });

  it('says that nobody has a position', () => {
    show(standing({}));
    expect(row().textContent).toContain(say('talks.no-position'));
  });
});

describe('a letter over a row', () => {
  const MOSCOW: Proposed = { from: US, label: 'Moscow' };
  const own = { how: 'asked', label: 'Geneva' } as const;

  it('inserts its wording, and strikes what only the person asks for', () => {
    show(standing({ [UKRAINE.party]: own }), MOSCOW);
    expect(row().querySelector('ins')?.textContent).toContain('Moscow');
    expect(heard(row())).toContain(say('talks.proposes-here', { who: US.party }));
    expect(row().querySelector<HTMLElement>('.draft-group')?.dataset['struck']).toBe('true');
  });

  it('strikes nothing that the person is about to send', () => {
    const inText = VENUE.cells[UKRAINE.party] as CellModel;
    show(standing({ [UKRAINE.party]: { how: 'pencilled', label: 'Geneva', inText } }), MOSCOW);
    expect(row().querySelector<HTMLElement>('.draft-group')?.dataset['struck']).toBe('false');
  });

  it('strikes nothing that another delegation asks for, too', () => {
    show(standing({ [UKRAINE.party]: own, [RUSSIA.party]: own }), MOSCOW);
    expect(row().querySelector<HTMLElement>('.draft-group')?.dataset['struck']).toBe('false');
  });

  it('marks wording that stands there already, also for a screen reader, and repeats it nowhere', () => {
    show(standing({ [RUSSIA.party]: { how: 'asked', label: 'Moscow' } }), MOSCOW);
    expect(row().querySelector('ins')).toBeNull();
    expect(row().querySelector<HTMLElement>('.draft-group')?.dataset['proposed']).toBe('true');
    expect(heard(row())).toContain(say('talks.proposes-here', { who: US.party }));
  });
});
