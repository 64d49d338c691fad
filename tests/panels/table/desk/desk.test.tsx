import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Desk, type DeskProps } from '#panels/table/desk/desk.tsx';
import type { DeskCommands } from '#panels/table/desk/desk-commands.ts';
import type { DeskModel } from '#panels/table/desk/desk-model.ts';
import type { QuestionModel } from '#session/table/desk/question-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { pageThatIs } from '../page-that-is.ts';
import { UKRAINE, US } from '../parties.ts';
import { recordedCommands } from '../recorded-commands.ts';
import { ANSWER, BARE_DESK } from '../table-fixture.ts';
import { BALLOT, LETTER_WAITS } from '../table-states.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const QUESTION: QuestionModel = {
  question: 2,
  from: US,
  heading: 'Washington asks',
  words: 'How much does the venue matter to you?',
  replies: [{ says: 'evade', label: say('desk.opening-nothing-of-it') }],
};

/** A desk, and in one list what it is told to do and where it leads. */
function lay(model: DeskModel, more: Partial<DeskProps> = {}): readonly (readonly unknown[])[] {
  const { commands, called, tell } = recordedCommands<DeskCommands>();
  const leads = { onReword: () => tell('onReword')(), onAsk: tell('onAsk') };
  render(<Desk model={model} you={UKRAINE} countering={false} reachable commands={commands} {...leads} {...more} />);
  return called;
}

const heading = () => screen.getByRole('article').querySelector('h2')?.textContent;
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));

describe('the desk', () => {
  it('has one paper that waits: a vote before a question, and a question before a letter', () => {
    const all = { ...LETTER_WAITS, question: QUESTION, ballot: BALLOT.ballot };
    lay(all);
    expect(heading()).toBe(say('desk.sign-ask', { track: 1 }));
    cleanup();
    lay({ ...all, ballot: undefined });
    expect(heading()).toBe('Washington asks');
    cleanup();
    lay(LETTER_WAITS);
    expect(heading()).toBe('Washington proposes');
  });

  it('has the news where nothing waits and nothing was answered', () => {
    lay(BARE_DESK);
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('region', { name: say('desk.since-last-move') })).toBeTruthy();
  });

  it('takes a reply to a question', async () => {
    const called = lay({ ...BARE_DESK, question: QUESTION });
    await press(say('desk.opening-nothing-of-it'));
    expect(called).toEqual([['reply', 'evade']]);
  });

  it('takes a vote over the articles that are named', async () => {
    const called = lay(BALLOT);
    await press(say('desk.vote-no'));
    await userEvent.click(screen.getByRole('checkbox', { name: /Guarantees/ }));
    await press(say('desk.vote-no-now'));
    expect(called).toEqual([['vote', false, [2]]]);
  });

  it('starts a counter before it leads to the text', async () => {
    const called = lay(LETTER_WAITS);
    await press(say('desk.counter'));
    expect(called).toEqual([['startCounter'], ['onReword']]);
  });

  it('drops a counter, and takes no other answer while there is one', async () => {
    const called = lay(LETTER_WAITS, { countering: true });
    expect(screen.queryByRole('button', { name: say('desk.accept') })).toBeNull();
    await press(say('desk.drop-counter'));
    expect(called).toEqual([['cancelCounter']]);
  });
});

describe('an answer on the desk', () => {
  const refused = { ...ANSWER, accepted: false, heading: 'Washington refuses' };

  it('leads to the text, and to a question about what was refused', async () => {
    const called = lay({ ...BARE_DESK, answers: [refused] });
    await press(say('answer.other-wording'));
    await press(say('answer.ask-why'));
    expect(called).toEqual([['onReword'], ['onAsk', { kind: 'ask-matters', to: US.party, issue: 1 }]]);
  });

  it('leads to no other wording where nobody can be addressed any more', () => {
    lay({ ...BARE_DESK, answers: [refused] }, { reachable: false });
    expect(screen.queryByRole('button', { name: say('answer.other-wording') })).toBeNull();
    expect(button(say('answer.ask-why'))).toBeTruthy();
  });

  it('leads to no other wording where none on its part can be sent today, and says why', async () => {
    const nobodyLeft = 'No more offers on the meeting can be sent today.';
    const called = lay({ ...BARE_DESK, answers: [{ ...refused, nobodyLeft }] });
    expect(screen.getByText(nobodyLeft)).toBeTruthy();
    await press(say('answer.other-wording'));
    expect(called).toEqual([]);
  });

  it('leads to no question where nothing is left to ask', () => {
    lay({ ...BARE_DESK, answers: [refused], speech: { ...BARE_DESK.speech, sayable: [] } });
    expect(screen.queryByRole('button', { name: say('answer.ask-why') })).toBeNull();
    expect(button(say('answer.other-wording'))).toBeTruthy();
  });
});

describe('on top of a paper that waits', () => {
  it('lies the way to the rest of the news, which are counted', async () => {
    pageThatIs(false);
    lay({ ...LETTER_WAITS, answers: [ANSWER] });
    await press(say('desk.more-news', { pieces: 3 }));
    expect(screen.getByRole('dialog', { name: say('desk.since-last-move') }).textContent).toContain(
      'Moscow says again',
    );
  });

  it('lies nothing where nothing was answered and nothing has turned', () => {
    lay(LETTER_WAITS);
    expect(screen.queryByRole('region', { name: say('desk.happened-first') })).toBeNull();
  });
});
