import { keptIn, type ReceptionKind } from '#engine/hints/imagined-answers.ts';
import { beforeLine, newTo } from '#engine/mind/new-to.ts';
import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex, OfferId, OptionIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import { isSameWording, optionsOf } from '#engine/model/wording.ts';
import { counteringRefusal } from '#engine/moves/answer.ts';
import { letterRefusal } from '#engine/moves/offer.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { repetitionOf } from '#engine/negotiators/telling/correspondence.ts';
import { offeredKey } from '#engine/negotiators/telling/reasons-given.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import { lettersBefore } from '#engine/text/letters-before.ts';
import { initialledBy } from '#engine/text/text.ts';
import type { Draft } from '../../draft.ts';
import type { PartyMark } from '../../party-mark.ts';
import { articleNumber, clauseLabel, clauseMeaning, issueTitle, markOf } from '../../words/names.ts';
import { clausesNamed, type RevealedTelling, reasonsInWords } from '../../words/reasons-in-words.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import { tellingOfOffer } from '../../words/telling.ts';
import type { Seat } from '../parts/chair.ts';
import { type ForetoldModel, foretoldModel } from '../parts/foretold-model.ts';
import { talkRefusalInWords } from '../parts/talk-refusal-in-words.ts';
import { type Worth, worthOf } from '../parts/worth.ts';
import { goesBackOn } from '../text/goes-back-on.ts';
import { initialsFelled } from '../text/initials-felled.ts';

/** An offer that waits for the person's answer. */
export interface LetterModel {
  readonly offer: OfferId;
  readonly from: PartyMark;
  /** "Washington proposes", "Kyiv counters", "Kyiv accepts in part" */
  readonly heading: string;
  /** Subject and carrier, if any: "The meeting, carried by Washington" */
  readonly about: string;
  readonly clauses: readonly LetterClause[];
  /** The letter's paragraph, in the sender's voice. */
  readonly reasons: readonly string[];
  /** Numbers behind it, there to be unfolded. */
  readonly moreReasons: readonly string[];
  /** Note that an own offer which waits for an answer may replace what is accepted now, if one does. */
  readonly stillOut?: string | undefined;
  /** Delegations whose initials fall, and the cost of that, if accepting it replaces wording that they accept. */
  readonly fells?: string | undefined;
  /** The best that the person could still sign with and without it would say too much; this is its plain worth. */
  readonly worth: Worth;
  /** Clauses that its paragraph leaves out and the draft does not say yet, in a sentence; `undefined` if there are none. */
  readonly alsoAsks: string | undefined;
  /** Reason why it cannot be changed and sent back, if so. */
  readonly unchangeable: string | undefined;
  /** The letter as the person's own offer to its sender, to be changed. */
  readonly asOffer: Draft;
  /** True if it asks for no answer: it goes back with the person's next move. */
  readonly returns: boolean;
  /** Reason why it cannot be countered, if so. */
  readonly uncounterable: string | undefined;
  /** The person's public words that agreeing to it would break, if any. */
  readonly goesBack?: string | undefined;
  /** For a counter: the forecast for the person's own offer, and whether it proved right. */
  readonly foretold?: ForetoldModel | undefined;
}

/** One of several offers that wait, to be compared with the others. */
export interface WaitingOffer {
  readonly offer: OfferId;
  readonly from: PartyMark;
  readonly heading: string;
  readonly clauses: readonly (LetterClause & {
    /** Another of them says something else about it, or nothing. */
    readonly differs: boolean;
  })[];
  readonly worth: Worth;
}

export interface LetterClause {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  /** One option, or two if the clause is vague. */
  readonly options: readonly OptionIndex[];
  /** "Istanbul" */
  readonly label: string;
  /** The label; of a vague clause with the note that each side reads it its own way. */
  readonly meaning: string;
  /** Current wording of the article, if it differs: "instead of: Istanbul" */
  readonly replaces: string | undefined;
  readonly redLine: boolean;
}

