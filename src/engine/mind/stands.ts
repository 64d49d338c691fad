/** The positions of the delegations, as far as one seat has been told of them. */
import { at } from '../model/at.ts';
import type { Ballot, Dispatch } from '../model/dispatch.ts';
import type { Clause, IssueIndex, PartyIndex, QuestionId } from '../model/moves.ts';
import { isSameWording, sharesReading } from '../model/wording.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { SeenSingleText, View } from '../views/view.ts';
import { letterWith } from './letters.ts';
import { factsIn } from './part.ts';
import { ofLines } from './parts-of.ts';
import { questionWith } from './questions.ts';
import { singleTextWith } from './single-texts.ts';
import { votesIn } from './votes.ts';

/** Position of a delegation on an article: the wording that it has last said it could sign. */
export interface Stand {
  readonly clause: Clause;
  /** Clauses that were said together with it, when it was last said with any others. */
  readonly among: readonly Clause[];
  /** Way in which it was last said. */
  readonly how: 'opened' | 'asked' | 'accepted' | 'initialled';
  /** True if the delegation has said this since its opening statement. */
  readonly opened: boolean;
  /** Round since which the delegation has said this and nothing else. */
  readonly round: number;
  /** The last no to it since then. */
  readonly refused: { readonly by: PartyIndex; readonly round: number } | undefined;
  /** Number of rounds in which it has been refused since then. */
  readonly noes: number;
  /** Other wording for which the delegation has voted since it last said anything, in a vote that failed. */
  readonly voted?: Voted | undefined;
}

/** Wording that a delegation would have signed, and the one that did not sign. */
export interface Voted {
  readonly clause: Clause;
  readonly round: number;
  readonly by: PartyIndex;
}

/** By party and issue; `undefined` where a delegation has said nothing. */
type Stands = (Stand | undefined)[][];

const STANDS = ofLines<Stands>({
  nothing: ({ common: { partyCount, issues } }) =>
    Array.from({ length: partyCount }, () => issues.map(() => undefined)),
  copyOf: (stands) => stands.map((row) => [...row]),
  takeIn,
});

/** Position of a delegation on an issue as the seat of a view knows it; `undefined` if it has said nothing there. */
export function standOf(view: View, party: PartyIndex, issue: IssueIndex): Stand | undefined {
  return at(factsIn(view, STANDS), party)[issue];
}

function takeIn(stands: Stands, dispatch: Dispatch, view: View): void {
  const { round } = dispatch;
  for (const { party, clauses, how } of saidIn(view, dispatch)) {
    const row = at(stands, party);
    for (const clause of clauses)
      row[clause.issue] = saidAgain(row[clause.issue], { clause, among: clauses }, how, round);
  }
  if (dispatch.kind === 'voted') takeVote(stands, dispatch, view);
  for (const { of, clause, by } of refusedIn(view, stands, dispatch)) {
    const row = at(stands, of);
    const stand = row[clause.issue];
    if (stand === undefined || !sharesReading(stand.clause, clause)) continue;
    const noes = stand.refused?.round === round ? stand.noes : stand.noes + 1;
    row[clause.issue] = standAgain(stand, stand.among, stand.how, { by, round }, noes, stand.voted);
  }
}

/** A signature that came to nothing is no position, but it was seen. */
function takeVote(stands: Stands, dispatch: Extract<Dispatch, { kind: 'voted' }>, view: View): void {
  const { ballots, round } = dispatch;
  const against = ballots.find(({ yes }) => !yes);
  const text = votesIn(view).find(({ vote }) => vote === dispatch);
  if (against === undefined || text === undefined) return;
  for (const { party } of ballots.filter(({ yes }) => yes)) {
    const row = at(stands, party);
    for (const { issue, option, or } of text.clauses) {
      const clause = { issue, option, or };
      const stand = row[issue] ?? saidAgain(undefined, { clause, among: [] }, 'accepted', round);
      const isSame = isSameWording(clause, stand.clause);
      row[issue] = isSame
        ? stand
        : standAgain(stand, stand.among, stand.how, stand.refused, stand.noes, { clause, round, by: against.party });
    }
  }
}

/** A position after the delegation has said something: since when and how it says this, and who has refused it since. */
function saidAgain(
  before: Stand | undefined,
  { clause: { issue, option, or }, among }: Pick<Stand, 'clause' | 'among'>,
  how: Stand['how'],
  round: number,
): Stand {
  if (before === undefined || !isSameWording(before.clause, { option, or })) {
    const clause = { issue, option, or };
    return { clause, among, how, round, opened: how === 'opened', refused: undefined, noes: 0, voted: undefined };
  }
  const said = among.length > 1 ? among : before.among;
  if (said === before.among && how === before.how && before.voted === undefined) return before;
  return standAgain(before, said, how, before.refused, before.noes, undefined);
}

