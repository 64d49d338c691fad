import { act, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { changesTold } from '../../support/changes-told.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { recordingSession } from './recording-session.ts';
import { BARE_DESK } from './table-fixture.ts';
import { LETTER_WAITS, WAITING } from './table-states.ts';

const nextDay: TableModel = {
  ...BARE_DESK,
  calendar: { ...BARE_DESK.calendar, round: BARE_DESK.calendar.round + 1, words: 'Day 5 of 8' },
};
const oneMoveLess: TableModel = { ...BARE_DESK, movesLeft: BARE_DESK.movesLeft - 1 };

/** Ends the day by its button, with what the table looks like when the others are done. */
async function endDay(after: TableModel): Promise<HTMLElement> {
  const session = recordingSession(BARE_DESK, (command) => (command === 'act' ? WAITING : undefined));
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  const button = screen.getByRole('button', { name: say('frame.end-day') });
  await userEvent.click(button);
  expect(session.commands).toEqual([['act', 'endDay']]);
  expect(document.activeElement).toBe(button);
  act(() => session.show(after));
  return button;
}

describe('after an act of the person’s own, focus', () => {
  it('goes to the letter that has come in', async () => {
    await endDay(LETTER_WAITS);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Washington proposes'));
  });

  it('goes to the news when a day begins', async () => {
    await endDay(nextDay);
    await waitFor(() => expect(document.activeElement?.id).toBe('desk-heading'));
  });

  it('stays where it is when nothing waits and the control can be pressed again', async () => {
    const button = await endDay(oneMoveLess);
    await screen.findByText(say('frame.moves-left', { left: oneMoveLess.movesLeft }));
    await changesTold();
    expect(document.activeElement?.textContent).toBe(button.textContent);
  });

  it('goes to what happened when the control can be pressed no more', async () => {
    const off = BARE_DESK.actions.map((action) => ({ ...action, unavailable: say('offer.once-a-round') }));
    await endDay({ ...oneMoveLess, actions: off });
    await waitFor(() => expect(document.activeElement?.id).toBe('desk-heading'));
  });
});
