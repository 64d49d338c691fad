import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { tracksMeasuring } from '../model/tracks-measuring.ts';
import { isSameWording } from '../model/wording.ts';
import { isRatified } from '../ratification/support-at-home.ts';
import { signedPoints } from '../rounds/conclude.ts';
import { signedWording } from '../text/text.ts';
import { textsVoted } from '../text/texts-voted.ts';
import { type LeftUnsigned, leftUnsigned, tracksMissing } from './left-unsigned.ts';
import { gainOf, type OwnBetterText } from './own-better-text.ts';
import { settledAt } from './settled-at.ts';
import { lastVoted } from './text-at-the-end.ts';
import { isInForce } from './within-reach.ts';

/** Weighs more than any points. */
const BOUNDLESS = Number.MAX_SAFE_INTEGER;

/** A moment of a finished game, and what it meant to one delegation. */
export type OwnMoment = Happened & {
  /** Line of the record. */
  readonly line: number;
  readonly round: number;
  /**
   * Amount that turned on it for the delegation, in the game's units; `BOUNDLESS` if a text could no longer be signed.
   */
  readonly weight: number;
};

/**
 * Event of a moment. All numbers are the delegation's own, in the game's units, with the rest of the text as it was at
 * the end.
 */
type Happened =
  /**
   * Final agreement of the same delegations on articles on one day. `brings` of `turns`: what the answers are worth
   * together above the worst ones, of what the best ones are.
   */
  | {
      readonly kind: 'settled';
      readonly who: readonly PartyIndex[];
      readonly clauses: readonly Clause[];
      readonly brings: number;
      readonly turns: number;
    }
  /** An answer was refused, and another one is in force. `gain`: what that is worth more, or less where it is below 0. */
  | {
      readonly kind: 'refused';
      readonly by: PartyIndex;
      readonly from: PartyIndex;
      readonly clause: Clause;
      readonly ended: Clause;
      readonly gain: number;
    }
  /** An answer was refused that the better text has. */
  | {
      readonly kind: 'turned-down';
      readonly by: PartyIndex;
      readonly from: PartyIndex;
      readonly clause: Clause;
      readonly worth: number;
      readonly instead: number;
    }
  | {
      readonly kind: 'failed';
      readonly track: TrackIndex;
      readonly noes: readonly PartyIndex[];
      readonly over: readonly IssueIndex[];
      readonly worth: number;
      readonly noDeal: number;
    }
  | { readonly kind: 'left'; readonly who: PartyIndex; readonly tracks: readonly TrackIndex[] }
  /** A track was never signed over articles that not all accepted; some that the delegation is measured by had to wait for it. */
  | ({ readonly kind: 'unsigned' } & LeftUnsigned)
  /** Too little support in some homes for a signed part. */
  | { readonly kind: 'fell'; readonly track: TrackIndex; readonly who: readonly PartyIndex[] }
  | { readonly kind: 'signed'; readonly track: TrackIndex; readonly points: number; readonly noDeal: number };

/** Hindsight of one delegation on one game. */
interface Hindsight {
  readonly game: Game;
  readonly state: State;
  readonly ending: Ending;
  readonly you: PartyIndex;
  readonly better: OwnBetterText | undefined;
}

/**
 * The moments on which most turned for a delegation, at most as many as asked for: of refusals over one article, and of votes
 * on one track, the heaviest. First those for which nothing could be signed or came into force, then the others, each in the
 * order in which they happened. Known from the record, and from the delegation's own points.
 */
export function ownMoments(hindsight: Hindsight, most: number): OwnMoment[] {
  const { game, you } = hindsight;
  const mine = tracksMeasuring(game.common, you);
  const missing = tracksMissing(game, hindsight.state, mine);
  const all = [
    ...mine.flatMap((track) => settledOn(hindsight, track)),
    ...refusals(hindsight, mine),
    ...votes(hindsight, mine),
    ...missing.flatMap((track) => neverSigned(hindsight, mine, track)),
    ...departures(hindsight, [...new Set([...mine, ...missing])]),
    ...mine.flatMap((track) => fallen(hindsight, track)),
  ];
  const heaviest = all.sort((a, b) => b.weight - a.weight || a.line - b.line);
  const subjects = heaviest.map(subjectOf);
  return heaviest
    .filter((moment, index) => subjects.indexOf(subjectOf(moment)) === index)
    .slice(0, most)
    .sort((a, b) => Number(b.weight === BOUNDLESS) - Number(a.weight === BOUNDLESS) || a.line - b.line);
}

