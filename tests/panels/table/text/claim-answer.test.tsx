import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ClaimAnswer } from '#panels/table/text/claim-answer.tsx';
import type { Speech } from '#session/speech.ts';
import type { ClaimModel } from '#session/table/text/claim-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { UKRAINE, US } from '../parties.ts';

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
  others: [
    { option: 2, label: 'Geneva' },
    { option: 3, label: 'Budapest' },
  ],
  byMembers: undefined,
};

function show(claim: ClaimModel): readonly Speech[] {
  const said: Speech[] = [];
  render(<ClaimAnswer claim={claim} onSay={(answer) => said.push(answer)} />);
  return said;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const confirm = (name: string) => userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));

it.each([
  [say('text.claim-confirm'), 'confirm'],
  [say('text.claim-deny'), 'deny'],
])('to %s is asked first, with what is answered, and said then', async (label, what) => {
  const said = show(CLAIM);
  await press(label);
  expect(said).toEqual([]);
  const question = screen.getByRole('dialog', { name: `${label}?` });
  expect(question.textContent).toContain(CLAIM.words);
  expect(question.textContent).toContain(say('text.claim-is-heard'));
  await confirm(label);
  expect(said).toEqual([{ type: 'declare', what, claim: 4 }]);
});

it('what is not confirmed in the end is not said', async () => {
  const said = show(CLAIM);
  await press(say('text.claim-deny'));
  await confirm(say('page.cancel'));
  expect(said).toEqual([]);
});

it('a claim is told differently by a wording that is chosen, the first unless another is', async () => {
  const said = show(CLAIM);
  await press(say('text.claim-reinterpret'));
  await confirm(say('text.claim-reinterpret'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: say('text.claim-meant') }), 'Budapest');
  await press(say('text.claim-reinterpret'));
  await confirm(say('text.claim-reinterpret'));
  expect(said).toEqual([
    { type: 'declare', what: 'reinterpret', claim: 4, options: [2] },
    { type: 'declare', what: 'reinterpret', claim: 4, options: [3] },
  ]);
});

it('a claim that leaves no other wording open cannot be put otherwise', () => {
  show({ ...CLAIM, others: [] });
  expect(screen.queryByRole('button', { name: say('text.claim-reinterpret') })).toBeNull();
});

it('members that cannot answer are named with the reason', async () => {
  const unavailable = 'You have asked none of them.';
  const said = show({ ...CLAIM, byMembers: { words: 'Germany has not decided', unavailable, risk: undefined } });
  const button = screen.getByRole('button', { name: say('text.claim-by-members') });
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(unavailable);
  await userEvent.click(button);
  expect(said).toEqual([]);
  expect(screen.queryByRole('dialog', { name: say('text.claim-by-members-ask') })).toBeNull();
});
