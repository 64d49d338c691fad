/** What the words of negotiation say of what happened. */
import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, Move, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Check, type Checks, sameAll } from './check.ts';
import {
  type Facts,
  isMain,
  issuesOf,
  lastDayOf,
  mainOf,
  meantIn,
  settledDay,
  signatoriesOf,
  signedOn,
  tracksOf,
  votesOn,
} from './facts.ts';
import { countSuited, hasOf, isInForce, refusedAtHome } from './outcome.ts';
import { isSameClause } from './whereabouts.ts';
import { allTexts, crosses, worthOf } from './worth.ts';

const pointsOf = ({ game }: Facts, who: PartyIndex, issue: IssueIndex, option: number) =>
  at(at(game.scenario.issues, issue).options, option).points[at(game.scenario.parties, who).id] ?? 0;
const dayOf = ({ before }: Facts, index: number) => Math.max(1, at(before, index).round);

/** Everything that was proposed, in order: opening statements, offers, counters and a mediator's single texts. */
function proposed(
  facts: Facts,
): { readonly type: Move['type']; readonly who: PartyIndex; readonly round: number; readonly clause: Clause }[] {
  const clausesOf = (move: Move): readonly Clause[] => {
    if (move.type === 'open' || move.type === 'offer' || move.type === 'draft') return move.clauses;
    return move.type === 'answer' && move.response === 'counter' ? move.clauses : [];
  };
  return facts.moves.flatMap((move, index) =>
    clausesOf(move).map((clause) => ({ type: move.type, who: move.party, round: dayOf(facts, index), clause })),
  );
}

const isFirst =
  (isEnd: (signed: Clause, first: Clause, ended: Clause) => boolean): Check<'debrief-talk.anchor-moved'> =>
  (facts, { who, round, answer, ended }) => {
    const first = proposed(facts).find(
      ({ clause }) => clause.or === undefined && signedOn(facts, trackOf(facts, clause.issue)) !== undefined,
    );
    return (
      first?.who === who &&
      first.round === round &&
      isSameClause(first.clause, { ...answer, or: undefined }) &&
      isEnd(meantIn(facts, facts.end, answer.issue), first.clause, ended as Clause)
    );
  };

const trackOf = ({ game }: Facts, issue: IssueIndex): TrackIndex => at(game.common.issues, issue).track;

function isNeverSaid(facts: Facts, who: PartyIndex, round: number, answer: Clause): boolean {
  return facts.moves.some((move, index) => {
    if (move.party !== who || dayOf(facts, index) !== round) return false;
    if (move.type === 'open')
      return move.never.some((each) => each.issue === answer.issue && each.option === answer.option);
    return (
      move.type === 'declare' && move.what === 'never' && move.issue === answer.issue && move.option === answer.option
    );
  });
}

/** Whether a delegation agreed to some wording of an article on a day: by its initial, its offer or its signature. */
function crossedOn(
  facts: Facts,
  who: PartyIndex,
  round: number,
  issue: IssueIndex,
  is: (clause: Clause) => boolean,
): boolean {
  const agreed = facts.moves.flatMap((move, index): Clause[] => {
    if (dayOf(facts, index) !== round) return [];
    const then = facts.before[index + 1] ?? facts.end;
    const { current, beside } = at(then.text, issue);
    const own = [...(current === undefined ? [] : [current]), ...beside].filter(({ initials }) =>
      initials.includes(who),
    );
    const { track } = at(facts.game.common.issues, issue);
    const signed =
      signedOn(facts, track) === round && signatoriesOf(facts, track).includes(who)
        ? [meantIn(facts, facts.end, issue)]
        : [];
    return [...own.map(({ option, or }) => ({ issue, option, or })), ...signed, ...acceptedIn(facts, index, who, move)];
  });
  return agreed.some((clause) => clause.issue === issue && is(clause));
}

