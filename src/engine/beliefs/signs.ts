import { at } from '../model/at.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { Mind, Shown } from '../views/mind.ts';
import { withClauses } from '../text/clauses.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import { type GivenSign, isSameSign, type SaidBefore, type Sign, signOf } from '../views/sign.ts';
import type { SeenSingleText, View } from '../views/view.ts';
import { recordRead } from './record-read.ts';
import { signsInStatements } from './signs-in-statements.ts';

/**
 * What a view shows of another party, in the order of the rounds, each package, answer and statement the first time
 * only. A counter counts as what it asks for, and not as a refusal besides.
 */
export function signsOf(view: View, party: PartyIndex): readonly Sign[] {
  const shown = shownBy(view);
  const before = shown.signs.get(party);
  if (before !== undefined) return before;
  const signs = inOrderAsBefore(view.mind, party, signsFound(view, party, shown.inOffers));
  shown.signs.set(party, signs);
  return signs;
}

/** As `signsOf`, if an offer had not been made. */
export function signsBefore(view: View, party: PartyIndex, { id }: SeenOffer): readonly Sign[] {
  const inOthers = shownBy(view).inOffers.filter((_, place) => at(view.offers, place).id !== id);
  return inOrder(view.mind, signsFound(view, party, inOthers));
}

function shownBy(view: View): Shown {
  const { mind } = view;
  const before = mind.shown;
  if (before?.view === view) return before;
  const inOffers = view.offers.map((offer, place) =>
    // Most offers are as they were, and in their place.
    before !== undefined && before.offers[place] === offer ? at(before.inOffers, place) : signsIn(offer, mind),
  );
  const shown = { view, offers: view.offers, inOffers, signs: new Map() };
  mind.shown = shown;
  return shown;
}

/** All that a party has shown: in offers and answers, by its initials, in so many words, in reviews and in votes. */
function signsFound(view: View, party: PartyIndex, inOffers: Shown['inOffers']): Sign[] {
  const found: Sign[] = [];
  for (const signs of inOffers) for (const given of signs) if (given.party === party) found.push(given.sign);
  const { initials, told, votes } = recordRead(view);
  found.push(...at(initials, party), ...signsInStatements(view, party, at(told, party)));
  for (const text of view.drafts) found.push(...signsInReview(view.mind.said, text, party));
  found.push(...at(votes, party));
  return found;
}

/** Where nothing has been shown since the signs of a party were last put in order, the same list. */
function inOrderAsBefore(mind: Mind, party: PartyIndex, found: readonly Sign[]): readonly Sign[] {
  const before = mind.signsOf.get(party);
  const isSame =
    before?.found.length === found.length && found.every((sign, place) => isSameSign(sign, at(before.found, place)));
  if (isSame) return before.signs;
  const signs = inOrder(mind, found);
  mind.signsOf.set(party, { found, signs });
  return signs;
}

/** The first of those that say the same, in the order of the rounds. */
function inOrder(mind: Mind, found: readonly Sign[]): Sign[] {
  const said = new Uint8Array(mind.said.size);
  const byRound: Sign[][] = [];
  for (const sign of found) {
    if (said[sign.says] === 1) continue;
    said[sign.says] = 1;
    const round = byRound[sign.round];
    if (round === undefined) byRound[sign.round] = [sign];
    else round.push(sign);
  }
  return byRound.flat();
}

/** What an offer and its answer show of those who gave them. */
function signsIn(offer: SeenOffer, { signsRead, said }: Mind): readonly GivenSign[] {
  const before = signsRead.get(offer);
  if (before !== undefined) return before;
  const given = signsInOffer(said, offer);
  signsRead.set(offer, given);
  return given;
}

function signsInOffer(said: SaidBefore, { from, to, track, round, clauses, answer }: SeenOffer): GivenSign[] {
  const sign = { track, round, clauses, issue: undefined } as const;
  const asked = { party: from, sign: signOf(said, { ...sign, kind: 'asked' }) };
  if (answer === undefined || answer.response === 'counter') return [asked];
  if (answer.response === 'accept') return [asked, { party: to, sign: signOf(said, { ...sign, kind: 'agreed' }) }];
  const { issue, reason, price } = answer;
  const refused = [
    asked,
    { party: to, sign: signOf(said, { ...sign, kind: 'turned-down' }) },
    // A price is a yes to the letter with that change.
    ...(price === undefined
      ? []
      : [{ party: to, sign: signOf(said, { ...sign, clauses: withClauses(clauses, price), kind: 'agreed' }) }]),
  ];
  if (!clauses.some((clause) => clause.issue === issue)) return refused;
  const kind = reason === 'red-line' ? 'never' : 'named';
  return [...refused, { party: to, sign: signOf(said, { ...sign, kind, issue }) }];
}

/** What must change in a single text is what it costs most in, and is not wanted as it stands. */
function signsInReview(
  said: SaidBefore,
  { track, round, clauses, reviews }: SeenSingleText,
  party: PartyIndex,
): Sign[] {
  const over = reviews.find((review) => review.party === party)?.over ?? [];
  return over.flatMap((issue) => [
    signOf(said, {
      kind: 'turned-down',
      track,
      round,
      clauses: clauses.filter((clause) => clause.issue === issue),
      issue: undefined,
    }),
    signOf(said, { kind: 'named', track, round, clauses, issue }),
  ]);
}
