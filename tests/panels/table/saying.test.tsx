// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ArticleClaims } from '#panels/table/article-claims.tsx';
import { QuestionLetter } from '#panels/table/question-letter.tsx';
import { SayPanel } from '#panels/table/say-panel.tsx';
import type { ClaimModel } from '#session/speech-model.ts';
import { RUSSIA, UKRAINE, US } from './parties.ts';
import { recordingSession } from './recording-session.ts';
import { BARE_DESK } from './table-fixture.ts';

afterEach(cleanup);

const CLAIM: ClaimModel = {
  claim: 4,
  by: US,
  about: UKRAINE,
  status: 'unconfirmed',
  words: 'Washington says that Kyiv accepts “Moscow” (Venue).',
  statusWords: 'Kyiv has not said so.',
  brief: 'US says “Moscow”, Kyiv has not.',
  source: undefined,
  isPrivate: false,
  borneOut: false,
  yoursToAnswer: true,
  others: [{ option: 2, label: 'Geneva' }],
  byMembers: undefined,
};

/** The panel, unfolded. */
function openPanel() {
  const session = recordingSession(BARE_DESK);
  const user = userEvent.setup();
  render(<SayPanel session={session} model={BARE_DESK} open onToggle={() => undefined} />);
  return { session, user };
}

it('a declaration is asked first, with what going back on it costs', async () => {
  const { session, user } = openPanel();
  await user.selectOptions(screen.getByLabelText('What'), 'Rule out: never this');
  await user.selectOptions(screen.getByLabelText('Article'), '1 Venue');
  await user.selectOptions(screen.getByLabelText('Wording'), 'Geneva');
  await user.click(screen.getByRole('button', { name: 'Say it: one move' }));
  expect(session.commands).toEqual([]);
  const dialog = screen.getByRole('dialog');
  expect(dialog.textContent).toContain('12 of 100 points');
  await user.click(within(dialog).getByRole('button', { name: 'Say it in public' }));
  expect(session.commands).toEqual([['say', { type: 'declare', what: 'never', issue: 0, option: 2 }]]);
  expect((screen.getByLabelText('What') as HTMLSelectElement).value).toBe('');
});

it('nothing is chosen at first, and the button says what is missing until all is chosen', async () => {
  const { session, user } = await openPanel();
  const pressed = async () => {
    const button = screen.getByRole('button', { name: 'Say it: one move' });
    await user.click(button);
    return document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent;
  };
  expect(await pressed()).toBe('Choose what you want to say.');
  await user.selectOptions(screen.getByLabelText('What'), 'Ask: could you accept it?');
  expect(await pressed()).toBe('Choose whom to speak to.');
  await user.selectOptions(screen.getByLabelText('To'), 'United States');
  expect(await pressed()).toBe('Choose an article.');
  await user.selectOptions(screen.getByLabelText('Article'), '1 Venue');
  expect(await pressed()).toBe('Choose a wording.');
  expect(session.commands).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Wording'), 'Geneva');
  await pressed();
  expect(session.commands).toEqual([
    ['say', { type: 'ask', what: 'could-live-with', to: US.party, issue: 0, option: 2 }],
  ]);
});

it('another article empties the wording that was chosen for the one before', async () => {
  const { user } = await openPanel();
  await user.selectOptions(screen.getByLabelText('What'), 'Insist: we want this');
  await user.selectOptions(screen.getByLabelText('Article'), '1 Venue');
  await user.selectOptions(screen.getByLabelText('Wording'), 'Geneva');
  await user.selectOptions(screen.getByLabelText('Article'), '2 Format');
  expect((screen.getByLabelText('Wording') as HTMLSelectElement).selectedOptions[0]?.text).toBe('Choose');
});

it.each([
  ['Ask: is this claim true?', 'There is no open claim to ask about.'],
  ['Ask: what does this vague article mean?', 'No article is vague.'],
])('where there is nothing to ask about, "%s" says so', async (what, reason) => {
  const { user } = await openPanel();
  await user.selectOptions(screen.getByLabelText('What'), what);
  expect(screen.getByText(reason)).toBeDefined();
});

it('a claim names at least one wording, and may name several', async () => {
  const { session, user } = openPanel();
  await user.selectOptions(screen.getByLabelText('What'), 'Tell: a third accepts this');
  await user.selectOptions(screen.getByLabelText('To'), 'United States');
  await user.selectOptions(screen.getByLabelText('About'), 'Russia');
  await user.selectOptions(screen.getByLabelText('Article'), '1 Venue');
  expect(screen.getByRole('button', { name: 'Say it: one move' }).getAttribute('aria-disabled')).toBe('true');
  for (const box of screen.getAllByRole('checkbox').slice(0, 2)) await user.click(box);
  await user.click(screen.getByRole('button', { name: 'Say it: one move' }));
  expect(session.commands).toMatchObject([['say', { type: 'tell', what: 'claim', to: US.party, about: RUSSIA.party }]]);
});

it('a claim about oneself can be answered, and others can only read it', async () => {
  const session = recordingSession(BARE_DESK);
  const user = userEvent.setup();
  const { rerender } = render(<ArticleClaims claims={[CLAIM]} session={session} canAct />);
  await user.click(screen.getByRole('button', { name: 'Put it otherwise' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Put it otherwise' }));
  expect(session.commands).toEqual([['say', { type: 'declare', what: 'reinterpret', claim: 4, options: [2] }]]);
  rerender(<ArticleClaims claims={[{ ...CLAIM, yoursToAnswer: false }]} session={session} canAct />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/Kyiv has not\./)).toBeDefined();
});

it('a claim is dotted until the one spoken of has said or initialled it', () => {
  const session = recordingSession(BARE_DESK);
  const { rerender } = render(<ArticleClaims claims={[CLAIM]} session={session} canAct={false} />);
  expect(screen.getByRole('img').className).toContain('tag--dotted');
  rerender(<ArticleClaims claims={[{ ...CLAIM, borneOut: true }]} session={session} canAct={false} />);
  expect(screen.getByRole('img').className).toContain('tag--solid');
});

it('a question is answered with one press', async () => {
  const said: string[] = [];
  const replies = [
    { says: 'yes', label: 'Yes' },
    { says: 'evade', label: 'We would rather not say' },
  ] as const;
  const question = { question: 0, from: RUSSIA, heading: 'Moscow asks', words: 'Could you accept it?', replies };
  render(<QuestionLetter question={question} onReply={(says) => said.push(says)} />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'We would rather not say' }));
  expect(said).toEqual(['evade']);
});