/** Subject of a moment: of two moments about the same subject the heavier one is shown. */
function subjectOf(moment: OwnMoment): string {
  switch (moment.kind) {
    case 'settled':
      return `settled ${moment.line}`;
    case 'refused':
    case 'turned-down':
      return `refused ${moment.clause.issue}`;
    case 'left':
      return `left ${moment.who}`;
    default:
      return `track ${moment.track}`;
  }
}

/** An article that stands for good, since a line of the record. */
interface Settled {
  readonly line: number;
  readonly round: number;
  readonly who: readonly PartyIndex[];
  readonly clause: Clause;
}

/** In a text that is in force: what was settled in another one decided nothing. */
function settledOn(hindsight: Hindsight, track: TrackIndex): OwnMoment[] {
  const { game, state, ending } = hindsight;
  if (!isInForce(state, ending, track)) return [];
  const all = at(game.common.tracks, track).issues.flatMap((issue): Settled[] => {
    const line = settledAt(game, state, issue);
    if (line === undefined) return [];
    const clause = { issue, ...signedWording(game.common, state, issue) };
    return [{ line, round: at(state.record, line).round, who: whoSettled(state, line), clause }];
  });
  return together(all).flatMap((articles) => {
    const [first] = articles;
    return first === undefined ? [] : settledMoment(hindsight, track, first, articles);
  });
}

