import { at } from '#engine/model/at.ts';
import type { Ballot } from '#engine/model/dispatch.ts';
import { ENDING_KINDS, type Ending, type EndingKind } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import { readingsOf } from '#engine/text/readings.ts';
import { initialledIssues, signedOptions } from '#engine/text/text.ts';
import type { PlayedChair, PlayedIssue, PlayedLasting, PlayedSummary, PlayedTrack } from './played-summary.ts';

/** Endings in which what was signed counts for something. */
const STANDING: readonly EndingKind[] = ['partial', 'signed', 'broken', 'held'];

/** The most that each party could have of each track, see `mostByChair`. */
type Most = readonly (readonly (number | undefined)[])[];

/** Summarizes a single game; a game without an ending counts as stopped. */
export function summaryOfGame(game: Game, most: Most, state: State): PlayedSummary {
  const { ending } = state;
  return {
    games: ending === undefined ? 0 : 1,
    stopped: ending === undefined ? 1 : 0,
    endings: Object.fromEntries(ENDING_KINDS.map((kind) => [kind, counted(kind === ending?.kind)])) as Record<
      EndingKind,
      number
    >,
    tracks: game.common.tracks.map((_, track) => trackOf(game, state, track)),
    chairs: game.scenario.parties.map((_, party) => chairOf(game, most, state, party)),
    issues: issuesOf(game, state),
    events: game.events.map((_, event) => counted(at(state.world.events, event) > 0)),
    walkOuts: counted(state.parties.some(({ gone }) => gone)),
    lasting: lastingOf(game, ending),
  };
}

function counted(is: boolean): number {
  return is ? 1 : 0;
}

function isSigned({ tracks }: State, track: TrackIndex): boolean {
  return at(tracks, track).status === 'signed';
}

function trackOf(game: Game, state: State, track: TrackIndex): PlayedTrack {
  const signed = isSigned(state, track);
  const ballots = lastBallots(state, track);
  const refused = (state.ending?.aftermath?.ratifications ?? []).filter(
    (each) => each.track === track && !isRatified(each),
  );
  return {
    rounds: Array.from({ length: game.common.roundCount }, (_, place) =>
      counted(signed && at(state.tracks, track).since === place + 1),
    ),
    texts: signed ? { [readingsOf(game.common, state, track).join(' ')]: 1 } : {},
    voted: counted(ballots.length > 0),
    against: state.parties.map((_, party) =>
      counted(!signed && ballots.some((ballot) => ballot.party === party && !ballot.yes)),
    ),
    drafted: counted(state.drafts.some((draft) => draft.track === track)),
    refusedAtHome: state.parties.map((_, party) => counted(refused.some((each) => each.party === party))),
  };
}

/** Returns the ballots of the last vote on a track; empty if there was no vote. */
function lastBallots({ record }: State, track: TrackIndex): readonly Ballot[] {
  return record.flatMap((line) => (line.kind === 'voted' && line.track === track ? [line.ballots] : [])).at(-1) ?? [];
}

function chairOf({ scale, common }: Game, most: Most, state: State, party: PartyIndex): PlayedChair {
  const { ending } = state;
  const points = ending?.points[party] ?? [];
  const walkAways = ending?.walkAways[party] ?? [];
  const signs = common.tracks.flatMap(({ signatories }, track) => (signatories.includes(party) ? [track] : []));
  const gained = signs.reduce((sum, track) => sum + (points[track] ?? 0) - (walkAways[track] ?? 0), 0);
  const could = signs.reduce(
    (sum, track) => sum + Math.max(0, (at(most, party)[track] ?? 0) - (walkAways[track] ?? 0)),
    0,
  );
  const hasGained = ending !== undefined && STANDING.includes(ending.kind) && could > 0;
  const percent = Math.round(Math.max(0, Math.min(1, gained / could)) * 100);
  return {
    points: total(points) / scale,
    walkAways: total(walkAways) / scale,
    gains: Array.from({ length: 101 }, (_, each) => counted(hasGained && each === percent)),
    walkedOut: counted(at(state.parties, party).gone),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function issuesOf(game: Game, state: State): PlayedIssue[] {
  const { common, scenario } = game;
  const proposed = proposedIn(state);
  return scenario.issues.map(({ options }, issue) => {
    const { track } = at(common.issues, issue);
    const signed = isSigned(state, track);
    const meant = signed ? signedOptions(common, state, issue) : [];
    return {
      silent: counted(signed && !initialledIssues(common, state, track).includes(issue)),
      options: options.map((_, option) => ({
        signed: counted(meant.includes(option)),
        proposed: counted(proposed.has(`${issue} ${option}`)),
      })),
    };
  });
}

/** Returns every answer that any party proposed, each as `issue option`. */
function proposedIn(state: State): ReadonlySet<string> {
  const opened = state.record.flatMap((line) => (line.kind === 'opened' ? line.clauses : []));
  const clauses: readonly Clause[] = [
    ...opened,
    ...state.offers.flatMap((offer) => offer.clauses),
    ...state.drafts.flatMap((draft) => draft.clauses),
  ];
  return new Set(clauses.flatMap((clause) => optionsOf(clause).map((option) => `${clause.issue} ${option}`)));
}

function lastingOf(game: Game, ending: Ending | undefined): PlayedLasting {
  const durability = ending?.aftermath?.durability;
  return {
    ratified: counted(durability !== undefined),
    held: counted(durability !== undefined && ending?.kind !== 'broken'),
    lines: (game.scenario.durability ?? []).map((_, line) =>
      counted(durability?.lines.some((each) => each.code === 'author' && each.line === line) === true),
    ),
  };
}
