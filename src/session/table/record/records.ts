import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { reasonsKeyOf, reasonsOf, reviewedKey, votedKey } from '#engine/negotiators/telling/reasons-given.ts';
import type { Detail } from '../../words/clause-lines.ts';
import { dispatchesInWords, isToldWith } from '../../words/dispatches-in-words.ts';
import { isInLine } from '../../words/is-in-line.ts';
import { articleNumber, markOf, trackTitle } from '../../words/names.ts';
import { reasonsInSentences, reasonsInWords } from '../../words/reasons-in-words.ts';
import { type Telling, tellingOfLine, tellingOfReview, tellingOfVote } from '../../words/telling.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';
import { doerOf, isNoNews, isToldWithDeed } from './is-no-news.ts';
import type { DispatchModel, RoundRecord, VoteModel } from './news-model.ts';
import { isEventLine, isOfAttack } from './this-morning.ts';
import { lineWeightOf, type Reader } from './weight.ts';
import { whatTheyTellOf } from './what-they-tell-of.ts';

/** A line as it is told, with the places in the record of all that it tells. */
export interface ToldLine extends DispatchModel {
  readonly keys: readonly number[];
}

/** A line of the record that the chair sees, with its place in it. */
export interface Entry {
  readonly key: number;
  readonly dispatch: Dispatch;
}

/** Returns the acts of others since the person's last own move, as far as the chair may know. */
export function sinceLast(chair: Seat): DispatchModel[] {
  const { round } = chair.view;
  // What happened this morning is told in a list of its own.
  const isElsewhere = (dispatch: Dispatch) => dispatch.round === round && isEventLine(dispatch);
  return recordLinesOf(
    chair,
    ({ key, dispatch }) =>
      key >= chair.seenUpTo && !isElsewhere(dispatch) && !isToldWithDeed(dispatch) && !isNoNews(chair, dispatch, key),
    'by-title',
  );
}

/** Returns the lines that the chair has learned since its last move or reply and that fit. */
export function linesSinceAct(chair: Seat, fits: (dispatch: Dispatch, key: number) => boolean): ToldLine[] {
  return recordLinesOf(chair, ({ key, dispatch }) => key >= chair.actedUpTo && fits(dispatch, key));
}

/** True if a line answers an offer, a question or a claim of the person, or a word to its members or to home. */
export function isAnswerTo({ view, you }: Pick<Seat, 'view' | 'you'>, dispatch: Dispatch): boolean {
  switch (dispatch.kind) {
    case 'answered':
      return byId(view.offers, dispatch.offer).from === you;
    case 'heldBack':
      return dispatch.from === you;
    case 'replied':
      return byId(view.questions, dispatch.question).from === you;
    case 'claimAnswered':
      return byId(view.claims, dispatch.claim).by === you;
    case 'reviewed':
      return at(view.drafts, dispatch.draft).by === you;
    case 'membersHeard':
      return at(view.consultations, dispatch.consultation).party === you;
    case 'standingChanged':
      return dispatch.party === you && dispatch.why === 'consulted';
    default:
      return false;
  }
}

/** Returns everything that the chair has seen, by round, the newest first. */
export function recordByRound(chair: Seat): RoundRecord[] {
  const rounds: RoundRecord[] = [];
  for (let round = chair.view.round; round >= 1; round -= 1) {
    const lines = recordLinesOf(
      chair,
      ({ dispatch }) => dispatch.round === round && dispatch.kind !== 'roundBegan' && !isToldWithDeed(dispatch),
    );
    const dispatches = inFull(chair, lines);
    const folded = lines.filter((line) => !dispatches.includes(line));
    rounds.push({ round, heading: chair.game.say('news.day', { round }), dispatches, folded });
  }
  return rounds;
}

/** Returns the lines of the record that fit, in words; lines that belong together are told in one. */
export function recordLinesOf(
  chair: Seat,
  fits: (entry: Entry) => boolean,
  detail: Detail = 'with-wording',
): ToldLine[] {
  const { record } = chair.view;
  const entries = record.map((dispatch, key) => ({ key, dispatch }));
  const told = entries.filter((entry) => !isOfAttack(chair.game, entry.dispatch) && fits(entry));
  return together(record, told).map((group) => lineOf(chair, group, detail));
}

