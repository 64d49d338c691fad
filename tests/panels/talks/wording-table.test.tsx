import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { WordingTable } from '#panels/talks/wording-table.tsx';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { position, VENUE } from '../table/articles.ts';
import { heard } from '../table/heard.ts';
import { COALITION, RUSSIA, US } from '../table/parties.ts';
import { recordedCommands } from '../table/recorded-commands.ts';

/** The wordings of an article, and a list of what they tell. */
function show(article: ArticleModel = VENUE, isDraftable = true) {
  const { called, tell } = recordedCommands<object>();
  render(<WordingTable article={article} onChoose={isDraftable ? tell('choose') : undefined} />);
  return called;
}

const wording = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}`) });

/** Venue with something else about Geneva. */
const geneva = (more: Partial<OptionModel>): ArticleModel => ({
  ...VENUE,
  options: VENUE.options.map((one) => (one.label === 'Geneva' ? { ...one, ...more } : one)),
});

describe('the wordings of an open article', () => {
  it('are chosen with a press', async () => {
    const called = show();
    await userEvent.click(wording('Geneva'));
    expect(called).toEqual([['choose', 2]]);
  });

  it('say who asks for each, who could accept it, who is against it, and what it is worth', () => {
    show();
    expect(heard(wording('Moscow'))).toContain('Russia wants it. Ukraine rules it out.');
    expect(wording('Moscow').textContent).toContain(say('talks.red-line'));
    expect(heard(wording('Geneva'))).toContain('Coalition wants it. Ukraine can live with it.');
    expect(heard(wording('Geneva'))).toContain('10');
  });

  it('set those that will never sign an answer apart from those that are against it', () => {
    const marks = [position(US, 'against'), position(RUSSIA, 'never'), position(COALITION, 'never')];
    show(geneva({ marks }));
    const never = within(wording('Geneva')).getByText(say('talks.stands-never')).parentElement as HTMLElement;
    expect(heard(never)).toContain('Russia rules it out. Coalition rules it out.');
    expect(heard(never)).not.toContain('is against it');
    expect(heard(wording('Geneva'))).toContain('is against it');
  });

  it('cannot be chosen across the red line, except to take one back', async () => {
    const called = show();
    await userEvent.click(wording('Moscow'));
    expect(called).toEqual([]);
    expect(wording('Moscow').getAttribute('aria-disabled')).toBe('true');
  });

  it('stay in reach when they are off the table, and say why', async () => {
    const unavailable = 'Geneva is off the table: a strike.';
    const called = show(geneva({ unavailable }));
    expect(wording('Geneva').getAttribute('aria-disabled')).toBe('true');
    expect(wording('Geneva').textContent).toContain(unavailable);
    await userEvent.click(wording('Geneva'));
    expect(called).toEqual([]);
  });

  it('show which is in the letter, and take it out again even if it is off the table by now', async () => {
    const called = show(geneva({ pencilled: true, unavailable: 'Off the table.' }));
    expect(screen.getAllByRole('button', { pressed: true })).toEqual([wording('Geneva')]);
    await userEvent.click(wording('Geneva'));
    expect(called).toEqual([['choose', 2]]);
  });

  it('cannot be chosen where nothing can be drafted', async () => {
    const called = show(VENUE, false);
    for (const one of screen.getAllByRole('button')) {
      await userEvent.click(one);
      expect(one.getAttribute('aria-disabled')).toBe('true');
    }
    expect(called).toEqual([]);
  });

  it('are one stop of the Tab key, at the one in the letter, with arrow keys from one to the next', async () => {
    show(geneva({ pencilled: true }));
    await userEvent.tab();
    expect(document.activeElement).toBe(wording('Geneva'));
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(wording('Budapest'));
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });
});
