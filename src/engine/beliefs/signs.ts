import { at } from '../model/at.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { IssueIndex, PartyIndex } from '../model/moves.ts';
import type { Mind, Shown } from '../views/mind.ts';
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
  const found = signsFound(view, party, at(shownBy(view).inOffers, party));
  const { signsOf: known, said } = view.mind;
  const before = known.get(party);
  if (before?.found.every((list, place) => list === found[place])) return before.signs;
  const signs = inOrder(said, found);
  known.set(party, { found, signs });
  return signs;
}

/** As `signsOf`, if an offer had not been made. */
export function signsBefore(view: View, party: PartyIndex, { id }: SeenOffer): readonly Sign[] {
  const inOthers: Sign[] = [];
  for (const offer of view.offers) {
    if (offer.id === id) continue;
    for (const given of signsIn(offer, view.mind)) if (given.party === party) inOthers.push(given.sign);
  }
  return inOrder(view.mind.said, signsFound(view, party, inOthers));
}

/** All that a party has shown: in offers and answers, by its initials, in so many words, in reviews and in votes. */
function signsFound(view: View, party: PartyIndex, inOffers: readonly Sign[]): (readonly Sign[])[] {
  const { inStatements, inReviews } = shownBy(view);
  const { initials, votes } = recordRead(view);
  return [inOffers, at(initials, party), at(inStatements, party), at(inReviews, party), at(votes, party)];
}

/** The signs in a view but for its record. Lists of a party in which nothing is new are the same ones. */
function shownBy(view: View): Shown {
  const { mind, offers } = view;
  const before = mind.shown;
  if (before?.view === view) return before;
  const shown = {
    view,
    offers,
    inOffers: before !== undefined && isSameList(before.offers, offers) ? before.inOffers : signsInOffers(view, before),
    inStatements: unlessNew(before?.inStatements, signsInStatements(view, recordRead(view).told)),
    inReviews: unlessNew(before?.inReviews, signsInReviews(view)),
  };
  mind.shown = shown;
  return shown;
}

/** By party: the lists before, where those of now say the same. */
function unlessNew(before: Shown['inOffers'] | undefined, now: Shown['inOffers']): Shown['inOffers'] {
  if (before === undefined) return now;
  return now.map((list, party) => {
    const known = before[party];
    return known !== undefined && isSameList(known, list, isSameSign) ? known : list;
  });
}

function isSameList<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean = Object.is): boolean {
  if (one.length !== other.length) return false;
  // From the end: the latest is what has changed, if anything has.
  for (let place = one.length - 1; place >= 0; place -= 1) if (!isSame(one[place]!, other[place]!)) return false;
  return true;
}

function signsInOffers({ offers, mind, common }: View, before: Shown | undefined): Shown['inOffers'] {
  const lists = listsFor(common);
  for (const offer of offers) for (const { party, sign } of signsIn(offer, mind)) at(lists, party).push(sign);
  return unlessNew(before?.inOffers, lists);
}

function listsFor({ partyCount }: CommonKnowledge): Sign[][] {
  return Array.from({ length: partyCount }, () => []);
}

/** The first of those that say the same, in the order of the rounds. */
function inOrder({ size }: SaidBefore, found: readonly (readonly Sign[])[]): Sign[] {
  const said = new Uint8Array(size + 1);
  const signs: Sign[] = [];
  for (const list of found) {
    for (const sign of list) {
      if (said[sign.says] === 1) continue;
      said[sign.says] = 1;
      putByRound(signs, sign);
    }
  }
  return signs;
}

/** Puts a sign after those of its round and of rounds before. */
function putByRound(signs: Sign[], sign: Sign): void {
  let place = signs.length;
  for (; place > 0 && signs[place - 1]!.round > sign.round; place -= 1) signs[place] = signs[place - 1]!;
  signs[place] = sign;
}

/** What an offer and its answer show of those who gave them. */
function signsIn(offer: SeenOffer, { signsRead, said }: Mind): readonly GivenSign[] {
  const before = signsRead.get(offer.id);
  if (before?.offer === offer) return before.given;
  const given = signsInOffer(said, offer);
  signsRead.set(offer.id, { offer, given });
  return given;
}

function signsInOffer(said: SaidBefore, offer: SeenOffer): GivenSign[] {
  const { from, to, answer } = offer;
  const given = [{ party: from, sign: signOf(said, 'asked', offer) }];
  if (answer?.response === 'accept') given.push({ party: to, sign: signOf(said, 'agreed', offer) });
  if (answer?.response !== 'refuse') return given;
  const { issue, reason } = answer;
  given.push({ party: to, sign: signOf(said, 'turned-down', offer) });
  if (offer.clauses.some((clause) => clause.issue === issue)) {
    given.push({ party: to, sign: signOf(said, reason === 'red-line' ? 'never' : 'named', offer, issue) });
  }
  return given;
}

function signsInReviews({ drafts, mind, common }: View): Sign[][] {
  const lists = listsFor(common);
  for (const text of drafts) {
    for (const { party, over } of text.reviews) at(lists, party).push(...signsInReview(mind.said, text, over));
  }
  return lists;
}

/** What must change in a single text is what it costs most in, and is not wanted as it stands. */
function signsInReview(said: SaidBefore, text: SeenSingleText, over: readonly IssueIndex[]): Sign[] {
  const { track, round } = text;
  return over.flatMap((issue) => {
    const clauses = text.clauses.filter((clause) => clause.issue === issue);
    return [signOf(said, 'turned-down', { track, round, clauses }), signOf(said, 'named', text, issue)];
  });
}
