import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex, OfferId, OptionIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { optionsOf, wordingOf } from '#engine/model/wording.ts';
import { letterRefusal } from '#engine/moves/offer.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** A clause of a draft. */
export interface DraftedClause extends Clause {
  /** Of a vague clause: which of its two answers was there before, and is there again when it turns firm. */
  readonly chosen?: OptionIndex;
}

/** An offer in the making, or a counter to the letter being answered. */
export interface Draft {
  readonly kind: 'offer' | 'counter';
  /** The offer being countered. */
  readonly counters: OfferId | undefined;
  readonly track: TrackIndex | undefined;
  readonly clauses: readonly DraftedClause[];
  readonly to: readonly PartyIndex[];
  /** True if the person has chosen the addressees. Until then a letter goes to the delegation whose conversation is open. */
  readonly chosen: boolean;
  /** True if the carrier is asked to keep to the words. */
  readonly exact?: boolean | undefined;
}

export const EMPTY_DRAFT: Draft = {
  kind: 'offer',
  counters: undefined,
  track: undefined,
  clauses: [],
  to: [],
  chosen: false,
};

/** The letter that waits for an answer as the draft of a counter to it, without what the person never signs, if more is in it. */
export function counterDraft({ toAct, offers, own }: View): Draft {
  if (toAct?.kind !== 'answer') return EMPTY_DRAFT;
  const offer = byId(offers, toAct.offer);
  const { id: counters, track, from } = offer;
  const asked = deliveredClauses(offer);
  const signable = asked.filter(({ issue, option }) => !isRuledOutAlone(own.redLines, issue, option));
  const clauses = signable.length === 0 ? asked : signable;
  return { kind: 'counter', counters, track, clauses, to: [from], chosen: true };
}

/**
 * The draft with an option put in, or taken out where it is in already (of a vague clause the other one stays). An option of another track begins a new
 * draft (a counter keeps to its track). The first clause addresses whom the person has chosen or, where none of them
 * can be reached, the one that it would `rather` write to, else all signatories that can.
 */
export function pencilled(
  game: LocalizedGame,
  table: Table,
  you: PartyIndex,
  draft: Draft,
  issue: IssueIndex,
  option: OptionIndex,
  rather?: PartyIndex,
): Draft {
  const { track } = at(game.common.issues, issue);
  if (draft.kind === 'counter' && draft.track !== track) return draft;
  const kept = draft.track === track ? draft.clauses : [];
  const said = kept.find((clause) => clause.issue === issue);
  const left =
    said && optionsOf(said).includes(option) ? optionsOf(said).filter((other) => other !== option) : [option];
  const others = kept.filter((clause) => clause.issue !== issue);
  const clauses = [...others, ...left.map((one) => ({ issue, option: one }))].sort((a, b) => a.issue - b.issue);
  if (draft.kind === 'counter') return { ...draft, clauses };
  return clauses.length === 0
    ? emptied(draft)
    : { ...draft, track, clauses, ...toWhom(game, table, you, draft, track, rather) };
}

function emptied(draft: Draft): Draft {
  return { ...draft, track: undefined, clauses: [], to: draft.chosen ? draft.to : [] };
}

/** Whom the person has chosen, as far as they can be reached, else all signatories that can. */
function toWhom(
  game: LocalizedGame,
  table: Table,
  you: PartyIndex,
  { chosen, to }: Draft,
  track: TrackIndex,
  rather: PartyIndex | undefined,
): Pick<Draft, 'to' | 'chosen'> {
  const reached = chosen ? to.filter((party) => isReachable(game, table, you, track, party)) : [];
  if (reached.length > 0) return { to: reached, chosen };
  if (rather !== undefined && isReachable(game, table, you, track, rather)) return { to: [rather], chosen: false };
  return { to: reachableSignatories(game, table, you, track), chosen: false };
}

function reachableSignatories(game: LocalizedGame, table: Table, you: PartyIndex, track: TrackIndex): PartyIndex[] {
  const { signatories } = at(game.common.tracks, track);
  return signatories.filter((party) => party !== you && isReachable(game, table, you, track, party));
}

function isReachable(
  game: LocalizedGame,
  table: Table,
  you: PartyIndex,
  track: TrackIndex,
  party: PartyIndex,
): boolean {
  return letterRefusal(game.common, table, track, you, party) === undefined;
}

/** The answer that a clause keeps when it turns firm. */
export function chosenIn({ option, chosen = option }: DraftedClause): OptionIndex {
  return chosen;
}

/** The draft with a clause made vague by a second option or, without one, firm again as it was. */
export function reworded(draft: Draft, issue: IssueIndex, or: OptionIndex | undefined): Draft {
  return {
    ...draft,
    clauses: draft.clauses.map((clause) => (clause.issue === issue ? withSecond(clause, or) : clause)),
  };
}

function withSecond(clause: DraftedClause, or: OptionIndex | undefined): DraftedClause {
  const { issue } = clause;
  const chosen = chosenIn(clause);
  return or === undefined ? { issue, option: chosen } : { issue, ...wordingOf({ option: chosen, or }), chosen };
}

/**
 * The draft addressed to a party, or no longer. Where nobody is left, it goes to all signatories that can be reached again.
 */
export function addressed(game: LocalizedGame, table: Table, you: PartyIndex, draft: Draft, party: PartyIndex): Draft {
  if (draft.kind === 'counter') return draft;
  const to = draft.to.includes(party) ? draft.to.filter((other) => other !== party) : [...draft.to, party];
  if (to.length > 0) return { ...draft, to: to.sort((a, b) => a - b), chosen: true };
  const { track } = draft;
  return { ...draft, to: track === undefined ? [] : reachableSignatories(game, table, you, track), chosen: false };
}

/** The draft of an offer addressed to a delegation, unless the person has chosen others or it cannot be reached. */
export function following(game: LocalizedGame, table: Table, you: PartyIndex, draft: Draft, party: PartyIndex): Draft {
  const { kind, track, chosen } = draft;
  const isFixed = kind === 'counter' || track === undefined || chosen || party === you;
  if (isFixed || draft.to.join() === String(party) || !isReachable(game, table, you, track, party)) return draft;
  return { ...draft, to: [party] };
}
