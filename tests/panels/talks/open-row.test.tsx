import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { OpenRow } from '#panels/talks/open-row.tsx';
import type { OpenRowProps } from '#panels/talks/open-row-props.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { SecondAnswerModel } from '#session/table/offer/second-answer.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { ClaimModel } from '#session/table/text/claim-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { having } from '../../support/having.ts';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';
import { FORMAT, VENUE } from '../table/articles.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../table/parties.ts';
import { recordingSession } from '../table/recording-session.ts';
import { BARE_DESK } from '../table/table-fixture.ts';
import { LETTER_WAITS } from '../table/table-states.ts';
import { sit } from './sit.tsx';

const [MEETING] = BARE_DESK.tracks as readonly [TrackModel, ...TrackModel[]];

/** An open article on the person's own turn, while it talks with the Coalition; returns the commands given. */
function show(article: ArticleModel, more: Partial<OpenRowProps> = {}) {
  const session = recordingSession(BARE_DESK);
  const nothing = (): void => undefined;
  render(
    <OpenRow
      article={article}
      track={MEETING}
      you={UKRAINE.party}
      delegations={BARE_DESK.delegations}
      clauses={[]}
      sayable={[]}
      asked="talk"
      talkingTo={COALITION.party}
      commands={session}
      canDraft={() => true}
      onDraft={nothing}
      onSpeak={nothing}
      onClose={nothing}
      {...more}
    />,
  );
  return session;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const sentence = () => document.querySelector('.open-row-sentence')?.textContent;

const CLAUSE: DraftClause = {
  ...{ issue: 0, number: 1, title: 'Venue', option: 2, label: 'Geneva', points: 10 },
  canBeVague: true,
};

const SECOND: SecondAnswerModel = {
  now: undefined,
  options: [
    { option: 1, label: 'Moscow' },
    { option: 4, label: 'Istanbul' },
  ],
  suggested: 4,
  unavailable: undefined,
};

/** Venue with Geneva in the letter; returns the commands given. */
function showDrafted(second: Partial<SecondAnswerModel> = {}) {
  const session = recordingSession(BARE_DESK);
  const secondAnswerOn = () => ({ ...SECOND, ...second });
  show(VENUE, { clauses: [CLAUSE], commands: { ...session, secondAnswerOn } });
  return session;
}

describe('an open article at the table', () => {
  const row = () => button(/^1 Venue/);
  const openWithKeys = async (): Promise<void> => {
    row().focus();
    await userEvent.keyboard('{Enter}');
  };

  it('says why nothing can be chosen while something else waits for an answer', () => {
    show(VENUE, { canDraft: () => false, asked: 'answer' });
    expect(screen.getByText(say('talks.answer-first'))).toBeTruthy();
    cleanup();
    show(VENUE, { canDraft: () => false, asked: 'open' });
    expect(screen.getByText(say('talks.open-first'))).toBeTruthy();
    cleanup();
    show(VENUE);
    expect(screen.queryByText(say('talks.answer-first'))).toBeNull();
  });

  it('says which delegations must accept it, if these are not all that sign the part', () => {
    const needs = 'Only Ukraine and Russia have to accept this article before the vote.';
    show({ ...VENUE, needs });
    expect(screen.getByText(having(needs))).toBeTruthy();
  });

  it('is closed when a letter must be answered, and can be opened again', async () => {
    const session = sit(BARE_DESK);
    await openWithKeys();
    expect(row().getAttribute('aria-expanded')).toBe('true');
    act(() => session.show(LETTER_WAITS));
    expect(row().getAttribute('aria-expanded')).toBe('false');
    await openWithKeys();
    expect(row().getAttribute('aria-expanded')).toBe('true');
  });

  it('is reached by the Tab key behind its row, and closed by Escape, which gives focus back to the row', async () => {
    sit(BARE_DESK);
    await openWithKeys();
    expect(document.getElementById(row().getAttribute('aria-controls') ?? '')?.textContent).toContain('Geneva');
    await userEvent.tab();
    expect(document.activeElement?.closest('.wordings')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(row().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(row());
  });

  it('puts a wording into the letter to the one that the person talks with', async () => {
    const session = sit(BARE_DESK);
    await userEvent.click(button(/^Coalition/));
    await openWithKeys();
    await userEvent.click(button(/^Geneva/));
    expect(session.commands).toEqual([['pencil', 0, 2, COALITION.party]]);
  });

  it('is said to be asked for where it is asked, at once, and in public only after it was read again', async () => {
    const session = sit(BARE_DESK);
    await openWithKeys();
    const about = within(await screen.findByRole('region', { name: say('talks.talk-about-it') }));
    await userEvent.click(about.getAllByRole('button', { name: say('talks.ask-now') })[0] as HTMLElement);
    expect(session.commands).toMatchObject([['say', { type: 'ask', to: US.party, issue: 0 }]]);
    await userEvent.click(about.getByRole('button', { name: say('talks.everybody') }));
    await userEvent.selectOptions(about.getAllByRole('combobox')[0] as HTMLElement, 'Geneva');
    await userEvent.click(about.getAllByRole('button', { name: say('talks.tell-all') })[0] as HTMLElement);
    expect(session.commands).toHaveLength(1);
    await userEvent.click(button(say('talks.say-publicly')));
    expect(session.commands[1]).toMatchObject(['say', { type: 'declare', issue: 0 }]);
  });

  it('keeps focus at its row when the button that was pressed has gone', async () => {
    const tracks = BARE_DESK.tracks.map((track) => ({
      ...track,
      articles: track.articles.map((one) => ({ ...one, canInitial: [] })),
    }));
    sit(BARE_DESK, () => ({ ...BARE_DESK, tracks }));
    await openWithKeys();
    button(say('text.accept-for-now', { answer: { issue: 0, option: 4 } })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });
});

describe('the sentence of an open article', () => {
  it('has what stands in the draft, in brackets until all accept it', () => {
    show(VENUE);
    expect(sentence()).toBe('The leaders meet in [Istanbul].');
    cleanup();
    show(FORMAT);
    expect(sentence()).toBe('The leaders of Ukraine and Russia meet first, then both with the United States.');
  });

  it('has a blank where nothing stands', () => {
    const options = VENUE.options.map((one) => ({ ...one, inText: undefined }));
    show({ ...VENUE, state: 'unsettled', options });
    expect(sentence()).toBe('The leaders meet in [ … ].');
  });

  it('has room for each wording, so that no choice moves the wordings below', () => {
    show(VENUE);
    const rooms = [...document.querySelectorAll('.open-row-sentence .sentence-room')];
    const words = (room: Element) => [...room.children].map((part) => part.getAttribute('data-words')).join('');
    expect(rooms.map(words)).toEqual(VENUE.options.map(({ wording }) => `The leaders meet in [${wording}].`));
  });

  it('comes with what silence means, and who refuses what others have agreed', () => {
    show({ ...VENUE, mustSettle: false, warning: 'Russia has ruled it out.' });
    expect(screen.getByText('Russia has ruled it out.')).toBeTruthy();
    expect(screen.getByText(VENUE.ifSilent)).toBeTruthy();
  });

  it('says only that an answer is needed where silence cannot be signed', () => {
    show({ ...VENUE, mustSettle: true });
    expect(screen.getByText(say('text.must-settle')).textContent).not.toContain(VENUE.ifSilent);
  });
});

describe('words of the answers that the scenario explains', () => {
  it('are explained below the answers', async () => {
    show({ ...VENUE, glossary: [{ id: 'gulf', word: 'Gulf state', meaning: 'A state on the Gulf.' }] });
    await userEvent.click(button('Gulf state'));
    expect((await screen.findByRole('note')).textContent).toBe('Gulf state A state on the Gulf.');
  });

  it('take no room where there are none', () => {
    show(VENUE);
    expect(screen.queryByText(say('talks.explained'))).toBeNull();
  });
});

describe('a wording in the letter', () => {
  const choice = () => screen.queryByRole('group', { name: say('draft.firm-or-vague', { title: 'Venue' }) });
  const second = () => screen.queryByRole('combobox', { name: say('draft.other-answer', { title: 'Venue' }) });
  const vague = () => screen.getByRole<HTMLInputElement>('radio', { name: say('draft.vague') });

  it('is firm until a second answer makes it vague, and can be made firm again', async () => {
    const session = showDrafted();
    expect(second()).toBeNull();
    await userEvent.click(vague());
    cleanup();
    const made = showDrafted({ now: 4 });
    await userEvent.selectOptions(second() as HTMLElement, 'Moscow');
    await userEvent.click(screen.getByRole('radio', { name: say('draft.firm') }));
    expect([...session.commands, ...made.commands]).toEqual([
      ['reword', 0, 4],
      ['reword', 0, 1],
      ['reword', 0, undefined],
    ]);
  });

  it('names no second answer by itself where none is suggested', async () => {
    const session = showDrafted({ suggested: undefined });
    await userEvent.click(vague());
    expect(session.commands).toEqual([]);
    await userEvent.selectOptions(second() as HTMLElement, 'Istanbul');
    expect(session.commands).toEqual([['reword', 0, 4]]);
  });

  it('says why it cannot be made vague', () => {
    const unavailable = 'Only one article of a part can be vague.';
    showDrafted({ unavailable });
    expect(vague().disabled).toBe(true);
    expect(screen.getByText(unavailable)).toBeTruthy();
  });

  it('is not asked about where none is in the letter', () => {
    show(VENUE);
    expect(choice()).toBeNull();
  });

  it('cannot be put there while another part is countered, and says why', async () => {
    const undraftable = 'You are countering on the settlement.';
    const session = show(VENUE, { track: { ...MEETING, undraftable } });
    await userEvent.click(button(/^Geneva/));
    expect(session.commands).toEqual([]);
    expect(screen.getByText(undraftable)).toBeTruthy();
  });

  it('cannot be put into a part that is signed', async () => {
    const session = show(VENUE, { track: { ...MEETING, status: 'signed' } });
    await userEvent.click(button(/^Geneva/));
    expect(session.commands).toEqual([]);
  });
});

it('the only answer of a letter stays when it is pressed again', async () => {
  const options = VENUE.options.map((one) => ({ ...one, pencilled: one.label === 'Geneva' }));
  const session = show({ ...VENUE, options }, { clauses: [CLAUSE] });
  await userEvent.click(button(/^Geneva/));
  expect(session.commands).toEqual([]);
  await userEvent.click(button(/^Budapest/));
  expect(session.commands).toHaveLength(1);
});

describe('what has changed', () => {
  it('is told with its cause, for each delegation that has moved', () => {
    const step = { ...RUSSIA, called: 'Moscow', words: 'opened with Moscow; today Istanbul', cause: 'It is nearer.' };
    show(VENUE, { commands: { ...recordingSession(BARE_DESK), stepsOn: () => [step] } });
    const [line] = within(screen.getByText(say('talks.stood-before')).parentElement as HTMLElement).getAllByRole(
      'listitem',
    );
    expect(line?.textContent).toContain('Moscow opened with Moscow; today Istanbul. It is nearer.');
  });

  it('takes no place where nobody has moved', () => {
    show(VENUE);
    expect(screen.queryByText(say('talks.stood-before'))).toBeNull();
  });
});

describe('an initial', () => {
  it('is given, to a vague version as it stands, too', async () => {
    const vague = {
      ...{ option: 2, or: 3, labels: ['Geneva', 'Budapest'], wordings: ['Geneva', 'Budapest'] },
      ...({ inText: 'current', initials: [US], canInitial: true } as const),
    };
    const session = show({ ...VENUE, vague: [vague] });
    await userEvent.click(button(say('text.accept-for-now', { answer: { issue: 0, option: 4 } })));
    await userEvent.click(button(say('text.accept-for-now', { answer: { issue: 0, option: 2, or: 3 } })));
    expect(session.commands).toEqual([
      ['initial', 0, 4, undefined],
      ['initial', 0, 2, 3],
    ]);
  });

  it('is asked about first where it goes back on what the person has said in public', async () => {
    const goesBack = 'In public you have ruled out “Istanbul”.';
    const session = show({
      ...VENUE,
      options: VENUE.options.map((one) => (one.option === 4 ? { ...one, goesBack } : one)),
    });
    await userEvent.click(button(say('text.accept-for-now', { answer: { issue: 0, option: 4 } })));
    expect(session.commands).toEqual([]);
    const question = screen.getByRole('dialog', { name: say('text.accept-anyway-ask') });
    expect(question.textContent).toContain(goesBack);
    await userEvent.click(within(question).getByRole('button', { name: say('text.accept-anyway') }));
    expect(session.commands).toEqual([['initial', 0, 4, undefined]]);
  });

  it('is taken back only once that is confirmed', async () => {
    const session = show(FORMAT);
    await userEvent.click(button(say('text.withdraw-mine')));
    expect(session.commands).toEqual([]);
    const question = within(screen.getByRole('dialog', { name: say('text.withdraw-ask', { number: 2 }) }));
    await userEvent.click(question.getByRole('button', { name: say('text.withdraw') }));
    expect(session.commands).toEqual([['withdraw', 1]]);
  });

  it('is neither given nor taken back while others talk', () => {
    show(VENUE, { asked: 'answer' });
    show(FORMAT, { asked: 'answer' });
    expect(
      screen.queryByRole('button', { name: say('text.accept-for-now', { answer: { issue: 0, option: 4 } }) }),
    ).toBeNull();
    expect(screen.queryByRole('button', { name: say('text.withdraw-mine') })).toBeNull();
  });
});

describe('claims on an article', () => {
  const CLAIM: ClaimModel = {
    ...{ claim: 1, by: US, about: UKRAINE, status: 'unconfirmed', isPrivate: false, borneOut: false },
    ...{ words: 'US says “Moscow”.', statusWords: 'Kyiv has not.', brief: 'US says “Moscow”, UA has not' },
    ...{ source: undefined, yoursToAnswer: true, others: [], byMembers: undefined },
  };

  it('are folded under how many they are, and answered there', async () => {
    const session = show({ ...VENUE, claims: [CLAIM] });
    const fold = screen.getByText(say('talks.claims', { claims: 1 })).closest('details');
    expect(fold?.open).toBe(false);
    await userEvent.click(screen.getByText(say('talks.claims', { claims: 1 })));
    await userEvent.click(button(say('text.claim-deny')));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: say('text.claim-deny') }));
    expect(session.commands).toEqual([['say', { type: 'declare', what: 'deny', claim: 1 }]]);
  });

  it('are answered by nobody while others talk', () => {
    show({ ...VENUE, claims: [CLAIM] }, { asked: 'answer' });
    expect(screen.queryByRole('button', { name: say('text.claim-deny') })).toBeNull();
  });
});
