/** Everything that a delegation can do. Parties, tracks, issues and options are indices into the scenario. */

export type PartyIndex = number;
export type TrackIndex = number;
/** Index into all issues of the scenario. */
export type IssueIndex = number;
export type OptionIndex = number;
/** Index into `State.offers`. */
export type OfferIndex = number;

/** One option put forward for one issue. */
export interface Clause {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
}

/** Put clauses of one track to one or more other delegations. Each talks and answers for itself. */
export interface OfferMove {
  readonly type: 'offer';
  readonly party: PartyIndex;
  readonly track: TrackIndex;
  readonly to: readonly PartyIndex[];
  /** At most one a issue, in order of issue. */
  readonly clauses: readonly Clause[];
}
/** Accept, for now, a clause that stands in the text. */
export interface InitialMove extends Clause {
  readonly type: 'initial';
  readonly party: PartyIndex;
}
/** Take back one's own initial. */
export interface WithdrawMove {
  readonly type: 'withdraw';
  readonly party: PartyIndex;
  readonly issue: IssueIndex;
}
/** Have the text of a track voted at this dusk; once per delegation and track. */
export interface CallVoteMove {
  readonly type: 'callVote';
  readonly party: PartyIndex;
  readonly track: TrackIndex;
}
/** Give up what is left of one's moves today. */
export interface EndDayMove {
  readonly type: 'endDay';
  readonly party: PartyIndex;
}
/** Announce that one leaves; in force at the dusk of the next round unless taken back. */
export interface WalkOutMove {
  readonly type: 'walkOut';
  readonly party: PartyIndex;
}
/** Take back an announced walk-out. */
export interface StayMove {
  readonly type: 'stay';
  readonly party: PartyIndex;
}

/** Use one of one's own levers. */
export interface UseLeverMove {
  readonly type: 'useLever';
  readonly party: PartyIndex;
  /** Index into the levers of the scenario. */
  readonly lever: number;
}

/** Why an offer is refused, as said to the other side. */
export const REFUSAL_REASONS = ['red-line', 'too-little', 'not-now'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Answer an offer that waits for one's answer. A counter offers other (or fewer) clauses of the same track. */
export type AnswerMove = {
  readonly type: 'answer';
  readonly party: PartyIndex;
  readonly offer: OfferIndex;
} & (
  | { readonly response: 'accept' }
  | { readonly response: 'refuse'; readonly reason: RefusalReason; readonly issue?: IssueIndex | undefined }
  | { readonly response: 'counter'; readonly clauses: readonly Clause[] }
);
/** Vote on a track's text at dusk. A no names one or two initialled clauses, which lose their initials. */
export type VoteMove = {
  readonly type: 'vote';
  readonly party: PartyIndex;
  readonly track: TrackIndex;
} & ({ readonly yes: true } | { readonly yes: false; readonly over: readonly IssueIndex[] });

/** What is asked for by somebody else's move; costs none of one's own moves for the round. */
export type Reply = AnswerMove | VoteMove;
export type Move =
  | OfferMove
  | InitialMove
  | WithdrawMove
  | CallVoteMove
  | EndDayMove
  | WalkOutMove
  | StayMove
  | UseLeverMove
  | Reply;
export type MoveType = Move['type'];
