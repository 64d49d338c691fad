// @vitest-environment happy-dom

import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { inferredIn } from '#app/inferred-in.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { TableModel } from '#session/table/table-model.ts';
import { memoryStore } from '../../../app/memory-store.ts';
import { render } from '../../../support/render.tsx';
import { VENUE } from '../articles.ts';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { BARE_DESK } from '../table-fixture.ts';
import { DRAFTING, MEETING_SIGNED, WAITING } from '../table-states.ts';

const sit = (table: TableModel, after?: (command: string) => TableModel | undefined): RecordingSession => {
  const session = recordingSession(table, after);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  return session;
};
/** Nobody asks for sound here. */
const SILENT = { sound: () => false, chooseSound: () => undefined };
const IN_ENGLISH = { languages: [ENGLISH], language: () => 'en-GB', chooseLanguage: () => undefined };
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const article = (name: string) => screen.getByRole('region', { name });

afterEach(cleanup);

describe('the text', () => {
  it('pencils a wording into the draft, and shows what is pencilled', async () => {
    const session = sit(BARE_DESK, () => DRAFTING);
    const geneva = within(article('Article 1: Venue.')).getByRole('button', { name: /Geneva/ });
    expect(geneva.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(geneva);
    expect(session.commands).toEqual([['pencil', 0, 2]]);
    await waitFor(() => expect(button(/^\[?Geneva/).getAttribute('aria-pressed')).toBe('true'));
  });

  it('names who wants and who never signs a wording, and the person’s own red line', () => {
    sit(BARE_DESK);
    const moscow = within(article('Article 1: Venue.')).getByRole('button', { name: /Moscow/ });
    expect(moscow.getAttribute('aria-label')).toBe(
      'Moscow, RU: Russia wants it, UA: Ukraine will never sign it, your red line',
    );
  });

  it('lists who says what, with tag and source, without a pointer that hovers', async () => {
    sit(BARE_DESK);
    await userEvent.click(button(/Who says what on article 1$/));
    const venue = article('Article 1: Venue.');
    expect(venue.textContent).toContain('could live with it (reported). AFP, 19 August 2025');
    expect(venue.textContent).toContain('could live with it (inferred by the author; nobody has said so)');
    expect(venue.textContent).toContain('10 for you');
    expect(venue.textContent).toContain('It crosses your red line.');
  });

  it('shows and says what is only inferred when it is asked for', async () => {
    sit(BARE_DESK);
    const budapest = within(article('Article 1: Venue.')).getByRole('button', { name: /Budapest/ });
    expect(budapest.textContent).not.toContain('US');
    expect(budapest.getAttribute('aria-label')).not.toContain('United States');
    await userEvent.click(screen.getByRole('checkbox', { name: /only inferred/ }));
    expect(within(budapest).getByRole('img', { name: 'United States, inferred' })).toBeTruthy();
    expect(budapest.getAttribute('aria-label')).toContain('US inferred: United States could live with it');
  });

  it('keeps on the device whether what is inferred is shown', async () => {
    const choice = inferredIn(memoryStore());
    const preferences = {
      ...choice,
      theme: () => 'dark' as const,
      chooseTheme: () => undefined,
      ...SILENT,
      ...IN_ENGLISH,
    };
    const open = () =>
      render(
        <PreferencesContext.Provider value={preferences}>
          <TableScreen session={recordingSession(BARE_DESK)} stage={undefined} onLeave={() => undefined} />
        </PreferencesContext.Provider>,
      );
    const shown = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /only inferred/ });
    open();
    expect(shown().checked).toBe(false);
    await userEvent.click(shown());
    cleanup();
    open();
    expect(shown().checked).toBe(true);
    await userEvent.click(shown());
    expect(choice.inferred()).toBe(false);
  });

  it('puts labels in all brackets of an article where one wording is too long for them', () => {
    const long = 'talks of higher delegations than before, without the presidents';
    const [first, ...rest] = VENUE.options;
    const venue = { ...VENUE, options: first ? [{ ...first, wording: long }, ...rest] : rest };
    const [meeting, ...others] = BARE_DESK.tracks;
    const tracks = meeting ? [{ ...meeting, articles: [venue] }, ...others] : others;
    sit({ ...BARE_DESK, tracks });
    const brackets = within(article('Article 1: Venue.'));
    expect(brackets.getByRole('button', { name: /^Moscow/ })).toBeTruthy();
    expect(brackets.getByRole('button', { name: /^A Gulf capital/ })).toBeTruthy();
    expect(article('Article 1: Venue.').textContent).not.toContain(long);
    // The labels are no part of the sentence.
    expect(article('Article 1: Venue.').textContent).toContain(`${venue.lead}…: [`);
  });

  it('shows accepted wording without brackets, with the initials of those who accepted it', () => {
    sit(BARE_DESK);
    const format = article('Article 2: Format.');
    expect(format.textContent).toContain('Ukraine and Russia meet first, then both with the United States.');
    expect(format.textContent).not.toContain('[');
    for (const name of ['United States', 'Ukraine', 'Russia']) {
      expect(within(format).getByRole('img', { name: `Initial of ${name}` })).toBeTruthy();
    }
  });

  it('opens the brackets of accepted wording again to propose another', async () => {
    const session = sit(BARE_DESK);
    const format = article('Article 2: Format.');
    await userEvent.click(within(format).getByRole('button', { name: 'Other wording of Format' }));
    await userEvent.click(within(format).getByRole('button', { name: /all three countries/ }));
    expect(session.commands).toEqual([['pencil', 1, 2]]);
  });

  it('says what silence means, and who refuses what others have agreed', () => {
    sit(BARE_DESK);
    const guarantees = within(article('Article 3: Guarantees.'));
    expect(guarantees.getByRole('button', { name: /^assurances only, if the text is silent/ })).toBeTruthy();
    expect(article('Article 1: Venue.').textContent).not.toContain('must be settled');
    expect(article('Article 7: End of hostilities.').textContent).toContain('must be settled');
    expect(article('Article 4: Ground forces.').textContent).toContain('Russia has ruled it out.');
  });

  it('gives and takes back the person’s initial', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button('Accept for now: Istanbul'));
    expect(session.commands).toEqual([['initial', 0, 4, undefined]]);
    const format = within(article('Article 2: Format.'));
    expect(format.queryByRole('button', { name: 'Take back my initial' })).toBeNull();
    await userEvent.click(format.getByRole('button', { name: 'Other wording of Format' }));
    await userEvent.click(format.getByRole('button', { name: 'Take back my initial' }));
    expect(session.commands).toHaveLength(1);
    const question = within(screen.getByRole('dialog', { name: 'Take back your initial on article 2?' }));
    await userEvent.click(question.getByRole('button', { name: 'Take it back' }));
    expect(session.commands.at(-1)).toEqual(['withdraw', 1]);
  });

  it('keeps focus at the article when the button that was pressed has gone', async () => {
    const settled: TableModel = {
      ...BARE_DESK,
      tracks: BARE_DESK.tracks.map((track) => ({
        ...track,
        articles: track.articles.map((one) => ({ ...one, canInitial: [] })),
      })),
    };
    sit(BARE_DESK, () => settled);
    button('Accept for now: Istanbul').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Article 1: Venue.'));
  });

  it('offers no initials while others talk, and no wording to pencil in what is signed', () => {
    sit(WAITING);
    expect(screen.queryByRole('button', { name: /Accept for now/ })).toBeNull();
    cleanup();
    sit(MEETING_SIGNED);
    const venue = article('Article 1: Venue.');
    expect(venue.textContent).toContain('The leaders meet in Istanbul.');
    expect(within(venue).queryByRole('button', { name: /Geneva/ })).toBeNull();
  });
});