/** The offer that waits for the person's answer. */
export function letterModel(chair: Seat, id: OfferId): LetterModel {
  const { game, view } = chair;
  const offer = byId(view.offers, id);
  const clauses = deliveredClauses(offer);
  const uncounterable = counteringRefusal(game.common, view, offer);
  return {
    offer: id,
    from: markOf(game, offer.from),
    heading: letterHeading(chair, id),
    about: game.say('desk.about', { track: offer.track, via: offer.via }),
    clauses: clauses.map((clause) => letterClause(chair, clause)),
    stillOut: stillOut(chair, offer, clauses),
    fells: initialsFelled(chair, id),
    ...reasonsFor(chair, offer),
    worth: worthOf(chair, offer.track, clauses),
    alsoAsks: alsoAsks(chair, offer, clauses),
    unchangeable: whyUnchangeable(chair, offer, uncounterable && refusalInWords(game, uncounterable)),
    asOffer: { kind: 'offer', counters: undefined, track: offer.track, clauses, to: [offer.from], chosen: true },
    returns: chair.ahead !== undefined,
    uncounterable: uncounterable && refusalInWords(game, uncounterable),
    goesBack: goesBackOn(chair, clauses),
    foretold: foretoldOf(chair, id),
  };
}

/** A letter without a paragraph is shown as a list of all its clauses. */
function alsoAsks(seat: Seat, offer: Offer, clauses: readonly Clause[]): string | undefined {
  const { game, view, you } = seat;
  const named = clausesNamed(game, ...reasonsGivenFor(seat, offer));
  if (named === undefined) return undefined;
  const isNamed = (clause: Clause): boolean =>
    named.some((each) => each.issue === clause.issue && isSameWording(each, clause));
  const isAgreed = (clause: Clause): boolean => {
    const initialled = initialledBy(at(view.text, clause.issue), you);
    return initialled !== undefined && isSameWording(clause, initialled);
  };
  const unnamed = clauses.filter((clause) => !isNamed(clause) && !isAgreed(clause));
  return unnamed.length === 0 ? undefined : game.say('talks.letter-also-asks', { clauses: unnamed });
}

/** A counter that goes back by itself is changed by an offer of the person's own, which may be one too many today. */
function whyUnchangeable(seat: Seat, { track, from }: Offer, uncounterable: string | undefined): string | undefined {
  const { game, you, ahead } = seat;
  if (ahead === undefined) return uncounterable;
  const refusal = letterRefusal(game.common, ahead, track, you, from);
  return refusal && talkRefusalInWords({ ...seat, view: ahead }, [refusal]);
}

function reasonsGivenFor({ view, reasons, reveal }: Seat, offer: Offer): [readonly Reason[], RevealedTelling] {
  return [reasons.get(offeredKey(offer.id)) ?? [], { ...tellingOfOffer(view.offers, offer), reveal }];
}

/** Returns the text of a letter: its paragraph, and the numbers behind it if all is revealed. */
function reasonsFor(seat: Seat, offer: Offer): Pick<LetterModel, 'reasons' | 'moreReasons'> {
  const said = reasonsInWords(seat.game, ...reasonsGivenFor(seat, offer));
  return { reasons: said.slice(0, 1), moreReasons: said.slice(1) };
}

/**
 * Notes other wording that is pending: own offers that wait for an answer and would replace what is accepted now, with the
 * price, or one's own yes to another letter, which is still being carried and would be overtaken.
 */
function stillOut(
  { game, view, you }: Seat,
  { track, from }: Pick<Offer, 'track' | 'from'>,
  clauses: readonly Clause[],
): string | undefined {
  const differs = (own: Clause) => clauses.some((each) => each.issue === own.issue && !isSameWording(each, own));
  const under = view.offers.filter((own) => own.track === track && own.clauses.some(differs));
  const asked = under.filter(({ from: by, status }) => by === you && (status === 'waiting' || status === 'outbound'));
  const taken = under.filter(
    ({ to, status, answer }) => to === you && status === 'returning' && answer?.response === 'accept',
  );
  if (asked.length > 0) return game.say('desk.still-out', { to: asked.map(({ to }) => to), from });
  return taken.length === 0 ? undefined : game.say('desk.yes-under-way', { to: taken.map((own) => own.from) });
}

