import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '../model/moves.ts';

/** Sign of a party's interests. */
export interface InterestSign {
  /**
   * `asked`: it offered these clauses. `agreed`: it accepted or initialled them. `agreed-in-part`: some of its members
   * stand behind them. `turned-down`: it refused them, or said that they must change.
   * `would-sign` and `would-not-sign`: how it voted on a text that says this. `named`: it refused them, did not sign or
   * asked for a change over one of them. `never`: it called one of them a red line. `could-live` and `could-not-live`: what
   * it said when it was asked whether it could live with the clause. `weighs-...`: how much it said an issue matters.
   */
  readonly kind:
    | 'asked'
    | 'agreed'
    | 'agreed-in-part'
    | 'turned-down'
    | 'would-sign'
    | 'would-not-sign'
    | 'named'
    | 'never'
    | 'could-live'
    | 'could-not-live'
    | 'weighs-most'
    | 'weighs-middle'
    | 'weighs-least';
  readonly track: TrackIndex;
  readonly round: number;
  readonly clauses: readonly Clause[];
  /** The issue that it named; of `named`, `never` and `weighs-...`. */
  readonly issue: IssueIndex | undefined;
  /** Number of all of this but the round, see `signOf`: signs with the same number say the same. */
  readonly says: number;
  /** Number of the clauses that it is about, see `clausesMeant`. */
  readonly means: number;
}

/** A sign and the party that gave it. */
export interface GivenSign {
  readonly party: PartyIndex;
  readonly sign: InterestSign;
}

/**
 * Numbers of what signs say, from 1 on in the order in which it was first said to a seat: by the number of the words
 * before (0 for none) and the code of the next word.
 */
export type SaidBefore = Map<number, number>;

/** More than any code of a word. */
const CODES = 1 << 16;
/** The codes of clauses are below, those of kinds of signs above. */
const FIRST_KIND = 1 << 15;
/** Code of no option: there are at most 12, see `bitsOf`. */
const NO_OPTION = 15;

const KINDS: Readonly<Record<InterestSign['kind'], number>> = {
  asked: 0,
  agreed: 1,
  'agreed-in-part': 2,
  'turned-down': 3,
  'would-sign': 4,
  'would-not-sign': 5,
  named: 6,
  never: 7,
  'could-live': 8,
  'could-not-live': 9,
  'weighs-most': 10,
  'weighs-middle': 11,
  'weighs-least': 12,
};

/** The words that a sign is about, and when they were spoken. */
type Spoken = Pick<InterestSign, 'track' | 'round' | 'clauses'>;

/** A sign with the numbers of what it says and means. */
export function signOf(
  said: SaidBefore,
  kind: InterestSign['kind'],
  { track, round, clauses }: Spoken,
  issue: IssueIndex | undefined = undefined,
): InterestSign {
  const words = numberOfClauses(said, clauses);
  const named = issue === undefined ? 0 : issue + 1;
  const says = numberAfter(said, words, FIRST_KIND + named * 16 + KINDS[kind]);
  const means = kind === 'never' ? numberOfClauses(said, clausesMeant({ kind, clauses, issue })) : words;
  return { kind, track, round, clauses, issue, says, means };
}

/** A red line is about the clause named alone, everything else about all clauses together. */
export function clausesMeant({
  kind,
  clauses,
  issue,
}: Pick<InterestSign, 'kind' | 'clauses' | 'issue'>): readonly Clause[] {
  return kind === 'never' ? clauses.filter((clause) => clause.issue === issue) : clauses;
}

/** The number of clauses: the same for the same ones in the same order. */
function numberOfClauses(said: SaidBefore, clauses: readonly Clause[]): number {
  let number = 0;
  for (const { issue, option, or = NO_OPTION } of clauses) {
    number = numberAfter(said, number, issue * 256 + option * 16 + or);
  }
  return number;
}

/** The number of some words with another after them. */
function numberAfter(said: SaidBefore, words: number, code: number): number {
  const key = words * CODES + code;
  const before = said.get(key);
  if (before !== undefined) return before;
  const next = said.size + 1;
  said.set(key, next);
  return next;
}

/** True if two signs say the same of the same round. */
export function isSameSign(one: InterestSign, other: InterestSign): boolean {
  return one === other || (one.round === other.round && one.says === other.says);
}
