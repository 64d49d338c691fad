import { declarationAt, declaredBy } from '../mind/declarations.ts';
import { letterPlaceOf } from '../mind/letters.ts';
import { factsIn } from '../mind/part.ts';
import { ofLetters, ofLines, ofSingleTexts } from '../mind/parts-of.ts';
import { votesIn } from '../mind/votes.ts';
import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { IssueIndex, PartyIndex } from '../model/moves.ts';
import { wordingOf } from '../model/wording.ts';
import { withClauses } from '../text/clauses.ts';
import type { TextVoted } from '../text/texts-voted.ts';
import { type GivenSign, type InterestSign, type SaidBefore, signOf } from '../views/interest-sign.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { SeenSingleText, View } from '../views/view.ts';
import { signsBy, signsGiven } from './signs-given.ts';
import { signInDeclaration, signsInAnswers, signsInReplies, weightSaid } from './signs-in-statements.ts';

/** Signs in the record, by party. Lists in which nothing is new stay the same objects. */
interface RecordRead {
  /** In its initials: they are public, and show what was agreed in talks of others, too. */
  readonly initials: (readonly InterestSign[])[];
  /** In what it has declared, and not gone back on. */
  readonly declared: (readonly InterestSign[])[];
  /** In what it has told the one who reads in confidence. */
  readonly told: (readonly InterestSign[])[];
  readonly votes: (readonly InterestSign[])[];
}

const RECORD = ofLines<RecordRead>({
  nothing: ({ common: { partyCount } }) => {
    const lists = () => Array.from({ length: partyCount }, (): readonly InterestSign[] => []);
    return { initials: lists(), declared: lists(), told: lists(), votes: lists() };
  },
  copyOf: ({ initials, declared, told, votes }) => ({
    initials: [...initials],
    declared: [...declared],
    told: [...told],
    votes: [...votes],
  }),
  takeIn,
});

/** The signs in the record of a view. Not to be changed. */
function recordRead(view: View): RecordRead {
  return factsIn(view, RECORD);
}

function takeIn({ initials, declared, told, votes }: RecordRead, line: Dispatch, view: View): void {
  switch (line.kind) {
    case 'tabled':
      for (const party of line.joined) add(initials, party, [signInInitials(view, line)]);
      break;
    case 'initialled':
      add(initials, line.party, [signInInitials(view, line)]);
      break;
    case 'opened':
      declared[line.party] = signsDeclared(view, line.party);
      break;
    case 'declared':
    case 'declarationCrossed': {
      const { party } = declarationAt(view, line.declaration);
      declared[party] = signsDeclared(view, party);
      break;
    }
    case 'told':
      if (line.to === view.party) add(told, line.party, weightSaid(view, 'most', line.issue, line.round));
      break;
    case 'voted':
      for (const voted of votesIn(view)) if (voted.vote === line) takeBallots(votes, voted, view.mind.said);
      break;
  }
}

function add(lists: (readonly InterestSign[])[], party: PartyIndex, signs: readonly InterestSign[]): void {
  lists[party] = [...at(lists, party), ...signs];
}

function signInInitials(
  { common, mind }: View,
  line: Extract<Dispatch, { kind: 'tabled' | 'initialled' }>,
): InterestSign {
  const { issue, round } = line;
  const { track } = at(common.issues, issue);
  return signOf(mind.said, 'agreed', { track, round, clauses: [{ issue, ...wordingOf(line) }] });
}

function signsDeclared(view: View, party: PartyIndex): InterestSign[] {
  return declaredBy(view, party).flatMap((said) => signInDeclaration(view, said) ?? []);
}

function takeBallots(
  votes: (readonly InterestSign[])[],
  { vote: { track, round, ballots }, clauses }: TextVoted,
  said: SaidBefore,
): void {
  const text = { track, round, clauses };
  for (const { party, yes, over } of ballots) {
    const signs = yes
      ? [signOf(said, 'would-sign', text)]
      : [signOf(said, 'would-not-sign', text), ...over.map((issue) => signOf(said, 'named', text, issue))];
    add(votes, party, signs);
  }
}

