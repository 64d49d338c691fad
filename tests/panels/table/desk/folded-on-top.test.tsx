import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OnTop } from '#panels/table/desk/on-top.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { pageThatIs } from '../page-that-is.ts';
import { US } from '../parties.ts';
import { ANSWER, BARE_DESK } from '../table-fixture.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const TURNED: TableModel['turning'] = [7, 8].map((key) => ({
  ...{ key, about: US, reasons: [], weight: 'strong' },
  words: `Line ${key} has turned.`,
}));

/** What lies on top of a paper that waits, on a page that is low or has room. */
function lay(model: Partial<TableModel>, isLow = true): void {
  pageThatIs(isLow);
  render(<OnTop model={{ ...BARE_DESK, asked: 'answer', ...model }} />);
}

const region = (name: string) => screen.getByRole('region', { name });

describe('what lies on top of a letter on a low page', () => {
  it('is a line that says what was answered, and how much more there is', () => {
    lay({ answers: [ANSWER], turning: TURNED });
    expect(region(say('desk.in-answer')).textContent).toContain(`${ANSWER.heading}, and 2 more.`);
    expect(screen.queryByText(TURNED[0]?.words ?? '')).toBeNull();
  });

  it('counts what has turned where nothing was answered', () => {
    lay({ turning: TURNED });
    expect(region(say('desk.since-last-move')).textContent).toContain(say('desk.things-turned', { things: 2 }));
  });

  it('is read in full on a sheet', async () => {
    lay({ answers: [ANSWER], turning: TURNED });
    await userEvent.click(screen.getByRole('button', { name: say('desk.read-first') }));
    const sheet = screen.getByRole('dialog', { name: say('desk.in-answer') });
    expect(sheet.textContent).toContain(ANSWER.words);
    expect(sheet.textContent).toContain('Line 8 has turned.');
  });

  it('lies there in full where there is height, or no letter waits', () => {
    lay({ turning: TURNED }, false);
    expect(screen.getByText('Line 7 has turned.')).toBeTruthy();
    cleanup();
    lay({ turning: TURNED, asked: 'vote' });
    expect(screen.getByText('Line 7 has turned.')).toBeTruthy();
  });
});
