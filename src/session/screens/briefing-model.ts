import type { TrackIndex } from '#engine/model/moves.ts';
import type { GlossaryEntry } from '#engine/model/scenario/glossary-entry.ts';
import type { FactionModel } from '../home-model.ts';
import type { PartyMark } from '../party-mark.ts';
import type { MemberModel } from '../table/parts/member-model.ts';
import type { Weight } from '../weight.ts';

/** The choice of a chair, and the briefing of the chosen one. */
export interface BriefingModel {
  readonly title: string;
  readonly factsAsOf: string | undefined;
  /** The story in two sentences, as on the shelf of scenarios. */
  readonly lead: string;
  readonly situation: readonly string[];
  readonly glossary: readonly GlossaryEntry[];
  readonly contentNote: string | undefined;
  /** True if its news can tell of attacks, which the player can leave out. */
  readonly hasAttacks: boolean;
  readonly rounds: string;
  /** All sources of the scenario. */
  readonly sources: readonly SourceModel[];
  readonly chairs: readonly ChairModel[];
}

/** Outlet, date, and what it says. */
export interface SourceModel {
  readonly key: string;
  readonly words: string;
}

export interface ChairModel extends PartyMark {
  /** Of the party in the scenario. */
  readonly id: string;
  readonly summary: string;
  /** The six parts of the mandate, each with its heading. */
  readonly mandate: readonly { readonly key: string; readonly heading: string; readonly words: string }[];
  readonly glossary: readonly GlossaryEntry[];
  /** True red lines of this chair: what it never signs ("Never “Moscow” (Place)."), and why. */
  readonly redLines: readonly { readonly never: string; readonly because: string }[];
  /** For whom it speaks, where it is a bloc: what everybody knows of them on the first day. */
  readonly members: readonly MemberModel[];
  /** Groups that must be won at home, if the scenario names them. */
  readonly factions: readonly FactionModel[];
  readonly sheet: readonly SheetTrack[];
  readonly sources: readonly SourceModel[];
}

/** The points of one chair in one track. */
export interface SheetTrack {
  readonly track: TrackIndex;
  readonly title: string;
  /** Worth of no signed text at the start: a range, since the number itself is seen at the table. */
  readonly walkAway: string;
  readonly issues: readonly {
    readonly number: number;
    readonly title: string;
    readonly options: readonly {
      readonly label: string;
      readonly points: number;
      /** Worth in a word. */
      readonly weight: Weight;
      readonly redLine: boolean;
      readonly bridging: boolean;
    }[];
  }[];
}