/** Lines one after the other that are told in one; between them may be some that write into the text what stood there. */
function together(record: readonly Dispatch[], entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1) ?? [];
    const between = record.slice((last.at(-1)?.key ?? 0) + 1, entry.key);
    const before = last.map(({ dispatch }) => dispatch);
    const isNext = between.every(({ kind }) => kind === 'tabled');
    if (isNext && isToldWith(before, entry.dispatch)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** A line of the record in words: as it was told before, where all that it tells of is the same. */
function lineOf(chair: Seat, group: readonly Entry[], detail: Detail): ToldLine {
  const { key, dispatch } = at(group, 0);
  const dispatches = group.map((entry) => entry.dispatch);
  const told = () => lineInWords(chair, group, dispatches, detail);
  const tellsOf = whatTheyTellOf(chair, dispatches);
  if (tellsOf === undefined) return told();
  const from = [chair.reveal, chair.reasons.get(reasonsKeyOf(dispatch, key)), ...tellsOf];
  return keptOr(chair.kept, `line ${key} ${detail}`, from, told);
}

function lineInWords(chair: Seat, group: readonly Entry[], dispatches: readonly Dispatch[], detail: Detail): ToldLine {
  const { key, dispatch } = at(group, 0);
  const { about, words, brief, weight } = dispatchesInWords(
    toldTo(chair.game, chair.you),
    chair.view,
    dispatches,
    detail,
  );
  const mark = about === undefined ? undefined : markOf(chair.game, about);
  return {
    key,
    keys: group.map((entry) => entry.key),
    about: mark,
    isOwn: doerOf(chair.view, dispatch) === chair.you,
    words,
    brief,
    reasons: reasonsSaid(chair, dispatch, key),
    weight,
    vote: voteOf(chair, dispatch),
  };
}

function voteOf({ game }: Seat, dispatch: Dispatch): VoteModel | undefined {
  if (dispatch.kind !== 'voted') return undefined;
  return {
    title: trackTitle(game, dispatch.track),
    signed: dispatch.signed,
    ballots: dispatch.ballots.map(({ party, yes, over }) => ({
      party: markOf(game, party),
      yes,
      over: over.map((issue) => {
        const isSettled = dispatch.reopened.includes(issue);
        const number = articleNumber(game, issue);
        return game.say(isSettled ? 'ballot.settled-briefly' : 'ballot.silent-briefly', { number, issue });
      }),
    })),
  };
}

function reasonsSaid(chair: Seat, dispatch: Dispatch, key: number): string[] {
  if (dispatch.kind === 'voted') return reasonsForVotes(chair, dispatch, key);
  if (dispatch.kind === 'reviewed') return reasonsForReviews(chair, dispatch);
  if (isCarriedBy(chair, dispatch)) return [];
  const told = reasonsOf(chair.reasons, dispatch, key).filter((reason) => !isInLine(chair.reveal, dispatch, reason));
  return reasonsInWords(chair.game, told, { ...tellingOfLine(chair.view, key), reveal: chair.reveal });
}

/** True if a line tells of a letter or an answer that the reader carries: its argument is meant for the addressee. */
function isCarriedBy({ view, you }: Seat, dispatch: Dispatch): boolean {
  return (dispatch.kind === 'offered' || dispatch.kind === 'answered') && byId(view.offers, dispatch.offer).via === you;
}

/** Returns the reasons why a text was not signed, of those who said no. */
function reasonsForVotes(
  chair: Seat,
  { ballots, round, track }: Extract<Dispatch, { kind: 'voted' }>,
  key: number,
): string[] {
  const before = chair.view.record.slice(0, key);
  const critics = ballots.flatMap(({ party, yes }) =>
    yes ? [] : [{ party, key: votedKey(round, track, party), ...tellingOfVote(before, round, track, party) }],
  );
  return reasonsOfEach(chair, critics);
}

/** Returns the first sentence of why one did not sign, in its voice; nothing of one that gives no reasons. The record has all. */
export function reasonForNo(
  { game, view, reasons, reveal }: Seat,
  { round, track }: Extract<Dispatch, { kind: 'voted' }>,
  key: number,
  party: PartyIndex,
): string[] {
  const said = reasons.get(votedKey(round, track, party)) ?? [];
  const telling = { ...tellingOfVote(view.record.slice(0, key), round, track, party), reveal };
  return reasonsInSentences(game, said, telling).slice(0, 1);
}

/** Returns the reasons why a single text must change, or of what is let stand in it, by those who gave them. */
function reasonsForReviews(chair: Seat, { draft, round }: Extract<Dispatch, { kind: 'reviewed' }>): string[] {
  const speakers = at(chair.view.drafts, draft).reviews.flatMap(({ party, over }) => {
    const key = reviewedKey(draft, party);
    const isSilent = over.length === 0 && !chair.reasons.get(key)?.some(({ code }) => code === 'moves');
    return isSilent ? [] : [{ party, key, ...tellingOfReview(draft, round, party) }];
  });
  return reasonsOfEach(chair, speakers);
}

/** Returns the reasons of several delegations, with their names if there is more than one of them. */
function reasonsOfEach(
  { game, reasons, reveal }: Seat,
  critics: readonly (Telling & { readonly party: PartyIndex; readonly key: string })[],
): string[] {
  return critics.flatMap(({ party, key, ...turn }) => {
    const said = reasonsInWords(game, reasons.get(key) ?? [], { ...turn, reveal });
    if (critics.length === 1 || said.length === 0) return said;
    return [game.say('news.said-by', { party, sentences: said })];
  });
}

/** Lines of one round that are told in full; the rest is there to be unfolded. */
const MOST = 3;

/** Returns the heaviest lines of one round, in their order, at most three. */
export function inFull(reader: Reader, lines: readonly DispatchModel[]): readonly DispatchModel[] {
  const ranked = byWeight(reader, lines).slice(0, MOST);
  return lines.filter((line) => ranked.includes(line));
}

/** The heaviest first; of those that weigh the same, the newest. */
export function byWeight<Line extends DispatchModel>(reader: Reader, lines: readonly Line[]): Line[] {
  const weighed = lines.map((line) => ({ line, weight: lineWeightOf(reader, line.key) }));
  return weighed.sort((a, b) => b.weight - a.weight || b.line.key - a.line.key).map(({ line }) => line);
}
