import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SkipTo } from '#panels/table/frame/skip-to.tsx';
import { PANELS, type Panel, type TableTab } from '#panels/table/frame/table-tab.ts';
import { TableTabs } from '#panels/table/frame/table-tabs.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { BARE_DESK } from '../table-fixture.ts';
import { BALLOT, DRAFTING, LETTER_WAITS } from '../table-states.ts';

const tab = (words: string) => screen.getByRole('button', { name: having(words) });

describe('the tabs of narrow pages', () => {
  it.each([
    ['nothing', BARE_DESK, say('table.tab-answers')],
    [
      'a letter with another behind it',
      LETTER_WAITS,
      say('table.tab-answers') + say('table.waiting-count', { count: 2 }),
    ],
    ['a vote', BALLOT, say('table.tab-answers') + say('table.waiting-count', { count: 1 })],
  ] as readonly (readonly [string, TableModel, string])[])('count what waits: %s', (_, model, words) => {
    render(<TableTabs model={model} current="text" onChoose={() => undefined} />);
    expect(tab(say('table.tab-answers')).textContent).toBe(words);
  });

  it('count what is pencilled, mark the one that is shown, and bring another to the front', async () => {
    const chosen: TableTab[] = [];
    render(<TableTabs model={DRAFTING} current="answers" onChoose={(next) => chosen.push(next)} />);
    expect(tab(say('table.tab-text')).textContent).toBe('Text1 pencilled');
    expect(tab(say('table.tab-answers')).getAttribute('aria-current')).toBe('true');
    expect(tab(say('table.tab-text')).getAttribute('aria-current')).toBeNull();
    await userEvent.click(tab(say('table.tab-map')));
    expect(chosen).toEqual(['map']);
  });
});

describe('the ways past the bar', () => {
  it('lead to each panel, the desk by what lies on it', async () => {
    const skipped: Panel[] = [];
    render(<SkipTo paper="letter" onSkip={(panel) => skipped.push(panel)} />);
    for (const name of [say('skip.letter'), say('skip.text'), say('skip.draft'), say('skip.moves')]) {
      await userEvent.click(screen.getByRole('button', { name }));
    }
    expect(skipped).toEqual(PANELS);
  });
});
