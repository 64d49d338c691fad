import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Article } from '#panels/table/text/article.tsx';
import type { TextCommands } from '#panels/table/text/text-commands.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { render } from '../../../support/render.tsx';
import { FORMAT, VENUE } from '../articles.ts';
import { RUSSIA, UKRAINE, US } from '../parties.ts';
import { recordedCommands } from '../recorded-commands.ts';

afterEach(cleanup);

interface Shown {
  readonly open?: boolean;
  readonly draftable?: boolean;
  readonly canAct?: boolean;
}

/** An article that is open and can be worked at, unless it is said otherwise; and what it is told to do. */
function show(article: ArticleModel, { open = true, draftable = true, canAct = true }: Shown = {}) {
  const { commands, called } = recordedCommands<TextCommands>();
  const { rerender } = render(<Article {...{ article, open, draftable, canAct, commands }} />);
  const become = (next: ArticleModel): void =>
    rerender(<Article {...{ article: next, open, draftable, canAct, commands }} />);
  return { called, become };
}

const wordings = () => within(screen.getByRole('toolbar', { name: 'Wordings of Venue' })).getAllByRole('button');
const wording = (name: RegExp) => screen.getByRole('button', { name });
const initials = () => screen.queryAllByRole('img').flatMap((one) => one.getAttribute('aria-label') ?? []);

describe('the wordings of an article', () => {
  it('are one stop of the Tab key, at what stands in the text where nothing is pencilled', () => {
    show(VENUE);
    expect(wordings().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0, -1]);
  });

  it('are one stop of the Tab key, at what is pencilled', () => {
    const options = VENUE.options.map((one) => ({ ...one, pencilled: one.option === 2 }));
    show({ ...VENUE, options });
    expect(wordings().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1, -1]);
  });

  it('are gone through with the arrow keys, which stop at either end', async () => {
    show(VENUE);
    const focused = () => wordings().indexOf(document.activeElement as HTMLElement);
    wordings()[3]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe(4);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(4);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(focused()).toBe(0);
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(focused()).toBe(3);
    expect(wordings().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0, -1]);
  });

  it('leave keys that are held with another to the browser', async () => {
    show(VENUE);
    wordings()[3]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(document.activeElement).toBe(wordings()[3]);
  });

  it('are pencilled by click, Enter and space', async () => {
    const { called } = show(VENUE);
    await userEvent.click(wording(/^Geneva/));
    wording(/^Budapest/).focus();
    await userEvent.keyboard('{Enter} ');
    expect(called).toEqual([
      ['pencil', 0, 2],
      ['pencil', 0, 3],
      ['pencil', 0, 3],
    ]);
  });

  it('cannot be pencilled while another part is countered', async () => {
    const { called } = show(VENUE, { draftable: false });
    expect(wordings().every((one) => one.getAttribute('aria-disabled') === 'true')).toBe(true);
    await userEvent.click(wording(/^Geneva/));
    expect(called).toEqual([]);
  });

  it('can still be rubbed out once they are off the table', async () => {
    const unavailable = 'It is off the table: a strike.';
    const options = VENUE.options.map((one) => ({ ...one, pencilled: one.option === 2, unavailable }));
    const { called } = show({ ...VENUE, options });
    await userEvent.click(wording(/^Budapest/));
    expect(called).toEqual([]);
    await userEvent.click(wording(/^Geneva/));
    expect(called).toEqual([['pencil', 0, 2]]);
  });
});

