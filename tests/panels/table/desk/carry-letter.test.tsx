import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CarryModel, MailModel } from '#session/table/desk/carry-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { say } from '../../../support/speaker.ts';
import { sit } from '../../talks/sit.tsx';
import { RUSSIA, US } from '../parties.ts';
import { BARE_DESK } from '../table-fixture.ts';

const button = (name: RegExp | string) => screen.getByRole('button', { name });

const CARRY: CarryModel = {
  offer: 5,
  from: US,
  to: RUSSIA,
  heading: 'Washington asks you to carry this to Moscow',
  about: 'The meeting',
  clauses: [
    {
      issue: 0,
      number: 1,
      title: 'Venue',
      options: [2],
      label: 'Geneva',
      meaning: 'Geneva',
      replaces: undefined,
      redLine: false,
    },
  ],
  unblurrable: undefined,
  blurs: [{ issue: 0, or: 3, label: 'Venue: Geneva or Istanbul' }],
};
const carrying = (carry: CarryModel): TableModel => ({ ...BARE_DESK, asked: 'carry', carry });

describe('the letters that one carries', () => {
  const withMail = (mail: MailModel): TableModel => ({ ...BARE_DESK, mail });
  const radio = (name: string) =>
    within(screen.getByRole('group', { name: say('desk.letters-carried') })).getByRole('radio', { name });

  it('are passed on until one asks to be asked', async () => {
    const session = sit(withMail({ now: 'pass', unchangeable: undefined }));
    expect(radio(say('desk.mail-pass'))).toHaveProperty('checked', true);
    radio(say('desk.mail-pass')).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(session.commands).toEqual([['instruct', 'ask']]);
  });

  it('say why nothing can be changed about them now', () => {
    sit(withMail({ now: 'ask', unchangeable: 'Not twice in a day.' }));
    expect(radio(say('desk.mail-pass'))).toHaveProperty('disabled', true);
    expect(screen.getByText(/Not twice in a day/)).toBeTruthy();
  });

  it('are not spoken of where nobody talks through one, or while a paper waits', () => {
    sit(BARE_DESK);
    expect(screen.queryByRole('group', { name: say('desk.letters-carried') })).toBeNull();
    cleanup();
    sit({ ...carrying(CARRY), mail: { now: 'ask', unchangeable: 'First say what becomes of it.' } });
    expect(screen.queryByRole('group', { name: say('desk.letters-carried') })).toBeNull();
  });
});

describe('a letter to carry', () => {
  it('is passed on with one press, and focus goes to the conversation', async () => {
    const session = sit(carrying(CARRY), () => BARE_DESK);
    expect(screen.getByRole('article', { name: CARRY.heading }).textContent).toContain('1 Venue Geneva');
    button(say('desk.pass')).focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['carry', 'pass']]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('talks.with', { who: US.party })));
  });

  it('is held back, which everybody learns', async () => {
    const session = sit(carrying(CARRY));
    await userEvent.click(button(say('desk.hold')));
    const question = within(screen.getByRole('dialog', { name: say('desk.hold-ask') }));
    expect(question.getByText(say('desk.hold-means'))).toBeTruthy();
    await userEvent.click(question.getByRole('button', { name: say('desk.hold') }));
    expect(session.commands).toEqual([['carry', 'hold']]);
  });

  it('is made vague by a choice of answers, or not after all', async () => {
    const session = sit(carrying(CARRY));
    await userEvent.click(button(say('desk.blur')));
    await userEvent.click(button(say('desk.back')));
    await userEvent.click(button(say('desk.blur')));
    await userEvent.click(button('Venue: Geneva or Istanbul'));
    expect(session.commands).toEqual([['blur', 0, 3]]);
  });

  it('cannot be made vague where the sender has asked to be exact', async () => {
    const session = sit(carrying({ ...CARRY, unblurrable: 'The sender has asked for it.', blurs: [] }));
    await userEvent.click(button(say('desk.blur')));
    expect(session.commands).toEqual([]);
    expect(screen.getByText('The sender has asked for it.')).toBeTruthy();
  });
});
