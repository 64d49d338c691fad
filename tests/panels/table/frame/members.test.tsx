import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { OthersList } from '#panels/table/frame/others-list.tsx';
import { ArticleClaims } from '#panels/table/text/article-claims.tsx';
import type { MemberModel } from '#session/table/parts/member-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { ClaimModel } from '#session/table/text/claim-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { COALITION, US } from '../parties.ts';
import { recordingSession } from '../recording-session.ts';
import { OwnSayForm } from '../say/own-say-form.tsx';
import { BARE_DESK } from '../table-fixture.ts';

const GERMANY: MemberModel = {
  key: 0,
  name: 'Germany',
  stands: [
    {
      key: '3 0 0',
      about: 'Foreign forces: “Reassurance force”',
      stand: 'undecided',
      words: say('member.one-undecided'),
      because: 'Its parliament would have to agree.',
      tag: 'stated',
      source: 'Table.Media, 18 August 2025: it would be too much.',
      isPrivate: false,
    },
  ],
};
const BLOC: TableModel = {
  ...BARE_DESK,
  speech: {
    ...BARE_DESK.speech,
    hasMembers: true,
    sayable: [...BARE_DESK.speech.sayable, { type: 'consult', about: 0 }],
  },
  delegations: BARE_DESK.delegations.map((one) =>
    one.party === COALITION.party ? { ...one, members: [GERMANY, { key: 1, name: 'Spain', stands: [] }] } : one,
  ),
};
const CLAIM: ClaimModel = {
  claim: 4,
  by: US,
  about: COALITION,
  status: 'unconfirmed',
  words: 'Washington says that the Coalition accepts “Reassurance force” on foreign forces.',
  statusWords: 'The Coalition has not said so.',
  brief: 'US says “Reassurance force”, the Coalition has not.',
  source: undefined,
  isPrivate: false,
  borneOut: false,
  yoursToAnswer: true,
  others: [],
  byMembers: { words: 'Germany has not decided', unavailable: undefined, risk: 'One of them may speak up tomorrow.' },
};

it('the members of a bloc can be read, with where they stand, why, and by what source', async () => {
  const user = userEvent.setup();
  render(<OthersList delegations={BLOC.delegations} ways={[]} />);
  const buttons = screen.getAllByRole('button', { name: say('members.where', { who: US.party }) });
  expect(buttons).toHaveLength(1);
  await user.click(buttons[0] as HTMLElement);
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(say('member.one-undecided'))).toBeDefined();
  expect(dialog.getByText(/Its parliament would have to agree/)).toBeDefined();
  expect(dialog.getByText(/Table.Media, 18 August 2025/)).toBeDefined();
  expect(dialog.getByText(say('members.silent'))).toBeDefined();
});

it('a bloc can ask its members about an article, and a delegation that speaks for itself cannot', async () => {
  const user = userEvent.setup();
  const session = recordingSession(BLOC);
  const { rerender } = render(<OwnSayForm table={BLOC} commands={session} />);
  await user.click(screen.getByRole('button', { name: say('speech-kind.ask-members') }));
  await user.selectOptions(screen.getByLabelText(say('speech.field-article')), '1 Venue');
  await user.click(screen.getByRole('button', { name: say('speech.do') }));
  expect(session.commands).toEqual([['say', { type: 'consult', about: 0 }]]);
  rerender(<OwnSayForm table={BARE_DESK} commands={session} />);
  expect(screen.queryByRole('button', { name: say('speech-kind.ask-members') })).toBeNull();
});

it('a claim about a bloc can be answered by members, and the risk of a plain yes is said', async () => {
  const user = userEvent.setup();
  const session = recordingSession(BLOC);
  render(<ArticleClaims claims={[CLAIM]} canAct onSay={session.say} />);
  await user.click(screen.getByRole('button', { name: say('text.claim-confirm') }));
  expect(screen.getByRole('dialog').textContent).toContain('One of them may speak up tomorrow.');
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: say('page.cancel') }));
  await user.click(screen.getByRole('button', { name: say('text.claim-by-members') }));
  expect(screen.getByRole('dialog').textContent).toContain(
    say('text.claim-you-say', { stands: 'Germany has not decided' }),
  );
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: say('text.claim-by-members') }));
  expect(session.commands).toEqual([['say', { type: 'declare', what: 'by-members', claim: 4 }]]);
});
