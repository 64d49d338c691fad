// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
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
    await userEvent.click(
      within(screen.getByRole('list', { name: say('speech.field-to') })).getByRole('button', { name: 'Russia' }),
    );
    expect(session.commands).toEqual([['address', 2]]);
  });

  it('is sent, and focus goes to the desk', async () => {
    const session = sit(DRAFTING, () => WAITING);
    await userEvent.click(button('Send to US and Russia'));
    expect(session.commands).toEqual([['send']]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('phase.asked-wait')));
  });

  it('loses a clause in its article, where it was pencilled, and focus stays there', async () => {
    const session = sit(DRAFTING, () => BARE_DESK);
    await userEvent.click(button(say('grid.article', { title: 'Venue', number: 1 })));
    button(/^Geneva/).focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['pencil', 0, 2]]);
    await waitFor(() => expect(button(/^Geneva/).getAttribute('aria-pressed')).toBe('false'));
    expect(document.activeElement).toBe(button(/^Geneva/));
  });

  it('takes its last change back and makes it again, by button and by key, as long as it is not sent', async () => {
    const drafting = { ...DRAFTING, draft: { ...DRAFTING.draft, canUndo: true } };
    const session = sit(drafting);
    await userEvent.click(button(say('draft.undo')));
    await userEvent.click(button(say('draft.redo')));
    await userEvent.keyboard('{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}{Control>}y{/Control}');
    expect(session.commands).toEqual([['undoDraft'], ['undoDraft'], ['redoDraft'], ['redoDraft']]);
    cleanup();
    sit(DRAFTING);
    expect(screen.queryByRole('button', { name: say('draft.undo') })).toBeNull();
  });

  it('goes back to the sender when it is a counter, which can be dropped', async () => {
    const session = sit(COUNTERING);
    expect(screen.getByText(/Goes back to United States\./)).toBeTruthy();
    await userEvent.click(screen.getAllByRole('button', { name: say('desk.drop-counter') })[0] as HTMLElement);
    expect(session.commands).toEqual([['cancelCounter']]);
  });
});

describe('the other moves', () => {
  it('are done by the bar, the rarer ones among more of them', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button(say('frame.end-day')));
    await userEvent.click(button(say('frame.more-moves')));
    await userEvent.click(button(say('frame.walk-out')));
    const question = within(await screen.findByRole('dialog', { name: 'Walk out?' }));
    await userEvent.click(question.getByRole('button', { name: say('frame.walk-out') }));
    expect(session.commands).toEqual([
      ['act', 'endDay'],
      ['act', 'walkOut'],
    ]);
  });

  it('have a form for saying and asking', async () => {
    sit(BARE_DESK);
    expect(screen.queryByLabelText(say('speech.what'))).toBeNull();
    await userEvent.click(button(say('speech.heading')));
    expect(screen.getByLabelText(say('speech.what'))).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByLabelText(say('speech.what'))).toBeNull();
    expect(document.activeElement).toBe(button(say('speech.heading')));
  });

  it('show the record of every round', async () => {
    sit(BARE_DESK);
    await userEvent.click(button(say('table.record-of-all')));
    const record = screen.getByRole('dialog', { name: say('table.record') });
    expect(within(record).getByText('You tabled Geneva.')).toBeTruthy();
    const folded = within(record).getByText('Washington has nothing to add today.').closest('details');
    expect(folded?.open).toBe(false);
    await userEvent.click(within(record).getByText(say('news.more', { lines: 1 })));
    expect(folded?.open).toBe(true);
    await userEvent.click(within(record).getByRole('button', { name: say('page.close') }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: say('table.record') })).toBeNull());
  });
});

describe('narrow pages', () => {
  it('show one panel at a time and count what waits in the others', async () => {
    sit(DRAFTING);
    const tabs = screen.getByRole('navigation', { name: say('table.tabs') });
    const text = within(tabs).getByRole('button', { name: having(say('table.tab-text')) });
    expect(text.textContent).toContain(say('table.pencilled-count', { count: 1 }));
    await userEvent.click(text);
    expect(text.getAttribute('aria-current')).toBe('true');
    expect(
      within(tabs)
        .getByRole('button', { name: say('table.tab-answers') })
        .getAttribute('aria-current'),
    ).toBeNull();
  });

  it('put a tool away that lies over the panel one turns to', async () => {
    sit(BARE_DESK);
    await userEvent.click(button(say('speech.heading')));
    await userEvent.click(
      within(screen.getByRole('navigation', { name: say('table.tabs') })).getByRole('button', {
        name: say('table.tab-map'),
      }),
    );
    expect(screen.queryByLabelText(say('speech.what'))).toBeNull();
  });
});
