// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TableScreen } from '#panels/table/table-screen.tsx';
import type { LetterClause, WaitingOffer } from '#session/table/desk/letter-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { pageThatIs } from '../page-that-is.ts';
import { RUSSIA, US } from '../parties.ts';
import { type RecordingSession, recordingSession } from '../recording-session.ts';
import { ANSWER, BARE_DESK, worth } from '../table-fixture.ts';
import { BALLOT, COUNTERING, LETTER, LETTER_WAITS, WAITING } from '../table-states.ts';

const sit = (table: TableModel, after?: (command: string) => TableModel | undefined): RecordingSession => {
  const session = recordingSession(table, after);
  render(<TableScreen session={session} stage={undefined} onLeave={() => undefined} />);
  return session;
};
const button = (name: RegExp | string) => screen.getByRole('button', { name });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a letter', () => {
  it('is read with the strongest of its reasons; the others are there to be unfolded', async () => {
    sit(LETTER_WAITS);
    const letter = within(screen.getByRole('article', { name: 'Washington proposes' }));
    expect(letter.getByText('A city that both can enter would move us.').closest('details')).toBeNull();
    const more = letter.getByText('Venue weighs more to us than format.').closest('details');
    expect(more?.open).toBe(false);
    await userEvent.click(letter.getByText(say('desk.more-of-letter')));
    expect(more?.open).toBe(true);
  });
});

describe('an answer to one’s own offer', () => {
  it('is a letter with what became of each clause and why, and leads on to the text', async () => {
    sit({ ...BARE_DESK, answers: [ANSWER] });
    const letter = screen.getByRole('article', { name: 'Washington accepts' });
    expect(letter.textContent).toContain(
      `2 Format Two, then three ${say('answer.clause-accepted', { insteadOf: [] })}`,
    );
    expect(within(letter).getByText('It is what we came for.')).toBeTruthy();
    await userEvent.click(within(letter).getByRole('button', { name: say('answer.to-the-text') }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('text.heading')));
    expect(within(letter).queryByRole('button', { name: say('answer.ask-why') })).toBeNull();
  });

  it('says what one had been told of it, and whether it came so', () => {
    pageThatIs(false);
    const words = 'We had guessed “accepts”. Washington did.';
    const foretold = { right: true, words };
    sit({ ...BARE_DESK, answers: [{ ...ANSWER, foretold }] });
    expect(within(screen.getByRole('article', { name: 'Washington accepts' })).getByText(words)).toBeTruthy();
    cleanup();
    sit({
      ...LETTER_WAITS,
      answers: [{ ...ANSWER, foretold }],
      letter: { ...LETTER, foretold: { right: false, words: 'No.' } },
    });
    expect(screen.getByRole('region', { name: say('desk.happened-first') }).textContent).toContain(words);
    expect(screen.getByText('No.')).toBeTruthy();
  });

  it('says how the one that answers takes what was done', () => {
    const reaction = {
      ...({ party: ANSWER.from.party, mood: 'warmer', isMarked: true, line: ANSWER.key, isNew: true } as const),
      ...{ words: say('reaction.marked-warmer'), sentence: 'Washington is warmer to you.', says: undefined },
    };
    sit({ ...BARE_DESK, answers: [ANSWER], reactions: [reaction] });
    const letter = screen.getByRole('article', { name: 'Washington accepts' });
    expect(within(letter).getByText(say('reaction.marked-warmer'))).toBeTruthy();
    const heads = screen.getByRole('list', { name: say('table.delegations') });
    expect(within(heads).getByText(say('reaction.marked-warmer'))).toBeTruthy();
  });

  it('that refuses leads on to a question about what it refused over, also while the form is open', async () => {
    const refused = {
      ...ANSWER,
      accepted: false,
      clauses: ANSWER.clauses.map((clause) => ({ ...clause, named: true })),
    };
    const session = sit({ ...BARE_DESK, answers: [refused] });
    const ask = () => userEvent.click(button(say('answer.ask-why')));
    const chosen = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name }).selectedOptions[0]?.text;
    await ask();
    expect(button(say('speech.heading')).getAttribute('aria-expanded')).toBe('true');
    expect([say('speech.what'), say('speech.field-to'), say('speech.field-article')].map(chosen)).toEqual([
      say('speech-kind.ask-matters'),
      'United States',
      '2 Format',
    ]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: say('speech.field-article') }), '1 Venue');
    await ask();
    expect(chosen(say('speech.field-article'))).toBe('2 Format');
    await userEvent.click(button(say('speech.say')));
    expect(session.commands).toEqual([['say', { type: 'ask', what: 'matters', to: US.party, issue: 1 }]]);
    // What is answered lies on the desk, where the form would cover it.
    expect(button(say('speech.heading')).getAttribute('aria-expanded')).toBe('false');
  });

  it('leads on to no question where that delegation cannot be asked', () => {
    sit({ ...BARE_DESK, answers: [{ ...ANSWER, from: RUSSIA, accepted: false }] });
    expect(screen.queryByRole('button', { name: say('answer.ask-why') })).toBeNull();
  });

  it('is told with the others where several have answered, and without buttons while they talk', () => {
    const clauses = ANSWER.clauses.map((clause) => ({ ...clause, fate: say('answer.clause-sent-back') }));
    const refusal = { ...ANSWER, key: 22, from: RUSSIA, heading: 'Moscow refuses', accepted: false, clauses };
    sit({ ...WAITING, answers: [ANSWER, refusal] });
    const letter = screen.getByRole('article', { name: say('answer.several', { answers: 2 }) });
    expect(within(letter).getByRole('region', { name: 'Moscow refuses' }).textContent).toContain(
      say('answer.clause-sent-back'),
    );
    expect(within(letter).queryByRole('button')).toBeNull();
  });
});

