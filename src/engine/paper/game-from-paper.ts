import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { Clause, IssueIndex, Move, PartyIndex, TrackIndex } from '../model/moves.ts';
import type { Offer } from '../model/offer.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import type { Turn } from '../model/turn.ts';
import { isSameWording } from '../model/wording.ts';
import { decideIn } from '../moves/decide.ts';
import { applyTo, createGame } from '../play.ts';
import { clausesInOrder, sameClauses } from '../text/clauses.ts';
import { clauseStatusOf, initialledBy } from '../text/text.ts';
import { checkReport, hasRefused, isSettled } from './check-report.ts';
import type { PaperProblem } from './paper-problem.ts';
import type { NotedOffer, PaperReport } from './paper-report.ts';

export type FromPaper =
  | { readonly ok: true; readonly setup: Setup; readonly moves: readonly Move[]; readonly state: State }
  /** At least one. */
  | { readonly ok: false; readonly problems: readonly PaperProblem[] };

/**
 * Returns a game of persons in all seats that ended as a table reports: with its text, its parts signed on their days, and
 * the no votes of the delegations that refused a part at the end. The rules allow every move; if they allow no such game,
 * the problems say why. Only noted offers are made.
 */
export function gameFromPaper(game: Game, report: PaperReport): FromPaper {
  const problems = checkReport(game, report);
  if (problems.length > 0) return { ok: false, problems };
  const setup = setupOf(game, report);
  const state = createGame(game, setup);
  const playing = { game, report, made: new Set<number>() };
  const moves: Move[] = [];
  while (state.toAct !== undefined) {
    const stray = strayVote(report, state, state.toAct);
    if (stray !== undefined) return { ok: false, problems: [stray] };
    const { move, blame } = plannedMove(playing, state, state.toAct);
    const refusal = decideIn(game, state, move);
    if (refusal !== undefined) return { ok: false, problems: [blame(refusal)] };
    moves.push(move);
    applyTo(game, state, move);
  }
  const wrong = differences(playing, state);
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, setup, moves, state };
}

/** A vote that comes by itself, because the offers that were noted settle a part before the day that the report gives. */
function strayVote({ parts }: PaperReport, { round }: State, turn: Turn): PaperProblem | undefined {
  if (turn.kind !== 'vote') return undefined;
  const { track } = turn;
  const { signedOn } = at(parts, track);
  return signedOn === undefined || signedOn === round ? undefined : { code: 'voted-earlier', track, round };
}

function setupOf({ common }: Game, { seed, sensitiveEvents }: PaperReport): Setup {
  const seats = Array.from({ length: common.partyCount }, () => 'person' as const);
  return { seed, seats, ...(sensitiveEvents === false && { sensitiveEvents }), onPaper: true };
}

/** Differences between the game that was made and the report. */
function differences({ game, report, made }: Playing, state: State): PaperProblem[] {
  const unmade = report.offers.flatMap((_, offer) =>
    made.has(offer) ? [] : [{ code: 'offer-unmade', offer } as const],
  );
  if (unmade.length > 0) return unmade;
  return game.common.tracks.flatMap(({ issues }, track): PaperProblem[] => {
    const issue = issues.find((each) => !saysAs(game, state, report, each));
    if (issue !== undefined) return [{ code: 'other-text', track, issue }];
    const { status, since } = at(state.tracks, track);
    const isAsTold = (status === 'signed' ? since : undefined) === at(report.parts, track).signedOn;
    return isAsTold ? [] : [{ code: 'not-voted', track }];
  });
}

/** An article that stayed open may have been accepted by some, and one that all refused whose consent counts stands nowhere. */
function saysAs({ common }: Game, { text }: State, report: PaperReport, issue: IssueIndex): boolean {
  const clause = at(text, issue);
  const said = report.text[issue];
  if (said === undefined) return clauseStatusOf(common, clause, issue) !== 'initialled';
  if (clause.current !== undefined) return isSameWording(said, clause.current);
  const { consent, track } = at(common.issues, issue);
  return consent.every((party) => hasRefused(report, track, issue, party));
}

/** A report that is being played: which of its offers have been made, by their places. */
interface Playing {
  readonly game: Game;
  readonly report: PaperReport;
  readonly made: Set<number>;
}

/** The move that brings a game nearer to its report, and what is wrong with the report where the rules refuse it. */
interface PlannedMove {
  readonly move: Move;
  readonly blame: (refusal: Refusal) => PaperProblem;
}

/** Plans the move of the party that must act, by a report. Offers that it makes are noted as made. */
function plannedMove(playing: Playing, state: State, turn: Turn): PlannedMove {
  switch (turn.kind) {
    case 'talk':
      return (
        nextInitial(playing, state, turn.party) ??
        nextCall(playing, state, turn.party) ??
        nextOffer(playing, state, turn.party) ??
        sure({ type: 'endDay', party: turn.party })
      );
    case 'answer':
      return plannedAnswer(playing, state, turn.party, byId(state.offers, turn.offer));
    case 'vote':
      return plannedVote(playing, turn.party, turn.track);
    case 'open':
      return sure({ type: 'open', party: turn.party, clauses: [], never: [] });
    case 'carry':
    case 'reply':
    case 'review':
      throw new RangeError(`nobody is asked for a ${turn.kind} by a report`);
  }
}

/** A move that the rules always allow. */
function sure(move: Move): PlannedMove {
  return {
    move,
    blame: ({ code }) => {
      throw new RangeError(`a move of no report was refused: ${code}`);
    },
  };
}

/** The part is agreed on the day on which it was signed; what was not signed, on the last one. */
function isClosing({ game, report }: Playing, state: State, track: TrackIndex): boolean {
  const day = at(report.parts, track).signedOn ?? game.common.roundCount;
  return day === state.round && at(state.tracks, track).status === 'open';
}

