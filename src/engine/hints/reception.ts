import { MILLION } from '../beliefs/in-millionths.ts';
import { at } from '../model/at.ts';
import type { Clause, IssueIndex, PartyIndex } from '../model/moves.ts';
import { isSameWording } from '../model/wording.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import { imaginedAnswers, RECEPTION_KINDS, type ReceptionKind, type UnsentOffer } from './imagined-answers.ts';
import type { Sureness } from './sureness.ts';

/** Predicted reception of an offer by one addressee, as far as its sender can tell. It may be wrong. */
export interface Reception {
  readonly party: PartyIndex;
  /** Chances of `RECEPTION_KINDS`, in thousandths that sum to a thousand or little less. */
  readonly chances: readonly number[];
  /** On a scale from 0 to 1000 with a quarter for each of `RECEPTION_KINDS`: where it lands as likely before as behind. */
  readonly place: number;
  /** The part of the scale in which it lands in seven of ten cases, never less than a quarter of the scale. */
  readonly low: number;
  readonly high: number;
  /** The kind in whose quarter the place is. */
  readonly kind: ReceptionKind;
  readonly likelihood: Likelihood;
  /** By how wide the range is. */
  readonly sure: Sureness;
}
/** `either`: it lies between kinds that are likelier than its own. */
export type Likelihood = 'either' | 'may' | 'probably' | 'very-likely';

/** A quarter of the scale. */
const ZONE = 250;
/** Minimum chance of each kind, whatever is imagined, in millionths: negotiators and persons surprise. */
const SURPRISE = 20_000;
/** Shares of the chances below and above the range, in millionths. */
const [BELOW, ABOVE] = [150_000, 850_000];
/** Chances of its kind, in thousandths, from which on it is possible, and more than that. */
const POSSIBLE = 200;
const PROBABLE = 600;
/**
 * Chances, in thousandths, from which on at least 85 of 100 forecasts were right: in 35 games of the flagship 96 for
 * refusal, 91 for a counter-proposal and 99 for acceptance. Acceptance in part (70) is never called very likely.
 */
const VERY_LIKELY: Readonly<Record<ReceptionKind, number>> = {
  refuse: 850,
  counter: 850,
  'in-part': 1001,
  accept: 850,
};
/** Widths of the range up to which it is sure, or fairly sure. */
const SURE_WIDTH = 300;
const FAIR_WIDTH = 500;

/** A reception with the article at which the offer is likeliest to stick, if there is one; none if it is likely accepted. */
export interface WeighedReception extends Reception {
  readonly sticksAt: IssueIndex | undefined;
  /** The day on which the party has itself proposed the same, and nothing else since; then no article is named. */
  readonly proposedOn: number | undefined;
}

/** Chance, in millionths, from which on an article that is in the way is named. */
const NAMED = 200_000;

/** Predicts the reception of an offer by a party: see `imaginedAnswers`, also for the steps. */
export function* receptionOf(view: View, party: PartyIndex, offer: UnsentOffer): Generator<void, WeighedReception> {
  const { chances, inTheWay } = yield* imaginedAnswers(view, party, offer);
  const most = Math.max(...inTheWay);
  const own = ownProposal(view, party, offer);
  if (own !== undefined) {
    return { ...receptionFrom(party, asOwnProposal(chances)), sticksAt: undefined, proposedOn: own.round };
  }
  const reception = receptionFrom(party, chances);
  const isAccepted = reception.kind === 'accept' && reception.likelihood !== 'either';
  const sticksAt = isAccepted || most < NAMED ? undefined : offer.clauses[inTheWay.indexOf(most)]?.issue;
  return { ...reception, sticksAt, proposedOn: undefined };
}

/**
 * Chances of what a party has proposed itself: half by what is imagined, half by its word. Negotiators took their own
 * proposals back in 35 of 553 cases (six games each of village-water and white-house-2025).
 */
function asOwnProposal(chances: readonly number[]): number[] {
  return chances.map((chance, kind) => Math.floor(chance / 2) + (RECEPTION_KINDS[kind] === 'accept' ? MILLION / 2 : 0));
}

/** Converts chances of `RECEPTION_KINDS`, in millionths, to a reception. */
export function receptionFrom(party: PartyIndex, imagined: readonly number[]): Reception {
  const chances = imagined.map(
    (chance) => Math.floor((chance * (MILLION - SURPRISE * RECEPTION_KINDS.length)) / MILLION) + SURPRISE,
  );
  const place = quantile(chances, MILLION / 2);
  const { low, high } = wideEnough(quantile(chances, BELOW), quantile(chances, ABOVE));
  const zone = Math.min(RECEPTION_KINDS.length - 1, Math.floor(place / ZONE));
  return {
    party,
    chances: chances.map((chance) => Math.floor(chance / 1000)),
    place,
    low,
    high,
    kind: at(RECEPTION_KINDS, zone),
    likelihood: likelihoodOf(at(RECEPTION_KINDS, zone), Math.floor(at(chances, zone) / 1000)),
    sure: surenessOfRange(high - low),
  };
}

/** The place on the scale below which a share (in millionths) of the chances lies, each spread evenly over its quarter. */
function quantile(chances: readonly number[], share: number): number {
  let before = 0;
  for (const [zone, chance] of chances.entries()) {
    if (before + chance >= share) return zone * ZONE + Math.floor(((share - before) * ZONE) / chance);
    before += chance;
  }
  return RECEPTION_KINDS.length * ZONE;
}

/** A range that is too narrow is widened to both sides, within the scale. */
function wideEnough(low: number, high: number): { readonly low: number; readonly high: number } {
  if (high - low >= ZONE) return { low, high };
  const from = Math.floor((low + high - ZONE) / 2);
  const within = Math.max(0, Math.min((RECEPTION_KINDS.length - 1) * ZONE, from));
  return { low: within, high: within + ZONE };
}

function likelihoodOf(kind: ReceptionKind, chance: number): Likelihood {
  if (chance >= VERY_LIKELY[kind]) return 'very-likely';
  if (chance >= PROBABLE) return 'probably';
  return chance >= POSSIBLE ? 'may' : 'either';
}

function surenessOfRange(width: number): Sureness {
  if (width <= SURE_WIDTH) return 'sure';
  return width <= FAIR_WIDTH ? 'fairly' : 'guess';
}

/** The last proposal of a party on a part that the viewer knows of, if an offer that has not been made says the same; else `undefined`. */
function ownProposal(
  view: View,
  party: PartyIndex,
  { track, clauses }: Pick<UnsentOffer, 'track' | 'clauses'>,
): SeenOffer | undefined {
  const last = view.offers.filter((offer) => offer.from === party && offer.track === track).at(-1);
  return last !== undefined && saysSame(deliveredClauses(last), clauses) ? last : undefined;
}

function saysSame(one: readonly Clause[], other: readonly Clause[]): boolean {
  const isIn = (clause: Clause) => other.some((each) => each.issue === clause.issue && isSameWording(each, clause));
  return one.length === other.length && one.every(isIn);
}