/** A position with the same wording. Key by key: engines slow down where a spread is followed by keys. */
function standAgain(
  { clause, round, opened }: Stand,
  among: Stand['among'],
  how: Stand['how'],
  refused: Stand['refused'],
  noes: number,
  voted: Stand['voted'],
): Stand {
  return { clause, among, how, round, opened, refused, noes, voted };
}

/** Words of a delegation on articles. */
export interface StatedPosition {
  readonly party: PartyIndex;
  readonly clauses: readonly Clause[];
  readonly how: Stand['how'];
}

/**
 * Clauses that delegations say in a line they could sign. A carried letter is in two lines, and so is its answer: the
 * first one that the seat sees counts.
 */
export function saidIn(view: View, dispatch: Dispatch): StatedPosition[] {
  switch (dispatch.kind) {
    case 'opened':
      return [{ party: dispatch.party, clauses: dispatch.clauses, how: 'opened' }];
    case 'offered':
    case 'arrived': {
      const { from, to, clauses } = letterWith(view, dispatch.offer);
      return dispatch.kind === 'offered' || to === view.party ? [{ party: from, clauses, how: 'asked' }] : [];
    }
    case 'answered': {
      const offer = letterWith(view, dispatch.offer);
      const isKnown = offer.via !== undefined && offer.from !== view.party && isFor(dispatch, offer.from);
      if (offer.answer?.response !== 'accept' || isKnown) return [];
      return [{ party: offer.to, clauses: deliveredClauses(offer), how: 'accepted' }];
    }
    case 'reviewed': {
      const { clauses, reviews } = singleText(view, dispatch.draft);
      return reviews.map(({ party, over }) => ({
        party,
        clauses: clauses.filter(({ issue }) => !over.includes(issue)),
        how: 'accepted',
      }));
    }
    case 'initialled':
      return [{ party: dispatch.party, clauses: [dispatch], how: 'initialled' }];
    case 'tabled':
      // The seat's own word was in its letter or its answer.
      return dispatch.joined
        .filter((party) => party !== view.party)
        .map((party) => ({ party, clauses: [dispatch], how: 'initialled' }));
    default:
      return [];
  }
}

/** True if a line is for a party. */
export function isFor({ audience }: Dispatch, party: PartyIndex): boolean {
  return audience === 'all' || audience.includes(party);
}

/** A no of one delegation to what another has asked for. */
interface Refused {
  readonly of: PartyIndex;
  readonly clause: Clause;
  readonly by: PartyIndex;
}

/** The noes in a line: to a letter over an article or by a counter, to a question, or to a text in a vote. */
function refusedIn(view: View, stands: Stands, dispatch: Dispatch): Refused[] {
  switch (dispatch.kind) {
    case 'answered':
      return refusedByAnswer(letterWith(view, dispatch.offer));
    case 'offered':
    case 'arrived':
      return refusedByCounter(view, letterWith(view, dispatch.offer));
    case 'replied':
      return refusedByReply(view, dispatch.question);
    case 'voted':
      return dispatch.ballots.flatMap((ballot) => refusedByBallot(stands, ballot));
    default:
      return [];
  }
}

function refusedByAnswer({ from, to, clauses, answer }: SeenOffer): Refused[] {
  if (answer?.response !== 'refuse') return [];
  const over = clauses.length === 1 ? clauses : clauses.filter(({ issue }) => issue === answer.issue);
  return over.map((clause) => ({ of: from, clause, by: to }));
}

function refusedByCounter(view: View, counter: SeenOffer): Refused[] {
  if (counter.counters === undefined) return [];
  const { clauses: asked } = letterWith(view, counter.counters);
  return deliveredClauses(counter).flatMap((instead) => {
    const clause = asked.find(({ issue }) => issue === instead.issue);
    const isOther = clause !== undefined && !sharesReading(clause, instead);
    return isOther ? [{ of: counter.to, clause, by: counter.from }] : [];
  });
}

function refusedByReply(view: View, id: QuestionId): Refused[] {
  const question = questionWith(view, id);
  if (question === undefined) return [];
  const { from, to, asked, says } = question;
  if (says !== 'no' || asked.what !== 'could-live-with' || asked.condition !== undefined) return [];
  return [{ of: from, clause: asked, by: to }];
}

/** Refusals that a ballot means for all others that have agreed to wording of the article. */
function refusedByBallot(stands: Stands, { party: by, yes, over }: Ballot): Refused[] {
  if (yes) return [];
  return stands.flatMap((row, of) =>
    over.flatMap((issue) => {
      const stand = row[issue];
      const hasAgreed = stand?.how === 'initialled' || stand?.how === 'accepted';
      return of !== by && hasAgreed ? [{ of, clause: stand.clause, by }] : [];
    }),
  );
}

/** The single text that a line tells of. */
function singleText(view: View, draft: number): SeenSingleText {
  const text = singleTextWith(view, draft);
  if (text === undefined) throw new RangeError(`no single text ${draft} in view`);
  return text;
}
