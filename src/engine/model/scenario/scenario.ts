import type { Channel, ChannelKind } from './channel.ts';
import type { DebriefNotes } from './debrief-notes.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import type { HintTime } from './hint-time.ts';
import type { IsoDate } from './iso-date.ts';
import type { Issue } from './issue.ts';
import type { Level } from './level.ts';
import type { OptionSets } from './option-sets.ts';
import type { Party } from './party.ts';
import type { Position } from './position.ts';
import type { RedLine } from './red-line.ts';
import type { Reveal } from './reveal.ts';
import type { Rounds } from './rounds.ts';
import type { ScenarioTranslation } from './scenario-translation.ts';
import type { Source } from './source.ts';
import type { StandingRules } from './standing-rules.ts';
import type { Subject } from './subject.ts';
import type { Tag } from './tag.ts';
import type { Track } from './track.ts';

export interface Rules {
  /** Moves that a delegation may make a round. */
  readonly movesPerRound: number;
  /** True if delegations may walk out. */
  readonly walkOut: boolean;
  /** True if every delegation makes an opening statement at the first dawn; false if absent. */
  readonly openings?: boolean | undefined;
  /** Rules by which support at home falls and recovers; the defaults of `STANDING_RULES` if absent. */
  readonly standing?:
    | ({ readonly [Rule in keyof StandingRules]?: number | undefined } & {
        /** Support of 100 that ratifies; see `RATIFY_WITH_FACTIONS` and `RATIFY_BY_STANDING` where absent. */
        readonly ratify?: number | undefined;
      })
    | undefined;
  /** True if a signed text must be ratified and may break afterwards; true if absent. */
  readonly afterSigning?: boolean | undefined;
  /** `false` switches off events about attacks. */
  readonly sensitiveEvents?: boolean | undefined;
  /** Detail of negotiators' reasons that persons see, unless they choose differently; `in-character` if absent. */
  readonly reasons?: Reveal | undefined;
  /** Times at which persons are shown hints, unless they choose differently; `on-request` if absent. */
  readonly hints?: HintTime | undefined;
}

