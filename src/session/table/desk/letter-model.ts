import { receptionKindOf } from '#engine/hints/imagined-answers.ts';
import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex, OfferId, OptionIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import { isSameWording, optionsOf } from '#engine/model/wording.ts';
import { counteringRefusal } from '#engine/moves/answer.ts';
import { lettersBefore, repetitionOf } from '#engine/negotiators/telling/correspondence.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import type { PartyMark } from '../../party-mark.ts';
import { offeredKey } from '../../reasons-given.ts';
import { articleNumber, clauseMeaning, issueTitle, markOf, trackTitle } from '../../words/names.ts';
import { reasonsInWords } from '../../words/reasons-in-words.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import { tellingOfOffer } from '../../words/telling.ts';
import type { Seat } from '../parts/chair.ts';
import { type Worth, worthOf } from '../parts/worth.ts';
import { goesBackOn } from '../text/goes-back-on.ts';
import { initialsFelled } from '../text/initials-felled.ts';

/** An offer that waits for the person's answer. */
export interface LetterModel {
  readonly offer: OfferId;
  readonly from: PartyMark;
  /** The delegation that carried it, if any. */
  readonly via: PartyMark | undefined;
  /** "Washington proposes", "Kyiv counters", "Kyiv accepts in part" */
  readonly heading: string;
  readonly about: string;
  readonly clauses: readonly LetterClause[];
  /** Why, in the sender's voice. */
  readonly reasons: readonly string[];
  /** That an own offer which waits for an answer may replace what is accepted now, if one does. */
  readonly stillOut?: string | undefined;
  /** Whose initials fall, and what that costs, where accepting it puts other wording in the place of what they accept. */
  readonly fells?: string | undefined;
  /** The best that the person could still sign with and without it would say too much; this is its plain worth. */
  readonly worth: Worth;
  /** Why it cannot be countered, if so. */
  readonly uncounterable: string | undefined;
  /** What the person has said in public and would go back on by agreeing to it, if anything. */
  readonly goesBack?: string | undefined;
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
  readonly option: OptionIndex;
  readonly label: string;
  /** What the text says now, where it differs. */
  readonly replaces: string | undefined;
  readonly redLine: boolean;
  /** A counter keeps this clause as the person has offered it. */
  readonly asOffered?: boolean;
  /** What the person has offered in its place, where this is a counter that changes it. */
  readonly proposed?: string;
}

/** The offer that waits for the person's answer. */
export function letterModel(chair: Seat, id: OfferId): LetterModel {
  const { game, view } = chair;
  const offer = byId(view.offers, id);
  const clauses = deliveredClauses(offer);
  const countered = counteredClauses(chair, id);
  const uncounterable = counteringRefusal(game.common, view, offer);
  return {
    offer: id,
    from: markOf(game, offer.from),
    via: offer.via === undefined ? undefined : markOf(game, offer.via),
    heading: headingOf(chair, id),
    about: trackTitle(game, offer.track),
    clauses: clauses.map((clause) => ({ ...letterClause(chair, clause), ...againstOwn(chair, clause, countered) })),
    stillOut: stillOut(chair, offer, clauses),
    fells: initialsFelled(chair, id),
    reasons: reasonsInWords(game, chair.reasons.get(offeredKey(id)) ?? [], {
      ...tellingOfOffer(view.offers, byId(view.offers, id)),
      reveal: chair.reveal,
    }),
    worth: worthOf(chair, offer.track, clauses),
    uncounterable: uncounterable && refusalInWords(game, uncounterable),
    goesBack: goesBackOn(chair, clauses),
  };
}

/** How a clause of a counter stands to what the person has proposed on the same article. */
function againstOwn(
  { game }: Seat,
  clause: Clause,
  countered: readonly Clause[],
): Pick<LetterClause, 'asOffered' | 'proposed'> {
  const own = countered.find(({ issue }) => issue === clause.issue);
  if (own === undefined) return { asOffered: false };
  return isSameWording(own, clause) ? { asOffered: true } : { asOffered: false, proposed: clauseMeaning(game, own) };
}

/** That own offers wait for an answer which would put other wording in the place of what is accepted now, and its price. */
function stillOut(
  { game, view, you }: Seat,
  { track, from }: Pick<Offer, 'track' | 'from'>,
  clauses: readonly Clause[],
): string | undefined {
  const differs = (own: Clause) => clauses.some((each) => each.issue === own.issue && !isSameWording(each, own));
  const others = view.offers
    .filter(({ from: by, status }) => by === you && (status === 'waiting' || status === 'outbound'))
    .filter((own) => own.track === track && own.clauses.some(differs))
    .map(({ to }) => to);
  return others.length === 0 ? undefined : game.say('desk.still-out', { to: others, from });
}

/** All offers on the letter's track that wait for the person's answer, where there are several, and wherein they differ. */
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
      heading: headingOf(chair, id),
      clauses: clauses.map((clause) => ({ ...letterClause(chair, clause), differs: !isInAll(clause) })),
      worth: worthOf(chair, track, clauses),
    };
  });
}

function headingOf(chair: Seat, id: OfferId): string {
  const { game, view } = chair;
  const { from } = byId(view.offers, id);
  return game.say(`desk.${doneBy(chair, id)}`, { from });
}

/** What the sender of an offer does by it: a counter that keeps some of what was offered accepts that part. */
function doneBy(chair: Seat, id: OfferId) {
  const { view } = chair;
  const offer = byId(view.offers, id);
  const isAgain = repetitionOf(lettersBefore(view.offers, offer), offer.clauses) !== undefined;
  if (offer.counters === undefined) return isAgain ? 'proposes-again' : 'proposes';
  const clauses = deliveredClauses(offer);
  const kind = receptionKindOf({ response: 'counter', clauses }, counteredClauses(chair, id));
  if (kind === 'in-part') return 'accepts-in-part';
  return isAgain ? 'counters-again' : 'counters';
}

/** The clauses, in the words of the person that sent them, of the offer that another one counters. */
function counteredClauses({ view }: Seat, id: OfferId): readonly Clause[] {
  const { counters } = byId(view.offers, id);
  return counters === undefined ? [] : byId(view.offers, counters).clauses;
}

/** A clause of an offer, and what it would replace. */
export function letterClause(chair: Seat, clause: Clause): LetterClause {
  const { game, view } = chair;
  const { issue, option } = clause;
  const { current } = at(view.text, issue);
  const redLine = optionsOf(clause).some((one) => isRuledOutAlone(view.own.redLines, issue, one));
  return {
    issue,
    number: articleNumber(game, issue),
    title: issueTitle(game, issue),
    option,
    label: clauseMeaning(game, clause),
    replaces:
      current === undefined || isSameWording(current, clause) ? undefined : clauseMeaning(game, { issue, ...current }),
    redLine,
  };
}
