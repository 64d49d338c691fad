import { needsItsNegotiators, type RecordHead } from './game-record.ts';

/** The versions with which a game is played: the same versions give the same moves and the same ending. */
export interface PlayedBy {
  readonly rulesVersion: number;
  readonly negotiatorsVersion: number;
  /** By id: digests of what scenarios are played by. */
  readonly scenarios: Readonly<Record<string, number>>;
}

/** A Parley as it was on a day, kept for the games that were played by it. */
export interface Release extends PlayedBy {
  /** Name of its folder. */
  readonly name: string;
  /** The day on which it was frozen: YYYY-MM-DD. */
  readonly day: string;
}

/** True if a record can be replayed with these versions. A record with every seat's moves needs no negotiators. */
export function canPlayAgain(record: RecordHead, parley: PlayedBy): boolean {
  const { scenarioId, scenarioDigest, rulesVersion, negotiatorsVersion } = record;
  return (
    rulesVersion === parley.rulesVersion &&
    (negotiatorsVersion === parley.negotiatorsVersion || !needsItsNegotiators(record)) &&
    Object.hasOwn(parley.scenarios, scenarioId) &&
    parley.scenarios[scenarioId] === scenarioDigest
  );
}

/**
 * The release in which a record can be played again: the last of its own negotiators or, where there is none, the last of
 * all; `undefined` where none has what it takes.
 */
export function releaseOf(record: RecordHead, releases: readonly Release[]): Release | undefined {
  const able = releases.filter((release) => canPlayAgain(record, release));
  const own = able.filter(({ negotiatorsVersion }) => negotiatorsVersion === record.negotiatorsVersion);
  return own.at(-1) ?? able.at(-1);
}
