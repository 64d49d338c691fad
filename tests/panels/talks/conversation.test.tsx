import { act, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Meanwhile, QuestionReply } from '#panels/talks/conversation.tsx';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import type { MailModel } from '#session/table/desk/carry-model.ts';
import type { QuestionModel } from '#session/table/desk/question-model.ts';
import type { AnswerModel } from '#session/table/record/answer-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { ReadyReplies } from '#session/table/talks/ready-replies.ts';
import { having, havingTagged } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../table/parties.ts';
import { recordingSession } from '../table/recording-session.ts';
import { BARE_DESK } from '../table/table-fixture.ts';
import {
  BALLOT,
  COUNTERING,
  DRAFTING,
  LETTER,
  LETTER_ENTRY,
  LETTER_WAITS,
  threadsWith,
  WAITING,
} from '../table/table-states.ts';
import { sit, tableOf } from './sit.tsx';

it('a question is answered with one press, and says which reply agrees to a red line', async () => {
  const said: string[] = [];
  const replies = [
    { says: 'yes', label: say('reply.yes'), crosses: true },
    { says: 'evade', label: say('reply.evade') },
  ] as const;
  const question = { question: 0, from: RUSSIA, heading: 'Moscow asks', words: 'Could you accept it?', replies };
  render(<QuestionReply question={question} onReply={(says) => said.push(says)} />);
  expect(screen.getByRole('button', { name: `${say('reply.yes')} ${say('desk.your-red-line')}` })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: say('reply.evade') }));
  expect(said).toEqual(['evade']);
});

const QUESTION: QuestionModel = {
  ...{ question: 2, from: COALITION, heading: 'The Coalition asks', words: 'How much does the venue matter to you?' },
  replies: [{ says: 'evade', label: say('reply.evade') }],
};
const ASKED: TableModel = {
  ...BARE_DESK,
  asked: 'reply',
  question: QUESTION,
  threads: threadsWith(COALITION.party, [{ ...LETTER_ENTRY, heading: QUESTION.heading, words: QUESTION.words }]),
};

/** An answer of the Coalition to an offer. */
const ANSWER: AnswerModel = {
  ...{ key: 7, from: COALITION, accepted: false, heading: 'The Coalition refuses', about: 'Your offer.', words: 'No.' },
  ...{ carried: undefined, clauses: [], reasons: [] },
};

const talk = () => screen.getByRole('region', { name: say('talks.conversation') });
const chosen = () =>
  within(screen.getByRole('navigation', { name: say('talks.delegations') })).getByRole('button', { current: true });
const choose = (who: number) => {
  const delegations = within(screen.getByRole('navigation', { name: say('talks.delegations') }));
  const [badge] = delegations.getAllByRole('button', { name: having(say('talks.badge', { who, waiting: 0 })) });
  return userEvent.click(badge as HTMLElement);
};

