import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { SuggestionModel } from '#session/hints-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { COALITION, RUSSIA, US } from '../table/parties.ts';
import { type RecordingSession, recordingSession } from '../table/recording-session.ts';
import { BARE_DESK, worth } from '../table/table-fixture.ts';
import { DRAFTING } from '../table/table-states.ts';
import { sit, tableOf } from './sit.tsx';

const SUGGESTION: SuggestionModel = {
  words: 'Kyiv proposes to Washington: Venue: Geneva.',
  reasons: ['We give way to Geneva.'],
  draft: { ...EMPTY_DRAFT, track: 0, clauses: [{ issue: 0, option: 2 }], to: [US.party], chosen: true },
  speech: undefined,
};

/** A table with this suggestion. */
function sitWith(
  suggestion: SuggestionModel,
  table: Partial<TableModel> = {},
  after?: () => TableModel,
): RecordingSession {
  const session = recordingSession({ ...BARE_DESK, hints: 'on-request', ...table }, after, { suggestion });
  render(tableOf(session));
  return session;
}

const button = (name: string) => screen.getByRole('button', { name });

it('the conversation stays with the addressee of a letter while a price waits elsewhere', async () => {
  const again = { draft: EMPTY_DRAFT, unsendable: undefined, isForTomorrow: false };
  const price = { ...again, words: 'We agree.', worth: worth(20, 13.7, 30) };
  const ready = [{ party: COALITION.party, offer: 5, price, again, question: undefined }];
  const addressees = DRAFTING.draft.addressees.map((one) => ({ ...one, addressed: one.party === RUSSIA.party }));
  sit({ ...DRAFTING, ready, draft: { ...DRAFTING.draft, addressees } }, () => ({ ...BARE_DESK, ready }));
  await userEvent.click(button(DRAFTING.draft.sendWords));
  expect(await screen.findByRole('heading', { name: say('talks.with', { who: RUSSIA.party }) })).toBeTruthy();
});

describe('advice', () => {
  it('is given with its reason when it is asked for, and goes into the letter, to nobody', async () => {
    const session = sitWith(SUGGESTION, {}, () => DRAFTING);
    await userEvent.click(button(say('talks.advice')));
    expect(await screen.findByText(SUGGESTION.words)).toBeTruthy();
    expect(screen.getByText('We give way to Geneva.')).toBeTruthy();
    await userEvent.click(button(say('hints.suggestion-take-up')));
    expect(session.commands).toEqual([['suggestion'], ['takeUp', SUGGESTION.draft]]);
    expect(screen.queryByText(SUGGESTION.words)).toBeNull();
    expect(screen.getByRole('region', { name: say('talks.your-offer') })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  it('to ask something fills in the form, and says nothing yet', async () => {
    const [speech] = BARE_DESK.speech.sayable.filter((one) => one.type === 'ask' && one.what === 'matters');
    const session = sitWith({ ...SUGGESTION, words: 'You ask.', draft: undefined, speech });
    await userEvent.click(button(say('talks.advice')));
    await userEvent.click(await screen.findByRole('button', { name: say('hints.suggestion-fill-in') }));
    expect(screen.getByText(say('speech-kind.ask-matters'))).toBeTruthy();
    expect(screen.queryByText(say('speech-kind.insist'))).toBeNull();
    expect(session.commands).toEqual([['suggestion']]);
  });

  it.each([{ asked: 'wait' }, { hints: 'off' }] as const)('is not given where it is of no use: %j', (table) => {
    sitWith(SUGGESTION, table);
    expect(screen.queryByRole('button', { name: say('talks.advice') })).toBeNull();
  });
});

describe('the form for what is seldom said', () => {
  it('is put away by Escape, which gives focus back to its button', async () => {
    sit(BARE_DESK);
    await userEvent.click(button(say('speech.heading')));
    expect(screen.getByText(say('speech-kind.insist'))).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText(say('speech-kind.insist'))).toBeNull();
    expect(document.activeElement).toBe(button(say('speech.heading')));
  });

  it('is put away once something is said', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button(say('speech.heading')));
    const choose = (field: string, option: string) => userEvent.selectOptions(screen.getByLabelText(field), option);
    await userEvent.click(screen.getByRole('button', { name: say('speech-kind.ask-matters') }));
    await choose(say('speech.field-to'), US.name);
    await choose(say('speech.field-article'), '1 Venue');
    await userEvent.click(button(say('speech.say')));
    expect(session.commands).toEqual([['say', { type: 'ask', what: 'matters', to: US.party, issue: 0 }]]);
    expect(screen.queryByText(say('speech-kind.insist'))).toBeNull();
  });
});

describe('a delegation without a direct channel', () => {
  it('is not spoken to from an article, but can be written to', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${RUSSIA.name}`) }));
    await userEvent.click(screen.getByRole('button', { name: /^1 Venue/ }));
    await userEvent.click(screen.getByRole('button', { name: /^Geneva/ }));
    expect(session.commands).toEqual([['pencil', 0, 2, RUSSIA.party]]);
  });
});
