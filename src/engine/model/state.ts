/** The whole of a game at one moment: plain data, safe integers only, the random generator included. */

import type { Aftermath } from './aftermath.ts';
import type { Consultation, Dissent, MemberStand } from './bloc-rules.ts';
import type { Audience, Ballot, Dispatch } from './dispatch.ts';
import type {
  Asked,
  ClaimContent,
  ClaimId,
  Clause,
  DraftIndex,
  IssueIndex,
  MailInstruction,
  OfferId,
  OptionIndex,
  PartyIndex,
  QuestionId,
  RefusalReason,
  ReplyWord,
  TrackIndex,
} from './moves.ts';
import { TEMPERAMENT_NAMES } from './temperaments.ts';
import type { World } from './world.ts';

/** A 32-bit seed, 0 to 4294967295. */
export type Seed = number;

/** Who plays a party: a person, a negotiator as the scenario has it, or one of the temperament of that name. */
export const SEAT_KINDS = ['person', 'negotiator', ...TEMPERAMENT_NAMES] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

export interface Setup {
  readonly seed: Seed;
  /** By party. */
  readonly seats: readonly SeatKind[];
  /** `false` where who sat down left out the events that are marked sensitive; they happen where absent. */
  readonly sensitiveEvents?: false | undefined;
}

export interface State {
  setup: Setup;
  /** From 1. */
  round: number;
  phase: 'talks' | 'dusk';
  /** Who must act, and how; absent when the game has ended. */
  toAct: Turn | undefined;
  /** Replies owed, the next one first; they come before any move. */
  owed: Owed[];
  /** Parties yet to talk this round, in order, the one talking first. */
  speakers: PartyIndex[];
  /** What the one talking has left this round. */
  movesLeft: number;
  tracks: TrackState[];
  /** By issue: the text. */
  text: ClauseState[];
  /** By party. */
  parties: PartyState[];
  /** By pair (see `pairIndex`): the tracks that the two have talked about today. */
  talked: TrackIndex[][];
  /** Every offer ever made, in order. */
  offers: Offer[];
  /** Every claim that one party has made about another, in order. */
  claims: Claim[];
  /** Everything that a party has declared of its own position, in order. Public. */
  declarations: Declaration[];
  /** Every question that one party has put to another, in order. */
  questions: Question[];
  /** Every time that a bloc has asked its members, in order. */
  consultations: Consultation[];
  /** Every time that a member has dissented in public, in order. */
  dissents: Dissent[];
  /** Every single text that a mediator has put, in order. Public, but for reviews that are not opened yet. */
  drafts: SingleText[];
  /** Tracks to be voted at this dusk, the next one first. */
  agenda: TrackIndex[];
  /** Votes cast on the track being voted, in order. */
  ballots: Ballot[];
  /** The record: everything that has happened, with who may know of it. */
  record: Dispatch[];
  ending: Ending | undefined;
  /** What events and levers have changed; public. */
  world: World;
  /** State of the random generators, one for each purpose, so that one changed move does not shift the others. */
  random: Streams;
}

/** State of one random generator. */
export type StreamState = readonly number[];
export interface Streams {
  /** Chance events that move walk-aways. */
  shocks: StreamState;
  /** Whether a signed text holds. */
  holds: StreamState;
  /** How frank the one asked is, one draw a question. */
  candour: StreamState;
  /** Events that are drawn. */
  events: StreamState;
  /** Whether a member of a bloc dissents, and which. */
  dissents: StreamState;
}

/** What is expected of the party that must act. */
export type Turn =
  | { readonly kind: 'talk'; readonly party: PartyIndex }
  | { readonly kind: 'answer'; readonly party: PartyIndex; readonly offer: OfferId }
  | { readonly kind: 'vote'; readonly party: PartyIndex; readonly track: TrackIndex }
  | { readonly kind: 'reply'; readonly party: PartyIndex; readonly question: QuestionId }
  | { readonly kind: 'carry'; readonly party: PartyIndex; readonly offer: OfferId }
  | { readonly kind: 'review'; readonly party: PartyIndex; readonly draft: DraftIndex }
  /** Its opening statement. */
  | { readonly kind: 'open'; readonly party: PartyIndex };
export type Owed = Exclude<Turn, { kind: 'talk' }>;

export interface TrackState {
  status: 'open' | 'signed' | 'closed';
  /** Round in which it was signed or closed; 0 while open. */
  since: number;
  /** Parties that have used their call for a vote. */
  called: PartyIndex[];
  /** Who has called a vote for this dusk, if anybody. */
  calledBy: PartyIndex | undefined;
  /** By party: the walk-aways at the signature; empty while unsigned. Secret, each from the others. */
  walkAwaysThen: number[];
  /** By party: its lowest trust in another signatory at the signature, in thousandths. Secret, as the walk-aways are. */
  trustThen?: number[] | undefined;
}

/** A version of a clause, with the parties that have initialled it, in order of initialling. */
export interface Version {
  option: OptionIndex;
  /** The second option of a vague version, see `Clause`. */
  or?: OptionIndex | undefined;
  initials: PartyIndex[];
  /** Parties that propose it in their opening statements and have accepted nothing there since; absent where there are none. */
  opened?: PartyIndex[] | undefined;
}

export interface ClauseState {
  /** What the text says for now; absent while unsettled. */
  current: Version | undefined;
  /** Versions beside it that somebody stands by: tabled without consent, or proposed in opening statements. */
  beside: Version[];
}