function acceptedIn(facts: Facts, index: number, who: PartyIndex, move: Move): readonly Clause[] {
  if (move.party !== who) return [];
  if (move.type === 'offer') return move.clauses;
  if (move.type === 'review') {
    const { clauses } = at(at(facts.before, index).drafts, move.draft);
    return clauses.filter(({ issue }) => !move.over.includes(issue));
  }
  if (move.type !== 'answer' || move.response === 'refuse') return [];
  if (move.response === 'counter') return move.clauses;
  const offer = at(facts.before, index).offers.find(({ id }) => id === move.offer);
  return offer?.delivered ?? offer?.clauses ?? [];
}

interface Trade {
  readonly who: PartyIndex;
  readonly issue: IssueIndex;
  readonly option: number;
}

/** Whether turning answers of what was signed makes it worth more (or less) to a delegation. */
function changeBy(facts: Facts, who: PartyIndex, turned: readonly Clause[]): number {
  const track = trackOf(facts, at(turned, 0).issue);
  const text = issuesOf(facts, track).map((issue) => meantIn(facts, facts.end, issue));
  const other = text.map((clause) => turned.find(({ issue }) => issue === clause.issue) ?? clause);
  const round = signedOn(facts, track) ?? 0;
  const worth = (clauses: readonly Clause[]) => worthOf(facts, facts.end, who, track, clauses, round);
  return worth(other) - worth(text);
}

const isTrade: Check<'debrief-talk.trade-here'> = (facts, values) => {
  const { mine, theirs, mineTurned, theirsTurned } = values as unknown as Record<
    'mine' | 'theirs' | 'mineTurned' | 'theirsTurned',
    Trade
  >;
  const [one, other] = [mine.who, theirs.who];
  const says = [mine, theirs].every(({ issue, option }) => meantIn(facts, facts.end, issue).option === option);
  return (
    says &&
    changeBy(facts, one, [mineTurned]) < 0 &&
    changeBy(facts, other, [mineTurned]) > 0 &&
    changeBy(facts, other, [theirsTurned]) < 0 &&
    changeBy(facts, one, [theirsTurned]) > 0 &&
    [one, other].every((who) => changeBy(facts, who, [mineTurned, theirsTurned]) < 0)
  );
};

const isZone: Check<'debrief-talk.zone-here'> = (facts, { count, possible, round, track }) =>
  track === mainOf(facts) &&
  round === lastDayOf(facts, track) &&
  possible === allTexts(facts.game, track).length &&
  count === countSuited(facts, track, round);

const noDealOfMain: Check<'debrief-talk.walk-away-unsigned'> = (facts, { who, noDeal, track }) =>
  track === mainOf(facts) && hasOf(facts, who, track).noDeal === noDeal;

/** Whether one alone voted no, and what the text was to it: whether it crossed its red line, and its worth over no deal. */
const isAlone =
  (is: (crossed: boolean, over: number) => boolean): Check<'debrief-talk.spoiler-crossed'> =>
  (facts, { who, round, track }) =>
    votesOn(facts, track).some((vote) => {
      const noes = vote.ballots.filter(({ yes }) => !yes);
      const text = issuesOf(facts, track).map((issue) => meantIn(facts, vote.before, issue));
      const worth = worthOf(facts, vote.before, who, track, text, vote.round);
      const noDeal = at(at(vote.before.parties, who).walkAway, track);
      const isOnly = vote.round === round && noes.length === 1 && noes[0]?.party === who;
      return isOnly && is(crosses(facts.game, who, text), worth - noDeal);
    });

