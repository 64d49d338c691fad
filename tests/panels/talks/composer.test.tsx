import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { HintTime } from '#engine/model/scenario/hint-time.ts';
import { Composer } from '#panels/talks/composer.tsx';
import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { PreparingCommands } from '#session/running/move-commands.ts';
import type { DraftModel } from '#session/table/offer/draft-model.ts';
import { having } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { LANDING } from '../table/offer/receptions.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../table/parties.ts';
import { recordedCommands } from '../table/recorded-commands.ts';
import { type RecordingSession, recordingSession } from '../table/recording-session.ts';
import { BARE_DESK, worth } from '../table/table-fixture.ts';
import { COUNTERING, DRAFTING, WAITING } from '../table/table-states.ts';
import { sit, tableOf } from './sit.tsx';

/** The letter in the making, and a list of what it is told to do and tells. */
function show(draft: Partial<DraftModel> = {}, of: DraftModel = DRAFTING.draft) {
  const { commands, called, tell } = recordedCommands<DraftCommands & PreparingCommands>();
  render(
    <Composer
      draft={{ ...of, ...draft }}
      delegations={BARE_DESK.delegations}
      order={UKRAINE.order}
      landing={{ state: 'off', receptions: [], toggle: () => undefined }}
      commands={commands}
      onAddress={(party) => commands.address(party)}
      onSend={() => tell('send')()}
      onPut={() => tell('put')()}
    />,
  );
  return called;
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));
const letter = (name = say('talks.your-offer')) => screen.getByRole('region', { name });
const to = (name: string) =>
  within(screen.getByRole('list', { name: say('draft.to') })).getByRole('button', { name: having(name) });

