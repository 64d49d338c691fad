import { at } from '#engine/model/at.ts';
import type { Combination, Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import {
  type Clause,
  type IssueIndex,
  MAIL_INSTRUCTIONS,
  type Move,
  type OfferId,
  type PartyIndex,
  type QuestionId,
  type ReplyWord,
  type SingleTextIndex,
  type SpeechMove,
  type TrackIndex,
} from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { State } from '#engine/model/state.ts';
import type { Turn } from '#engine/model/turn.ts';
import { wordingOf } from '#engine/model/wording.ts';
import { counteringRefusal } from '#engine/moves/answer.ts';
import { type Blur, blursOf } from '#engine/moves/carry.ts';
import { decideIn, ownMeans } from '#engine/moves/decide.ts';
import { mediatingRefusal } from '#engine/moves/draft.ts';
import { type LegalClaim, legalClaims, speeches } from '#engine/moves/legal-claims.ts';
import { letterRefusal } from '#engine/moves/offer.ts';
import { replyWords } from '#engine/moves/reply.ts';
import { mostCriticised } from '#engine/moves/review.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { vagueIssues } from '#engine/text/one-vague-clause.ts';
import { versionsOf } from '#engine/text/text.ts';

/** The kinds of move that a party may make now, each with its allowed range. */
export type LegalMoves =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'talk';
      readonly party: PartyIndex;
      /** Tracks that may be written about: to whom, on which clauses of which issues. */
      readonly offers: readonly LegalOffer[];
      /** Tracks on which it may put a single text, and what that may say. */
      readonly drafts: readonly LegalDraft[];
      /** Moves that need no more choice than this. */
      readonly others: readonly Move[];
      /** What may be said or asked that needs no more choice than this. */
      readonly speeches: readonly SpeechMove[];
      /** What may be claimed, or claimed otherwise: any of the options, at least one. */
      readonly claims: readonly LegalClaim[];
    }
  | ({
      readonly kind: 'answer';
      readonly party: PartyIndex;
      readonly offer: OfferId;
      readonly track: TrackIndex;
      readonly mayCounter: boolean;
      /** A counter must differ from these. */
      readonly offered: readonly Clause[];
      /** Issues that are vague in the text: another may be made so only if the counter has a clause on each of these. */
      readonly vagueAt: readonly IssueIndex[];
    } & LegalRange)
  | {
      readonly kind: 'vote';
      readonly party: PartyIndex;
      readonly track: TrackIndex;
      readonly maySign: boolean;
      /** Articles that a no may name, one or two of them. */
      readonly over: readonly IssueIndex[];
    }
  | {
      readonly kind: 'reply';
      readonly party: PartyIndex;
      readonly question: QuestionId;
      readonly says: readonly ReplyWord[];
    }
  | {
      /** Pass on, hold back, or one of these ways to make a clause vague. */
      readonly kind: 'carry';
      readonly party: PartyIndex;
      readonly offer: OfferId;
      readonly blurs: readonly Blur[];
    }
  | {
      readonly kind: 'review';
      readonly party: PartyIndex;
      readonly draft: SingleTextIndex;
      /** Clauses that may be named, `most` of them or fewer. */
      readonly over: readonly IssueIndex[];
      readonly most: number;
    }
  | ({
      /** An opening statement: one clause or none on each of the issues, that together meet none of its red lines. */
      readonly kind: 'open';
      readonly party: PartyIndex;
      readonly redLines: readonly Combination[];
    } & LegalRange);

/** What may be said of a track. */
export interface LegalRange {
  readonly issues: readonly IssueIndex[];
  /** By issue of the scenario and option: 0 where it can be said, see `World`. */
  readonly offTable: readonly (readonly number[])[];
}

export interface LegalDraft extends LegalRange {
  readonly track: TrackIndex;
  /** Issues that are vague in the text: another may be made so only if there is a clause on each of these, too. */
  readonly vagueAt: readonly IssueIndex[];
}

export interface LegalOffer extends LegalDraft {
  readonly to: readonly PartyIndex[];
}