describe('the conversation', () => {
  it('opens with what waits, whoever it is from', async () => {
    const session = sit(ASKED);
    expect(chosen().textContent).toContain(COALITION.name);
    expect(talk().textContent).toContain(QUESTION.words);
    await userEvent.click(within(talk()).getByRole('button', { name: say('reply.evade') }));
    expect(session.commands).toEqual([['reply', 'evade']]);
  });

  it('changes with the delegation that is chosen, until another paper comes', async () => {
    const session = sit(ASKED);
    await choose(RUSSIA.party);
    expect(chosen().textContent).toContain(RUSSIA.name);
    expect(talk().textContent).toContain(say('talks.waits-from', { who: COALITION.party }));
    await userEvent.click(
      within(talk()).getByRole('button', { name: say('talks.waits-from', { who: COALITION.party }) }),
    );
    expect(chosen().textContent).toContain(COALITION.name);
    act(() => session.show(LETTER_WAITS));
    expect(within(talk()).getByRole('article', { name: LETTER.heading })).toBeTruthy();
  });

  const inRound = (round: number) => ({ ...BARE_DESK, calendar: { ...BARE_DESK.calendar, round } });

  it('is with the first other delegation where nothing waits, and says on the first day how to begin', () => {
    const session = sit(inRound(1));
    expect(within(talk()).getByRole('heading', { name: say('talks.with', { who: US.party }) })).toBeTruthy();
    expect(talk().textContent).toContain(say('talks.your-turn'));
    act(() => session.show(inRound(2)));
    expect(talk().textContent).not.toContain(say('talks.your-turn'));
  });

  it('is calm while the others talk', () => {
    sit(WAITING);
    expect(talk().textContent).toContain(say('talks.waits'));
    expect(within(talk()).queryByRole('button')).toBeNull();
  });

  it('takes moves for the next turn while the others talk, and drops them again', async () => {
    const question = { type: 'ask', what: 'matters', to: US.party, issue: 0 } as const;
    const words = say('talks.prepared-to', { to: US.party, words: 'How much?' });
    const session = sit({
      ...WAITING,
      prepared: { said: [words], movesLeft: 1 },
      speech: { ...BARE_DESK.speech, sayable: [question] },
    });
    expect(talk().textContent).toContain(say('talks.waits-prepare'));
    const prepared = within(screen.getByRole('region', { name: say('talks.prepared') }));
    expect(prepared.getByRole('listitem').textContent).toContain(words);
    await userEvent.click(prepared.getByRole('button', { name: say('talks.prepared-drop') }));
    await userEvent.click(within(talk()).getByText(say('talks.ask', { to: US.party })));
    await userEvent.click(within(talk()).getByRole('button', { name: having(say('talks.in-your-turn')) }));
    expect(session.commands.map(([name]) => name)).toEqual(['dropPrepared', 'say']);
    act(() => session.show({ ...DRAFTING, asked: 'wait', prepared: { said: [], movesLeft: 1 } }));
    expect(within(talk()).getByRole('region', { name: say('talks.your-offer') })).toBeTruthy();
  });

  it('holds a vote as the person’s own, and comes back to it from another delegation', async () => {
    sit(BALLOT);
    const vote = () => within(talk()).queryByRole('article', { name: say('desk.sign-ask', { track: 1 }) });
    expect(vote()).toBeTruthy();
    await choose(US.party);
    expect(vote()).toBeNull();
    await choose(UKRAINE.party);
    expect(vote()).toBeTruthy();
  });

  it('shows the letter in the making in place of a reply, whichever delegation is chosen', async () => {
    sit(DRAFTING);
    for (const { party } of [US, COALITION]) {
      await choose(party);
      expect(within(talk()).getByRole('region', { name: say('talks.your-offer') })).toBeTruthy();
    }
  });

  it('has no other answer to a letter while it is countered', () => {
    sit(COUNTERING);
    expect(within(talk()).getByRole('region', { name: say('talks.your-counter') })).toBeTruthy();
    expect(within(talk()).queryByRole('button', { name: say('desk.accept') })).toBeNull();
    expect(within(talk()).queryByRole('button', { name: /^Refuse/ })).toBeNull();
  });
});

describe('replies to a refusal', () => {
  const AGAIN = { ...LETTER.asOffer, clauses: [{ issue: 1, option: 2 }] };
  const speech = { type: 'ask', what: 'matters', to: US.party, issue: 1 } as const;
  const READY: ReadyReplies = {
    ...{
      party: US.party,
      offer: 5,
      price: undefined,
      again: { draft: AGAIN, unsendable: undefined, isForTomorrow: false },
    },
    question: { words: 'How much does the format matter to you?', speech },
  };

  it('stand below the conversation with the one that has refused, and with nobody else', async () => {
    sit({ ...BARE_DESK, ready: [READY] });
    expect(within(talk()).getByRole('button', { name: say('talks.change-offer') })).toBeTruthy();
    await choose(RUSSIA.party);
    expect(within(talk()).queryByRole('button', { name: say('talks.change-offer') })).toBeNull();
  });

  it('ask in two steps, of which the first can be taken back', async () => {
    const session = sit({ ...BARE_DESK, ready: [READY] });
    const question = () => userEvent.click(screen.getByRole('button', { name: having(READY.question?.words ?? '') }));
    await question();
    await userEvent.click(screen.getByRole('button', { name: say('talks.not-now') }));
    await question();
    await userEvent.click(screen.getByRole('button', { name: say('talks.ask', { to: US.party }) }));
    expect(session.commands).toEqual([['say', speech]]);
  });

  it('change the offer where it begins', async () => {
    const session = sit({ ...BARE_DESK, ready: [READY] });
    await userEvent.click(screen.getByRole('button', { name: say('talks.change-offer') }));
    expect(session.commands).toEqual([['takeUp', AGAIN]]);
    const row = screen.getByRole('button', { expanded: true, name: /^2 Format/ });
    await waitFor(() => expect(document.activeElement).toBe(row));
  });
});

