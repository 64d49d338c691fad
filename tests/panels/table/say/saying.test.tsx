// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { QuestionLetter } from '#panels/table/desk/question-letter.tsx';
import { ArticleClaims } from '#panels/table/text/article-claims.tsx';
import type { Speech } from '#session/speech.ts';
import type { SpeechModel } from '#session/table/say/speech-model.ts';
import type { ClaimModel } from '#session/table/text/claim-model.ts';
import { render } from '../../../support/render.tsx';
import { COALITION, RUSSIA, UKRAINE, US } from '../parties.ts';
import { recordingSession } from '../recording-session.ts';
import { BARE_DESK } from '../table-fixture.ts';
import { OwnSayForm } from './own-say-form.tsx';

const CLAIM: ClaimModel = {
  claim: 4,
  by: US,
  about: UKRAINE,
  status: 'unconfirmed',
  words: 'Washington says that Kyiv accepts “Moscow” on the venue.',
  statusWords: 'Kyiv has not said so.',
  brief: 'US says “Moscow”, Kyiv has not.',
  source: undefined,
  isPrivate: false,
  borneOut: false,
  yoursToAnswer: true,
  others: [{ option: 2, label: 'Geneva' }],
  byMembers: undefined,
};

/** The form to say or ask. */
function showForm(speech: Partial<SpeechModel> = {}) {
  const model = { ...BARE_DESK, speech: { ...BARE_DESK.speech, ...speech } };
  const session = recordingSession(model);
  const user = userEvent.setup();
  render(<OwnSayForm table={model} commands={session} />);
  return { session, user };
}

/** The labels of what can be chosen in a list, and of what cannot. */
function listed(name: string): { readonly open: readonly string[]; readonly closed: readonly string[] } {
  const options = [...screen.getByLabelText<HTMLSelectElement>(name).options];
  const labels = (closed: boolean) => options.filter(({ disabled }) => disabled === closed).map(({ text }) => text);
  return { open: labels(false), closed: labels(true) };
}

it('a declaration is asked first, with what going back on it costs', async () => {
  const { session, user } = showForm();
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
  const { session, user } = await showForm();
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
  const { user } = await showForm();
  await user.selectOptions(screen.getByLabelText('What'), 'Insist: we want this');
  await user.selectOptions(screen.getByLabelText('Article'), '1 Venue');
  await user.selectOptions(screen.getByLabelText('Wording'), 'Geneva');
  await user.selectOptions(screen.getByLabelText('Article'), '2 Format');
  expect((screen.getByLabelText('Wording') as HTMLSelectElement).selectedOptions[0]?.text).toBe('Choose');
});

it('lists nothing that would be refused, and says why a delegation cannot be chosen', async () => {
  const { user } = showForm();
  expect(listed('What').closed).toEqual([
    'Ask: is this claim true? (no claim to ask about)',
    'Ask: what does it mean to you? (no article is vague)',
    'Explain ourselves at home (no support lost)',
  ]);
  await user.selectOptions(screen.getByLabelText('What'), 'Ask: how much does it matter?');
  expect(listed('To')).toEqual({
    open: ['Choose', 'United States', 'Coalition'],
    closed: ['Russia (no direct channel)'],
  });
});

it('lists only what has not been asked before, and empties what cannot be asked any more', async () => {
  const asked: Speech = { type: 'ask', what: 'matters', to: US.party, issue: 0 };
  const isIt = (speech: Speech) => JSON.stringify(speech) === JSON.stringify(asked);
  const { user } = showForm({ sayable: BARE_DESK.speech.sayable.filter((speech) => !isIt(speech)) });
  await user.selectOptions(screen.getByLabelText('What'), 'Ask: how much does it matter?');
  await user.selectOptions(screen.getByLabelText('To'), 'Coalition');
  await user.selectOptions(screen.getByLabelText('Article'), '1 Venue');
  await user.selectOptions(screen.getByLabelText('To'), 'United States');
  expect(listed('Article').open).not.toContain('1 Venue');
  expect(screen.getByLabelText<HTMLSelectElement>('Article').selectedOptions[0]?.text).toBe('Choose');
});

it('shows each claim that can be asked about in full', async () => {
  const words = (what: string) => `Washington says that the Coalition accepts ${what} (Venue).`;
  const askable = [1, 2].map((claim) => ({ claim, about: COALITION.party, words: words(`number ${claim}`) }));
  const sayable = askable.map(({ claim, about }): Speech => ({ type: 'ask', what: 'is-it-true', to: about, claim }));
  const { session, user } = showForm({ askable, sayable });
  await user.selectOptions(screen.getByLabelText('What'), 'Ask: is this claim true?');
  await user.click(screen.getByRole('radio', { name: words('number 2') }));
  await user.click(screen.getByRole('button', { name: 'Say it: one move' }));
  expect(session.commands).toEqual([['say', { type: 'ask', what: 'is-it-true', to: COALITION.party, claim: 2 }]]);
});

it('a claim names at least one wording, and may name several', async () => {
  const { session, user } = showForm();
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
  const { rerender } = render(<ArticleClaims claims={[CLAIM]} canAct onSay={session.say} />);
  await user.click(screen.getByRole('button', { name: 'Put it otherwise' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Put it otherwise' }));
  expect(session.commands).toEqual([['say', { type: 'declare', what: 'reinterpret', claim: 4, options: [2] }]]);
  rerender(<ArticleClaims claims={[{ ...CLAIM, yoursToAnswer: false }]} canAct onSay={session.say} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/Kyiv has not\./)).toBeDefined();
});

it('a claim is dotted until the one spoken of has said or initialled it', () => {
  const session = recordingSession(BARE_DESK);
  const { rerender } = render(<ArticleClaims claims={[CLAIM]} canAct={false} onSay={session.say} />);
  expect(screen.getByRole('img').className).toContain('tag--dotted');
  rerender(<ArticleClaims claims={[{ ...CLAIM, borneOut: true }]} canAct={false} onSay={session.say} />);
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
