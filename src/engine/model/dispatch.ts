/** The lines of the record: what has happened, and who may know of it. */
import type { EffectRules, EffectSource } from './event-rules.ts';
import type {
  ClaimId,
  Clause,
  IssueIndex,
  OfferId,
  OptionIndex,
  PartyIndex,
  QuestionId,
  SingleTextIndex,
  TrackIndex,
} from './moves.ts';

export interface Ballot {
  readonly party: PartyIndex;
  readonly yes: boolean;
  readonly over: readonly IssueIndex[];
}

/** Everybody, or the parties named. */
export type Audience = 'all' | readonly PartyIndex[];

/** A line of the record. */
export type Dispatch = { readonly round: number; readonly audience: Audience } & Happening;
export type Happening =
  | { readonly kind: 'roundBegan' }
  | { readonly kind: 'offered'; readonly offer: OfferId }
  | { readonly kind: 'arrived'; readonly offer: OfferId }
  | { readonly kind: 'answered'; readonly offer: OfferId }
  /** `joined`: parties that have initialled this version; `dropped`: those whose initials a replaced version lost. */
  | {
      readonly kind: 'tabled';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly or?: OptionIndex | undefined;
      readonly joined: readonly PartyIndex[];
      readonly dropped: readonly PartyIndex[];
      readonly beside: boolean;
    }
  | {
      readonly kind: 'initialled';
      readonly party: PartyIndex;
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly or?: OptionIndex | undefined;
    }
  | {
      readonly kind: 'withdrawn';
      readonly party: PartyIndex;
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly or?: OptionIndex | undefined;
    }
  | { readonly kind: 'voteCalled'; readonly party: PartyIndex; readonly track: TrackIndex }
  | { readonly kind: 'voteLapsed'; readonly track: TrackIndex; readonly why: VoteObstacle }
  | {
      readonly kind: 'voted';
      readonly track: TrackIndex;
      readonly ballots: readonly Ballot[];
      readonly signed: boolean;
      /** Articles over which it was a no that were settled and have lost their initials; in order. */
      readonly reopened: readonly IssueIndex[];
    }
  | { readonly kind: 'dayEnded'; readonly party: PartyIndex }
  | { readonly kind: 'walkOutAnnounced'; readonly party: PartyIndex; readonly leavesAt: number }
  | { readonly kind: 'walkOutTakenBack'; readonly party: PartyIndex }
  | { readonly kind: 'walkedOut'; readonly party: PartyIndex; readonly closed: readonly TrackIndex[] }
  | { readonly kind: 'channelsOpened'; readonly track: TrackIndex }
  | { readonly kind: 'ended' }
  | { readonly kind: 'promiseBroken'; readonly party: PartyIndex; readonly to: PartyIndex; readonly why: BreachReason }
  | { readonly kind: 'standingChanged'; readonly party: PartyIndex; readonly by: number; readonly why: StandingReason }
  | { readonly kind: 'claimed'; readonly claim: ClaimId }
  | { readonly kind: 'claimAnswered'; readonly claim: ClaimId }
  /** `declaration`: index into `State.declarations`. */
  | { readonly kind: 'declared'; readonly declaration: number }
  | { readonly kind: 'declarationCrossed'; readonly declaration: number }
  | { readonly kind: 'told'; readonly party: PartyIndex; readonly to: PartyIndex; readonly issue: IssueIndex }
  | { readonly kind: 'asked'; readonly question: QuestionId }
  | { readonly kind: 'replied'; readonly question: QuestionId }
  | { readonly kind: 'consulted'; readonly party: PartyIndex }
  | { readonly kind: 'happened'; readonly event: number }
  | { readonly kind: 'leverUsed'; readonly party: PartyIndex; readonly lever: number }
  /** Change by an event or a lever; for a walk-away, by the actual amount. */
  | { readonly kind: 'changed'; readonly cause: EffectSource; readonly effect: EffectRules }
  | {
      readonly kind: 'initialsFell';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly or?: OptionIndex | undefined;
      readonly dropped: readonly PartyIndex[];
    }
  /** A delegation has ended so many days in a row without a move of its own. */
  | { readonly kind: 'idle'; readonly party: PartyIndex; readonly days: number }
  | { readonly kind: 'dateComes'; readonly track: TrackIndex }
  | { readonly kind: 'datePassed'; readonly track: TrackIndex }
  /** A carrier has kept an offer of one to another to itself. */
  | { readonly kind: 'heldBack'; readonly by: PartyIndex; readonly from: PartyIndex; readonly to: PartyIndex }
  /**
   * An agreed clause that is not written into the text: a later agreement has overtaken it while it was carried, or it is
   * vague and another article of the track is.
   */
  | {
      readonly kind: 'notWritten';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly or?: OptionIndex | undefined;
      readonly overtaken?: true;
    }
  /** `consultation`: index into `State.consultations`. That members were asked is public, what they said is not. */
  | { readonly kind: 'membersAsked'; readonly consultation: number }
  | { readonly kind: 'membersHeard'; readonly consultation: number }
  /** `dissent`: index into `State.dissents`. */
  | { readonly kind: 'memberDissents'; readonly dissent: number }
  /** A mediator has put a single text to the signatories of a track. */
  | { readonly kind: 'drafted'; readonly draft: SingleTextIndex }
  /** The signatories have said, together, what must change in it. */
  | { readonly kind: 'reviewed'; readonly draft: SingleTextIndex }
  /** A delegation no longer proposes what it has opened with. */
  | {
      readonly kind: 'openingLeft';
      readonly party: PartyIndex;
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
    }
  /** A delegation has made its opening statement: what it proposes, and what it will never sign. */
  | {
      readonly kind: 'opened';
      readonly party: PartyIndex;
      readonly clauses: readonly Clause[];
      readonly never: readonly Clause[];
    };

/** Reasons that count as a broken promise. */
export type BreachReason = 'withdrawn' | 'reopened' | 'walked-out' | 'claim-denied';
/** Causes of a change in support at home. */
export type StandingReason =
  | 'failed-vote'
  | 'walked-out'
  | 'crossed-declaration'
  | 'denied-claim'
  | 'consulted'
  | 'member-dissents'
  | 'event'
  /** Effect of a lever on support, whichever party has used it. */
  | 'lever'
  /** Cost of using an own lever. */
  | 'lever-cost';

/** Obstacle to putting a text to the vote. */
export type VoteObstacle =
  | { readonly code: 'nothing-initialled' }
  | { readonly code: 'must-settle'; readonly issue: IssueIndex }
  | { readonly code: 'after'; readonly track: TrackIndex };