describe('a letter that waits', () => {
  it('lies under what was answered to the person, with its reason, and what has turned', async () => {
    pageThatIs(false);
    const turn = (key: number, words: string) => ({ key, about: US, words, reasons: [], weight: 'strong' as const });
    const words = 'Washington refuses what you proposed: it fails over place.';
    const refusal = { ...ANSWER, accepted: false, words, reasons: ['Write “Budapest” there, and we can talk.'] };
    const turning = [1, 2, 3, 4].map((key) => turn(key, `Turn ${key}.`));
    sit({ ...LETTER_WAITS, answers: [refusal], turning });
    const [first, second] = screen.getByRole('region', { name: say('desk.happened-first') }).querySelectorAll('ul');
    expect(first?.textContent).toContain('Your offer on the meeting. Washington refuses what you proposed');
    expect(first?.textContent).toContain('Write “Budapest” there, and we can talk.');
    expect(second?.textContent).toBe('USTurn 1.USTurn 2.USTurn 3.');
    await userEvent.click(screen.getByText(say('news.more', { lines: 1 })));
    expect(screen.getByText('Turn 4.').closest('details')?.open).toBe(true);
    cleanup();
    sit({ ...BALLOT, answers: [refusal] });
    expect(screen.getByRole('region', { name: say('desk.happened-first') }).textContent).toContain('Write “Budapest”');
  });

  it('invites to accept only what is worth as much as no deal', () => {
    const isInviting = () => button(say('desk.accept')).className.includes('button--primary');
    const session = sit({ ...LETTER_WAITS, letter: { ...LETTER, worth: worth(20, 13.7, 30) } });
    expect(isInviting()).toBe(true);
    act(() => session.show({ ...LETTER_WAITS, letter: { ...LETTER, worth: worth(9, 13.7, 30) } }));
    expect(isInviting()).toBe(false);
  });

  it('warns before it is accepted whose initials fall', async () => {
    const fells = 'If you accept it, initials on other wording fall: those of Washington on place.';
    const session = sit({ ...LETTER_WAITS, letter: { ...LETTER, worth: worth(20, 13.7, 30), fells } });
    await userEvent.click(button(say('desk.accept')));
    expect(session.commands).toEqual([]);
    expect(screen.getByRole('dialog', { name: say('desk.accept-anyway-ask') }).textContent).toContain(fells);
  });

  it('says what it would replace, why, what it is worth, and which red line it crosses', () => {
    sit(LETTER_WAITS);
    const letter = screen.getByRole('article', { name: 'Washington proposes' });
    expect(letter.textContent).toContain('1 Venue Moscow');
    expect(letter.textContent).toContain(say('desk.your-red-line'));
    expect(letter.textContent).toContain('instead of: Istanbul');
    expect(within(letter).getByText('Venue weighs more to us than format.')).toBeTruthy();
    expect(letter.textContent).toContain('It names Moscow, which Ukraine has ruled out.');
    expect(letter.textContent).toContain(say('worth.in-points-with-it', { points: 11, walkAway: 13.7, best: 30 }));
    expect(within(letter).getByText(say('desk.behind', { letters: 1 }))).toBeTruthy();
  });

  it('is accepted with one press, and focus goes to what the desk shows then', async () => {
    const harmless = { ...LETTER_WAITS, letter: { ...LETTER, worth: worth(20, 13.7, 30) } };
    const session = sit(harmless, () => BARE_DESK);
    button(say('desk.accept')).focus();
    await userEvent.keyboard('{Enter}');
    expect(session.commands).toEqual([['accept']]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('desk.since-last-move')));
  });

  it('is asked about first where it crosses the person’s own red line', async () => {
    const session = sit(LETTER_WAITS);
    await userEvent.click(button(say('desk.accept')));
    expect(session.commands).toEqual([]);
    const question = within(screen.getByRole('dialog', { name: say('desk.accept-anyway-ask') }));
    await userEvent.click(question.getByRole('button', { name: say('desk.accept-anyway') }));
    expect(session.commands).toEqual([['accept']]);
  });

  it('is asked about first where it goes back on what the person has said in public', async () => {
    const goesBack = 'In public you have ruled out “Moscow”. To go back on that costs you 12 of 100 points.';
    const session = sit({ ...LETTER_WAITS, letter: { ...LETTER, worth: worth(20, 13.7, 30), goesBack } });
    await userEvent.click(button(say('desk.accept')));
    expect(session.commands).toEqual([]);
    const question = screen.getByRole('dialog', { name: say('desk.accept-anyway-ask') });
    expect(question.textContent).toContain(goesBack);
    await userEvent.click(within(question).getByRole('button', { name: say('desk.accept-anyway') }));
    expect(session.commands).toEqual([['accept']]);
  });

  it('is asked about first where an own offer that waits elsewhere may replace it', async () => {
    const stillOut = 'Your offer to Moscow is still out.';
    const session = sit({ ...LETTER_WAITS, letter: { ...LETTER, worth: worth(20, 13.7, 30), stillOut } });
    await userEvent.click(button(say('desk.accept')));
    expect(session.commands).toEqual([]);
    expect(screen.getByRole('dialog', { name: say('desk.accept-anyway-ask') }).textContent).toContain(stillOut);
  });

  it('that is a counter says beside each clause what the person had proposed', () => {
    const [first] = LETTER.clauses;
    if (first === undefined) throw new Error('The letter has no clause.');
    const proposed = 'you proposed: Geneva';
    const clauses = [
      { ...first, asOffered: false, proposed },
      { ...first, issue: 1, asOffered: true },
    ];
    sit({ ...LETTER_WAITS, letter: { ...LETTER, clauses } });
    const { textContent } = screen.getByRole('article', { name: 'Washington proposes' });
    expect(textContent).toContain('you proposed: Geneva');
    expect(textContent).toContain('(kept)');
  });

  it('is refused only once a reason is chosen', async () => {
    const session = sit(LETTER_WAITS);
    await userEvent.click(button(say('desk.refuse')));
    expect(session.commands).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('desk.refuse-why')));
    await userEvent.click(button(say('desk.refuse-not-now')));
    expect(session.commands).toEqual([['refuse', 'not-now']]);
  });

  it('is refused as too little over one of its articles, which is asked for, or as a whole', async () => {
    const session = sit(LETTER_WAITS);
    await userEvent.click(button(say('desk.refuse')));
    await userEvent.click(button(say('desk.refuse-too-little')));
    expect(session.commands).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toContain(say('desk.refuse-over')));
    expect(within(screen.getByRole('group', { name: say('desk.refuse-over') })).getAllByRole('button')).toHaveLength(4);
    await userEvent.click(button('2 Format'));
    expect(session.commands).toEqual([['refuse', 'too-little', 1]]);
    await userEvent.click(button(say('desk.refuse-whole')));
    expect(session.commands.at(-1)).toEqual(['refuse', 'too-little', undefined]);
  });

  it('is not asked over which article where it has only one', async () => {
    const session = sit({ ...LETTER_WAITS, letter: { ...LETTER, clauses: LETTER.clauses.slice(1) } });
    await userEvent.click(button(say('desk.refuse')));
    await userEvent.click(button(say('desk.refuse-too-little')));
    expect(session.commands).toEqual([['refuse', 'too-little', 1]]);
  });

  it('names the article when it is refused over a red line', async () => {
    const session = sit(LETTER_WAITS);
    await userEvent.click(button(say('desk.refuse')));
    await userEvent.click(button(say('desk.refuse-red-line')));
    expect(session.commands).toEqual([['refuse', 'red-line', 0]]);
  });

  const twoLetters = (): readonly WaitingOffer[] => {
    const [moscow, format] = LETTER.clauses as readonly [LetterClause, LetterClause];
    return [
      {
        offer: 3,
        together: true,
        from: US,
        heading: 'Washington proposes',
        clauses: [
          { ...moscow, differs: true },
          { ...format, differs: false },
        ],
        worth: LETTER.worth,
      },
      {
        offer: 4,
        together: true,
        from: RUSSIA,
        heading: 'Moscow proposes',
        clauses: [
          { ...moscow, label: 'Geneva', redLine: false, differs: true },
          { ...format, differs: false },
        ],
        worth: worth(20, 13.7, 30),
      },
    ];
  };

  it('can be sent back with the others that wait, for one reason', async () => {
    const session = sit({ ...LETTER_WAITS, waiting: twoLetters() });
    await userEvent.click(button(say('desk.refuse')));
    await userEvent.click(screen.getByRole('checkbox', { name: say('desk.refuse-all', { letters: 2 }) }));
    await userEvent.click(button(say('desk.refuse-red-line')));
    expect(session.commands).toEqual([
      ['refuse', 'red-line', 0],
      ['refuse', 'red-line'],
    ]);
  });

  it('is sent back alone where something else lies between it and the next', async () => {
    sit({ ...LETTER_WAITS, waiting: twoLetters().map((one, place) => ({ ...one, together: place === 0 })) });
    await userEvent.click(button(say('desk.refuse')));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('can be compared with the others that wait, in what differs', () => {
    sit({ ...LETTER_WAITS, waiting: twoLetters() });
    const letter = screen.getByRole('article', { name: 'Washington proposes' });
    const lines = [...letter.querySelectorAll('.waiting-offers li li')].map((line) => line.textContent);
    expect(lines).toEqual([expect.stringContaining('Venue: Moscow'), expect.stringContaining('Venue: Geneva')]);
    expect(within(letter).getByText(say('worth.better'))).toBeTruthy();
  });

  it('is kept when the person thinks again about refusing', async () => {
    const session = sit(LETTER_WAITS);
    await userEvent.click(button(say('desk.refuse')));
    await userEvent.click(button(say('desk.back')));
    expect(button(say('desk.accept'))).toBeTruthy();
    expect(session.commands).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Washington proposes'));
  });

  it('is countered in the text, to which focus goes', async () => {
    const session = sit(LETTER_WAITS, () => COUNTERING);
    await userEvent.click(button(say('desk.counter')));
    expect(session.commands).toEqual([['startCounter']]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('text.heading')));
    expect(screen.getByRole('heading', { name: say('draft.heading-counter') })).toBeTruthy();
    expect(screen.queryByRole('button', { name: say('desk.accept') })).toBeNull();
  });

  it('cannot be countered when it is itself a counter, and says so', async () => {
    const letter = LETTER_WAITS.letter && {
      ...LETTER_WAITS.letter,
      uncounterable: 'This letter is itself a counter: accept or refuse it.',
    };
    const session = sit({ ...LETTER_WAITS, letter });
    const counter = button(say('desk.counter'));
    expect(counter.getAttribute('aria-disabled')).toBe('true');
    const [readOut, seen] = screen.getAllByText('This letter is itself a counter: accept or refuse it.');
    expect(counter.getAttribute('aria-describedby')).toBe(readOut?.id);
    expect(seen?.getAttribute('aria-hidden')).toBe('true');
    await userEvent.click(counter);
    expect(session.commands).toEqual([]);
  });
});

