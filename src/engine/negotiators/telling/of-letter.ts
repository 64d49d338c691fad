/** Sentences of a letter, an offer or a counter to one party: what it refuses, takes, changes and asks for. */
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { sharesReading } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { isAwaited } from '../position/awaited.ts';
import { returnIn } from '../position/exchange.ts';
import { worseReadingPoints } from '../weighing/clause-gains.ts';
import { hasInitialled } from '../weighing/has-initialled.ts';
import { askedSince, isProposedFirst, lettersWith, openingOf, repetitionOf } from './correspondence.ts';
import { changedSince, type Letter, movedSince } from './moved-since.ts';
import { publicReason, wordsKept } from './turned-down.ts';

/** Most clauses that a letter names of what it asks for or accepts: more would not be read. */
export const MOST_NAMED = 2;

/**
 * Reasons of a letter in the order in which they are said: the clause of the other side that it refuses, what it accepts,
 * each change of the own position, what it asks for, and on what the two agree. A letter that repeats an earlier one says so
 * in the place of what it asks for, since when.
 * `decided` are the reasons of the decision, `answered` is the letter that a counter answers.
 */
export function ofLetter(
  view: View,
  letter: Letter,
  decided: readonly Reason[],
  answered?: SeenOffer,
): readonly Reason[] {
  const moves = [...decided, ...movedSince(view, letter, decided)];
  const reasons = [...moves, ...changedSince(view, letter, moves)];
  const repetition = repetitionOf(lettersWith(view, letter.track, letter.to).own, letter.clauses);
  const agreed = between(view, { track: letter.track, other: letter.to, own: letter.clauses });
  const isChange = moves.some(({ code }) => code === 'moves' || code === 'saves-face');
  if (repetition !== undefined && answered === undefined && !isChange) {
    return [{ code: 'said-before', ...repetition }, ...asksIn(view, letter, []), ...agreed];
  }
  const tied = tiedIn(view, letter, reasons);
  const moved = [...reasons.flatMap(articlesIn), ...tied.flatMap(({ issue, for: asked }) => [issue, asked.issue])];
  const asked = asksIn(view, letter, moved, answered && deliveredClauses(answered));
  return [
    ...(answered === undefined
      ? []
      : [...refusedIn(view, letter, answered), ...takenFrom(view, letter, answered, moved)]),
    ...reasons,
    ...tied,
    ...asked,
    ...(answered === undefined ? leftOut(view, letter, [...asked, ...agreed]) : []),
    ...publicWordIn(view, letter),
    ...agreed,
  ];
}

function isMove(reason: Reason): reason is Moves {
  return reason.code === 'moves';
}

type Moves = Extract<Reason, { code: 'moves' }>;

/** Steps that all others wait for, each with the return that the reader has not agreed to; none where a change says so. */
function tiedIn(view: View, { to, clauses }: Letter, reasons: readonly Reason[]): Tied[] {
  const moves = reasons.filter(isMove);
  return clauses
    .filter((clause) => isAwaited(view, clause))
    .flatMap((clause) => {
      const asked = returnIn(view, clause, clauses);
      if (asked === undefined || moves.some(({ cause }) => 'for' in cause && cause.for.issue === asked.issue))
        return [];
      const theirs = standOf(view, to, asked.issue)?.clause;
      const isNew = moves.some(({ issue }) => issue === asked.issue);
      const isOpen = isNew || theirs === undefined || !sharesReading(theirs, asked);
      return isOpen ? [{ code: 'only-with', ...clause, for: asked }] : [];
    });
}

type Tied = Extract<Reason, { code: 'only-with' }>;

/** The articles that a change of position names: its own and, in an exchange, that of the return. */
function articlesIn(reason: Reason): IssueIndex[] {
  if (reason.code === 'changed') return reason.clauses.map(({ issue }) => issue);
  if (reason.code !== 'moves') return [];
  const { issue, cause } = reason;
  return cause.code === 'exchange' ? [issue, cause.for.issue] : [issue];
}

/** The clause of an answered letter that the own one changes and that costs the party most. */
function refusedIn(view: View, { clauses }: Letter, answered: SeenOffer): Reason[] {
  const changed = deliveredClauses(answered).flatMap((theirs) => {
    if (hasInitialled(view, theirs)) return [];
    const own = clauses.find(({ issue }) => issue === theirs.issue);
    return own === undefined || sharesReading(own, theirs) ? [] : [{ theirs, loss: gainOver(view, own, theirs) }];
  });
  const worst = changed.sort((a, b) => b.loss - a.loss || a.theirs.issue - b.theirs.issue)[0];
  return worst === undefined || worst.loss <= 0 ? [] : [{ code: 'cannot', ...worst.theirs }];
}

/** Clauses of an answered letter that the own one takes over and that the party had not said before; steps are said apart. */
function takenFrom(view: View, { clauses }: Letter, answered: SeenOffer, moved: readonly IssueIndex[]): Reason[] {
  const taken = deliveredClauses(answered).filter((theirs) => {
    const own = clauses.find(({ issue }) => issue === theirs.issue);
    const before = standOf(view, view.party, theirs.issue)?.clause;
    const isNew = before === undefined || !sharesReading(before, theirs);
    return own !== undefined && sharesReading(own, theirs) && isNew && !moved.includes(theirs.issue);
  });
  return taken.length === 0 ? [] : [{ code: 'takes', clauses: taken.slice(0, MOST_NAMED) }];
}

