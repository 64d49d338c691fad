/** What the screens before and after the table show. */

import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Level } from '#engine/model/scenario.ts';
import type { EndingKind } from '#engine/model/state.ts';
import type { MemberModel } from './bloc-model.ts';
import type { DispatchModel } from './news-model.ts';
import type { PartyMark } from './party-mark.ts';
import type { HallModel } from './stage-model.ts';
import type { FactionModel } from './surroundings-model.ts';
import type { Worth } from './worth-model.ts';

/** A scenario folder on the start screen. */
export interface FolderModel {
  readonly id: string;
  readonly tab: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly level: Level;
  readonly delegations: readonly PartyMark[];
  readonly realWar: boolean;
  /** The delegations on the map; absent where they have no places on it. */
  readonly photograph?: PhotographModel | undefined;
  /** Opened from a file of this device. */
  readonly own?: boolean;
}
/** A picture of the map with the delegations on it, in pixels of its own. */
export interface PhotographModel {
  readonly width: number;
  readonly height: number;
  /** Where the whole map lies, most of it beyond the picture's edges. */
  readonly map: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly marks: readonly (PartyMark & { readonly x: number; readonly y: number })[];
  /** Who talks with whom at first. */
  readonly channels: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  /** Countries of delegations that speak for one, as SVG paths. */
  readonly territories: readonly { readonly order: number; readonly path: string }[];
}

/** A saved game that can be gone on with. */
export interface ResumeModel {
  readonly title: string;
  readonly you: PartyMark;
  /** "Day 4 of 8" */
  readonly where: string;
  /** The talks are over: there is an ending to be seen again. */
  readonly over: boolean;
}

/** The choice of a chair, and the briefing of the chosen one. */
export interface BriefingModel {
  readonly title: string;
  readonly factsAsOf: string | undefined;
  readonly situation: readonly string[];
  readonly contentNote: string | undefined;
  /** Whether its news can tell of attacks, which who sits down can leave out. */
  readonly hasAttacks: boolean;
  readonly rounds: string;
  /** All that the scenario rests on. */
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
  /** True red lines of this chair: what it never signs ("Never “Moscow” (Place)."), and why. */
  readonly redLines: readonly { readonly never: string; readonly because: string }[];
  /** For whom it speaks, where it is a bloc: what everybody knows of them on the first day. */
  readonly members: readonly MemberModel[];
  /** Who must be won at home, where the scenario says so. */
  readonly factions: readonly FactionModel[];
  readonly sheet: readonly SheetTrack[];
  readonly sources: readonly SourceModel[];
}
/** The points of one chair in one track. */
export interface SheetTrack {
  readonly track: TrackIndex;
  readonly title: string;
  /** What no signed text is worth at the start: "between 12 and 16; you learn yours at the table" is the other side's view. */
  readonly walkAway: string;
  readonly issues: readonly {
    readonly number: number;
    readonly title: string;
    readonly options: readonly {
      readonly label: string;
      readonly points: number;
      readonly redLine: boolean;
      readonly bridging: boolean;
    }[];
  }[];
}

export interface EndingModel {
  readonly title: string;
  readonly factsAsOf: string | undefined;
  readonly kind: EndingKind;
  /** "The table was set. Nobody signed." */
  readonly headline: string;
  readonly explanation: string;
  readonly you: PartyIndex;
  readonly tracks: readonly EndingTrack[];
  readonly results: readonly EndingResult[];
  readonly turningPoints: readonly TurningPointModel[];
  /** All that were made; none where the game cannot be played again. */
  readonly claims: readonly ClaimOutcome[];
  /** What the person's own delegation has, and could have had; none where nobody sat in a chair. */
  readonly own: readonly string[];
  /** The room as the talks left it. */
  readonly hall: HallModel;
  /** By track; none where the game cannot be played again. */
  readonly left: readonly LeftModel[];
  /** Absent where nothing had to be ratified, or the game cannot be played again. */
  readonly aftermath: AftermathModel | undefined;
  /** Absent where the scenario has none. */
  readonly notes: DebriefNotesModel | undefined;
}
/** What the scenario itself says for the debrief. */
export interface DebriefNotesModel {
  /** Who had no chair. */
  readonly absent: string | undefined;
  readonly whatHappened: readonly {
    /** "Thursday, 4 September 2025" */
    readonly when: string;
    readonly words: string;
    /** "AP, stated" */
    readonly source: string;
  }[];
  /** Where what really happened stops to be told; absent where nothing is told of it. */
  readonly account: string | undefined;
  /** What the text of this game says, beside what became of the same articles; none where nothing is told of that. */
  readonly articles: readonly ArticleBeside[];
  /** What to talk about, one step after the other. */
  readonly steps: readonly { readonly title: string; readonly ask: readonly string[] }[];
}
/** An article of the game beside what became of it. */
export interface ArticleBeside {
  readonly number: number;
  readonly title: string;
  /** What the text of the game says, and whether it was signed. */
  readonly here: string;
  readonly really: string;
  /** "AP, stated, 4 September 2025"; absent where nothing was settled. */
  readonly source: string | undefined;
}
/** What one delegation said of another, and what became of it. */
export interface ClaimOutcome {
  readonly key: number;
  readonly by: PartyMark;
  /** In the words in which it was said. */
  readonly words: string;
  readonly became: string;
}
/** What was left on the table in one part of the text. */
export interface LeftModel {
  readonly track: TrackIndex;
  readonly title: string;
  /** How many texts would have been better and, of an unsigned part, why what stood was not signed. */
  readonly words: readonly string[];
  /** One of the better texts, in full; absent where there is none. */
  readonly text: LeftText | undefined;
}
/** A better text that was not signed, beside what came of it. */
export interface LeftText {
  /** "One of them, the nearest to what stood in the text at the end" */
  readonly heading: string;
  /** "One article parted them: Forces." */
  readonly parted: string;
  readonly articles: readonly LeftArticle[];
  /** What each signatory would have had, and has: "48 points, against 35.4 for no deal". */
  readonly gains: readonly (PartyMark & { readonly words: string })[];
}
export interface LeftArticle {
  readonly number: number;
  readonly title: string;
  readonly label: string;
  /** It is among those that parted the delegations. */
  readonly parted: boolean;
  /** What stood there instead, and who stood against the better wording. */
  readonly notes: readonly string[];
}
/** A moment that decided a game. */
export interface TurningPointModel extends DispatchModel {
  /** "Day 3" */
  readonly when: string;
}
export interface EndingTrack {
  readonly track: TrackIndex;
  readonly title: string;
  readonly signed: boolean;
  readonly statusWords: string;
  readonly signatories: readonly PartyMark[];
  readonly clauses: readonly EndingClause[];
}
export interface EndingClause {
  readonly number: number;
  readonly title: string;
  /** What the article says, or what a signed text means where it is silent; of a tabled one, each wording and whose. */
  readonly label: string;
  readonly left: ClauseLeft;
}
/** How an article was left. What is not accepted is silent in a signed text; in an unsigned one it was never more. */
export type ClauseLeft = 'accepted' | 'tabled' | 'silent' | 'empty';
/** Against the delegation's own mandate only; results are never added up or ranked. */
export interface EndingResult extends PartyMark {
  readonly you: boolean;
  readonly perTrack: readonly {
    readonly title: string;
    readonly worth: Worth;
    readonly signed: boolean;
    readonly unratified: boolean;
  }[];
  readonly words: string;
}

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
/** A reason why it may last or not. */
export interface DurabilityRow {
  readonly key: number;
  readonly title: string;
  readonly points: number;
  readonly because: string;
  readonly source: string | undefined;
}