/** Returns the offers on the letter's track that wait for the person, if there are several, with their differences. */
export function waitingOffers(chair: Seat, letter: OfferId): WaitingOffer[] {
  const { game, view } = chair;
  const { track: about } = byId(view.offers, letter);
  const offers = view.owed.flatMap((owed) =>
    owed.kind === 'answer' && byId(view.offers, owed.offer).track === about ? [owed.offer] : [],
  );
  if (offers.length < 2) return [];
  const read = offers.map((id) => ({ id, clauses: deliveredClauses(byId(view.offers, id)) }));
  const isInAll = (clause: Clause) =>
    read.every(({ clauses }) => clauses.some((other) => other.issue === clause.issue && isSameWording(other, clause)));
  return read.map(({ id, clauses }) => {
    const { from, track } = byId(view.offers, id);
    return {
      offer: id,
      from: markOf(game, from),
      heading: letterHeading(chair, id),
      clauses: clauses.map((clause) => ({ ...letterClause(chair, clause), differs: !isInAll(clause) })),
      worth: worthOf(chair, track, clauses),
    };
  });
}

/** Title of an offer that has come to the person: "Washington proposes". */
export function letterHeading(chair: Seat, id: OfferId): string {
  const { game, view } = chair;
  const { from } = byId(view.offers, id);
  const done = doneBy(chair, id);
  if (done !== 'accepts-in-part') return game.say(`desk.${done}`, { from });
  return game.say('desk.accepts-in-part', { from, issues: newlyKept(chair, id).map(({ issue }) => issue) });
}

/** Returns the forecast for the offer that this one counters, if it counters one. */
function foretoldOf(chair: Seat, id: OfferId): ForetoldModel | undefined {
  const { from, counters } = byId(chair.view.offers, id);
  return counters === undefined ? undefined : foretoldModel(chair, counters, from, counterKindOf(chair, id));
}

/** Classifies the sender's act: a counter that adopts what it had not said itself accepts that part. */
function doneBy(chair: Seat, id: OfferId) {
  const { view } = chair;
  const offer = byId(view.offers, id);
  const isAgain = repetitionOf(lettersBefore(view.offers, offer), offer.clauses) !== undefined;
  if (offer.counters === undefined) {
    if (isAgain) return 'proposes-again';
    return hasRefusedToday(chair, offer) ? 'proposes-too' : 'proposes';
  }
  if (counterKindOf(chair, id) === 'in-part') return 'accepts-in-part';
  return isAgain ? 'counters-again' : 'counters';
}

/** True if its sender has refused a letter of the person on the day on which it comes: the two stand below each other. */
function hasRefusedToday({ view, you }: Seat, { from, round }: Pick<Offer, 'from' | 'round'>): boolean {
  return view.record.some((line) => {
    if (line.kind !== 'answered' || line.round !== round) return false;
    const answered = byId(view.offers, line.offer);
    return answered.from === you && answered.to === from && answered.answer?.response === 'refuse';
  });
}

function counterKindOf(chair: Seat, id: OfferId): ReceptionKind {
  return newlyKept(chair, id).length > 0 ? 'in-part' : 'counter';
}

/** Returns the clauses of the person's offer that a counter adopts and that its sender had not said itself. */
function newlyKept(chair: Seat, id: OfferId): Clause[] {
  const { view } = chair;
  const offer = byId(view.offers, id);
  const line = view.record.findIndex((dispatch) => 'offer' in dispatch && dispatch.offer === id);
  const stand = beforeLine(view, line < 0 ? view.record.length : line);
  const news = newTo(counteredClauses(chair, id), (issue) => stand(offer.from, issue));
  return keptIn(deliveredClauses(offer), news);
}

/** The clauses, in the words of the person that sent them, of the offer that another one counters. */
function counteredClauses({ view }: Seat, id: OfferId): readonly Clause[] {
  const { counters } = byId(view.offers, id);
  return counters === undefined ? [] : byId(view.offers, counters).clauses;
}

/** A clause of an offer, and the wording that it would replace. */
export function letterClause({ game, view }: Seat, clause: Clause): LetterClause {
  const { issue } = clause;
  const options = optionsOf(clause);
  const { current } = at(view.text, issue);
  const isReplaced = current !== undefined && !isSameWording(clause, current);
  return {
    issue,
    number: articleNumber(game, issue),
    title: issueTitle(game, issue),
    options,
    label: clauseLabel(game, clause),
    meaning: clauseMeaning(game, clause),
    redLine: options.some((option) => isRuledOutAlone(view.own.redLines, issue, option)),
    replaces: isReplaced ? game.say('desk.instead-of', meantBy({ issue, ...current })) : undefined,
  };
}

function meantBy(clause: Clause) {
  return { clause, vague: clause.or !== undefined };
}