describe('an article that is accepted for now', () => {
  it('is closed again by the same button, but not while something is pencilled in it', async () => {
    const { become } = show(FORMAT);
    const reword = wording(/^Other wording/);
    expect(reword.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(reword);
    expect(reword.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(reword);
    expect(screen.queryByRole('toolbar')).toBeNull();
    become({ ...FORMAT, options: FORMAT.options.map((one) => ({ ...one, pencilled: one.option === 2 })) });
    expect(screen.getByRole('toolbar')).toBeTruthy();
  });

  it('cannot be opened where its part is closed', () => {
    show(FORMAT, { open: false });
    expect(screen.queryByRole('button', { name: /^Other wording/ })).toBeNull();
    expect(screen.queryByRole('toolbar')).toBeNull();
  });
});

describe('the margin of an article', () => {
  it('has the initials, those that have fallen struck through, and whether it may stay empty', () => {
    show({ ...VENUE, state: 'unsettled', struck: [RUSSIA] });
    expect(initials()).toContain('Initial of United States');
    expect(initials()).toContain('Initial of Russia, no longer stands');
    expect(screen.getByText(/must be settled/)).toBeTruthy();
  });

  it('says that something is pencilled', () => {
    const { become } = show(VENUE);
    expect(screen.queryByText('pencilled this', { exact: false })).toBeNull();
    become({ ...VENUE, options: VENUE.options.map((one) => ({ ...one, pencilled: one.option === 2 })) });
    expect(screen.getByText('pencilled this', { exact: false })).toBeTruthy();
  });

  it('writes only initials that have come since it was drawn', () => {
    const fresh = () => [...document.querySelectorAll('.pen--fresh')].map((one) => one.getAttribute('aria-label'));
    const { become } = show(VENUE);
    expect(fresh()).toEqual([]);
    become({ ...VENUE, initials: [US, UKRAINE] });
    expect(fresh()).toEqual(['Initial of Ukraine']);
    become({ ...VENUE, initials: [UKRAINE] });
    become({ ...VENUE, initials: [US, UKRAINE] });
    expect(fresh()).toEqual(['Initial of United States', 'Initial of Ukraine']);
  });
});

describe('an initial', () => {
  it('is asked about first where it goes back on what the person has said in public', async () => {
    const goesBack = 'In public you have ruled out “Istanbul”.';
    const options = VENUE.options.map((one) => (one.option === 4 ? { ...one, goesBack } : one));
    const { called } = show({ ...VENUE, options });
    await userEvent.click(wording(/^Accept for now: Istanbul/));
    expect(called).toEqual([]);
    const question = screen.getByRole('dialog', { name: 'Accept it all the same?' });
    expect(question.textContent).toContain(goesBack);
    await userEvent.click(within(question).getByRole('button', { name: 'Accept all the same' }));
    expect(called).toEqual([['initial', 0, 4, undefined]]);
  });

  it('can be given to a vague version as it stands', async () => {
    const vague = {
      option: 2,
      or: 4,
      labels: ['Geneva', 'Istanbul'],
      wordings: ['Geneva', 'Istanbul'],
      inText: 'beside',
      initials: [US],
      canInitial: true,
    } as const;
    const { called } = show({ ...VENUE, vague: [vague] });
    const { textContent } = screen.getByRole('region', { name: 'Article 1: Venue.' });
    expect(textContent).toContain('Geneva or Istanbul, each side reads it its own way');
    await userEvent.click(wording(/^Accept for now: Geneva or Istanbul/));
    expect(called).toEqual([['initial', 0, 2, 4]]);
  });

  it('is neither given nor taken back while it is not the person’s turn', () => {
    show(VENUE, { canAct: false });
    show({ ...FORMAT, state: 'tabled' }, { canAct: false });
    expect(screen.queryByRole('button', { name: /^Accept for now/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Take back my initial' })).toBeNull();
  });
});

describe('who says what on an article', () => {
  it('is unfolded and folded by its number', async () => {
    show(VENUE);
    const number = wording(/^Who says what on article 1/);
    await userEvent.click(number);
    const views = document.getElementById(number.getAttribute('aria-controls') ?? '');
    expect(views?.textContent).toContain('Where do the leaders meet?');
    expect(views?.textContent).toContain('Settled by the initials of United States, Ukraine and Russia.');
    expect(views?.textContent).toContain('If the text is silent: no meeting place is named.');
    await userEvent.click(number);
    expect(number.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText('Where do the leaders meet?', { exact: false })).toBeNull();
  });

  it('says of each wording what stands beside it, and that nobody has spoken of it', async () => {
    const options = VENUE.options.map((one) =>
      one.option === 5 ? { ...one, marks: [], silent: true, byMembers: ['Germany has not decided.'] } : one,
    );
    show({ ...VENUE, options });
    await userEvent.click(wording(/^Who says what/));
    const [istanbul, gulf] = ['Istanbul', 'A Gulf capital'].map((name) =>
      screen.getByText(name, { selector: 'b' }).closest('li'),
    );
    expect(istanbul?.textContent).toContain('In the text now.');
    expect(istanbul?.textContent).toContain('Initialled by United States.');
    expect(gulf?.textContent).toContain('It holds if the text is silent.');
    expect(gulf?.textContent).toContain('Nobody has spoken about it in public.');
    expect(gulf?.textContent).toContain('Germany has not decided.');
  });
});
