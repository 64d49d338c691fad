// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import { TableScreen } from '#panels/table/table-screen.tsx';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { MattersModel, SuggestionModel } from '#session/hints-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { RUSSIA } from '../parties.ts';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { BARE_DESK } from '../table-fixture.ts';
import { DRAFTING } from '../table-states.ts';
import { LANDING } from './receptions.ts';

const SUGGESTION: SuggestionModel = {
  words: 'Kyiv proposes to Washington: Venue: Geneva.',
  reasons: ['We give way to Geneva.'],
  draft: { ...EMPTY_DRAFT, track: 0, clauses: [{ issue: 0, option: 2 }], to: [0], chosen: true },
  speech: undefined,
};
const MATTERS: readonly MattersModel[] = [
  {
    party: RUSSIA,
    readings: [
      { label: 'Time before anything', percent: 52 },
      { label: 'Security written in', percent: 48 },
    ],
    sure: 'Only a guess.',
    articles: [
      {
        issue: 0,
        number: 1,
        title: 'Venue',
        most: 70,
        middle: 20,
        least: 10,
        words: 'matters most',
        sure: 'fairly sure',
      },
    ],
    noDeal: {
      levels: [{ label: 'Little', percent: 25 }],
      sure: 'Only a guess.',
      shares: ['The meeting: about 46 % of what the best text for it would be worth.'],
    },
  },
];
const HINTS = { landing: LANDING, suggestion: SUGGESTION, matters: MATTERS };

function sit(table: TableModel, hints: HintTime, found = HINTS): RecordingSession {
  const session = recordingSession({ ...table, hints }, () => undefined, found);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  return session;
}

/** The offer with another wording in it. */
function anotherDraft(): TableModel {
  const [clause] = DRAFTING.draft.clauses;
  if (clause === undefined) throw new Error('something is drafted');
  return { ...DRAFTING, draft: { ...DRAFTING.draft, clauses: [{ ...clause, option: clause.option + 1 }] } };
}

const button = (name: string) => screen.getByRole('button', { name });
const landing = () => screen.queryByText('Probably accepts.');

describe('how a draft may land', () => {
  it('is neither shown nor worked out where hints are off', async () => {
    const session = sit(DRAFTING, 'off');
    expect(screen.queryByRole('button', { name: 'How may it land?' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'What could I do?' })).toBeNull();
    await userEvent.click(button('More moves'));
    expect(screen.queryByRole('button', { name: 'What matters to whom?' })).toBeNull();
    expect(session.commands).toEqual([]);
  });

  it('is worked out when it is asked for, and told of each addressee by itself', async () => {
    const session = sit(DRAFTING, 'on-request');
    expect(session.commands).toEqual([]);
    expect(button('How may it land?').getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button('How may it land?'));
    await waitFor(() => expect(landing()).toBeTruthy());
    expect(session.commands).toEqual([['landing']]);
    expect(screen.getAllByText(/The signs are fairly clear|Only a guess/)).toHaveLength(2);
    expect(landing()?.closest('[aria-live="polite"]')).toBeTruthy();
    expect(document.activeElement).toBe(button('How may it land?'));
  });

  it('stays once it was asked for, and is worked out again for another draft', async () => {
    const session = sit(DRAFTING, 'on-request');
    await userEvent.click(button('How may it land?'));
    await waitFor(() => expect(landing()).toBeTruthy());
    session.show(anotherDraft());
    await waitFor(() => expect(session.commands).toEqual([['landing'], ['landing']]));
    await waitFor(() => expect(landing()).toBeTruthy());
    expect(button('How may it land?').getAttribute('aria-expanded')).toBe('true');
  });

  it('shows nothing of a delegation that the draft goes to no longer', async () => {
    const session = sit(DRAFTING, 'on-request');
    await userEvent.click(button('How may it land?'));
    await waitFor(() => expect(landing()).toBeTruthy());
    session.show({ ...DRAFTING, draft: { ...DRAFTING.draft, to: [RUSSIA] } });
    await waitFor(() => expect(landing()).toBeNull());
    await waitFor(() => expect(screen.getByText('May counter.')).toBeTruthy());
  });

  it('is put away by the same button', async () => {
    const session = sit(DRAFTING, 'on-request');
    await userEvent.click(button('How may it land?'));
    await waitFor(() => expect(landing()).toBeTruthy());
    await userEvent.click(button('How may it land?'));
    expect(landing()).toBeNull();
    session.show(anotherDraft());
    await waitFor(() => expect(button('How may it land?').getAttribute('aria-expanded')).toBe('false'));
    expect(session.commands).toEqual([['landing']]);
  });

  it('stands with every draft where hints are always shown, until it is put away', async () => {
    const session = sit(DRAFTING, 'always');
    await waitFor(() => expect(landing()).toBeTruthy());
    expect(session.commands).toEqual([['landing']]);
    await userEvent.click(button('How may it land?'));
    expect(landing()).toBeNull();
  });

  it('is not asked about where nothing could be answered: the others are at it, or nobody is addressed', () => {
    sit({ ...DRAFTING, asked: 'wait' }, 'always');
    expect(screen.queryByRole('button', { name: 'How may it land?' })).toBeNull();
    cleanup();
    sit({ ...DRAFTING, draft: { ...DRAFTING.draft, to: [] } }, 'always');
    expect(screen.queryByRole('button', { name: 'How may it land?' })).toBeNull();
  });

  it('is not asked about where nothing is drafted', () => {
    sit(BARE_DESK, 'on-request');
    expect(screen.queryByRole('button', { name: 'How may it land?' })).toBeNull();
  });
});