describe('a counter that goes back with the next move', () => {
  const returning = (behind: number): TableModel => ({
    ...BARE_DESK,
    letter: {
      ...LETTER,
      heading: 'Washington counters',
      returns: true,
      uncounterable: 'A counter cannot be countered.',
    },
    lettersBehind: behind,
    actions: [{ key: 'endDay', label: 'End my day', icon: 'sunset-2', unavailable: undefined, confirm: undefined }],
  });
  const letterSays = () => screen.getByRole('article', { name: 'Washington counters' }).textContent;

  it('says so, and can be accepted first; the rest of the table is open beside it', async () => {
    const session = sit(returning(0));
    expect(letterSays()).toContain(say('desk.goes-back', { several: false }));
    expect(screen.queryByText('A counter cannot be countered.')).toBeNull();
    const letter = within(screen.getByRole('article', { name: 'Washington counters' }));
    const names = letter.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual([say('desk.accept'), say('desk.other-wording'), say('desk.refuse')]);
    await userEvent.click(button('End my day'));
    expect(session.commands).toEqual([['act', 'endDay']]);
  });

  it('leads on to the text, and no draft is begun by that', async () => {
    const session = sit(returning(0));
    await userEvent.click(button(say('desk.other-wording')));
    expect(session.commands).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(say('text.heading')));
  });

  it('leads to no other wording where none of its part can be sent today, and says why', async () => {
    const nobodyLeft = 'No more offers on the meeting can be sent today.';
    const session = sit({ ...returning(0), letter: { ...LETTER, returns: true, nobodyLeft } });
    const reword = button(say('desk.other-wording'));
    expect(reword.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(reword.getAttribute('aria-describedby') ?? '')?.textContent).toBe(nobodyLeft);
    await userEvent.click(reword);
    expect(session.commands).toEqual([]);
    expect(document.activeElement?.textContent).not.toBe(say('text.heading'));
  });

  it('goes back together with those behind it, and can be refused for a reason', async () => {
    const session = sit(returning(1));
    expect(letterSays()).toContain(say('desk.goes-back', { several: true }));
    await userEvent.click(button(say('desk.refuse')));
    await userEvent.click(button(say('desk.refuse-not-now')));
    expect(session.commands).toEqual([['refuse', 'not-now']]);
  });
});