const IN_LETTERS = ofLetters(signsGiven<SeenOffer>((letter, view) => signsInOffer(view.mind.said, letter)));

const IN_REVIEWS = ofSingleTexts(
  signsGiven<SeenSingleText>((text, view) =>
    text.reviews.flatMap(({ party, over }) =>
      signsInReview(view.mind.said, text, over).map((sign) => ({ party, sign })),
    ),
  ),
);

/**
 * Returns the signs of another party that a view shows, in the order of the rounds, each package, answer and statement
 * the first time only. A counter counts as what it asks for, and not as a refusal besides.
 */
export function signsOf(view: View, party: PartyIndex): readonly InterestSign[] {
  const found = signsFound(view, party, at(factsIn(view, IN_LETTERS).byParty, party));
  const { signsOf: known, said } = view.mind;
  const before = known.get(party);
  if (before?.found.every((list, place) => list === found[place])) return before.signs;
  const signs = inOrder(said, found);
  known.set(party, { found, signs });
  return signs;
}

/** Like `signsOf`, as if a letter had not been written. */
export function signsBefore(view: View, party: PartyIndex, { id }: SeenOffer): readonly InterestSign[] {
  const inOthers = signsBy(factsIn(view, IN_LETTERS).byEntry, party, letterPlaceOf(view, id));
  return inOrder(view.mind.said, signsFound(view, party, inOthers));
}

/** Signs of a party, list by list: in letters and answers, initials, words, reviews and votes. */
function signsFound(view: View, party: PartyIndex, inLetters: readonly InterestSign[]): (readonly InterestSign[])[] {
  const { initials, declared, told, votes } = recordRead(view);
  const inReviews = at(factsIn(view, IN_REVIEWS).byParty, party);
  return [
    inLetters,
    at(initials, party),
    at(declared, party),
    at(told, party),
    signsInReplies(view, party),
    signsInAnswers(view, party),
    inReviews,
    at(votes, party),
  ];
}

/** The first of those that say the same, in the order of the rounds. */
function inOrder({ size }: SaidBefore, found: readonly (readonly InterestSign[])[]): InterestSign[] {
  const said = new Uint8Array(size + 1);
  const signs: InterestSign[] = [];
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
function putByRound(signs: InterestSign[], sign: InterestSign): void {
  let place = signs.length;
  for (; place > 0 && signs[place - 1]!.round > sign.round; place -= 1) signs[place] = signs[place - 1]!;
  signs[place] = sign;
}

/** Signs of those who gave a letter and its answer. */
function signsInOffer(said: SaidBefore, offer: SeenOffer): GivenSign[] {
  const { from, to, answer } = offer;
  const given = [{ party: from, sign: signOf(said, 'asked', offer) }];
  if (answer?.response === 'accept') given.push({ party: to, sign: signOf(said, 'agreed', offer) });
  if (answer?.response !== 'refuse') return given;
  const { issue, reason, price } = answer;
  given.push({ party: to, sign: signOf(said, 'turned-down', offer) });
  // A price is a yes to the letter with that change.
  if (price !== undefined) {
    const changed = { ...offer, clauses: withClauses(offer.clauses, price) };
    given.push({ party: to, sign: signOf(said, 'agreed', changed) });
  }
  if (offer.clauses.some((clause) => clause.issue === issue)) {
    given.push({ party: to, sign: signOf(said, reason === 'red-line' ? 'never' : 'named', offer, issue) });
  }
  return given;
}

/**
 * Signs in a review: the articles that must change in a single text cost the party most and are not wanted as they
 * stand.
 */
function signsInReview(said: SaidBefore, text: SeenSingleText, over: readonly IssueIndex[]): InterestSign[] {
  const { track, round } = text;
  return over.flatMap((issue) => {
    const clauses = text.clauses.filter((clause) => clause.issue === issue);
    return [signOf(said, 'turned-down', { track, round, clauses }), signOf(said, 'named', text, issue)];
  });
}
