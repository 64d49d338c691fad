import type { PlayedChair, PlayedIssue, PlayedSummary, PlayedTrack } from './played-summary.ts';

/** Merges the summaries of two sets of games of the same scenario. Commutative. */
export function merged(one: PlayedSummary, other: PlayedSummary): PlayedSummary {
  return {
    games: one.games + other.games,
    stopped: one.stopped + other.stopped,
    endings: summed(one.endings, other.endings),
    tracks: paired(one.tracks, other.tracks, mergedTracks),
    chairs: paired(one.chairs, other.chairs, mergedChairs),
    issues: paired(one.issues, other.issues, mergedIssues),
    events: added(one.events, other.events),
    walkOuts: one.walkOuts + other.walkOuts,
    lasting: {
      ratified: one.lasting.ratified + other.lasting.ratified,
      held: one.lasting.held + other.lasting.held,
      lines: added(one.lasting.lines, other.lasting.lines),
    },
  };
}

function mergedTracks(one: PlayedTrack, other: PlayedTrack): PlayedTrack {
  return {
    rounds: added(one.rounds, other.rounds),
    texts: summed(one.texts, other.texts),
    voted: one.voted + other.voted,
    against: added(one.against, other.against),
    drafted: one.drafted + other.drafted,
    refusedAtHome: added(one.refusedAtHome, other.refusedAtHome),
  };
}

function mergedChairs(one: PlayedChair, other: PlayedChair): PlayedChair {
  return {
    points: one.points + other.points,
    walkAways: one.walkAways + other.walkAways,
    gains: added(one.gains, other.gains),
    walkedOut: one.walkedOut + other.walkedOut,
  };
}

function mergedIssues(one: PlayedIssue, other: PlayedIssue): PlayedIssue {
  return {
    silent: one.silent + other.silent,
    options: paired(one.options, other.options, (option, same) => ({
      signed: option.signed + same.signed,
      proposed: option.proposed + same.proposed,
    })),
  };
}

function paired<T>(one: readonly T[], other: readonly T[], merge: (one: T, other: T) => T): T[] {
  if (one.length !== other.length) throw new RangeError('only games of the same scenario can be merged');
  return one.map((item, place) => merge(item, other[place] as T));
}

function added(one: readonly number[], other: readonly number[]): number[] {
  return paired(one, other, (count, same) => count + same);
}

function summed<Key extends string>(
  one: Readonly<Record<Key, number>>,
  other: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const sums = new Map<string, number>(Object.entries<number>(one));
  for (const [key, count] of Object.entries<number>(other)) sums.set(key, (sums.get(key) ?? 0) + count);
  return Object.fromEntries(sums) as Record<Key, number>;
}
