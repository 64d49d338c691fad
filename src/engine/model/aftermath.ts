/** Consequences of a signature: decisions of homes, and reasons why a text may last. */
import type { IssueIndex, PartyIndex, TrackIndex } from './moves.ts';

/** Aftermath of the signatures. */
export interface Aftermath {
  /** One for each signatory of each signed main track, in order. */
  readonly ratifications: readonly Ratification[];
  /** Absent when nothing was ratified. */
  readonly durability: Durability | undefined;
}

/** Response of one signatory's home to the text of a track. */
export interface Ratification extends Support {
  readonly track: TrackIndex;
  readonly party: PartyIndex;
  /** Chance that home would ratify it, as the party could judge it beforehand, in thousandths. */
  readonly chance: number;
}

/** Support at home for a text, all in points of 100. */
export interface Support {
  readonly support: number;
  readonly needed: number;
  /** Support that standing adds or takes; without factions it is the whole support. */
  readonly fromStanding: number;
  /** Mood of home, in thousandths: by how much more it asks for than is thought, below 0 less. */
  readonly mood: number;
  /** By faction: the share of the most that it could get, and how far it is won. */
  readonly factions: readonly { readonly share: number; readonly won: number }[];
}

export interface Durability {
  readonly lines: readonly DurabilityLine[];
  /** Sum of the lines, from 0 to 100. */
  readonly score: number;
  /** Chance that the text holds for five years, in thousandths. */
  readonly chance: number;
  /** 0 to 999: it holds when this is below the chance. */
  readonly drawn: number;
}

/** A line of the durability table: what it counts, the numbers behind it, and its points. */
export type DurabilityLine = { readonly points: number } & (
  | { readonly code: 'base' }
  /** The party that gains least, over its walk-away at the end, in the game's units. */
  | { readonly code: 'self-enforcing'; readonly party: PartyIndex; readonly surplus: number }
  /** The smallest and the mean gain, in thousandths of what each could have gained. */
  | { readonly code: 'fair-gains'; readonly least: number; readonly mean: number }
  | { readonly code: 'veto-parties'; readonly missing: readonly PartyIndex[] }
  /** Mean trust among the signatories, in thousandths. */
  | { readonly code: 'trust'; readonly mean: number }
  | { readonly code: 'narrow'; readonly parties: readonly PartyIndex[] }
  | { readonly code: 'silent'; readonly issues: readonly IssueIndex[] }
  | { readonly code: 'last-day'; readonly tracks: readonly TrackIndex[] }
  | { readonly code: 'vague'; readonly count: number }
  /** A line of the author's, by its place in the scenario. */
  | { readonly code: 'author'; readonly line: number }
);