/** Terms that the reader has not put forward: those that bring the party most, then all others. `said` is what it wrote last. */
function asksIn(view: View, letter: Letter, moved: readonly IssueIndex[], said: readonly Clause[] = []): Reason[] {
  const unmoved = { ...letter, clauses: letter.clauses.filter(({ issue }) => !moved.includes(issue)) };
  const others = beyondReader(view, unmoved, said).slice(MOST_NAMED);
  return [
    ...asksFor(view, unmoved, said),
    ...(others.length === 0 ? [] : [{ code: 'besides' as const, clauses: others }]),
  ];
}

/** The clauses that bring the party most beyond the reader's position, which is what it has just `said` or has said last. */
export function asksFor(view: View, letter: Letter, said: readonly Clause[] = []): Reason[] {
  const asked = beyondReader(view, letter, said).slice(0, MOST_NAMED);
  const [first] = asked;
  if (first === undefined) return [];
  const heard = [...openingOf(view, view.party), ...lettersWith(view, letter.track, letter.to).own];
  const days = asked.map((clause) =>
    isProposedFirst(view, letter.to, clause) ? undefined : askedSince(heard, clause),
  );
  const known = days.filter((day) => day !== undefined);
  return [
    {
      code: 'asks',
      clauses: asked,
      since: days[0],
      allSince: known.length < asked.length ? undefined : Math.max(...known),
    },
  ];
}

/** Clauses that the reader has not put forward, those first that bring the party most beyond the reader's position. */
function beyondReader(view: View, { to, clauses }: Letter, said: readonly Clause[]): Clause[] {
  return clauses
    .flatMap((clause) => {
      const theirs = said.find(({ issue }) => issue === clause.issue) ?? standOf(view, to, clause.issue)?.clause;
      if (theirs !== undefined && sharesReading(theirs, clause)) return [];
      const instead = theirs ?? { issue: clause.issue, option: at(view.common.issues, clause.issue).silent };
      return [{ clause, gain: gainOver(view, clause, instead) }];
    })
    .sort((a, b) => b.gain - a.gain || a.clause.issue - b.clause.issue)
    .map(({ clause }) => clause);
}

/**
 * The articles of the last letter to the same reader that a letter leaves out, where its reasons look back on what was asked
 * for before, and do not say that the two agree there.
 */
function leftOut(view: View, { track, to, clauses }: Letter, reasons: readonly Reason[]): Reason[] {
  if (!reasons.some((reason) => reason.code === 'asks' && reason.since !== undefined)) return [];
  const agreed = reasons.flatMap((reason) => (reason.code === 'between' ? reason.agreed : []));
  const said = clauses.map(({ issue }) => issue);
  const last = lettersWith(view, track, to).own.at(-1)?.clauses ?? [];
  const issues = last.map(({ issue }) => issue).filter((issue) => ![...agreed, ...said].includes(issue));
  return issues.length === 0 ? [] : [{ code: 'leaves-out', issues }];
}

/** An own public demand that the letter is the first to repeat to its reader. */
function publicWordIn(view: View, { track, to, clauses }: Letter): Reason[] {
  const { own } = lettersWith(view, track, to);
  const kept = wordsKept(view).find(({ what, issue, option, round }) => {
    const isSaid = (letter: readonly Clause[]) => letter.some((one) => one.issue === issue && one.option === option);
    return (
      what === 'insist' && isSaid(clauses) && !own.some((letter) => letter.round >= round && isSaid(letter.clauses))
    );
  });
  return kept === undefined ? [] : [publicReason(kept)];
}

/** Points that one clause brings the party beyond another, by their worse readings. */
function gainOver(view: View, clause: Clause, instead: Clause): number {
  const points = at(view.own.points, clause.issue);
  return worseReadingPoints(points, clause) - worseReadingPoints(points, instead);
}

// Articles of a track on which two delegations agree, and on which they do not, once a letter or an answer is read.

/** Positions on a track of the party and of another, as what is said now leaves them. */
interface Positions {
  readonly track: TrackIndex;
  readonly other: PartyIndex;
  /** Clauses that the party says now in the place of its positions. */
  readonly own?: readonly Clause[] | undefined;
  /** Clauses that the other has just said. */
  readonly theirs?: readonly Clause[] | undefined;
}

/** The articles on which both have a position, by whether these agree; nothing where there are none. */
export function between(view: View, positions: Positions): Reason[] {
  const { issues } = at(view.common.tracks, positions.track);
  const compared = issues.flatMap((issue) => {
    const own = positionOn(view, view.party, issue, positions.own);
    const theirs = positionOn(view, positions.other, issue, positions.theirs);
    return own === undefined || theirs === undefined ? [] : [{ issue, isAgreed: sharesReading(own, theirs) }];
  });
  if (compared.length === 0) return [];
  const on = (agreed: boolean): IssueIndex[] =>
    compared.flatMap(({ issue, isAgreed }) => (isAgreed === agreed ? [issue] : []));
  return [{ code: 'between', track: positions.track, agreed: on(true), open: on(false) }];
}

function positionOn(
  view: View,
  party: PartyIndex,
  issue: IssueIndex,
  said: readonly Clause[] = [],
): Clause | undefined {
  return said.find((clause) => clause.issue === issue) ?? standOf(view, party, issue)?.clause;
}
