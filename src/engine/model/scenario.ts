/**
 * What an author writes, once it has been read and checked. Ids are the author's; the engine itself works
 * with indices into these arrays (see `game.ts`), so no rule depends on the order of object keys.
 */
import type { EventTime } from './event-time.ts';
import type { HintTime } from './hint-time.ts';
import type { Hypothesis } from './hypothesis.ts';
import type { Mandate } from './mandate.ts';
import type { Member } from './member.ts';
import type { Source } from './source.ts';
import type { StandingRules } from './standing-rules.ts';
import type { Temperament } from './temperament.ts';

/** How hard it is to find a text that everybody signs. */
export const LEVELS = ['beginner', 'standard', 'hard', 'no-deal'] as const;
export type Level = (typeof LEVELS)[number];

/** How well a position is documented: said on the record, reported by others, or inferred by the author. */
export const TAGS = ['stated', 'reported', 'inferred'] as const;
export type Tag = (typeof TAGS)[number];

/** What a delegation is publicly known to think of an option. */
export const STANCES = ['never', 'against', 'accepts', 'wants'] as const;
export type Stance = (typeof STANCES)[number];

/**
 * How much of a negotiator's reasons a person is told while playing: nothing but its answer, words in its delegation's
 * voice, or the numbers behind them too.
 */
export const REVEALS = ['none', 'in-character', 'full'] as const;
export type Reveal = (typeof REVEALS)[number];

/** How two delegations can speak: face to face, through a third one, or not at all. */
export const CHANNEL_KINDS = ['direct', 'relayed', 'none'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** A date as `YYYY-MM-DD`. */
export type IsoDate = string;
/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];
/** One or more options of one or more issues, by id. */
export type OptionSets = Readonly<Record<string, readonly string[]>>;

export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  /** One or two sentences for the folder on the start screen. */
  readonly summary: string;
  /** What happened before the first day, in a few paragraphs. */
  readonly situation: readonly string[];
  /** Keys of sources that the situation rests on; none where absent. */
  readonly situationSources?: readonly string[] | undefined;
  /** A word on the folder's tab, such as "August 2025" or "Fictional". */
  readonly tab: string;
  readonly level: Level;
  /** Length of a lesson with it, in minutes. */
  readonly minutes: number;
  /** The date that its facts are as of; absent when the scenario is fictional. */
  readonly factsAsOf?: IsoDate | undefined;
  /** Said before a chair is taken, when the subject asks for it. */
  readonly contentNote?: string | undefined;
  readonly rounds: Rounds;
  readonly rules: Rules;
  readonly tracks: readonly Track[];
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly redLines: readonly RedLine[];
  readonly terms: readonly Term[];
  readonly channels: readonly Channel[];
  /** What delegations think of each other's word before the first day; nothing kept or broken where absent. */
  readonly trust?: readonly TrustNote[] | undefined;
  /** What delegations say of one another; none where absent. */
  readonly claims?: readonly ScenarioClaim[] | undefined;
  readonly sources: Readonly<Record<string, Source>>;
  /** What makes a signed text last longer or break sooner, besides what the rules themselves count. */
  readonly durability?: readonly DurabilityNote[] | undefined;
  /** What happens around the table at dawn, in the order in which it does on one day; nothing where absent. */
  readonly events?: readonly ScenarioEvent[] | undefined;
  /** What single delegations can do beside talking; nothing where absent. */
  readonly levers?: readonly Lever[] | undefined;
  /** What is read and talked about when the game is over; nothing of it is known before. */
  readonly debrief?: DebriefNotes | undefined;
}