describe('a suggestion', () => {
  it('is given with its reason when it is asked for, and goes into the draft, not to anybody', async () => {
    const session = sit(BARE_DESK, 'on-request');
    await userEvent.click(button('What could I do?'));
    await waitFor(() => expect(screen.getByText(SUGGESTION.words)).toBeTruthy());
    expect(screen.getByText('“We give way to Geneva.”')).toBeTruthy();
    await userEvent.click(button('Put it into the draft'));
    expect(session.commands).toEqual([['suggestion'], ['takeUp', SUGGESTION.draft]]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Your offer'));
    expect(screen.queryByText(SUGGESTION.words)).toBeNull();
  });

  it('to ask something fills the form for it in, and says nothing yet', async () => {
    const [speech] = BARE_DESK.speech.sayable.filter((one) => one.type === 'ask' && one.what === 'matters');
    const suggestion = { ...SUGGESTION, words: 'You ask.', draft: undefined, speech };
    const session = sit(BARE_DESK, 'on-request', { ...HINTS, suggestion });
    await userEvent.click(button('What could I do?'));
    await userEvent.click(await screen.findByRole('button', { name: 'Fill in the form with it' }));
    const what = screen.getByRole<HTMLSelectElement>('combobox', { name: 'What' });
    expect(what.selectedOptions[0]?.textContent).toBe('Ask: how much does it matter?');
    expect(button('Say it: one move').getAttribute('aria-disabled')).not.toBe('true');
    expect(session.commands).toEqual([['suggestion']]);
  });

  it('is not given while others are at it', () => {
    sit({ ...BARE_DESK, asked: 'wait' }, 'on-request');
    expect(screen.queryByRole('button', { name: 'What could I do?' })).toBeNull();
  });
});

describe('what seems to matter to whom', () => {
  it('is read on a sheet, in bars and as text', async () => {
    sit(BARE_DESK, 'on-request');
    await userEvent.click(button('More moves'));
    await userEvent.click(button('What matters to whom?'));
    const sheet = screen.getByRole('dialog', { name: 'What seems to matter to whom' });
    await waitFor(() => expect(within(sheet).getByRole('region', { name: 'Russia' })).toBeTruthy());
    const russia = within(sheet).getByRole('region', { name: 'Russia' });
    expect(russia.textContent).toContain('Time before anything52 %');
    // Said by itself is only that it is there: it takes minutes to listen to.
    expect(russia.closest('[aria-live], [role=status]')).toBeNull();
    expect(within(sheet).getByRole('status').textContent).toContain('Russia');
    expect(russia.textContent).toContain('matters most, fairly sure');
    expect(russia.textContent).toContain('The meeting: about 46 % of what the best text for it would be worth.');
    await userEvent.click(within(sheet).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button('What matters to whom?')).toBeTruthy();
  });
});
