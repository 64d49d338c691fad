// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import { TableScreen } from '#panels/table/table-screen.tsx';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { MattersModel, SuggestionModel } from '#session/hints-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { having } from '../../../support/having.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { RUSSIA, US } from '../parties.ts';
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
    sure: say('sureness.whole-guess'),
    articles: [
      {
        issue: 0,
        number: 1,
        title: 'Venue',
        most: 70,
        middle: 20,
        least: 10,
        words: say('matters.most'),
        sure: say('sureness.fairly'),
      },
    ],
    noDeal: {
      levels: [{ label: say('matters.no-deal-low'), percent: 25 }],
      sure: say('sureness.whole-guess'),
      shares: [say('matters.share', { who: US.party, share: 46, track: 0 })],
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
const landing = () => screen.queryByText(say('reception.probably-accept', { who: US.party }));

describe('how a draft may land', () => {
  it('is neither shown nor worked out where hints are off', async () => {
    const session = sit(DRAFTING, 'off');
    expect(screen.queryByRole('button', { name: say('hints.landing-question') })).toBeNull();
    expect(screen.queryByRole('button', { name: say('hints.suggestion-question') })).toBeNull();
    await userEvent.click(button(say('frame.more-moves')));
    expect(screen.queryByRole('button', { name: say('hints.matters-question') })).toBeNull();
    expect(session.commands).toEqual([]);
  });

  it('is worked out when it is asked for, and told of each addressee by itself', async () => {
    const session = sit(DRAFTING, 'on-request');
    expect(session.commands).toEqual([]);
    expect(button(say('hints.landing-question')).getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button(say('hints.landing-question')));
    await waitFor(() => expect(landing()).toBeTruthy());
    expect(session.commands).toEqual([['landing']]);
    for (const { clarity } of LANDING) expect(screen.getByText(having(clarity))).toBeTruthy();
    expect(landing()?.closest('[aria-live="polite"]')).toBeTruthy();
    expect(document.activeElement).toBe(button(say('hints.landing-question')));
  });

  it('stays once it was asked for, and is worked out again for another draft', async () => {
    const session = sit(DRAFTING, 'on-request');
    await userEvent.click(button(say('hints.landing-question')));
    await waitFor(() => expect(landing()).toBeTruthy());
    session.show(anotherDraft());
    await waitFor(() => expect(session.commands).toEqual([['landing'], ['landing']]));
    await waitFor(() => expect(landing()).toBeTruthy());
    expect(button(say('hints.landing-question')).getAttribute('aria-expanded')).toBe('true');
  });

  it('shows nothing of a delegation that the draft goes to no longer', async () => {
    const session = sit(DRAFTING, 'on-request');
    await userEvent.click(button(say('hints.landing-question')));
    await waitFor(() => expect(landing()).toBeTruthy());
    session.show({ ...DRAFTING, draft: { ...DRAFTING.draft, to: [RUSSIA] } });
    await waitFor(() => expect(landing()).toBeNull());
    await waitFor(() => expect(screen.getByText(say('reception.may-counter'))).toBeTruthy());
  });

  it('is put away by the same button', async () => {
    const session = sit(DRAFTING, 'on-request');
    await userEvent.click(button(say('hints.landing-question')));
    await waitFor(() => expect(landing()).toBeTruthy());
    await userEvent.click(button(say('hints.landing-question')));
    expect(landing()).toBeNull();
    session.show(anotherDraft());
    await waitFor(() => expect(button(say('hints.landing-question')).getAttribute('aria-expanded')).toBe('false'));
    expect(session.commands).toEqual([['landing']]);
  });

  it('stands with every draft where hints are always shown, until it is put away', async () => {
    const session = sit(DRAFTING, 'always');
    await waitFor(() => expect(landing()).toBeTruthy());
    expect(session.commands).toEqual([['landing']]);
    await userEvent.click(button(say('hints.landing-question')));
    expect(landing()).toBeNull();
  });

  it('is not asked about where nothing could be answered: the others are at it, or nobody is addressed', () => {
    sit({ ...DRAFTING, asked: 'wait' }, 'always');
    expect(screen.queryByRole('button', { name: say('hints.landing-question') })).toBeNull();
    cleanup();
    sit({ ...DRAFTING, draft: { ...DRAFTING.draft, to: [] } }, 'always');
    expect(screen.queryByRole('button', { name: say('hints.landing-question') })).toBeNull();
  });

  it('is not asked about where nothing is drafted', () => {
    sit(BARE_DESK, 'on-request');
    expect(screen.queryByRole('button', { name: say('hints.landing-question') })).toBeNull();
  });
});

describe('a suggestion', () => {
  it('is given with its reason when it is asked for, and goes into the draft, not to anybody', async () => {
    const session = sit(BARE_DESK, 'on-request');
    await userEvent.click(button(say('hints.suggestion-question')));
    await waitFor(() => expect(screen.getByText(SUGGESTION.words)).toBeTruthy());
    expect(screen.getByText('We give way to Geneva.')).toBeTruthy();
    await userEvent.click(button(say('hints.suggestion-take-up')));
    expect(session.commands).toEqual([['suggestion'], ['takeUp', SUGGESTION.draft]]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('draft.heading-offer')));
    expect(screen.queryByText(SUGGESTION.words)).toBeNull();
  });

  it('to ask something fills the form for it in, and says nothing yet', async () => {
    const [speech] = BARE_DESK.speech.sayable.filter((one) => one.type === 'ask' && one.what === 'matters');
    const suggestion = { ...SUGGESTION, words: 'You ask.', draft: undefined, speech };
    const session = sit(BARE_DESK, 'on-request', { ...HINTS, suggestion });
    await userEvent.click(button(say('hints.suggestion-question')));
    await userEvent.click(await screen.findByRole('button', { name: say('hints.suggestion-fill-in') }));
    const what = screen.getByRole<HTMLSelectElement>('combobox', { name: say('speech.what') });
    expect(what.selectedOptions[0]?.textContent).toBe(say('speech-kind.ask-matters'));
    expect(button(say('speech.say')).getAttribute('aria-disabled')).not.toBe('true');
    expect(session.commands).toEqual([['suggestion']]);
  });

  it('is not given while others are at it', () => {
    sit({ ...BARE_DESK, asked: 'wait' }, 'on-request');
    expect(screen.queryByRole('button', { name: say('hints.suggestion-question') })).toBeNull();
  });
});

describe('what seems to matter to whom', () => {
  it('is read on a sheet, in bars and as text', async () => {
    sit(BARE_DESK, 'on-request');
    await userEvent.click(button(say('frame.more-moves')));
    await userEvent.click(button(say('hints.matters-question')));
    const sheet = screen.getByRole('dialog', { name: say('hints.matters') });
    await waitFor(() => expect(within(sheet).getByRole('region', { name: 'Russia' })).toBeTruthy());
    const russia = within(sheet).getByRole('region', { name: 'Russia' });
    expect(russia.textContent).toContain('Time before anything52 %');
    // Said by itself is only that it is there: it takes minutes to listen to.
    expect(russia.closest('[aria-live], [role=status]')).toBeNull();
    expect(within(sheet).getByRole('status').textContent).toContain('Russia');
    expect(russia.textContent).toContain('matters most, fairly sure');
    expect(russia.textContent).toContain(say('matters.share', { who: US.party, share: 46, track: 0 }));
    await userEvent.click(within(sheet).getByRole('button', { name: say('page.close') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(button(say('hints.matters-question'))).toBeTruthy();
  });
});