/** Groups articles that the same delegations settled on the same day. */
function together(all: readonly Settled[]): Settled[][] {
  const groups = new Map<string, Settled[]>();
  for (const each of all) {
    const key = `${each.round} ${each.who.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** Maximum number of articles shown together: those on which most turned. */
const MOST_TOGETHER = 3;

function settledMoment(
  { game, state, you }: Hindsight,
  track: TrackIndex,
  { clause: _, ...told }: Settled,
  articles: readonly Settled[],
): OwnMoment[] {
  const clauses = articles
    .map(({ clause }) => ({ clause, turns: stakesOf(game, state, you, track, [clause.issue]).turns }))
    .filter(({ turns }) => turns > 0)
    .sort((a, b) => b.turns - a.turns)
    .slice(0, MOST_TOGETHER)
    .map(({ clause }) => clause);
  if (clauses.length === 0) return [];
  const stakes = stakesOf(
    game,
    state,
    you,
    track,
    clauses.map(({ issue }) => issue),
  );
  return [{ kind: 'settled', ...told, clauses, ...stakes, weight: stakes.turns }];
}

/** Parties whose initials a line has brought. */
function whoSettled(state: State, line: number): readonly PartyIndex[] {
  const dispatch = at(state.record, line);
  if (dispatch.kind === 'tabled') return dispatch.joined;
  return dispatch.kind === 'initialled' ? [dispatch.party] : [];
}

/**
 * Points that articles of the text together bring a party above their worst answers, and the most that they could have
 * brought.
 */
function stakesOf(game: Game, state: State, party: PartyIndex, track: TrackIndex, issues: readonly IssueIndex[]) {
  const worths = answersOf(game, issues).map((clauses) => signedPoints(game, state, party, track, clauses));
  const worst = Math.min(...worths);
  return { brings: signedPoints(game, state, party, track) - worst, turns: Math.max(...worths) - worst };
}

/** Every way to answer some articles. */
function answersOf({ common }: Game, issues: readonly IssueIndex[]): Clause[][] {
  return issues.reduce<Clause[][]>(
    (ways, issue) =>
      Array.from({ length: at(common.issues, issue).optionCount }, (_, option) =>
        ways.map((way) => [...way, { issue, option }]),
      ).flat(),
    [[]],
  );
}

/** Refusals that the delegation gave or got. */
function refusals(hindsight: Hindsight, mine: readonly TrackIndex[]): OwnMoment[] {
  const { state, you } = hindsight;
  return state.record.flatMap((dispatch, line) => {
    if (dispatch.kind !== 'answered') return [];
    const { from, to: by, track, clauses, delivered = clauses, answer } = byId(state.offers, dispatch.offer);
    if (answer?.response !== 'refuse' || !(from === you || by === you) || !mine.includes(track)) return [];
    const clause = delivered.find(({ issue }) => issue === answer.issue);
    return clause === undefined ? [] : refusalOf(hindsight, track, clause, { line, round: dispatch.round, by, from });
  });
}

function refusalOf(
  { game, state, ending, you, better }: Hindsight,
  track: TrackIndex,
  clause: Clause,
  told: { readonly line: number; readonly round: number; readonly by: PartyIndex; readonly from: PartyIndex },
): OwnMoment[] {
  const { issue } = clause;
  if (isInForce(state, ending, track)) {
    const ended = { issue, ...signedWording(game.common, state, issue) };
    const gain = signedPoints(game, state, you, track) - signedPoints(game, state, you, track, [clause]);
    if (gain === 0 || isSameWording(clause, ended)) return [];
    return [{ kind: 'refused', ...told, clause, ended, gain, weight: Math.abs(gain) }];
  }
  if (better?.track !== track) return [];
  const isInBetter = better.text.articles.some(
    (article) => article.issue === issue && isSameWording(article, clause) && article.way !== 'same',
  );
  const own = better.text.gains.find(({ party }) => party === you);
  if (!isInBetter || own === undefined) return [];
  const { worth, instead } = own;
  return [{ kind: 'turned-down', ...told, clause, worth, instead, weight: gainOf(better) }];
}

function votes({ game, state, ending, you }: Hindsight, mine: readonly TrackIndex[]): OwnMoment[] {
  return textsVoted(game.common, state.record).flatMap(({ vote, clauses }): OwnMoment[] => {
    const { track, round, ballots, signed } = vote;
    if (!mine.includes(track)) return [];
    const line = state.record.indexOf(vote);
    const noDeal = at(at(ending.walkAways, you), track);
    if (signed && !isInForce(state, ending, track)) return [];
    if (signed) {
      const points = at(at(ending.points, you), track);
      // It goes without saying where something else can be told.
      return [{ kind: 'signed', line, round, track, points, noDeal, weight: 0 }];
    }
    const noes = ballots.filter(({ yes }) => !yes);
    const over = at(game.common.tracks, track).issues.filter((issue) => noes.some((no) => no.over.includes(issue)));
    const worth = signedPoints(game, state, you, track, clauses);
    const isLast = at(state.tracks, track).status === 'open' && lastVoted(game, state, track)?.vote === vote;
    const weight = isLast ? BOUNDLESS : Math.abs(worth - noDeal);
    return [{ kind: 'failed', line, round, track, noes: noes.map(({ party }) => party), over, worth, noDeal, weight }];
  });
}

function neverSigned({ game, state }: Hindsight, mine: readonly TrackIndex[], track: TrackIndex): OwnMoment[] {
  const missing = leftUnsigned(game, state, mine, track);
  if (missing === undefined) return [];
  return [{ kind: 'unsigned', line: state.record.length, round: state.round, ...missing, weight: BOUNDLESS }];
}

function departures({ state }: Hindsight, mine: readonly TrackIndex[]): OwnMoment[] {
  return state.record.flatMap((dispatch, line): OwnMoment[] => {
    if (dispatch.kind !== 'walkedOut') return [];
    const { party: who, closed, round } = dispatch;
    const tracks = closed.filter((track) => mine.includes(track));
    return tracks.length === 0 ? [] : [{ kind: 'left', line, round, who, tracks, weight: BOUNDLESS }];
  });
}

function fallen({ state, ending }: Hindsight, track: TrackIndex): OwnMoment[] {
  if (at(state.tracks, track).status !== 'signed' || isInForce(state, ending, track)) return [];
  const { ratifications } = ending.aftermath ?? { ratifications: [] };
  const who = ratifications.filter((each) => each.track === track && !isRatified(each)).map(({ party }) => party);
  const { length: line } = state.record;
  return [{ kind: 'fell', line, round: state.round, track, who, weight: BOUNDLESS }];
}