export const TERM_CHECKS: Checks = {
  'debrief-talk.walk-away-signed': (facts, { who, noDeal, track, worth }) =>
    isInForce(facts, track) &&
    noDealOfMain(facts, { who, noDeal, track }, { place: 'talk', within: [] }) &&
    hasOf(facts, who, track).have === worth,
  'debrief-talk.walk-away-unsigned': (facts, values, where) =>
    !isInForce(facts, values.track) && noDealOfMain(facts, values, where),
  'debrief-talk.zone-here': isZone,
  'debrief-talk.trade-here': isTrade,
  'debrief-talk.concession-here': (facts, { who, answer, step, round }) => {
    const own = proposed(facts).filter(
      (each) => each.who === who && each.clause.issue === answer.issue && each.type !== 'draft',
    );
    const later = own.some(
      (each) => each.round === round && each.clause.option === step.option && each.clause.or === undefined,
    );
    const isLess = pointsOf(facts, who, step.issue, step.option) < pointsOf(facts, who, answer.issue, answer.option);
    const first = own[0]?.clause;
    return later && isLess && first?.option === answer.option && first.or === undefined;
  },
  'debrief-talk.anchor-held': isFirst((signed, first) =>
    isSameClause(signed, first),
  ) as Check<'debrief-talk.anchor-held'>,
  'debrief-talk.anchor-moved': isFirst(
    (signed, first, ended) => isSameClause(signed, ended) && !isSameClause(signed, first),
  ),
  'debrief-talk.ambiguity-here': (facts, { issue, answer, or }) =>
    isSameClause(meantIn(facts, facts.end, issue), { ...answer, or: or.option }) &&
    signedOn(facts, trackOf(facts, issue)) !== undefined,
  'debrief-talk.precondition-met': (facts, { first, track, round }) =>
    at(facts.game.common.tracks, track).after === first && signedOn(facts, first) === round,
  'debrief-talk.precondition-unmet': (facts, { first, track }) =>
    at(facts.game.common.tracks, track).after === first && signedOn(facts, first) === undefined,
  'debrief-talk.spoiler-crossed': isAlone((crossed) => crossed),
  'debrief-talk.spoiler-below': isAlone((crossed, over) => !crossed && over < 0) as Check<'debrief-talk.spoiler-below'>,
  'debrief-talk.spoiler-above': isAlone(
    (crossed, over) => !crossed && over >= 0,
  ) as Check<'debrief-talk.spoiler-above'>,
  'debrief-talk.ratifying-all': (facts) =>
    tracksOf(facts).every((track) => refusedAtHome(facts, track).length === 0) &&
    tracksOf(facts).some((track) => isMain(facts, track) && signedOn(facts, track) !== undefined),
  'debrief-talk.ratifying-no': (facts, { who }) =>
    sameAll(who, [...new Set(tracksOf(facts).flatMap((track) => refusedAtHome(facts, track)))]),
  'debrief-talk.red-line-here': (facts, { who, round, answer }) => isNeverSaid(facts, who, round, answer as Clause),
  'debrief-talk.public-word-insist': (facts, { who, round, answer }) =>
    crossedOn(facts, who, round, answer.issue, ({ option, or }) => option !== answer.option || or !== undefined),
  'debrief-talk.public-word-never': (facts, { who, round, answer }) =>
    crossedOn(facts, who, round, answer.issue, ({ option, or }) => option === answer.option || or === answer.option),
  'debrief-talk.single-text-here': (facts, { who, round, count }) => {
    const draft = facts.moves.findIndex((move) => move.type === 'draft');
    const reviews = facts.moves.flatMap((move) => (move.type === 'review' && move.draft === 0 ? [...move.over] : []));
    return at(facts.moves, draft).party === who && dayOf(facts, draft) === round && new Set(reviews).size === count;
  },
  'debrief-talk.shuttle-here': (facts, { who, count }) => {
    const given = facts.end.offers.filter(({ via }) => via !== undefined).map(({ via }) => via);
    const counts = facts.game.scenario.parties.map((_, party) => given.filter((via) => via === party).length);
    return counts[who] === count && Math.max(...counts) === count;
  },
  'debrief-talk.deadline-here': (facts, { all, count, round }) => {
    const days = facts.game.common.issues.flatMap((_, issue) => settledDay(facts, issue) ?? []);
    return (
      days.length === all && days.filter((day) => day === facts.end.round).length === count && round === facts.end.round
    );
  },
  'debrief-talk.walk-out-here': (facts, { who, round }) =>
    at(facts.end.parties, who).gone && at(facts.end.parties, who).leavesAt === round,
};
