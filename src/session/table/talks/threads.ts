import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { wordingOf } from '#engine/model/wording.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { isRefusedAgain } from '#engine/negotiators/telling/correspondence.ts';
import { reasonsOf } from '#engine/negotiators/telling/reasons-given.ts';
import { sameClauses } from '#engine/text/clauses.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { lettersBefore } from '#engine/text/letters-before.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import type { View } from '#engine/views/view.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { blurred } from '../../words/answer-in-words.ts';
import { markOf } from '../../words/names.ts';
import { ownLetterInWords } from '../../words/own-letter-in-words.ts';
import { questionInWords, replyInWords } from '../../words/speech-words.ts';
import { toldTo } from '../../words/told-to.ts';
import { letterHeading } from '../desk/letter-model.ts';
import { conditionNamed } from '../offer/condition-named.ts';
import type { Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';
import { recordLinesOf, type ToldLine } from '../record/records.ts';
import type { ThreadEntry, ThreadModel } from './thread-model.ts';

/** Returns the thread with each other delegation, in the order of the file. */
export function threadModels(seat: Seat): ThreadModel[] {
  const { game, you } = seat;
  return othersOf(you, game.common.partyCount).map((party) => {
    const entries = entriesWith(seat, party);
    return { ...markOf(game, party), entries, dayOver: dayOver(seat, entries) };
  });
}

/** Sentence on a day that ended before the person could read the answer to its words of that day. */
function dayOver({ game, view }: Seat, entries: readonly ThreadEntry[]): string | undefined {
  const round = view.round - 1;
  const isOfThen = ({ key }: ThreadEntry): boolean => at(view.record, key).round === round;
  const own = entries.findIndex((entry) => entry.by === 'you' && entry.isClosing !== true && isOfThen(entry));
  const isAnswered = entries.slice(own + 1).some((entry) => entry.by === 'them' && entry.isNew && isOfThen(entry));
  return own >= 0 && isAnswered ? game.say('talks.day-over', { round }) : undefined;
}

function entriesWith(seat: Seat, party: PartyIndex): ThreadEntry[] {
  const lines = recordLinesOf(seat, ({ key, dispatch }) => isOf(seat, party, dispatch, key));
  const entries = lines.map((line) => entryOf(seat, party, line));
  const asked = lines.findIndex(({ key }) => isToAnswer(seat, at(seat.view.record, key)));
  return asked === -1 ? entries : [...entries.filter((_, place) => place !== asked), at(entries, asked)];
}

/** True of the letter or question that the person answers now: it is read last, though others may have come after it. */
function isToAnswer({ view: { toAct } }: Seat, line: Dispatch): boolean {
  switch (line.kind) {
    case 'offered':
    case 'arrived':
      return toAct?.kind === 'answer' && toAct.offer === line.offer;
    case 'asked':
      return toAct?.kind === 'reply' && toAct.question === line.question;
    default:
      return false;
  }
}

/** True if a line of the record passes between the person and a delegation, or tells what that delegation has done. */
function isOf({ view, you }: Seat, party: PartyIndex, line: Dispatch, key: number): boolean {
  const between = (one: PartyIndex, other: PartyIndex) =>
    (one === you && other === party) || (one === party && other === you);
  switch (line.kind) {
    case 'offered':
    case 'arrived':
    case 'answered':
      return isLetterBetween(view, line, key, between);
    case 'asked':
    case 'replied': {
      const { from, to } = byId(view.questions, line.question);
      return between(from, to);
    }
    case 'told':
      return between(line.party, line.to);
    case 'heldBack':
      return line.by === party && line.from === you;
    case 'claimed': {
      const { by, about } = byId(view.claims, line.claim);
      return by === party || between(by, about);
    }
    case 'claimAnswered':
      return byId(view.claims, line.claim).about === party;
    case 'declared':
      return at(view.declarations, line.declaration).party === party;
    case 'tabled':
      return line.joined.includes(party) && line.dropped.includes(you);
    case 'withdrawn':
    case 'leverUsed':
    case 'opened':
    case 'walkOutAnnounced':
    case 'walkOutTakenBack':
    case 'walkedOut':
    case 'voteCalled':
    case 'promiseBroken':
      return line.party === party;
    default:
      return false;
  }
}

/** True if a line is the first that the person sees of a letter or of an answer between the two; a counter is a letter of its own. */
function isLetterBetween(
  { offers, record }: View,
  line: Extract<Dispatch, { readonly kind: 'offered' | 'arrived' | 'answered' }>,
  key: number,
  between: (one: PartyIndex, other: PartyIndex) => boolean,
): boolean {
  const offer = offers.find(({ id }) => id === line.offer);
  if (offer === undefined || !between(offer.from, offer.to)) return false;
  const isAnswer = line.kind === 'answered';
  if (isAnswer && offer.answer?.response === 'counter') return false;
  return !record
    .slice(0, key)
    .some((other) => 'offer' in other && other.offer === line.offer && (other.kind === 'answered') === isAnswer);
}

function entryOf(seat: Seat, party: PartyIndex, line: ToldLine): ThreadEntry {
  const { view } = seat;
  const dispatch = at(view.record, line.key);
  const isNew = line.key >= seat.actedUpTo;
  const said = saidIn(seat, party, dispatch, line);
  return { key: line.key, heading: undefined, isNew, when: whenSaid(seat, dispatch), ...said };
}

type Said = Pick<ThreadEntry, 'by' | 'words'> &
  Partial<Pick<ThreadEntry, 'heading' | 'when' | 'why' | 'isClosing' | 'isOpening'>>;

function saidIn(seat: Seat, party: PartyIndex, dispatch: Dispatch, line: ToldLine): Said {
  const { game, view, you } = seat;
  switch (dispatch.kind) {
    case 'offered':
    case 'arrived':
      return letterSaid(seat, byId(view.offers, dispatch.offer), dispatch.round, line);
    case 'answered':
      return answerSaid(seat, byId(view.offers, dispatch.offer), dispatch.round, line);
    case 'asked': {
      const { from, asked } = byId(view.questions, dispatch.question);
      const heading = from === you ? {} : { heading: game.say('desk.asks', { from }) };
      return {
        by: sideOf(you, from),
        words: questionInWords(game.withPerspective(undefined), view, asked),
        ...heading,
      };
    }
    case 'replied': {
      const { to, asked, says } = byId(view.questions, dispatch.question);
      const reply = replyInWords(game, asked, says ?? 'evade');
      const heading = to === you ? {} : { heading: game.say('answer.replies', { who: to }) };
      return { by: sideOf(you, to), words: joinSentences(game, [sentence(reply), ...line.reasons]), ...heading };
    }
    case 'told':
      return { by: sideOf(you, dispatch.party), words: line.words };
    case 'opened':
      return {
        ...{ by: 'them', isOpening: true, words: openingOf(seat, dispatch) },
        heading: game.say('talks.opening-of', { who: party }),
      };
    case 'tabled': {
      const clauses = line.keys.flatMap((key) => tabledAt(view, key) ?? []);
      return { by: 'news', words: game.say('talks.replaced', { joined: dispatch.joined, clauses }) };
    }
    default:
      return { by: 'news', words: line.words, why: line.reasons[0] };
  }
}

/** The clause that a line of the record writes into the draft; `undefined` if it writes none. */
function tabledAt({ record }: View, key: number): Clause | undefined {
  const line = at(record, key);
  return line.kind === 'tabled' ? { issue: line.issue, ...wordingOf(line) } : undefined;
}

/** An opening statement in the voice of its delegation: what it asks for, and what it will never sign. */
function openingOf({ game }: Seat, { party, clauses, never }: Extract<Dispatch, { readonly kind: 'opened' }>): string {
  return joinSentences(game, [
    clauses.length === 0 ? undefined : ownLetterInWords(game, { from: party, clauses, round: party }),
    never.length === 0 ? undefined : game.say('talks.opening-says-never', { clauses: never }),
  ]);
}

/** A reply is told without a full stop where others are told of it. */
function sentence(words: string): string {
  return /[.?!…]["”»]?$/u.test(words) ? words : `${words}.`;
}

function sideOf(you: PartyIndex, party: PartyIndex): 'you' | 'them' {
  return party === you ? 'you' : 'them';
}

function letterSaid(seat: Seat, offer: SeenOffer, round: number, line: ToldLine): Said {
  const { game, you } = seat;
  const when = whenSaid(seat, { round }, offer);
  if (offer.from === you) return { by: 'you', when, words: ownLetterOf(seat, offer) };
  const clauses = deliveredClauses(offer);
  const words = line.reasons[0] ?? game.say('talks.letter-says', { clauses });
  return { by: 'them', when, heading: letterHeading(seat, offer.id), words };
}

function ownLetterOf({ game, view, kept }: Seat, offer: SeenOffer): string {
  return keptOr(kept, `own letter ${offer.id}`, [game], () => {
    const countered = view.offers.find(({ id }) => id === offer.counters);
    return ownLetterInWords(game, {
      from: offer.from,
      clauses: offer.clauses,
      countered: countered && deliveredClauses(countered),
      condition: isToSeveral(view, offer) ? undefined : conditionNamed(lettersBefore(view.offers, offer), offer),
      round: offer.round,
    });
  });
}

/** True of a letter that has gone to others in the same words. */
function isToSeveral({ offers }: View, { from, to, round, clauses }: SeenOffer): boolean {
  const written = (one: SeenOffer): boolean => one.from === from && one.round === round && one.to !== to;
  return offers.some((one) => written(one) && sameClauses(one.clauses, clauses));
}

function answerSaid(seat: Seat, offer: SeenOffer, round: number, line: ToldLine): Said {
  const { game, view, you } = seat;
  const when = whenSaid(seat, { round }, offer);
  if (offer.to === you) return { by: 'you', when, words: answerSaidBy(seat, offer), isClosing: true };
  const who = offer.to;
  const heading =
    offer.answer?.response === 'accept'
      ? game.say('answer.accepts', { who })
      : game.say('answer.refuses', { who, again: isRefusedAgain(lettersBefore(view.offers, offer), offer) });
  const [paragraph] = line.reasons;
  const told = paragraph === undefined || isBare(seat, offer, line) ? [answerSaidBy(seat, offer)] : [];
  return { by: 'them', when, heading, words: joinSentences(game, [paragraph, ...told, ...blurred(game, offer)]) };
}

/** True of a refusal over an article with reasons that name none, such as one that only says that the last one stands. */
function isBare({ view, reasons }: Seat, { answer }: SeenOffer, { key }: ToldLine): boolean {
  if (answer?.response !== 'refuse' || answer.issue === undefined) return false;
  const namesTerms = (reason: Reason) => 'issue' in reason || 'issues' in reason || 'clauses' in reason;
  return !reasonsOf(reasons, at(view.record, key), key).some(namesTerms);
}

/** A bare answer, as the delegation that gives it would say it. */
function answerSaidBy({ game }: Seat, { answer, counters }: SeenOffer): string {
  if (answer?.response !== 'refuse') return game.say('talks.we-accept');
  const { reason, issue } = answer;
  if (counters !== undefined && reason === 'not-now') return game.say('talks.we-leave-it');
  return game.say(`talks.we-refuse-${reason}`, { issue });
}

/** "Friday" or "today, brought by Washington". */
function whenSaid(seat: Seat, { round }: Pick<Dispatch, 'round'>, offer?: SeenOffer): string {
  const game = toldTo(seat.game, seat.you);
  return game.say('talks.when', { round, today: round === seat.view.round, via: offer?.via });
}