export interface PartyState {
  /** -1, 0 or 1: the walk-away level drawn by the seed, for all tracks. Secret. */
  level: -1 | 0 | 1;
  /** By track: what no signed text is worth now, in the game's units. Secret. */
  walkAway: number[];
  /** By issue and option: a per-game taste of the negotiator, 100 to 130. Secret. */
  taste: number[][];
  /** By party: promises that this party has seen it keep and break. Known to the two of them. */
  trust: TrustEntry[];
  /** Support at home, 0 to 100; public. */
  standing: number;
  /** Round in which it last explained itself at home; 0 when it never has. */
  consultedIn: number;
  /** Round at whose dusk an announced walk-out takes effect; 0 when none is announced. */
  leavesAt: number;
  /** What becomes of an offer that it is given to carry. Known to itself alone. */
  mail: MailInstruction;
  /** Round in which it last changed that; 0 when it never has. */
  instructedIn: number;
  gone: boolean;
  /** Days that it has ended with moves left; public. */
  daysEnded: number;
  /** Days in a row, up to `idleRound`, on which it has brought nothing new; public. */
  idleDays: number;
  /** The last round in which it brought nothing new; 0 when there was none. */
  idleRound: number;
  /** Of a bloc: what it has said yes to today without having asked its members. Secret. */
  exposed: Clause[];
}

/** `by-members`: a bloc has said which of its members stand behind it. */
export const CLAIM_STATUSES = ['unconfirmed', 'confirmed', 'denied', 'reinterpreted', 'by-members'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** That one party accepts something, as another says. */
export interface Claim extends ClaimContent {
  readonly id: ClaimId;
  readonly by: PartyIndex;
  readonly round: number;
  /** Place among the scenario's claims; absent for one that was made during the game. */
  readonly listed: number | undefined;
  /** Who has heard it. */
  audience: Audience;
  status: ClaimStatus;
  /** What the party that it is about says it means, where it has reinterpreted it. */
  means: OptionIndex[];
  /** Where the bloc that it is about says its members stand, when it has answered by members. */
  said: MemberStand[];
  /** Parties that have written it into their ledgers as kept or broken. Secret. */
  judgedBy: PartyIndex[];
}

/** What a party has said of its own position in public, for good. */
export interface Declaration extends Clause {
  readonly party: PartyIndex;
  readonly what: 'insist' | 'never';
  readonly round: number;
  /** It has agreed to something else since, and has paid for it. */
  crossed: boolean;
}

/** A question and its reply; known to the two of them. */
export interface Question {
  readonly id: QuestionId;
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  readonly asked: Asked;
  readonly round: number;
  /** 0 to 999, drawn: the lower, the franker is a negotiator that is asked. Secret to the one asked. */
  readonly candour: number;
  /** Absent until it is given. */
  says: ReplyWord | undefined;
}

/** A text that a mediator has put to the signatories of a track, with what each says of it. */
export interface SingleText {
  readonly by: PartyIndex;
  readonly track: TrackIndex;
  readonly clauses: readonly Clause[];
  readonly round: number;
  /** Reviews given so far, in order; they are opened together when all have been given. */
  reviews: Review[];
  /** All reviews have been given: everybody knows them. */
  opened: boolean;
}

/** Which clauses of a single text must change, as one signatory says. */
export interface Review {
  readonly party: PartyIndex;
  readonly over: readonly IssueIndex[];
}

/** A line of the trust ledger. */
export interface TrustEntry {
  kept: number;
  broke: number;
}

export const OFFER_STATUSES = [
  'outbound',
  'waiting',
  'returning',
  'accepted',
  'refused',
  'countered',
  'lapsed',
  'held',
] as const;
/**
 * `outbound`: carried, arrives next dawn. `held`: its carrier has kept it back. `waiting`: the addressee must answer. `returning`: answered, and the
 * answer is being carried back. The rest is over: an accepted offer is in the text.
 */
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export interface Offer {
  readonly id: OfferId;
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  readonly track: TrackIndex;
  /** As its sender said them. */
  readonly clauses: readonly Clause[];
  /** As its addressee reads them, where the carrier has made one vague. */
  delivered?: readonly Clause[] | undefined;
  /** Its sender has asked the carrier to keep to the words. */
  readonly exact?: true | undefined;
  readonly round: number;
  /** The carrier, when the two have no direct channel. */
  readonly via: PartyIndex | undefined;
  /** The carrier has passed it on by its standing instruction, without being asked. Known to the carrier alone. */
  readonly unasked?: true | undefined;
  /** The offer that this one counters. */
  readonly counters: OfferId | undefined;
  status: OfferStatus;
  /** What the addressee answered, also while the answer is on its way. */
  answer: Answer | undefined;
}
export type Answer =
  | { readonly response: 'accept' }
  | { readonly response: 'refuse'; readonly reason: RefusalReason; readonly issue: IssueIndex | undefined }
  | { readonly response: 'counter'; readonly offer: OfferId };

/**
 * `none`: nothing was signed. `opening`: only tracks that others were waiting for. `unratified`: a main track was
 * signed, and none was ratified at home. `broken`: ratified, and broken within five years. `held`: ratified and held,
 * every track signed and nothing silent. `partial`: a main track was signed (and ratified, and held), but something
 * is silent, unsigned or unratified. `signed`: in full, in a scenario that ends with the signature.
 * Records name a kind by its place here: new kinds are appended.
 */
export const ENDING_KINDS = ['none', 'opening', 'partial', 'signed', 'unratified', 'broken', 'held'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export interface Ending {
  readonly kind: EndingKind;
  /** By party and track: points of the signed text, or the walk-away at the end, in the game's units. */
  readonly points: readonly (readonly number[])[];
  /** By party and track: the walk-away at the signature or, unsigned, at the end, in the game's units. */
  readonly walkAways: readonly (readonly number[])[];
  /** What became of the signed main tracks; absent where there are none, or where the scenario ends with signing. */
  readonly aftermath: Aftermath | undefined;
}
