import type { Nothing } from './nothing.ts';

/** Kinds of objects that have ids. */
export type WithId =
  | 'party'
  | 'track'
  | 'issue'
  | 'claim'
  | 'event'
  | 'lever'
  | 'word'
  | 'option'
  | 'faction'
  | 'member'
  | 'durability-line';

/** An id that names nothing. */
interface Unknown {
  readonly id: string;
}
interface UnknownInPlaces extends Unknown {
  /** The number of references to the id. */
  readonly places: number;
}
interface Renamed extends UnknownInPlaces {
  /** The id of what is named nowhere. */
  readonly unnamed: string;
}
interface UnknownOption {
  readonly option: string;
  readonly issue: string;
}
interface AfterLast {
  readonly date: string;
  /** The date of the last round. */
  readonly last: string;
}
interface BeyondRounds {
  readonly round: number;
  readonly rounds: number;
}

/** Parameters of the faults of inconsistent parts, by code. Ids, dates and keys are those of the file. */
export interface InconsistentValues extends EventValues {
  'duplicate-id': { readonly kind: WithId; readonly id: string };
  'duplicate-mark': { readonly mark: string; readonly party: string };
  repeated: { readonly id: string };
  'repeated.hypothesis': { readonly name: string };
  'unknown-party': Unknown;
  'unknown-party.in-places': UnknownInPlaces;
  'unknown-party.renamed': Renamed;
  'unknown-track': Unknown;
  'unknown-track.in-places': UnknownInPlaces;
  'unknown-track.renamed': Renamed;
  'unknown-issue': Unknown;
  'unknown-issue.in-places': UnknownInPlaces;
  'unknown-issue.renamed': Renamed;
  'unknown-source': Unknown;
  'unknown-source.in-places': UnknownInPlaces;
  'unknown-source.renamed': Renamed;
  'unknown-option': UnknownOption;
  'unknown-option.in-places': UnknownOption & { readonly places: number };
  'unknown-option.renamed': UnknownOption & { readonly places: number; readonly unnamed: string };
  'missing-points': { readonly option: string; readonly issue: string; readonly party: string };
  'missing-points.in-places': { readonly party: string; readonly places: number };
  'missing-points.hypothesis': { readonly option: string; readonly issue: string };
  'missing-walk-away': { readonly party: string; readonly track: string };
  'missing-source': { readonly kind: 'position' | 'event' | 'stand'; readonly tag: string };
  'missing-placeholder': Nothing;
  /** `written`: the text in place of the placeholder, such as `{Option}`. */
  'missing-placeholder.almost': { readonly written: string };
  'track-without-issues': { readonly track: string };
  'track-cycle': { readonly track: string };
  /** `by`: the tracks that it waits for, one after the other. */
  'track-cycle.by-way-of': { readonly track: string; readonly by: readonly string[] };
  'late-target': BeyondRounds;
  'not-a-date': { readonly date: string };
  'dates-order': { readonly date: string; readonly before: string };
  'dates-count': { readonly rounds: number; readonly dates: number };
  'late-position': AfterLast;
  'late-claim': AfterLast;
  'late-stand': AfterLast;
  'repeated-position': { readonly party: string };
  'contradicting-position': { readonly party: string; readonly before: string; readonly now: string };
  'mixed-tracks': {
    readonly kind: 'red-line' | 'term';
    readonly issue: string;
    readonly track: string;
    readonly otherIssue: string;
    readonly otherTrack: string;
  };
  'channel-to-itself': { readonly party: string };
  'repeated-channel': { readonly one: string; readonly other: string };
  /** `product`: the numbers of options that are multiplied, `3 x 4`. */
  'too-many-packages': {
    readonly track: string;
    readonly packages: number;
    readonly product: string;
    readonly most: number;
  };
  'nothing-to-settle-on': { readonly issue: string; readonly option: string };
  'never-signable': { readonly party: string; readonly issue: string; readonly track: string };
  'claim-about-oneself': { readonly party: string };
  'early-fact': { readonly date: string; readonly before: string };
  'two-forms': Nothing;
  'priors-sum': { readonly party: string; readonly sum: string };
  'repeated-stand': Nothing;
  'private-with-date': Nothing;
  'nobody-to-mediate': { readonly mediator: string };
  'mediator-unreachable': { readonly mediator: string; readonly party: string };
  'unknown-flag': { readonly flag: string };
  'unknown-icon': { readonly icon: string };
  'markup-as-text.html': Nothing;
  'markup-as-text.picture': Nothing;
  'markup-as-text.heading': Nothing;
  'markup-as-text.code': Nothing;
  'markup-as-text.link': Nothing;
  'not-within-sentence.stop': { readonly written: string };
  'not-within-sentence.capital': { readonly written: string };
  'not-within-sentence.cases-alone': Nothing;
  'id-not-file-name': { readonly id: string };
  'more-problems': { readonly count: number };
}

/** Parameters of the faults of events and levers, by code. */
interface EventValues {
  'bad-time': { readonly times: number };
  'bad-time.without-chance': { readonly key: string };
  'bad-time.after': Nothing;
  'bad-time.no-announced-date': { readonly track: string };
  'event-outside-game': { readonly date: string; readonly first: string; readonly last: string };
  'event-outside-game.no-dates': Nothing;
  'event-outside-game.round': BeyondRounds;
  'event-outside-game.order': { readonly from: number; readonly to: number };
  'bad-effect': { readonly keys: number };
  'bad-effect.trust-in-itself': Nothing;
  'bad-effect.no-promises': Nothing;
  'channel-to-itself.effect': Nothing;
  'points-for-attack': Nothing;
  'silence-off-table': { readonly option: string; readonly issue: string };
}
