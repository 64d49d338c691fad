import type { Dispatch } from '#engine/model/dispatch.ts';
import { at } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Reason } from '#engine/negotiators/reasons.ts';
import { mayKnow } from '#engine/views/view-for.ts';
import type { DispatchModel, RoundRecord, VoteModel } from '../news-model.ts';
import { reasonsOf, reviewedKey, votedKey } from '../reasons-given.ts';
import { roundInWords } from '../words/dates.ts';
import { dispatchInWords, type Line, type Tabled, tabledInWords } from '../words/dispatch-words.ts';
import { articleNumber, issueTitle, markOf, sentence, trackTitle, voiceOf } from '../words/names.ts';
import type { Occasion } from '../words/reason-phrases.ts';
import { occasionOfOffer, reasonsInWords, type Telling, turnOfOffer } from '../words/reason-words.ts';
import type { Chair } from './chair.ts';
import { inFull } from './folding.ts';
import { isEventLine } from './this-morning.ts';

/** A line of the record with its place in it. */
interface Entry {
  readonly key: number;
  readonly dispatch: Dispatch;
}

/** What happened since the person last acted, as far as the chair may know. */
export function sinceLast(chair: Chair): DispatchModel[] {
  const { round } = chair.state;
  // What happened this morning is told in a list of its own.
  const isElsewhere = (dispatch: Dispatch) => dispatch.round === round && isEventLine(dispatch);
  return linesOf(chair, ({ key, dispatch }) => key >= chair.seenUpTo && !isElsewhere(dispatch));
}

/** What others answered to the person's own offers since it last acted. */
export function answersSinceLast(chair: Chair): DispatchModel[] {
  return linesOf(chair, ({ key, dispatch }) => {
    if (key < chair.seenUpTo || dispatch.kind !== 'answered') return false;
    return at(chair.state.offers, dispatch.offer).from === chair.you;
  });
}

/** All that the chair has seen, by round, the newest first. */
export function recordByRound(chair: Chair): RoundRecord[] {
  const rounds: RoundRecord[] = [];
  for (let round = chair.state.round; round >= 1; round -= 1) {
    const lines = linesOf(chair, ({ dispatch }) => dispatch.round === round && dispatch.kind !== 'roundBegan');
    const dispatches = inFull(chair, lines);
    const folded = lines.filter((line) => !dispatches.includes(line));
    rounds.push({ round, heading: sentence(roundInWords(chair.game, round)), dispatches, folded });
  }
  return rounds;
}

function linesOf(chair: Chair, fits: (entry: Entry) => boolean): DispatchModel[] {
  const { you } = chair;
  const state = asSeen(chair);
  const entries = state.record.map((dispatch, key) => ({ key, dispatch }));
  const seen = entries.filter((entry) => mayKnow(entry.dispatch, you) && fits(entry));
  return together(seen).map((group) => lineOf({ ...chair, state }, group));
}

/** The state with offers as the chair knows them: each side only what it has said or been brought. */
function asSeen({ state, view }: Chair): Chair['state'] {
  const seen = new Map(view.offers.map((offer) => [offer.index, offer]));
  return { ...state, offers: state.offers.map((offer, index) => seen.get(index) ?? offer) };
}

/** Clauses that were tabled one after the other with the same initials are told in one line. */
function together(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && isAlike(last, entry)) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function isAlike(one: Entry, other: Entry): boolean {
  const [a, b] = [one.dispatch, other.dispatch];
  if (a.kind !== 'tabled' || b.kind !== 'tabled' || other.key !== one.key + 1) return false;
  return a.beside === b.beside && a.joined.join() === b.joined.join() && a.dropped.join() === b.dropped.join();
}

function lineOf(chair: Chair, group: readonly Entry[]): DispatchModel {
  const { key, dispatch } = at(group, 0);
  const { about, words, weight } = wordsOf(chair, group);
  const mark = about === undefined ? undefined : markOf(chair.game, about);
  return { key, about: mark, words, reasons: reasonsSaid(chair, dispatch, key), weight, vote: voteOf(chair, dispatch) };
}

