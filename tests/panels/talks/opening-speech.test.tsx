// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { OpeningModel } from '#session/table/desk/opening-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { BARE_DESK } from '../table-fixture.ts';

const option = (index: number, label: string, barred?: 'red-line') => ({ option: index, label, barred });
const OPENING: OpeningModel = {
  articles: [
    {
      issue: 0,
      number: 1,
      title: 'Venue',
      own: 2,
      options: [option(1, 'Moscow', 'red-line'), option(2, 'Geneva')],
    },
    { issue: 1, number: 2, title: 'Format', own: undefined, options: [option(0, 'Two'), option(1, 'Three')] },
  ],
  never: [{ issue: 0, option: 1, title: 'Venue', label: 'Moscow' }],
  redLines: [
    {
      track: 0,
      sets: [
        { issue: 0, options: [2] },
        { issue: 1, options: [0] },
      ],
    },
  ],
};
const opening: TableModel = { ...BARE_DESK, asked: 'open', opening: OPENING };

const sit = (after?: () => TableModel): RecordingSession => {
  const session = recordingSession(opening, after);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  return session;
};
const button = (name: string) => screen.getByRole('button', { name });
const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

describe('the opening statement of a person', () => {
  it('is its own public position, said with one press, and focus stays on the desk', async () => {
    const session = sit(() => BARE_DESK);
    button(say('desk.opening-say')).focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['open', [{ issue: 0, option: 2 }], [{ issue: 0, option: 1 }]]]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('desk.since-last-move')));
  });

  it('is changed article by article before it is said', async () => {
    const session = sit();
    await userEvent.click(button(say('desk.opening-change')));
    expect(document.activeElement).toBe(choice('1 Venue'));
    await userEvent.selectOptions(choice('1 Venue'), say('desk.opening-nothing-of-it'));
    await userEvent.selectOptions(choice('2 Format'), 'Three');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Venue Moscow' }));
    await userEvent.click(button(say('desk.opening-say')));
    expect(session.commands).toEqual([['open', [{ issue: 1, option: 1 }], []]]);
  });

  it('cannot cross its own red line, by one answer or by two together', async () => {
    const session = sit();
    await userEvent.click(button(say('desk.opening-change')));
    expect(
      screen.getByRole<HTMLOptionElement>('option', { name: `Moscow (${say('desk.your-red-line')})` }).disabled,
    ).toBe(true);
    await userEvent.selectOptions(choice('2 Format'), 'Two');
    await userEvent.click(button(say('desk.opening-say')));
    expect(session.commands).toEqual([]);
    expect(screen.getByText(say('desk.opening-crosses'))).toBeTruthy();
  });

  it('goes back to the public position, or is left out', async () => {
    const session = sit();
    await userEvent.click(button(say('desk.opening-change')));
    await userEvent.selectOptions(choice('1 Venue'), say('desk.opening-nothing-of-it'));
    await userEvent.click(button(say('desk.opening-position')));
    expect(screen.getByText('Geneva', { selector: '.letter-clauses span' })).toBeTruthy();
    await userEvent.click(button(say('desk.opening-say-nothing')));
    expect(session.commands).toEqual([['open', [], []]]);
  });
});
