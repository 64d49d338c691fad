/** A finished game gone through once more, with nothing but the rules of its moves. */
import { produce } from 'immer';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { Clause, IssueIndex, Move, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { performMove } from '#engine/moves/decide.ts';
import { createGame } from '#engine/play.ts';
import { settle } from '#engine/rounds/settle.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { remembered } from './remembered.ts';

export interface Facts {
  readonly game: LocalizedGame;
  readonly setup: Setup;
  readonly moves: readonly Move[];
  /** Whose chair the debrief is for. */
  readonly you: PartyIndex;
  /** By move: the game before it, and after it but before what follows by itself. */
  readonly before: readonly State[];
  readonly acted: readonly State[];
  readonly end: State;
  readonly ending: Ending;
}

/** @throws RangeError where the moves end before the game does */
export function factsOf(game: LocalizedGame, setup: Setup, moves: readonly Move[], you: PartyIndex): Facts {
  const before: State[] = [];
  const acted: State[] = [];
  let state = createGame(game, setup);
  for (const move of moves) {
    before.push(state);
    const after = produce(state, (next: State) => performMove(game, next, move));
    acted.push(after);
    state = produce(after, (next: State) => settle(game, next));
  }
  if (state.ending === undefined) throw new RangeError('the game goes on');
  return { game, setup, moves, you, before, acted, end: state, ending: state.ending };
}

/** A vote that was held: its round and ballots, the game when the first of them was cast, and how it came out. */
export interface Vote {
  readonly round: number;
  readonly before: State;
  readonly ballots: readonly Extract<Move, { type: 'vote' }>[];
  readonly signed: boolean;
}

/** All votes on a part, in order. */
export function votesOn(facts: Facts, track: TrackIndex): readonly Vote[] {
  return remembered(facts, `votes ${track}`, () => votesHeld(facts, track));
}

/** As many ballots one after the other as the part has signatories. */
function votesHeld({ game, moves, before }: Facts, track: TrackIndex): Vote[] {
  const { signatories } = at(game.common.tracks, track);
  const cast = moves.flatMap((move, index) =>
    move.type === 'vote' && move.track === track ? [{ move, state: at(before, index) }] : [],
  );
  const votes: Vote[] = [];
  for (let from = 0; from < cast.length; from += signatories.length) {
    const own = cast.slice(from, from + signatories.length);
    const { state: first } = at(own, 0);
    const ballots = own.map(({ move }) => move);
    votes.push({ round: first.round, before: first, ballots, signed: ballots.every(({ yes }) => yes) });
  }
  return votes;
}

/** The round on which a part was signed; absent where it was not. */
export function signedOn(facts: Facts, track: TrackIndex): number | undefined {
  return votesOn(facts, track).find(({ signed }) => signed)?.round;
}

/** Parts that no other waits for. */
export function isMain({ game }: Pick<Facts, 'game'>, track: TrackIndex): boolean {
  const { id } = at(game.scenario.tracks, track);
  return game.scenario.tracks.every(({ after }) => after !== id);
}

/** What a text signed at a moment would say on an article: what all had initialled whose initial it takes, else silence. */
export function meantIn({ game }: Pick<Facts, 'game'>, { text }: Pick<State, 'text'>, issue: IssueIndex): Clause {
  const { current } = at(text, issue);
  const { consent, silent } = at(game.common.issues, issue);
  if (current === undefined || consent.some((party) => !current.initials.includes(party)))
    return { issue, option: silent };
  return current.or === undefined
    ? { issue, option: current.option }
    : { issue, option: current.option, or: current.or };
}

/** Whether all had initialled the wording of an article whose initial it takes. */
export function isSettledIn({ game }: Pick<Facts, 'game'>, { text }: Pick<State, 'text'>, issue: IssueIndex): boolean {
  const { current } = at(text, issue);
  return (
    current !== undefined && at(game.common.issues, issue).consent.every((each) => current.initials.includes(each))
  );
}

/** The articles of a part. */
export function issuesOf({ game }: Pick<Facts, 'game'>, track: TrackIndex): IssueIndex[] {
  const { id } = at(game.scenario.tracks, track);
  return game.scenario.issues.flatMap((issue, index) => (issue.track === id ? [index] : []));
}

/**
 * What a part said in the end: as it was signed, or as it was last put to the vote; of another one what was written,
 * which may leave articles out.
 */
export function saidInTheEnd(facts: Facts, track: TrackIndex): Clause[] {
  const votes = votesOn(facts, track);
  const last = votes.at(-1);
  const issues = issuesOf(facts, track);
  if (last !== undefined) return issues.map((issue) => meantIn(facts, last.before, issue));
  return issues.flatMap((issue) => {
    const { current } = at(facts.end.text, issue);
    if (current === undefined) return [];
    const { option, or } = current;
    return [or === undefined ? { issue, option } : { issue, option, or }];
  });
}

/** What was so at the end of each day, by its number from 1: after its last move, before the next dawn. */
export function lastOfDay({ moves, before, acted }: Facts, round: number): State {
  for (let index = moves.length - 1; index >= 0; index -= 1) {
    if (Math.max(1, at(before, index).round) === round) return at(acted, index);
  }
  throw new RangeError(`nobody moved on day ${round}`);
}

/** The last day on which a part could have been signed: that of its signature or its closing, or that of the end. */
export function lastDayOf(facts: Facts, track: TrackIndex): number {
  const signed = signedOn(facts, track);
  const closed = facts.end.record.find((line) => line.kind === 'walkedOut' && line.closed.includes(track));
  return signed ?? closed?.round ?? facts.end.round;
}

export function tracksOf({ game }: Pick<Facts, 'game'>): TrackIndex[] {
  return game.common.tracks.map((_, track) => track);
}

export function signatoriesOf({ game }: Pick<Facts, 'game'>, track: TrackIndex): readonly PartyIndex[] {
  return at(game.common.tracks, track).signatories;
}

/** The part that the talks were for: the last one that no other waits for. */
export function mainOf(facts: Facts): TrackIndex {
  return (
    tracksOf(facts)
      .filter((track) => isMain(facts, track))
      .at(-1) ?? 0
  );
}

/** The day on which an article came to stand as it stood at the end, and stood so after every move and every vote since. */
export function settledDay(facts: Facts, issue: IssueIndex): number | undefined {
  if (!isSettledIn(facts, facts.end, issue)) return undefined;
  const last = meantIn(facts, facts.end, issue);
  const states = [...facts.before.flatMap((state, index) => [state, at(facts.acted, index)]), facts.end];
  const isSo = (state: State) => isSettledIn(facts, state, issue) && isSame(meantIn(facts, state, issue), last);
  const since = states[states.map(isSo).lastIndexOf(false) + 1] ?? facts.end;
  // What a vote has cost it may be there again by the next morning.
  const lost = votesOn(facts, at(facts.game.common.issues, issue).track).filter(({ ballots }) =>
    ballots.some((each) => !each.yes && each.over.includes(issue)),
  );
  return Math.max(1, since.round, ...lost.map(({ round }) => round + 1));
}

function isSame(one: Clause, other: Clause): boolean {
  return one.option === other.option && one.or === other.or;
}