function voteOf({ game }: Chair, dispatch: Dispatch): VoteModel | undefined {
  if (dispatch.kind !== 'voted') return undefined;
  return {
    title: trackTitle(game, dispatch.track),
    signed: dispatch.signed,
    ballots: dispatch.ballots.map(({ party, yes, over }) => ({
      party: markOf(game, party),
      yes,
      over: over.map((issue) => `${articleNumber(game, issue)} ${issueTitle(game, issue)}`),
    })),
  };
}

function wordsOf({ game, state }: Chair, group: readonly Entry[]): Line {
  const clauses = group
    .map(({ dispatch }) => dispatch)
    .filter((dispatch): dispatch is Tabled => dispatch.kind === 'tabled');
  return clauses.length > 1 ? tabledInWords(game, clauses) : dispatchInWords(game, state, at(group, 0).dispatch);
}

function reasonsSaid(chair: Chair, dispatch: Dispatch, key: number): string[] {
  if (dispatch.kind === 'voted') return reasonsForVotes(chair, dispatch);
  if (dispatch.kind === 'reviewed') return reasonsForReviews(chair, dispatch);
  const told = reasonsOf(chair.reasons, dispatch, key).filter((reason) => !isInLine(chair, dispatch, reason));
  return reasonsInWords(chair.game, told, tellingOf(dispatch, key, chair));
}

/** Whether the line itself tells a reason: that there is nothing to add, or on which article an offer was refused. */
function isInLine({ state, reveal }: Chair, dispatch: Dispatch, { code }: Reason): boolean {
  if (dispatch.kind === 'dayEnded') return code === 'nothing-new';
  if (dispatch.kind !== 'answered' || reveal === 'full') return false;
  const { answer } = at(state.offers, dispatch.offer);
  const named = answer?.response === 'refuse' && answer.issue !== undefined;
  return named && (code === 'gives-on' || code === 'red-line');
}

/** Why a text was not signed, by those who said no. */
function reasonsForVotes(chair: Chair, { ballots, round, track }: Extract<Dispatch, { kind: 'voted' }>): string[] {
  const critics = ballots.filter(({ yes }) => !yes).map(({ party }) => ({ party, key: votedKey(round, track, party) }));
  return reasonsOfEach(chair, critics, 'vote');
}

/** Why a single text must change, by those who said so. */
function reasonsForReviews(chair: Chair, { draft }: Extract<Dispatch, { kind: 'reviewed' }>): string[] {
  const critics = at(chair.state.drafts, draft)
    .reviews.filter(({ over }) => over.length > 0)
    .map(({ party }) => ({ party, key: reviewedKey(draft, party) }));
  return reasonsOfEach(chair, critics, 'refuse');
}

/** What several have said, with their names where there is more than one of them. */
function reasonsOfEach(
  { game, reasons, reveal }: Chair,
  critics: readonly { readonly party: PartyIndex; readonly key: string }[],
  on: Occasion,
): string[] {
  return critics.flatMap(({ party, key }) => {
    const said = reasonsInWords(game, reasons.get(key) ?? [], { on, turn: party, reveal });
    if (critics.length === 1 || said.length === 0) return said;
    return [`${sentence(voiceOf(game, party))}: ${said.join(' ')}`];
  });
}

function tellingOf(dispatch: Dispatch, key: number, { state, reveal }: Chair): Telling {
  if (dispatch.kind !== 'offered' && dispatch.kind !== 'arrived' && dispatch.kind !== 'answered') {
    return { on: 'other', turn: key, reveal };
  }
  const offer = at(state.offers, dispatch.offer);
  const on = dispatch.kind === 'answered' ? (offer.answer?.response ?? 'refuse') : occasionOfOffer(offer);
  return { on, turn: turnOfOffer(state.offers, offer), reveal };
}
