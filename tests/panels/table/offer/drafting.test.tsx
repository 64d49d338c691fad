// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { BARE_DESK, worth } from '../table-fixture.ts';
import { COUNTERING, DRAFTING, WAITING } from '../table-states.ts';

const sit = (table: TableModel, after?: (command: string) => TableModel | undefined): RecordingSession => {
  const session = recordingSession(table, after);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  return session;
};
const button = (name: RegExp | string) => screen.getByRole('button', { name });

afterEach(cleanup);

describe('the offer', () => {
  it('addresses a delegation, through its carrier where it has one', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button(/Russia via United States/));
    expect(session.commands).toEqual([['address', 2]]);
  });

  it('says that it goes to all while nobody is chosen, and presses no name', () => {
    const toAll = 'It goes to Washington and Moscow.';
    sit({ ...DRAFTING, draft: { ...DRAFTING.draft, toAll } });
    const to = screen.getByRole('group', { name: 'To' });
    expect(document.getElementById(to.getAttribute('aria-describedby') ?? '')?.textContent).toBe(toAll);
    expect(within(to).queryAllByRole('button', { pressed: true })).toEqual([]);
    cleanup();
    sit(DRAFTING);
    expect(within(screen.getByRole('group', { name: 'To' })).getAllByRole('button', { pressed: true })).toHaveLength(2);
  });

  it('says why a delegation cannot be addressed now', async () => {
    const session = sit(BARE_DESK);
    const chip = within(screen.getByRole('group', { name: 'To' })).getByRole('button', { name: 'Coalition' });
    expect(chip.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(chip.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('You have talked about the meeting today.');
    await userEvent.click(chip);
    expect(session.commands).toEqual([]);
  });

  it('cannot be sent before it can be read, and says what is missing', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button('Send the offer'));
    expect(session.commands).toEqual([]);
    expect(screen.getByText('Pencil at least one wording in the text.')).toBeTruthy();
  });

  it('is sent, and focus goes to the desk', async () => {
    const session = sit(DRAFTING, () => WAITING);
    await userEvent.click(button('Send to US and Russia'));
    expect(session.commands).toEqual([['send']]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('The others are talking'));
  });

  it('loses a clause by its remove button, and focus stays with the offer', async () => {
    const session = sit(DRAFTING, () => BARE_DESK);
    button('Remove Venue: Geneva').focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['pencil', 0, 2]]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Your offer'));
  });

  it('takes its last change back and makes it again, by button and by key, as long as it is not sent', async () => {
    const drafting = { ...DRAFTING, draft: { ...DRAFTING.draft, canUndo: true } };
    const session = sit(drafting);
    await userEvent.click(button('Undo the last change to the offer'));
    await userEvent.click(button('Redo the last change to the offer'));
    await userEvent.keyboard('{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}');
    expect(session.commands).toEqual([['undoDraft'], ['undoDraft'], ['redoDraft'], ['redoDraft']]);
    cleanup();
    sit(DRAFTING);
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it('is asked about first where it crosses the person’s own red line', async () => {
    const crossing = worth(11, 13.7, 30, 'It names Moscow.');
    const session = sit({ ...DRAFTING, draft: { ...DRAFTING.draft, worth: crossing } });
    await userEvent.click(button('Send to US and Russia'));
    expect(session.commands).toEqual([]);
    const question = screen.getByRole('dialog', { name: 'Send it all the same?' });
    expect(question.textContent).toContain('It crosses your own red line. It names Moscow.');
    await userEvent.click(within(question).getByRole('button', { name: 'Send it' }));
    expect(session.commands).toEqual([['send']]);
  });

  it('says who will know of it', () => {
    sit(DRAFTING);
    expect(screen.getByText(/Private: only those addressed and the carrier will know/)).toBeTruthy();
  });

  it('goes back to the sender when it is a counter, which can be dropped', async () => {
    const session = sit(COUNTERING);
    expect(screen.getByText('Goes back to: United States.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'To' })).toBeNull();
    await userEvent.click(screen.getAllByRole('button', { name: 'Drop the counter' })[0] as HTMLElement);
    expect(session.commands).toEqual([['cancelCounter']]);
  });
});

describe('the other moves', () => {
  it('are done at once where nothing is lost', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button('End the day'));
    expect(session.commands).toEqual([['act', 'end-day']]);
  });

  it('say once why none of them can be made, and to each one’s reader', () => {
    const because = 'Somebody waits for your answer first.';
    sit({ ...BARE_DESK, actions: BARE_DESK.actions.map((one) => ({ ...one, unavailable: because })) });
    const shown = screen.getAllByText(because).filter((one) => !one.classList.contains('vh'));
    expect(shown).toHaveLength(1);
    const described = button('End the day').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(because);
  });

  it('ask before walking out, and do nothing when the person stays', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button('Walk out'));
    const question = await screen.findByRole('dialog', { name: 'Walk out?' });
    await userEvent.click(within(question).getByRole('button', { name: 'Cancel' }));
    expect(session.commands).toEqual([]);
    await userEvent.click(button('Walk out'));
    const again = await screen.findByRole('dialog', { name: 'Walk out?' });
    await userEvent.click(within(again).getByRole('button', { name: 'Walk out' }));
    expect(session.commands).toEqual([['act', 'walk-out']]);
  });

  it('show the record of every round', async () => {
    sit(BARE_DESK);
    await userEvent.click(button('Record of all rounds'));
    const record = screen.getByRole('dialog', { name: 'Record' });
    expect(within(record).getByText('You tabled Geneva.')).toBeTruthy();
    const folded = within(record).getByText('Washington has nothing to add today.').closest('details');
    expect(folded?.open).toBe(false);
    await userEvent.click(within(record).getByText('1 more'));
    expect(folded?.open).toBe(true);
    await userEvent.click(within(record).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Record' })).toBeNull());
  });
});

describe('narrow pages', () => {
  it('show one panel at a time and count what waits in the others', async () => {
    sit(DRAFTING);
    const tabs = screen.getByRole('navigation', { name: 'Panels of the table' });
    const offer = within(tabs).getByRole('button', { name: /Offer/ });
    expect(offer.textContent).toContain('1 pencilled');
    await userEvent.click(offer);
    expect(offer.getAttribute('aria-current')).toBe('true');
    expect(
      within(tabs)
        .getByRole('button', { name: /Answers/ })
        .getAttribute('aria-current'),
    ).toBeNull();
  });
});
