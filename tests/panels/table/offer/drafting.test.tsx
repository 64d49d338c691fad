// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { BARE_DESK } from '../table-fixture.ts';
import { COUNTERING, DRAFTING, WAITING } from '../table-states.ts';

const sit = (table: TableModel, after?: (command: string) => TableModel | undefined): RecordingSession => {
  const session = recordingSession(table, after);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  return session;
};
const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('the offer', () => {
  it('addresses a delegation', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(within(screen.getByRole('list', { name: 'To' })).getByRole('button', { name: 'Russia' }));
    expect(session.commands).toEqual([['address', 2]]);
  });

  it('is sent, and focus goes to the desk', async () => {
    const session = sit(DRAFTING, () => WAITING);
    await userEvent.click(button('Send to US and Russia'));
    expect(session.commands).toEqual([['send']]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('The others are talking'));
  });

  it('loses a clause in its article, where it was pencilled, and focus stays there', async () => {
    const session = sit(DRAFTING, () => BARE_DESK);
    await userEvent.click(button('Article 1 Venue'));
    button(/^Geneva/).focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['pencil', 0, 2]]);
    await waitFor(() => expect(button(/^Geneva/).getAttribute('aria-pressed')).toBe('false'));
    expect(document.activeElement).toBe(button(/^Geneva/));
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

  it('goes back to the sender when it is a counter, which can be dropped', async () => {
    const session = sit(COUNTERING);
    expect(screen.getByText(/Goes back to United States\./)).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: 'Drop the counter' })[0] as HTMLElement);
    expect(session.commands).toEqual([['cancelCounter']]);
  });
});

describe('the other moves', () => {
  it('are done by the bar, the rarer ones among more of them', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button('End the day'));
    await userEvent.click(button('More moves'));
    await userEvent.click(button('Walk out'));
    const question = within(await screen.findByRole('dialog', { name: 'Walk out?' }));
    await userEvent.click(question.getByRole('button', { name: 'Walk out' }));
    expect(session.commands).toEqual([
      ['act', 'endDay'],
      ['act', 'walkOut'],
    ]);
  });

  it('have a form for saying and asking', async () => {
    sit(BARE_DESK);
    expect(screen.queryByLabelText('What')).toBeNull();
    await userEvent.click(button('Say or ask'));
    expect(screen.getByLabelText('What')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByLabelText('What')).toBeNull();
    expect(document.activeElement).toBe(button('Say or ask'));
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
    const text = within(tabs).getByRole('button', { name: /Text/ });
    expect(text.textContent).toContain('1 pencilled');
    await userEvent.click(text);
    expect(text.getAttribute('aria-current')).toBe('true');
    expect(
      within(tabs)
        .getByRole('button', { name: /Answers/ })
        .getAttribute('aria-current'),
    ).toBeNull();
  });

  it('put a tool away that lies over the panel one turns to', async () => {
    sit(BARE_DESK);
    await userEvent.click(button('Say or ask'));
    await userEvent.click(
      within(screen.getByRole('navigation', { name: 'Panels of the table' })).getByRole('button', { name: 'Map' }),
    );
    expect(screen.queryByLabelText('What')).toBeNull();
  });
});
