/** Moves of a delegation. Parties, tracks, issues and options are indices into the scenario. */

export type PartyIndex = number;
export type TrackIndex = number;
/** Index into all issues of the scenario. */
export type IssueIndex = number;
export type OptionIndex = number;
/** See `offerId`. */
export type OfferId = number;

/** One option put forward for one issue or, vague, two that each side reads its own way. */
export interface Clause {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  /** The second option of a vague clause, later in the file than the first; absent where it is firm. */
  readonly or?: OptionIndex | undefined;
}

/** Put clauses of one track to one or more other delegations. Each talks and answers for itself. */
export interface OfferMove {
  readonly type: 'offer';
  readonly party: PartyIndex;
  readonly track: TrackIndex;
  readonly to: readonly PartyIndex[];
  /** At most one a issue, in order of issue. */
  readonly clauses: readonly Clause[];
  /** The sender asks the carrier to keep to its words. */
  readonly exact?: true | undefined;
  /** Set if it goes to several: the sender responds to their answers when all have spoken, and not one by one. */
  readonly together?: true | undefined;
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

/** Reasons for the refusal of an offer, as told to the other side. */
export const REFUSAL_REASONS = ['red-line', 'too-little', 'not-now'] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A refusal, as said to the other side. */
export interface Refused {
  readonly response: 'refuse';
  readonly reason: RefusalReason;
  readonly issue?: IssueIndex | undefined;
  /** The change with which the letter would be accepted: other wording for one or two of its articles. */
  readonly price?: readonly Clause[] | undefined;
}

/** Answer an offer that waits for one's answer. A counter offers other (or fewer) clauses of the same track. */
export type AnswerMove = {
  readonly type: 'answer';
  readonly party: PartyIndex;
  readonly offer: OfferId;
} & (
  | { readonly response: 'accept' }
  | Refused
  | { readonly response: 'counter'; readonly clauses: readonly Clause[]; readonly exact?: true | undefined }
);
/** Vote on a track's text at dusk. A no names one or two initialled clauses, which lose their initials. */
export type VoteMove = {
  readonly type: 'vote';
  readonly party: PartyIndex;
  readonly track: TrackIndex;
} & ({ readonly yes: true } | { readonly yes: false; readonly over: readonly IssueIndex[] });

/** See `claimId`. */
export type ClaimId = number;
/** See `questionId`. */
export type QuestionId = number;

/** Content of a claim: another party accepts (one of) these options of an issue. */
export interface ClaimContent {
  readonly about: PartyIndex;
  readonly issue: IssueIndex;
  /** At least one, in order. */
  readonly options: readonly OptionIndex[];
}

/** Say something in public, for good: one's own position, a claim about another, or what one thinks of a claim. */
export type DeclareMove = { readonly type: 'declare'; readonly party: PartyIndex } & (
  | ({ readonly what: 'insist' | 'never' } & Clause)
  | ({ readonly what: 'claim' } & ClaimContent)
  /** `by-members`: a bloc says which of its members stand behind it. */
  | { readonly what: 'confirm' | 'deny' | 'by-members'; readonly claim: ClaimId }
  /** Other options than those claimed, of the same issue. */
  | { readonly what: 'reinterpret'; readonly claim: ClaimId; readonly options: readonly OptionIndex[] }
);
/** Say something to one party alone: which issue matters to us, or a claim about a third. */
export type TellMove = { readonly type: 'tell'; readonly party: PartyIndex; readonly to: PartyIndex } & (
  | { readonly what: 'matters'; readonly issue: IssueIndex }
  | ({ readonly what: 'claim' } & ClaimContent)
);
/** Question of one party to another. */
export type Asked =
  | { readonly what: 'matters'; readonly issue: IssueIndex }
  | ({ readonly what: 'could-live-with' } & Clause & {
        /** Firm wording of another article of the same part: could it accept the clause if the text said this? */
        readonly condition?: Clause | undefined;
      })
  /** A claim about the party that is asked. */
  | { readonly what: 'is-it-true'; readonly claim: ClaimId }
  /** Question about a vague clause: which of its two readings the party takes it to mean. */
  | { readonly what: 'meaning'; readonly issue: IssueIndex; readonly option: OptionIndex; readonly or: OptionIndex };
/** Ask one party something; it replies at once. The same is never asked twice. */
export type AskMove = { readonly type: 'ask'; readonly party: PartyIndex; readonly to: PartyIndex } & Asked;
/** Explain oneself at home, once a round: support there comes back. Or ask the members of one's bloc about an issue. */
export interface ConsultMove {
  readonly type: 'consult';
  readonly party: PartyIndex;
  /** Issue that members are asked about; absent if the party speaks to home. */
  readonly about?: IssueIndex | undefined;
}

/** Replies to the four questions, and the way around each. */
export const REPLY_WORDS = ['most', 'middle', 'least', 'yes', 'no', 'otherwise', 'evade', 'first', 'second'] as const;
export type ReplyWord = (typeof REPLY_WORDS)[number];
/** Reply to a question. */
export interface ReplyMove {
  readonly type: 'reply';
  readonly party: PartyIndex;
  readonly question: QuestionId;
  readonly says: ReplyWord;
}

/** Ways in which a carrier may handle an offer. */
export const CARRIAGES = ['pass', 'hold', 'blur'] as const;

/** Carry an offer: pass it on, hold it back, or make one of its clauses vague by adding an option to it. */
export type CarryMove = {
  readonly type: 'carry';
  readonly party: PartyIndex;
  readonly offer: OfferId;
} & (
  | { readonly how: 'pass' | 'hold' }
  | { readonly how: 'blur'; readonly issue: IssueIndex; readonly or: OptionIndex }
);

/** Standing instructions of a carrier: pass on all letters, or ask about each one. */
export const MAIL_INSTRUCTIONS = ['pass', 'ask'] as const;
export type MailInstruction = (typeof MAIL_INSTRUCTIONS)[number];

/** Change one's standing instruction for what one is given to carry; costs none of one's moves for the round. */
export interface InstructMove {
  readonly type: 'instruct';
  readonly party: PartyIndex;
  readonly mail: MailInstruction;
}

/** Index into `State.drafts`. */
export type SingleTextIndex = number;

/** A track's mediator puts a single text, in public, to all its other signatories, who review it at once. */
export interface DraftMove {
  readonly type: 'draft';
  readonly party: PartyIndex;
  readonly track: TrackIndex;
  /** At most one a issue, in order of issue. */
  readonly clauses: readonly Clause[];
}
/** Say which clauses of a mediator's single text must change; the others are accepted for now. */
export interface ReviewMove {
  readonly type: 'review';
  readonly party: PartyIndex;
  readonly draft: SingleTextIndex;
  /** Two at most, see `mostCriticised`; none where the whole is accepted for now. */
  readonly over: readonly IssueIndex[];
}

/** A delegation's opening statement at the first dawn: what it proposes, and what it will never sign. Both may be empty. */
export interface OpenMove {
  readonly type: 'open';
  readonly party: PartyIndex;
  /** Firm; at most one a issue, in order of issue. */
  readonly clauses: readonly Clause[];
  /** Firm, in order. */
  readonly never: readonly Clause[];
}

/** Reply to another party's move, or to the first dawn; costs none of one's own moves for the round. */
export type Reply = AnswerMove | VoteMove | ReplyMove | CarryMove | ReviewMove | OpenMove;
/** Moves that put nothing into the text: words in public, words to one party, words at home. */
export type SpeechMove = DeclareMove | TellMove | AskMove | ConsultMove;
export type Move =
  | OfferMove
  | InitialMove
  | WithdrawMove
  | CallVoteMove
  | EndDayMove
  | WalkOutMove
  | StayMove
  | SpeechMove
  | UseLeverMove
  | DraftMove
  | InstructMove
  | Reply;
export type MoveType = Move['type'];
