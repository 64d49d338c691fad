import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ArticleClaims } from '#panels/table/text/article-claims.tsx';
import type { Speech } from '#session/speech.ts';
import type { SpeechModel } from '#session/table/say/speech-model.ts';
import type { ClaimModel } from '#session/table/text/claim-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
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
  await user.click(screen.getByRole('button', { name: say('speech-kind.never') }));
  await user.selectOptions(screen.getByLabelText(say('speech.field-article')), '1 Venue');
  await user.selectOptions(screen.getByLabelText(say('speech.field-option')), 'Geneva');
  await user.click(screen.getByRole('button', { name: say('speech.say') }));
  expect(session.commands).toEqual([]);
  const dialog = screen.getByRole('dialog');
  expect(dialog.textContent).toContain('12 of 100 points');
  await user.click(within(dialog).getByRole('button', { name: say('speech.say-in-public') }));
  expect(session.commands).toEqual([['say', { type: 'declare', what: 'never', issue: 0, option: 2 }]]);
  expect(screen.getByRole('button', { name: say('speech-kind.insist') })).toBeTruthy();
});

it('nothing is chosen at first, and the button says what is missing until all is chosen', async () => {
  const { session, user } = await showForm();
  const pressed = async () => {
    const button = screen.getByRole('button', { name: say('speech.say') });
    await user.click(button);
    return document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent;
  };
  await user.click(screen.getByRole('button', { name: say('speech-kind.ask-live') }));
  expect(await pressed()).toBe(say('speech-missing.to'));
  await user.selectOptions(screen.getByLabelText(say('speech.field-to')), 'United States');
  expect(await pressed()).toBe(say('speech-missing.article'));
  await user.selectOptions(screen.getByLabelText(say('speech.field-article')), '1 Venue');
  expect(await pressed()).toBe(say('speech-missing.option'));
  expect(session.commands).toEqual([]);
  await user.selectOptions(screen.getByLabelText(say('speech.field-option')), 'Geneva');
  await pressed();
  expect(session.commands).toEqual([
    ['say', { type: 'ask', what: 'could-live-with', to: US.party, issue: 0, option: 2 }],
  ]);
});

it('another article empties the wording that was chosen for the one before', async () => {
  const { user } = await showForm();
  await user.click(screen.getByRole('button', { name: say('speech-kind.insist') }));
  await user.selectOptions(screen.getByLabelText(say('speech.field-article')), '1 Venue');
  await user.selectOptions(screen.getByLabelText(say('speech.field-option')), 'Geneva');
  await user.selectOptions(screen.getByLabelText(say('speech.field-article')), '2 Format');
  expect((screen.getByLabelText(say('speech.field-option')) as HTMLSelectElement).selectedOptions[0]?.text).toBe(
    say('speech.choose'),
  );
});

it('lists nothing that would be refused, and says why a delegation cannot be chosen', async () => {
  const { user } = showForm();
  for (const kind of ['ask-true', 'ask-meaning', 'consult'] as const) {
    expect(screen.queryByText(say(`speech-kind.${kind}`))).toBeNull();
  }
  await user.click(screen.getByRole('button', { name: say('speech-kind.ask-matters') }));
  expect(listed(say('speech.field-to'))).toEqual({
    open: [say('speech.choose'), 'United States', 'Coalition'],
    closed: [`Russia (${say('speech-bar.no-direct-channel')})`],
  });
});

it('lists only what has not been asked before, and empties what cannot be asked any more', async () => {
  const asked: Speech = { type: 'ask', what: 'matters', to: US.party, issue: 0 };
  const isIt = (speech: Speech) => JSON.stringify(speech) === JSON.stringify(asked);
  const { user } = showForm({ sayable: BARE_DESK.speech.sayable.filter((speech) => !isIt(speech)) });
  await user.click(screen.getByRole('button', { name: say('speech-kind.ask-matters') }));
  await user.selectOptions(screen.getByLabelText(say('speech.field-to')), 'Coalition');
  await user.selectOptions(screen.getByLabelText(say('speech.field-article')), '1 Venue');
  await user.selectOptions(screen.getByLabelText(say('speech.field-to')), 'United States');
  expect(listed(say('speech.field-article')).open).not.toContain('1 Venue');
  expect(screen.getByLabelText<HTMLSelectElement>(say('speech.field-article')).selectedOptions[0]?.text).toBe(
    say('speech.choose'),
  );
});

it('shows each claim that can be asked about in full', async () => {
  const words = (what: string) => `Washington says that the Coalition accepts ${what} (Venue).`;
  const askable = [1, 2].map((claim) => ({ claim, about: COALITION.party, words: words(`number ${claim}`) }));
  const sayable = askable.map(({ claim, about }): Speech => ({ type: 'ask', what: 'is-it-true', to: about, claim }));
  const { session, user } = showForm({ askable, sayable });
  await user.click(screen.getByRole('button', { name: say('speech-kind.ask-true') }));
  await user.click(screen.getByRole('radio', { name: words('number 2') }));
  await user.click(screen.getByRole('button', { name: say('speech.say') }));
  expect(session.commands).toEqual([['say', { type: 'ask', what: 'is-it-true', to: COALITION.party, claim: 2 }]]);
});

it('a claim names at least one wording, and may name several', async () => {
  const { session, user } = showForm();
  await user.click(screen.getByRole('button', { name: say('speech-kind.tell-claim') }));
  await user.selectOptions(screen.getByLabelText(say('speech.field-to')), 'United States');
  await user.selectOptions(screen.getByLabelText(say('speech.field-about')), 'Russia');
  await user.selectOptions(screen.getByLabelText(say('speech.field-article')), '1 Venue');
  expect(screen.getByRole('button', { name: say('speech.say') }).getAttribute('aria-disabled')).toBe('true');
  for (const box of screen.getAllByRole('checkbox').slice(0, 2)) await user.click(box);
  await user.click(screen.getByRole('button', { name: say('speech.say') }));
  expect(session.commands).toMatchObject([['say', { type: 'tell', what: 'claim', to: US.party, about: RUSSIA.party }]]);
});

it('a claim about oneself can be answered, and others can only read it', async () => {
  const session = recordingSession(BARE_DESK);
  const user = userEvent.setup();
  const { rerender } = render(<ArticleClaims claims={[CLAIM]} canAct onSay={session.say} />);
  await user.click(screen.getByRole('button', { name: say('text.claim-reinterpret') }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: say('text.claim-reinterpret') }));
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
