import { at } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { SeenDraft, View } from '../views/view.ts';
import type { Memory, Shown } from './memory.ts';
import { recordRead } from './record-read.ts';
import { type GivenSign, isSameSign, type Sign, type SignsRead, signOf } from './sign.ts';
import { signsInStatements } from './statements.ts';
import type { TextVoted } from './texts-voted.ts';

/**
 * What a view shows of another party, in the order of the rounds, each package, answer and statement the first time
 * only. A counter counts as what it asks for, and not as a refusal besides.
 */
export function signsOf(view: View, party: PartyIndex): readonly Sign[] {
  const shown = shownBy(view);
  const before = shown.signs.get(party);
  if (before !== undefined) return before;
  const signs = inOrderAsBefore(view.memory, party, signsFound(view, party, shown.inOffers));
  shown.signs.set(party, signs);
  return signs;
}

/** As `signsOf`, if an offer had not been made. */
export function signsBefore(view: View, party: PartyIndex, { id }: SeenOffer): readonly Sign[] {
  const offers = view.offers.filter((offer) => offer.id !== id);
  return inOrder(signsFound(view, party, signsInOffers({ ...view, offers })));
}

function shownBy(view: View): Shown {
  const { memory } = view;
  if (memory?.shown?.view === view) return memory.shown;
  const shown = { view, inOffers: signsInOffers(view), signs: new Map() };
  if (memory !== undefined) memory.shown = shown;
  return shown;
}

/** All that a party has shown: in offers and answers, by its initials, in so many words, in reviews and in votes. */
function signsFound(view: View, party: PartyIndex, inOffers: Shown['inOffers']): Sign[] {
  const { initials, told, votes } = recordRead(view);
  return [
    ...at(inOffers, party),
    ...at(initials, party),
    ...signsInStatements(view, party, at(told, party)),
    ...view.drafts.flatMap((text) => signsInReview(text, party)),
    ...votes.flatMap((voted) => signsInVote(voted, party)),
  ];
}

/** Where nothing has been shown since the signs of a party were last put in order, the same list. */
function inOrderAsBefore(memory: Memory | undefined, party: PartyIndex, found: readonly Sign[]): readonly Sign[] {
  const before = memory?.signsOf.get(party);
  const isSame =
    before?.found.length === found.length && found.every((sign, place) => isSameSign(sign, at(before.found, place)));
  if (isSame) return before.signs;
  const signs = inOrder(found);
  memory?.signsOf.set(party, { found, signs });
  return signs;
}

/** The first of those that say the same, in the order of the rounds. */
function inOrder(found: readonly Sign[]): Sign[] {
  const said = new Set<string>();
  const first = found.filter(({ words }) => {
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
  return first.sort((a, b) => a.round - b.round);
}

/** By party: the signs that it has given by its offers and its answers to offers. */
function signsInOffers({ common, offers, memory }: View): Sign[][] {
  const signs = Array.from({ length: common.partyCount }, (): Sign[] => []);
  for (const offer of offers) {
    for (const { party, sign } of signsIn(offer, memory?.signsRead)) at(signs, party).push(sign);
  }
  return signs;
}

function signsIn(offer: SeenOffer, read: SignsRead | undefined): readonly GivenSign[] {
  const before = read?.get(offer);
  if (before !== undefined) return before;
  const given = signsInOffer(offer);
  read?.set(offer, given);
  return given;
}

function signsInOffer({ from, to, track, round, clauses, answer }: SeenOffer): GivenSign[] {
  const sign = { track, round, clauses, issue: undefined } as const;
  const asked = { party: from, sign: signOf({ ...sign, kind: 'asked' }) };
  if (answer === undefined || answer.response === 'counter') return [asked];
  if (answer.response === 'accept') return [asked, { party: to, sign: signOf({ ...sign, kind: 'agreed' }) }];
  const { issue, reason } = answer;
  const refused = [asked, { party: to, sign: signOf({ ...sign, kind: 'turned-down' }) }];
  if (!clauses.some((clause) => clause.issue === issue)) return refused;
  const kind = reason === 'red-line' ? 'never' : 'named';
  return [...refused, { party: to, sign: signOf({ ...sign, kind, issue }) }];
}

/** What must change in a single text is what it costs most in, and is not wanted as it stands. */
function signsInReview({ track, round, clauses, reviews }: SeenDraft, party: PartyIndex): Sign[] {
  const over = reviews.find((review) => review.party === party)?.over ?? [];
  return over.flatMap((issue) => [
    signOf({
      kind: 'turned-down',
      track,
      round,
      clauses: clauses.filter((clause) => clause.issue === issue),
      issue: undefined,
    }),
    signOf({ kind: 'named', track, round, clauses, issue }),
  ]);
}

function signsInVote({ vote: { track, round, ballots }, clauses }: TextVoted, party: PartyIndex): Sign[] {
  const sign = { track, round, clauses, issue: undefined } as const;
  const ballot = ballots.find((cast) => cast.party === party);
  if (ballot === undefined) return [];
  if (ballot.yes) return [signOf({ ...sign, kind: 'would-sign' })];
  return [
    signOf({ ...sign, kind: 'would-not-sign' }),
    ...ballot.over.map((issue) => signOf({ ...sign, kind: 'named', issue })),
  ];
}