describe('the letter in the making', () => {
  it('is shown as it would be read, with what it is worth and who carries it', () => {
    show();
    const { textContent } = letter();
    expect(textContent).toContain(DRAFTING.draft.words);
    expect(textContent).toContain(say('talks.not-sent'));
    expect(textContent).toContain(say('worth.in-points-with-it', { points: 23, walkAway: 13.7, best: 30 }));
    expect(textContent).toContain('The US carries this letter.');
  });

  it('waits for the person’s turn until it is kept back, and says why it was not sent', async () => {
    const called = show({ timing: 'waits' });
    expect(letter().textContent).toContain(say('talks.letter-waits'));
    expect(screen.queryByRole('button', { name: DRAFTING.draft.sendWords })).toBeNull();
    await press(say('talks.letter-hold'));
    expect(called).toEqual([['dropPrepared', 'letter']]);
    cleanup();
    show({ timing: 'held' });
    expect(letter().textContent).toContain(say('talks.letter-held'));
    expect(button(DRAFTING.draft.sendWords)).toBeTruthy();
  });

  it('goes to the delegations whose names are pressed', async () => {
    const called = show();
    const addressed = [US, RUSSIA, COALITION].map(({ name }) => to(name).getAttribute('aria-pressed'));
    expect(addressed).toEqual(['true', 'true', 'false']);
    await userEvent.click(to(RUSSIA.name));
    expect(called).toEqual([['address', RUSSIA.party]]);
  });

  it('says why it cannot go to a delegation now', async () => {
    const called = show();
    const reason = 'You have talked about the meeting today.';
    expect(to(COALITION.name).textContent).toContain(reason);
    expect(screen.getByText(reason, { selector: 'p' })).toBeTruthy();
    await userEvent.click(to(COALITION.name));
    expect(called).toEqual([]);
  });

  it('asks its carrier to be exact, or no longer', async () => {
    const called = show({ exact: false });
    await userEvent.click(screen.getByRole('checkbox', { name: say('draft.exact') }));
    expect(called).toEqual([['askExact', true]]);
  });

  it('asks nobody to be exact where nothing is carried', () => {
    show({ exact: undefined });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('says what it costs: a red line, initials that fall, and a no at home', () => {
    const home = { ratifies: false, isOpen: false, words: 'Home would not ratify it.', reasons: [] };
    const fells = 'If it is accepted, initials of Moscow fall.';
    show({ worth: worth(11, 13.7, 30, 'It names Moscow.'), home, fells });
    expect(letter().textContent).toContain(say('worth.red-line', { because: 'It names Moscow.' }));
    expect(letter().textContent).toContain(home.words);
    expect(letter().textContent).toContain(fells);
  });

  it('can be dropped', async () => {
    const offer = show();
    await press(say('talks.drop-offer'));
    expect(offer).toEqual([['clearDraft']]);
  });

  it('takes its last change back and makes it again, by button and by key, as long as it is not sent', async () => {
    const called = show({ canUndo: true, canRedo: true });
    await press(say('draft.undo'));
    await press(say('draft.redo'));
    await userEvent.keyboard('{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
    expect(called).toEqual([['undoDraft'], ['redoDraft'], ['undoDraft'], ['redoDraft']]);
  });

  it('is sent with one press', async () => {
    const called = show();
    await press(DRAFTING.draft.sendWords);
    expect(called).toEqual([['send']]);
  });

  it('is put as the single text by a mediator, who is told if it cannot be', async () => {
    const called = show({ single: { unavailable: undefined } });
    await press(say('draft.single-text'));
    expect(called).toEqual([['put']]);
    show({ single: { unavailable: 'You have put one today.' } });
    expect(screen.getByText('You have put one today.')).toBeTruthy();
  });

  it.each([
    ['crosses the red line', { worth: worth(11, 13.7, 30, 'It names Moscow.') }, 'It names Moscow.'],
    [
      'goes back on a public word',
      { goesBack: 'In public you have ruled it out.' },
      'In public you have ruled it out.',
    ],
  ])('is asked about before it is sent or put if it %s', async (_, over, words) => {
    const called = show({ ...over, single: { unavailable: undefined } });
    for (const [name, act] of [
      [DRAFTING.draft.sendWords, 'send'],
      [say('draft.single-text'), 'put'],
    ] as const) {
      await press(name);
      const question = screen.getByRole('dialog', { name: say(`draft.${act}-question`) });
      expect(question.textContent).toContain(words);
      expect(called).not.toContainEqual([act]);
      await userEvent.click(within(question).getByRole('button', { name: say(`draft.${act}-yes`) }));
      expect(called).toContainEqual([act]);
    }
  });
});

describe('a counter in the making', () => {
  it('asks for other wording while it says the same as the letter, and weighs nothing yet', () => {
    show({ words: '' }, COUNTERING.draft);
    expect(letter(say('talks.your-counter')).textContent).toContain(say('talks.nothing-changed'));
    expect(letter(say('talks.your-counter')).querySelector('.reply-worth')).toBeNull();
  });

  it('goes back to its sender, so that nobody is addressed, and can be dropped', async () => {
    const called = show({}, COUNTERING.draft);
    expect(letter(say('talks.your-counter'))).toBeTruthy();
    expect(screen.queryByRole('list', { name: say('draft.to') })).toBeNull();
    await press(say('talks.drop-offer'));
    expect(called).toEqual([['cancelCounter']]);
  });
});

describe('the letter at the table', () => {
  it('is sent, its article is closed, and focus goes to the conversation', async () => {
    const session = sit(DRAFTING, () => WAITING);
    await userEvent.click(screen.getByRole('button', { name: /^1 Venue/ }));
    await press(DRAFTING.draft.sendWords);
    expect(session.commands).toEqual([['send']]);
    expect(screen.queryByRole('button', { expanded: true, name: /^1 Venue/ })).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('talks.with', { who: US.party })));
  });

  it('is not asked for while others talk', () => {
    sit({ ...WAITING, draft: DRAFTING.draft });
    expect(screen.queryByRole('region', { name: say('talks.your-offer') })).toBeNull();
  });
});

describe('how the letter may be taken', () => {
  const guess = LANDING[1]?.words ?? '';
  const hinted = (hints: HintTime): RecordingSession => {
    const session = recordingSession({ ...DRAFTING, hints }, () => undefined, { landing: LANDING });
    render(tableOf(session));
    return session;
  };

  it('is neither shown nor worked out where hints are off', () => {
    const session = hinted('off');
    expect(screen.queryByRole('button', { name: say('talks.how-received') })).toBeNull();
    expect(session.commands).toEqual([]);
  });

  it('is worked out when it is asked for, read out, and worked out again for another letter', async () => {
    const session = hinted('on-request');
    expect(session.commands).toEqual([]);
    await press(say('talks.how-received'));
    expect((await screen.findByText(guess)).closest('[aria-live="polite"]')).toBeTruthy();
    const [clause] = DRAFTING.draft.clauses;
    if (clause === undefined) throw new Error('something is drafted');
    const clauses = [{ ...clause, option: clause.option + 1 }];
    session.show({ ...DRAFTING, hints: 'on-request', draft: { ...DRAFTING.draft, clauses } });
    await waitFor(() => expect(session.commands).toEqual([['landing'], ['landing']]));
    expect(await screen.findByText(guess)).toBeTruthy();
  });

  it('stands below every letter where hints are always shown', async () => {
    const session = hinted('always');
    expect(await screen.findByText(guess)).toBeTruthy();
    expect(session.commands).toEqual([['landing']]);
  });

  it('leaves out a delegation that the letter goes to no longer', async () => {
    const session = hinted('always');
    expect(await screen.findByText(guess)).toBeTruthy();
    session.show({ ...DRAFTING, hints: 'always', draft: { ...DRAFTING.draft, to: [US] } });
    await waitFor(() => expect(screen.queryByText(guess)).toBeNull());
  });
});