/** The next article that a party has agreed on; firm ones first, which may make room for a vague one. */
function nextInitial(playing: Playing, state: State, party: PartyIndex): PlannedMove | undefined {
  const [clause] = agreedBy(playing, state, party)
    .filter(({ issue, ...wording }) => {
      const own = initialledBy(at(state.text, issue), party);
      const { current } = at(state.text, issue);
      return own === undefined || !isSameWording(own, wording) || current !== own;
    })
    .sort((a, b) => Number(a.or !== undefined) - Number(b.or !== undefined));
  if (clause === undefined) return undefined;
  const { track } = at(playing.game.common.issues, clause.issue);
  return {
    move: { type: 'initial', party, ...clause },
    blame: (refusal) => ({ code: 'article-refused', track, issue: clause.issue, refusal }),
  };
}

function agreedBy(playing: Playing, state: State, party: PartyIndex): Clause[] {
  const { game, report } = playing;
  return game.common.tracks.flatMap(({ issues }, track) => {
    if (!isClosing(playing, state, track)) return [];
    return issues.flatMap((issue) => {
      const wording = report.text[issue];
      const agrees = at(game.common.issues, issue).consent.includes(party);
      return wording && agrees && !hasRefused(report, track, issue, party) ? [{ issue, ...wording }] : [];
    });
  });
}

/** A part that leaves articles open is voted before the last day where somebody calls for it. */
function nextCall({ game, report }: Playing, state: State, party: PartyIndex): PlannedMove | undefined {
  for (const [track, { issues }] of game.common.tracks.entries()) {
    if (at(report.parts, track).signedOn !== state.round || state.round === game.common.roundCount) continue;
    const isOpen = issues.some((issue) => !isSettled(game, report, track, issue));
    const move = { type: 'callVote', party, track } as const;
    if (isOpen && decideIn(game, state, move) === undefined) return sure(move);
  }
  return undefined;
}

/** The next offer of a party on its day, to all to whom it put the same; one that answers another waits for that. */
function nextOffer(playing: Playing, state: State, party: PartyIndex): PlannedMove | undefined {
  const today = waiting(playing).filter(([, offer]) => offer.round === state.round);
  const own = today.find(
    ([index, offer]) =>
      offer.from === party && !today.some(([other, before]) => other < index && isAnsweredBy(playing, before, offer)),
  );
  if (own === undefined) return undefined;
  const [offer, { clauses }] = own;
  const same = today.filter(([, each]) => each.from === party && sameClauses(each.clauses, clauses));
  const alike = same.filter(([, { to }], place) => same.findIndex(([, each]) => each.to === to) === place);
  for (const [index] of alike) playing.made.add(index);
  const to = alike.map(([, each]) => each.to);
  return {
    move: { type: 'offer', party, track: trackOf(playing, clauses), to, clauses: clausesInOrder(clauses) },
    blame: (refusal) => ({ code: 'offer-refused', offer: blamed(alike, refusal) ?? offer, refusal }),
  };
}

/** Index of the offer, among several that were put together, to the party that a refusal names. */
function blamed(alike: readonly (readonly [number, NotedOffer])[], refusal: Refusal): number | undefined {
  return 'party' in refusal ? alike.find(([, { to }]) => to === refusal.party)?.[0] : undefined;
}

/** The offers that are not made yet, with their places. */
function waiting({ report, made }: Playing): (readonly [number, NotedOffer])[] {
  return [...report.offers.entries()].filter(([index]) => !made.has(index));
}

function isAnsweredBy(playing: Playing, before: NotedOffer, offer: NotedOffer): boolean {
  return (
    before.from === offer.to &&
    before.to === offer.from &&
    trackOf(playing, before.clauses) === trackOf(playing, offer.clauses)
  );
}

function trackOf({ game }: Playing, [first]: readonly Clause[]): TrackIndex {
  return first === undefined ? 0 : at(game.common.issues, first.issue).track;
}

/** Answer as it was noted: accepted, met by another offer of the same day, or refused. */
function plannedAnswer(playing: Playing, state: State, party: PartyIndex, offer: Readonly<Offer>): PlannedMove {
  const noted = playing.report.offers.find(
    ({ from, to, round, clauses }) =>
      from === offer.from && to === offer.to && round === offer.round && sameClauses(clauses, offer.clauses),
  );
  const answer = { type: 'answer', party, offer: offer.id } as const;
  if (noted?.accepted) return sure({ ...answer, response: 'accept' });
  const counter = waiting(playing).find(
    ([, each]) =>
      each.from === party &&
      each.to === offer.from &&
      each.round === state.round &&
      trackOf(playing, each.clauses) === offer.track,
  );
  if (counter === undefined || offer.counters !== undefined) {
    return sure({ ...answer, response: 'refuse', reason: 'not-now' });
  }
  const [index, { clauses }] = counter;
  playing.made.add(index);
  return {
    move: { ...answer, response: 'counter', clauses: clausesInOrder(clauses) },
    blame: (refusal) => ({ code: 'offer-refused', offer: index, refusal }),
  };
}

function plannedVote({ report }: Playing, party: PartyIndex, track: TrackIndex): PlannedMove {
  const part = at(report.parts, track);
  const refusal = part.signedOn === undefined ? part.refusals.find((no) => no.party === party) : undefined;
  if (refusal !== undefined) return sure({ type: 'vote', party, track, yes: false, over: refusal.over });
  return { move: { type: 'vote', party, track, yes: true }, blame: () => ({ code: 'must-refuse', track, party }) };
}