/** What the game left out, what really happened afterwards, and what a class may talk about. */
export interface DebriefNotes {
  /** Whom it concerned who had no chair at the table. */
  readonly absent?: string | undefined;
  /** In the order of their dates. */
  readonly whatHappened: readonly LaterFact[];
  /** What became of single articles of the game; of one that is absent nothing was settled by the last date told. */
  readonly articles?: readonly LaterArticle[] | undefined;
  /** What a class may talk about, in no order of its own. */
  readonly questions: readonly string[];
  /** The same in steps, one after the other. */
  readonly steps?: readonly DebriefStep[] | undefined;
}
/** What a class talks about at one step of a debrief. */
export interface DebriefStep {
  readonly title: string;
  readonly ask: readonly string[];
}
/** Something that happened after the last round, in the author's words. */
export interface LaterFact {
  readonly date: IsoDate;
  /** Who published it. */
  readonly outlet: string;
  readonly says: string;
  readonly tag: Exclude<Tag, 'inferred'>;
  /** About an attack: left out where attacks are. */
  readonly sensitive?: boolean | undefined;
}
/** What had become of one article by then. */
export interface LaterArticle extends Omit<LaterFact, 'sensitive'> {
  readonly issue: string;
}

export interface Rounds {
  /** What a round is called, such as "day". */
  readonly label: string;
  readonly count: number;
  /** One date a round; absent when rounds have no dates. */
  readonly dates?: readonly IsoDate[] | undefined;
}

export interface Rules {
  /** Moves that a delegation may make a round. */
  readonly movesPerRound: number;
  /** Whether delegations may walk out. */
  readonly walkOut: boolean;
  /** Whether every delegation makes an opening statement at the first dawn; false where absent. */
  readonly openings?: boolean | undefined;
  /** What costs and restores support at home; the defaults of `STANDING_RULES` where absent. */
  readonly standing?:
    | ({ readonly [Rule in keyof StandingRules]?: number | undefined } & {
        /** Support of 100 that ratifies; see `RATIFY_WITH_FACTIONS` and `RATIFY_BY_STANDING` where absent. */
        readonly ratify?: number | undefined;
      })
    | undefined;
  /** Whether what is signed must be ratified and may break afterwards; true where absent. */
  readonly afterSigning?: boolean | undefined;
  /** `false` switches off events about attacks. */
  readonly sensitiveEvents?: boolean | undefined;
  /** What persons are told of negotiators' reasons, unless they choose otherwise; `in-character` where absent. */
  readonly reasons?: Reveal | undefined;
  /** When persons are shown hints, unless they choose otherwise; `on-request` where absent. */
  readonly hints?: HintTime | undefined;
}

/** Issues that are signed together. */
export interface Track {
  readonly id: string;
  readonly title: string;
  readonly signatories: readonly string[];
  /** Id of a track that must be signed before (or on the same dusk as) this one. */
  readonly after?: string | undefined;
  /** Id of the party that may put a single text to the signatories; it need not be one of them. */
  readonly mediator?: string | undefined;
  /** An announced date: a text signed later is worth `penalty` points less to each signatory. */
  readonly aimFor?: { readonly round: number; readonly penalty: number } | undefined;
}

export interface Party {
  readonly id: string;
  readonly name: string;
  /** With its article where English wants one: "the United States". */
  readonly fullName: string;
  /** What dispatches call it takes verbs in the plural: "the teachers accept". */
  readonly plural?: boolean | undefined;
  /** One to three letters on its mark. */
  readonly mark: string;
  /** Names of one or two bundled flags. */
  readonly flags?: readonly string[] | undefined;
  readonly at?: Place | undefined;
  /** Countries that the map draws as its own, by code; those of its flags where absent. */
  readonly area?: readonly string[] | undefined;
  /** The city (or the like) by which dispatches call it: "Washington refuses". */
  readonly seatOf?: string | undefined;
  /** One sentence for the choice of chairs. */
  readonly summary: string;
  readonly mandate: Mandate;
  /** By track id: what no signed text is worth. */
  readonly walkAway: Readonly<Record<string, WalkAway>>;
  readonly temperament: Temperament;
  /** Support at home before the first day, 0 to 100; `rules.standing.start` where absent. */
  readonly standing?: number | undefined;
  /** Two or three groups at home that must be won for a signed text. Secret: only the party knows how they count. */
  readonly factions?: readonly Faction[] | undefined;
  /** What the others may think of its interests. Absent: they go by public positions alone. */
  readonly hypotheses?: readonly Hypothesis[] | undefined;
  /** Those for whom it speaks, when it is a bloc of several. */
  readonly members?: readonly Member[] | undefined;
}