describe('the letters that the person carries', () => {
  const withMail = (mail: MailModel): TableModel => ({ ...BARE_DESK, mail });

  it('are passed on or looked at, as it is chosen below the conversation', async () => {
    const session = sit(withMail({ now: 'pass', unchangeable: undefined }));
    await userEvent.click(within(talk()).getByRole('radio', { name: say('desk.mail-ask') }));
    expect(session.commands).toEqual([['instruct', 'ask']]);
  });

  it('are not asked about while something waits', () => {
    sit({ ...ASKED, mail: { now: 'ask', unchangeable: 'First answer.' } });
    expect(screen.queryByRole('radio', { name: say('desk.mail-ask') })).toBeNull();
  });
});

describe('the own badge', () => {
  const MANDATE: ChairModel = {
    ...{
      ...UKRAINE,
      id: 'ua',
      summary: 'You speak for Ukraine.',
      mandate: [],
      glossary: [],
      members: [],
      factions: [],
    },
    ...{ redLines: [], sheet: [], sources: [] },
  };

  it('opens the mandate where nothing is asked of the own delegation', async () => {
    render(tableOf(recordingSession(BARE_DESK), { mandate: MANDATE }));
    await choose(UKRAINE.party);
    expect(await screen.findByRole('dialog', { name: say('table.mandate-of', { who: UKRAINE.party }) })).toBeTruthy();
    expect(chosen().textContent).toContain(US.name);
  });
});

const line = (key: number, words: string): TableModel['turning'][number] => ({
  key,
  about: undefined,
  words,
  reasons: [],
  weight: 'plain',
});

/** A morning that has shown line 3. */
const morning: TableModel['moments'][number] = {
  ...{ key: 5, kind: 'morning', said: '', tells: [], day: 'Wednesday', words: [] },
  ...{ over: { above: 'Tue', short: '19' }, begins: { above: 'Wed', short: '20' } },
  changes: [{ key: 'line 3', at: undefined, about: undefined, words: 'three', notes: [] }],
};

it('tells two acts of others at most in the words of their conversation, and none that the shown one or the morning tells', () => {
  const entry = { key: 2, by: 'news', heading: undefined, when: 'today', words: 'two', isNew: true } as const;
  const { container } = render(
    <Meanwhile
      turning={[
        { ...line(0, 'zero'), isInDraft: true },
        line(1, 'one'),
        line(2, 'two'),
        line(3, 'three'),
        line(4, 'four'),
      ]}
      thread={{ ...UKRAINE, entries: [entry] }}
      threads={[{ ...RUSSIA, entries: [{ ...entry, key: 4, words: 'in brief' }] }]}
      moments={[morning]}
    />,
  );
  expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent?.trim())).toEqual([
    'one',
    'in brief',
  ]);
});

it('an answer comes before a letter of another delegation, and is told above it once that is read', async () => {
  sit({ ...LETTER_WAITS, answers: [ANSWER] });
  expect(chosen().textContent).toContain(COALITION.name);
  await userEvent.click(within(talk()).getByRole('button', { name: say('talks.waits-from', { who: US.party }) }));
  expect(within(talk()).getByRole('article', { name: LETTER.heading })).toBeTruthy();
  expect(talk().textContent).toContain('The Coalition refuses.');
  await userEvent.click(within(talk()).getByRole('button', { name: havingTagged('talks.read-answer') }));
  expect(chosen().textContent).toContain(COALITION.name);
  expect(talk().textContent).not.toContain('The Coalition refuses.');
});
