import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { LetterModel } from '#session/table/desk/letter-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { having } from '../../support/having.ts';
import { say } from '../../support/speaker.ts';
import { BARE_DESK, worth } from '../table/table-fixture.ts';
import { COUNTERING, LETTER, LETTER_WAITS } from '../table/table-states.ts';
import { sit } from './sit.tsx';

const button = (name: string) => screen.getByRole('button', { name });
const HARMLESS: LetterModel = { ...LETTER, worth: worth(20, 13.7, 30) };
const letting = (letter: LetterModel): TableModel => ({ ...LETTER_WAITS, letter });

describe('a letter that waits', () => {
  it('says what its paragraph leaves out, whose initials fall, and its worth; the refusal names the red line that it crosses', () => {
    sit(letting({ ...LETTER, fells: 'Initials of Washington go.' }));
    const talk = screen.getByRole('region', { name: say('talks.conversation') });
    expect(within(talk).getByRole('article', { name: LETTER.heading })).toBeTruthy();
    expect(talk.textContent).toContain(LETTER.alsoAsks);
    expect(talk.textContent).toContain('Initials of Washington go.');
    const issue = LETTER.clauses.find(({ redLine }) => redLine)?.issue ?? -1;
    expect(within(talk).getByRole('button', { name: say('talks.refuse', { issue, crosses: true }) })).toBeTruthy();
    expect(talk.textContent).toContain(say('worth.in-points-with-it', { points: 11, walkAway: 13.7, best: 30 }));
  });

  it('is accepted with one press, and focus goes to the conversation', async () => {
    const session = sit(letting(HARMLESS), () => BARE_DESK);
    button(say('desk.accept')).focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['accept']]);
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe(say('talks.with', { who: LETTER.from.party })),
    );
  });

  it.each([
    [true, HARMLESS],
    [false, { ...LETTER, worth: worth(9, 13.7, 30) }],
  ])('invites to accept it only if it is worth as much as no deal: %s', (isInviting, letter) => {
    sit(letting(letter));
    expect(button(say('desk.accept')).className.includes('button--primary')).toBe(isInviting);
  });

  it.each([
    ['it crosses the red line', LETTER, say('desk.crosses-own-line', { because: LETTER.worth.redLine ?? '' })],
    ['it goes back on a public word', { ...HARMLESS, goesBack: 'You have ruled it out.' }, 'You have ruled it out.'],
    ['an own offer is still out', { ...HARMLESS, stillOut: 'Your offer is still out.' }, 'Your offer is still out.'],
  ])('is asked about before it is accepted if %s', async (_, letter, words) => {
    const session = sit(letting(letter));
    await userEvent.click(button(say('desk.accept')));
    expect(session.commands).toEqual([]);
    const question = screen.getByRole('dialog', { name: say('desk.accept-anyway-ask') });
    expect(question.textContent).toContain(words);
    await userEvent.click(within(question).getByRole('button', { name: say('desk.accept-anyway') }));
    expect(session.commands).toEqual([['accept']]);
  });

  it('whose yes only removes initials is accepted with one press: what goes stands beside it', async () => {
    const session = sit(letting({ ...HARMLESS, fells: 'Initials of Washington go.' }), () => BARE_DESK);
    await userEvent.click(button(say('desk.accept')));
    expect(session.commands).toEqual([['accept']]);
  });

  it('is changed in the draft, at the article that the person loses most by', async () => {
    const session = sit(LETTER_WAITS, () => COUNTERING);
    await userEvent.click(button(say('talks.change-offer')));
    expect(session.commands).toEqual([['startCounter']]);
    const row = screen.getByRole('button', { expanded: true, name: /^1 Venue/ });
    await waitFor(() => expect(document.activeElement).toBe(row));
    expect(screen.getByRole('region', { name: say('talks.your-counter') })).toBeTruthy();
    expect(screen.queryByRole('button', { name: say('desk.accept') })).toBeNull();
  });

  it('says why it cannot be changed, without a button for that', () => {
    const unchangeable = 'This letter is itself a counter: accept or refuse it.';
    sit(letting({ ...LETTER, unchangeable }));
    expect(screen.getByText(unchangeable).getAttribute('aria-hidden')).toBeNull();
    expect(screen.queryByRole('button', { name: say('talks.change-offer') })).toBeNull();
  });

  it('is refused with one press, because of the article that the person loses most by', async () => {
    const session = sit(LETTER_WAITS, () => BARE_DESK);
    await userEvent.click(screen.getByRole('button', { name: /^Refuse/ }));
    expect(session.commands).toEqual([['refuse', 'red-line', LETTER.clauses[0]?.issue]]);
  });

  it('is kept when the person thinks again about refusing it, and focus goes back to the letter', async () => {
    const session = sit(LETTER_WAITS);
    await userEvent.click(button(say('talks.other-reason')));
    await userEvent.click(button(say('desk.back')));
    expect(button(say('desk.accept'))).toBeTruthy();
    expect(session.commands).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(LETTER.heading));
  });
});

describe('a counter that goes back with the next move', () => {
  const RETURNING: TableModel = {
    ...LETTER_WAITS,
    asked: 'talk',
    letter: { ...HARMLESS, heading: 'Washington makes a counter-proposal', returns: true },
  };

  it('says so, and the rest of the table is open beside it', async () => {
    const session = sit(RETURNING);
    expect(screen.getByText(say('desk.goes-back', { several: false }))).toBeTruthy();
    await userEvent.click(button(say('frame.end-day')));
    expect(session.commands).toEqual([['act', 'endDay']]);
  });

  it('is changed as an offer of the person’s own', async () => {
    const session = sit(RETURNING);
    await userEvent.click(button(say('talks.change-offer')));
    expect(session.commands).toEqual([['takeUp', LETTER.asOffer]]);
    const row = screen.getByRole('button', { expanded: true, name: /^1 Venue/ });
    await waitFor(() => expect(document.activeElement).toBe(row));
  });

  it('can be refused for a reason', async () => {
    const session = sit(RETURNING);
    await userEvent.click(button(say('talks.other-reason')));
    await userEvent.click(button(say('talks.we-refuse-not-now')));
    await userEvent.click(button(say('talks.send-refusal')));
    expect(session.commands).toEqual([['refuse', 'not-now']]);
  });
});

describe('two letters that wait', () => {
  it('are counted at their delegations, and answered one after another', async () => {
    sit(LETTER_WAITS);
    const delegations = within(screen.getByRole('navigation', { name: say('talks.delegations') }));
    const badge = (who: number) =>
      delegations.getByRole('button', { name: having(say('talks.badge', { who, waiting: 1 })) });
    expect(badge(0).getAttribute('aria-current')).toBe('true');
    await userEvent.click(badge(2));
    expect(screen.queryByRole('button', { name: say('desk.accept') })).toBeNull();
    expect(screen.getByText(say('talks.waits-from', { who: 0 }))).toBeTruthy();
    await userEvent.click(badge(0));
    expect(button(say('desk.accept'))).toBeTruthy();
  });
});
