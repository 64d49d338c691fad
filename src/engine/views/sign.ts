import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import type { SeenOffer } from './seen-offer.ts';

/** Something that a party has shown of its interests. */
export interface Sign {
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
  readonly sign: Sign;
}

/** The signs in offers as they have been seen before. */
export type SignsRead = WeakMap<SeenOffer, readonly GivenSign[]>;

/** Numbers of what signs say, in the order in which it was first said to a seat. */
export type SaidBefore = Map<string, number>;

/** A sign with the numbers of what it says and means. */
export function signOf(said: SaidBefore, sign: Omit<Sign, 'says' | 'means'>): Sign {
  const { kind, track, round, clauses, issue } = sign;
  const words = inWords(clauses);
  const says = numberOf(said, `${kind} ${issue}${words}`);
  const means = numberOf(said, kind === 'never' ? inWords(clausesMeant(sign)) : words);
  return { kind, track, round, clauses, issue, says, means };
}

/** A red line is about the clause named alone, everything else about all clauses together. */
export function clausesMeant({ kind, clauses, issue }: Pick<Sign, 'kind' | 'clauses' | 'issue'>): readonly Clause[] {
  return kind === 'never' ? clauses.filter((clause) => clause.issue === issue) : clauses;
}

/** The number of some words: the same for the same ones. */
function numberOf(said: SaidBefore, words: string): number {
  const before = said.get(words);
  if (before !== undefined) return before;
  const next = said.size;
  said.set(words, next);
  return next;
}

/** Clauses as text: the same for the same ones. */
function inWords(clauses: readonly Clause[]): string {
  let words = '';
  for (const { issue, option, or } of clauses) words += ` ${issue}:${option}:${or ?? ''}`;
  return words;
}

/** Whether two signs say the same of the same round. */
export function isSameSign(one: Sign, other: Sign): boolean {
  return one === other || (one.round === other.round && one.says === other.says);
}