/** What a party may do now. Every move within the ranges is allowed by `decide`, and no other move is. */
export function legalMovesFor(game: Game, state: State, party: PartyIndex): LegalMoves {
  const { toAct } = state;
  if (toAct === undefined || toAct.party !== party) return { kind: 'none' };
  if (toAct.kind === 'answer') return legalAnswer(game, state, toAct);
  if (toAct.kind === 'carry') return { ...toAct, blurs: blursOf(game.common, state, byId(state.offers, toAct.offer)) };
  if (toAct.kind === 'vote') return legalVote(game, state, toAct);
  if (toAct.kind === 'reply') return { ...toAct, says: replyWords(byId(state.questions, toAct.question).asked) };
  if (toAct.kind === 'review') return legalReview(game, state, toAct);
  if (toAct.kind === 'open') return legalOpening(game, state, toAct);
  const isAllowed = (move: Move) => decideIn(game, state, move) === undefined;
  const others = simpleMoves(game, state, party).filter(isAllowed);
  return {
    kind: 'talk',
    party,
    offers: legalOffers(game, state, party),
    drafts: legalDrafts(game, state, party),
    others,
    speeches: speeches(game.common, state, party).filter(isAllowed),
    claims: legalClaims(game.common, ownMeans(game, state, party), state, party),
  };
}

function legalOffers(game: Game, state: State, party: PartyIndex): LegalOffer[] {
  const { common } = game;
  return common.tracks.flatMap((rules, track) => {
    if (at(state.tracks, track).status !== 'open') return [];
    const to = othersOf(party, common.partyCount).filter(
      (other) => letterRefusal(common, state, track, party, other) === undefined,
    );
    const { offTable } = state.world;
    const vagueAt = vagueIssues(common, state, track);
    return to.length === 0 ? [] : [{ track, to, issues: rules.issues, offTable, vagueAt }];
  });
}

function legalDrafts({ common }: Game, state: State, party: PartyIndex): LegalDraft[] {
  return common.tracks.flatMap(({ issues }, track) => {
    if (mediatingRefusal(common, state, party, track) !== undefined) return [];
    return [{ track, issues, offTable: state.world.offTable, vagueAt: vagueIssues(common, state, track) }];
  });
}

function simpleMoves(game: Game, state: State, party: PartyIndex): Move[] {
  const versions = state.text.flatMap((clause, issue) =>
    versionsOf(clause).map((version) => ({ issue, ...wordingOf(version) })),
  );
  return [
    ...versions.map((clause): Move => ({ type: 'initial', party, ...clause })),
    ...state.text.map((_, issue): Move => ({ type: 'withdraw', party, issue })),
    ...game.common.tracks.map((_, track): Move => ({ type: 'callVote', party, track })),
    ...game.levers.map((_, lever): Move => ({ type: 'useLever', party, lever })),
    { type: 'walkOut', party },
    { type: 'stay', party },
    { type: 'consult', party },
    ...MAIL_INSTRUCTIONS.map((mail): Move => ({ type: 'instruct', party, mail })),
    { type: 'endDay', party },
  ];
}

function legalAnswer(game: Game, state: State, turn: Extract<Turn, { kind: 'answer' }>): LegalMoves {
  const offer = byId(state.offers, turn.offer);
  const { track } = offer;
  const { issues } = at(game.common.tracks, track);
  return {
    ...turn,
    track,
    issues,
    offTable: state.world.offTable,
    mayCounter: counteringRefusal(game.common, state, offer) === undefined,
    offered: deliveredClauses(offer),
    vagueAt: vagueIssues(game.common, state, track),
  };
}

function legalVote(game: Game, state: State, turn: Extract<Turn, { kind: 'vote' }>): LegalMoves {
  const maySign =
    decideIn(game, state, { type: 'vote', party: turn.party, track: turn.track, yes: true }) === undefined;
  return { ...turn, maySign, over: at(game.common.tracks, turn.track).issues };
}

function legalReview(game: Game, state: State, turn: Extract<Turn, { kind: 'review' }>): LegalMoves {
  const { clauses } = at(state.drafts, turn.draft);
  const { redLines } = at(game.secrets, turn.party);
  const most = mostCriticised(redLines, state.declarations, turn.party, clauses);
  return { ...turn, over: clauses.map(({ issue }) => issue), most };
}

function legalOpening({ common, secrets }: Game, state: State, turn: Extract<Turn, { kind: 'open' }>): LegalMoves {
  const issues = common.tracks.flatMap((rules, track) =>
    at(state.tracks, track).status === 'open' ? rules.issues : [],
  );
  const { redLines } = at(secrets, turn.party);
  return { ...turn, issues: [...issues].sort((a, b) => a - b), offTable: state.world.offTable, redLines };
}