/** A group at home with a weight in the ratification of what its delegation has signed. */
export interface Faction {
  readonly id: string;
  readonly name: string;
  /** 1 to 100, against the weights of the party's other factions. */
  readonly weight: number;
  /** By issue id: by how much the party's points count for it, 0 to 5 with one decimal; 1 where absent. */
  readonly cares: Readonly<Record<string, number>>;
  /** Share, 0 to 1, of the most that a text could bring it, at which it is half won. */
  readonly wants: number;
}

export interface WalkAway {
  /** Points in the first round, at the middle level. */
  readonly start: number;
  /** Points added each further round. */
  readonly drift: number;
  /** The seed draws `start` less this (1/4), `start` (1/2), or `start` and this (1/4). */
  readonly spread: number;
  /** In each further round, with probability 1/4, the seed adds up to this many points, up or down. */
  readonly shock: number;
}

export interface Issue {
  readonly id: string;
  readonly track: string;
  /** A word or two: the heading of the article. */
  readonly title: string;
  /** How the article is called within a sentence: "the place"; its title where absent. */
  readonly inSentence?: string | undefined;
  readonly question: string;
  /** The article, with `{option}` where the wording goes. */
  readonly sentence: string;
  /** Parties whose initials settle the clause. */
  readonly consent: readonly string[];
  /** Id of the option that a signed text means where it is silent. */
  readonly ifSilent: string;
  /** A text that is silent here, or settles on `ifSilent`, cannot be signed. */
  readonly mustSettle: boolean;
  readonly icon?: string | undefined;
  /** The place that it is about, where it is about one. */
  readonly at?: Place | undefined;
  readonly options: readonly Option[];
}

export interface Option {
  readonly id: string;
  /** A name for lists and buttons. */
  readonly label: string;
  /** The words that go into the article's sentence; the label where absent. */
  readonly wording?: string | undefined;
  readonly at?: Place | undefined;
  /** An idea that no party had proposed; shown as such. */
  readonly bridging?: boolean | undefined;
  /** By party id. Secret: each delegation sees its own. */
  readonly points: Readonly<Record<string, number>>;
}

/** What a delegation is publicly known to think of an option, from a date on. */
export interface Position {
  readonly party: string;
  readonly issue: string;
  readonly option: string;
  readonly stance: Stance;
  readonly date?: IsoDate | undefined;
  readonly tag: Tag;
  /** Key of `sources`. */
  readonly source?: string | undefined;
  /** Why, in the delegation's own voice; as well known as the position, see `tag`. Letters and answers speak it. */
  readonly because?: string | undefined;
}

/** A combination that a party never signs. A declared one is public. */
export interface RedLine {
  readonly party: string;
  readonly never: OptionSets;
  readonly declared: boolean;
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

export interface Channel {
  readonly between: readonly [string, string];
  readonly kind: ChannelKind;
  /** Id of the track whose signature makes the channel direct. */
  readonly opensWith?: string | undefined;
}

/** Promises that one party has seen another keep and break. */
export interface TrustNote {
  /** Whose trust it is. */
  readonly from: string;
  readonly in: string;
  readonly kept: number;
  readonly broke: number;
  readonly because: string;
  readonly source?: string | undefined;
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
  /** How it was put, in our own words. */
  readonly words?: string | undefined;
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

/** Something that happens around the table, once at most. */
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

/** What one delegation can do beside talking; everybody sees it done. */
export interface Lever {
  readonly id: string;
  readonly party: string;
  readonly label: string;
  readonly says: string;
  /** How often it can be used. */
  readonly uses: number;
  readonly effects: readonly Effect[];
  /** Support at home that each use costs. */
  readonly cost?: { readonly standing: number } | undefined;
}
