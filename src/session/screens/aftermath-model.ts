import type { DurabilityRow } from '../durability-row.ts';
import type { PartyMark } from '../party-mark.ts';

/** What became of the signed text. A model, not a forecast. */
export interface AftermathModel {
  readonly ratifications: readonly RatificationModel[];
  /** Absent when nothing was ratified. */
  readonly durability: DurabilityModel | undefined;
}

export interface RatificationModel extends PartyMark {
  readonly key: string;
  /** Title of the track that was asked about. */
  readonly title: string;
  readonly ratified: boolean;
  /** Support and what was needed, of 100. */
  readonly support: number;
  readonly needed: number;
  readonly words: string;
  /** One sentence for each faction, and one for the standing. */
  readonly reasons: readonly string[];
}

export interface DurabilityModel {
  readonly rows: readonly DurabilityRow[];
  /** 0 to 100. */
  readonly score: number;
  /** Of ten games with such a text, in how many it holds. */
  readonly tenths: number;
  readonly chanceWords: string;
  readonly held: boolean;
  readonly drawWords: string;
}
