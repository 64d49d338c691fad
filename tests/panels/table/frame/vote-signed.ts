import type { VoteMoment } from '#session/table/frame/moment.ts';
import { RUSSIA, UKRAINE, US } from '../parties.ts';

const reasonOf = (name: string) => ({ reasons: [`${name} wanted it.`], said: `${name}: yes.` });

export const SIGNED: VoteMoment = {
  key: 40,
  kind: 'vote',
  said: 'All signatories have signed the meeting.',
  tells: [40],
  title: 'The meeting',
  status: 'Signed on Saturday, 23 August',
  signed: true,
  gathers: true,
  hall: undefined,
  ballots: [US, UKRAINE, RUSSIA].map((party) => ({ party, yes: true, over: [], ...reasonOf(party.name) })),
  known: 0,
  question: 'Will the meeting be signed?',
  opens: 'The ballots on the meeting are opened one by one.',
  clauses: [{ number: 1, title: 'Venue', label: 'Istanbul' }],
  changes: ['You and Moscow can now speak directly.'],
  forYou: ['Worth 22 to you; no deal was 15.', 'You kept Istanbul.'],
  next: ['Next: the settlement.'],
};