/** Time of an event: in a round, on a date, after something, or by chance. One of the four. */
export interface EventTime {
  readonly round?: number | undefined;
  /** A calendar day, as YYYY-MM-DD. */
  readonly date?: string | undefined;
  /**
   * One of: a track that is signed, one whose vote fails, one whose announced date passes, or a party that walks out.
   */
  readonly after?:
    | {
        readonly track?: string | undefined;
        readonly signed?: true | undefined;
        readonly trackVoteFailed?: string | undefined;
        readonly datePassed?: string | undefined;
        readonly walkedOut?: string | undefined;
      }
    | undefined;
  /** 0 to 1, drawn at each dawn of the rounds `from` to `to`. */
  readonly chance?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** One change; one of the keys. */
export interface Effect {
  /** Points added to what no signed text is worth to a party. */
  readonly walkAway?: { readonly party: string; readonly track: string; readonly by: number } | undefined;
  /** Promises that `of` has seen `to` keep or break. */
  readonly trust?:
    | {
        readonly of: string;
        readonly to: string;
        readonly kept?: number | undefined;
        readonly broke?: number | undefined;
      }
    | undefined;
  /** Points of 100. */
  readonly standing?: { readonly party: string; readonly by: number } | undefined;
  readonly channel?: { readonly between: readonly [string, string]; readonly kind: ChannelKind } | undefined;
  readonly option?: { readonly issue: string; readonly option: string; readonly available: boolean } | undefined;
  readonly position?: Position | undefined;
}

/** Event around the table; it happens once at most. */
export interface ScenarioEvent {
  readonly id: string;
  readonly when: EventTime;
  readonly title: string;
  /** One or two plain sentences. */
  readonly says: string;
  /** Key of `sources`. */
  readonly source?: string | undefined;
  readonly tag?: Tag | undefined;
  /** About an attack: one plain sentence, points to nobody, and can be switched off. */
  readonly sensitive?: boolean | undefined;
  readonly effects: readonly Effect[];
}

/** One party says in public that another accepts (one of) these options. */
export interface ScenarioClaim {
  readonly id: string;
  readonly by: string;
  readonly about: string;
  readonly issue: string;
  readonly options: readonly string[];
  /** From the first round on where absent. */
  readonly date?: IsoDate | undefined;
  readonly source?: string | undefined;
  /** Statement in our own words. */
  readonly words?: string | undefined;
}

/** Public action of one delegation beside talking. */
export interface Lever {
  readonly id: string;
  readonly party: string;
  readonly label: string;
  readonly says: string;
  /** Maximum number of uses. */
  readonly uses: number;
  readonly effects: readonly Effect[];
  /** Support at home that each use costs. */
  readonly cost?: { readonly standing: number } | undefined;
}

/** A reason why a signed text lasts longer or breaks sooner. */
export interface DurabilityNote {
  readonly id: string;
  /** Met when every issue named is signed and on one of its options; they may belong to several tracks. */
  readonly when: OptionSets;
  /** Whole points of durability, for or against. */
  readonly points: number;
  readonly because: string;
  /** Key of `sources`. */
  readonly source?: string | undefined;
}

/** Promises that one party has seen another keep and break. */
export interface TrustNote {
  /** Party that trusts. */
  readonly from: string;
  readonly in: string;
  readonly kept: number;
  readonly broke: number;
  readonly because: string;
  readonly source?: string | undefined;
}

/** A cross-issue rule of one party: points for a combination. */
export interface Term {
  readonly party: string;
  readonly when: OptionSets;
  /** Added to the party's points where `when` is met; negative for a penalty. */
  readonly points: number;
  readonly because: string;
}

/** A remark of the proof-reading that the author knows of and means, with the reason. */
export interface IntendedRemark {
  /** Code of the remark. */
  readonly remark: string;
  readonly because: string;
  /** An id that the remark names: only remarks about it are meant. All of the code where absent. */
  readonly about?: string | undefined;
}

/**
 * Scenario of an author, read and checked. Ids are the author's; the engine itself works with indices into these arrays
 * (see `../game.ts`), so no rule depends on the order of object keys.
 */
export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  /** One or two sentences for the folder on the start screen. */
  readonly summary: string;
  /** Events before the first day, in a few paragraphs. */
  readonly situation: readonly string[];
  /** Keys of sources that the situation rests on; none where absent. */
  readonly situationSources?: readonly string[] | undefined;
  /** A word on the folder's tab, such as "August 2025" or "Fictional". */
  readonly tab: string;
  /** Subjects for a search; unknown if absent. */
  readonly subjects?: readonly Subject[] | undefined;
  readonly level: Level;
  /** Length of a lesson with it, in minutes. */
  readonly minutes: number;
  /** The date that its facts are as of; absent when the scenario is fictional. */
  readonly factsAsOf?: IsoDate | undefined;
  /** Said before a chair is taken, when the subject asks for it. */
  readonly contentNote?: string | undefined;
  /** Words that are explained where players first meet them; none if absent. */
  readonly glossary?: readonly GlossaryEntry[] | undefined;
  /** Id of the party whose chair a first game is shown at, step by step; no chair's where absent. */
  readonly tutorial?: string | undefined;
  readonly rounds: Rounds;
  readonly rules: Rules;
  readonly tracks: readonly Track[];
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly redLines: readonly RedLine[];
  readonly terms: readonly Term[];
  readonly channels: readonly Channel[];
  /** Trust of delegations in each other before the first day; nothing kept or broken if absent. */
  readonly trust?: readonly TrustNote[] | undefined;
  /** Claims of delegations about one another; none if absent. */
  readonly claims?: readonly ScenarioClaim[] | undefined;
  readonly sources: Readonly<Record<string, Source>>;
  /** Factors that make a signed text last longer or break sooner, besides those that the rules themselves count. */
  readonly durability?: readonly DurabilityNote[] | undefined;
  /** Events around the table at dawn, in their order within one day; none if absent. */
  readonly events?: readonly ScenarioEvent[] | undefined;
  /** Actions of single delegations beside talking; none if absent. */
  readonly levers?: readonly Lever[] | undefined;
  /** Texts and topics for the time after the game; secret until then. */
  readonly debrief?: DebriefNotes | undefined;
  /** Features that a proof-reader would remark on, but that are intended; not shown to players. */
  readonly intended?: readonly IntendedRemark[] | undefined;
  /** Tag of the language that its own texts are in; unknown if absent. */
  readonly language?: string | undefined;
  /** The same texts in other languages, by tag. */
  readonly translations?: Readonly<Record<string, ScenarioTranslation>> | undefined;
}
