import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Thread } from '#panels/talks/thread.tsx';
import type { ThreadEntry } from '#session/table/talks/thread-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { UKRAINE, US } from '../table/parties.ts';

const entry = (key: number, by: ThreadEntry['by']): ThreadEntry => ({
  ...{ key, by, heading: by === 'them' ? `Letter ${key}` : undefined, when: 'today', isNew: false },
  words: `Line ${key}.`,
});

/** A conversation with lines by these, oldest first. */
function show(by: readonly ThreadEntry['by'][], isBrief = false): void {
  render(<Thread thread={{ ...US, entries: by.map((one, key) => entry(key, one)) }} you={UKRAINE} isBrief={isBrief} />);
}

const lines = () => screen.getAllByText(/^Line \d/).map(({ textContent }) => textContent);
const earlier = () => screen.getByRole('button', { name: say('talks.earlier') });

describe('a conversation', () => {
  it('shows what the person said last and all since, and folds what was before', async () => {
    show(['them', 'you', 'them', 'you', 'them']);
    expect(lines()).toEqual(['Line 3.', 'Line 4.']);
    expect(earlier().getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(earlier());
    expect(lines()).toEqual([0, 1, 2, 3, 4].map((key) => `Line ${key}.`));
    await userEvent.click(screen.getByRole('button', { name: say('talks.fold-earlier') }));
    expect(lines()).toEqual(['Line 3.', 'Line 4.']);
  });

  it('shows the answer to the person’s last words also where another letter came with it', () => {
    show(['them', 'you', 'them', 'them']);
    expect(lines()).toEqual(['Line 1.', 'Line 2.', 'Line 3.']);
    expect(screen.getByRole('article', { name: 'Letter 3' })).toBeTruthy();
  });

  it('folds an answer of the person, to which no answer comes, under a new letter', () => {
    const entries = [entry(0, 'them'), { ...entry(1, 'you'), isClosing: true }, entry(2, 'them')];
    render(<Thread thread={{ ...US, entries }} you={UKRAINE} isBrief={false} />);
    expect(lines()).toEqual(['Line 2.']);
  });

  it('shows three lines at most', () => {
    show(['you', 'them', 'news', 'news', 'news']);
    expect(lines()).toEqual(['Line 2.', 'Line 3.', 'Line 4.']);
  });

  it('has the newest letter for its heading, and all others as lines', async () => {
    show(['them', 'you', 'them']);
    await userEvent.click(earlier());
    expect(screen.getByRole('article', { name: 'Letter 2' })).toBeTruthy();
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });

  it('leaves room for what the person writes: the newest letter is one line', () => {
    show(['them', 'you', 'them', 'news'], true);
    expect(lines()).toEqual(['Line 2.']);
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('folds long words of the person that the newest letter came after, and shows those whole that are not answered', () => {
    const long = 'A long line. '.repeat(20).trim();
    const by = ['them', 'you', 'them', 'you'] as const;
    const entries = by.map((one, key) => ({ ...entry(key, one), words: one === 'you' ? long : `Line ${key}.` }));
    render(<Thread thread={{ ...US, entries }} you={UKRAINE} isBrief={false} />);
    const own = document.querySelectorAll<HTMLElement>('.bubble[data-by="you"]');
    expect([...own].map((one) => one.tagName)).toEqual(['DETAILS', 'DIV']);
    expect(own[0]?.querySelector('p')?.textContent).toBe(long);
  });

  it('begins with the newest of the older lines when it is unfolded, and keeps focus', async () => {
    const shown: string[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      shown.push(this.textContent ?? '');
    });
    show(['them', 'you', 'them', 'you', 'them']);
    earlier().focus();
    await userEvent.keyboard('{Enter}');
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('Line 2.');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: say('talks.fold-earlier') }));
    vi.restoreAllMocks();
  });

  it('folds an opening statement, which stands in the draft', () => {
    const opening = { ...entry(0, 'them'), isOpening: true };
    render(<Thread thread={{ ...US, entries: [opening] }} you={UKRAINE} isBrief={false} />);
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('group').hasAttribute('open')).toBe(false);
    expect(screen.getByText('Letter 0')).toBeTruthy();
  });

  it('says that nothing has been said yet', () => {
    show([]);
    expect(screen.getByText(say('talks.nothing'))).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