describe('a vote', () => {
  it('is confirmed before one signs below one’s walk-away', async () => {
    const session = sit(BALLOT);
    expect(button(say('desk.vote-yes')).className).not.toContain('primary');
    await userEvent.click(button(say('desk.vote-yes')));
    expect(session.commands).toEqual([]);
    const question = await screen.findByRole('dialog', { name: say('desk.sign-below-ask') });
    expect(question.textContent).toContain(say('desk.below-no-deal', { points: 31, walkAway: 33 }));
    await userEvent.click(within(question).getByRole('button', { name: say('desk.sign-anyway') }));
    expect(session.commands).toEqual([['vote', true, []]]);
  });

  it('is confirmed before one goes back on what one has said in public', async () => {
    const goesBack = 'In public you have ruled out “Moscow”.';
    const session = sit({ ...BALLOT, ballot: BALLOT.ballot && { ...BALLOT.ballot, below: false, goesBack } });
    await userEvent.click(button(say('desk.vote-yes')));
    expect(session.commands).toEqual([]);
    const question = await screen.findByRole('dialog', { name: say('desk.sign-anyway-ask') });
    expect(question.textContent).toContain(goesBack);
    await userEvent.click(within(question).getByRole('button', { name: say('desk.sign-anyway') }));
    expect(session.commands).toEqual([['vote', true, []]]);
  });

  it('signs at once what is worth more than no deal', async () => {
    const session = sit({ ...BALLOT, ballot: BALLOT.ballot && { ...BALLOT.ballot, below: false } });
    await userEvent.click(button(say('desk.vote-yes')));
    expect(session.commands).toEqual([['vote', true, []]]);
  });

  it('cannot be a yes across one’s own red line', async () => {
    const forbidden = 'It crosses your red line on NATO.';
    const session = sit({ ...BALLOT, ballot: BALLOT.ballot && { ...BALLOT.ballot, forbidden } });
    await userEvent.click(button(say('desk.vote-yes')));
    expect(session.commands).toEqual([]);
    expect(screen.getAllByText(forbidden)).toHaveLength(1);
  });

  it('needs an article for a no, and takes two at most, settled or silent', async () => {
    const session = sit(BALLOT);
    await userEvent.click(button(say('desk.vote-no')));
    await userEvent.click(button(say('desk.vote-no-now')));
    expect(session.commands).toEqual([]);
    expect(screen.getByText(say('desk.vote-no-none'))).toBeTruthy();
    await userEvent.click(
      screen.getByRole('checkbox', {
        name: (name: string) => name.startsWith('3 Guarantees') && name.includes(say('desk.loses-initials')),
      }),
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: /^6 NATO silent, which means: Not mentioned 6 for you$/ }),
    );
    expect(screen.getByRole('checkbox', { name: /^4 Ground forces/ }).hasAttribute('disabled')).toBe(true);
    await userEvent.click(button(say('desk.vote-no-now')));
    expect(session.commands).toEqual([['vote', false, [2, 5]]]);
  });
});

describe('the desk', () => {
  it('is calm while the others talk', () => {
    sit(WAITING);
    expect(screen.getByRole('heading', { name: say('phase.asked-wait') })).toBeTruthy();
    expect(screen.getByText(say('news.nothing-asked-so-far'))).toBeTruthy();
  });

  it('tells a screen reader what is asked and what is new, once a letter comes in', async () => {
    const session = sit(WAITING);
    session.show(LETTER_WAITS);
    const said = () => screen.getAllByRole('status').map((region) => region.textContent);
    await waitFor(() =>
      expect(said().join()).toContain(say('asked.answer-letter', { heading: 'Washington proposes' })),
    );
    expect(said().join()).toContain('Moscow says again: prepare first.');
  });
});
