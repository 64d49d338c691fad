import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import { byId } from '../model/ids.ts';
import type { Clause, PartyIndex } from '../model/moves.ts';
import { othersOf } from '../model/others-of.ts';
import { isSameWording } from '../model/wording.ts';
import { isRefusedAgain } from '../negotiators/telling/correspondence.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import { initialsBy } from '../text/initials-after.ts';
import { lettersBefore } from '../text/letters-before.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import type { Regard, RegardKind } from './regard.ts';

/** A delegation, and how it takes the seat. */
type Shown = readonly [party: PartyIndex, kind: RegardKind];

type Reading<Kind extends Dispatch['kind']> = (
  view: View,
  line: Extract<Dispatch, { kind: Kind }>,
  key: number,
) => readonly Shown[];

/** Regards of the others for a view's seat that the lines of its record show from a place on, in their order. */
export function regardsIn(view: View, from: number): Regard[] {
  return view.record.slice(from).flatMap((line, index) => {
    const read = READINGS[line.kind] as Reading<Dispatch['kind']> | undefined;
    const shown = read?.(view, line, from + index) ?? [];
    return shown
      .filter(([party]) => party !== view.party)
      .map(([party, kind]) => ({ party, kind, line: from + index }));
  });
}

/** Lines that say something of it; the others do not. */
const READINGS: { readonly [Kind in Dispatch['kind']]?: Reading<Kind> } = {
  answered: byAnswer,
  offered: (view, { offer }) => (byId(view.offers, offer).via === undefined ? byLetter(view, offer) : []),
  arrived: (view, { offer }) => byLetter(view, offer),
  reviewed: byReview,
  replied: (view, { question }) => {
    const { from, to, says } = byId(view.questions, question);
    return from === view.party ? [[to, says === 'evade' ? 'evades' : 'replies']] : [[from, 'has-heard']];
  },
  told: ({ party: you }, { party, to }) => (party === you ? [[to, 'has-heard']] : []),
  claimAnswered: byClaim,
  initialled: byInitial,
  leverUsed: byLever,
  promiseBroken: (view, { party, to }) => (party === view.party ? [[to, 'sees-broken']] : []),
  changed: (view, { effect }) => {
    if (effect.kind !== 'trust' || effect.to !== view.party || effect.kept === effect.broke) return [];
    return [[effect.of, effect.kept > effect.broke ? 'trusts-more' : 'trusts-less']];
  },
  voted: byVote,
  walkOutAnnounced: (view, { party }) => (party === view.party ? toOthers(view, 'is-left') : []),
  walkOutTakenBack: (view, { party }) => (party === view.party ? toOthers(view, 'is-not-left') : []),
};

function toOthers(view: View, kind: RegardKind): Shown[] {
  return othersOf(view.party, view.common.partyCount).map((party) => [party, kind]);
}

/** The seat's own offer is answered; or it has answered one. */
function byAnswer(view: View, line: Extract<Dispatch, { kind: 'answered' }>): readonly Shown[] {
  const offer = byId(view.offers, line.offer);
  if (offer.from === view.party) return byAnswerTo(view, offer);
  return offer.to === view.party ? byOwnAnswer(line, offer) : [];
}

function byAnswerTo({ offers }: View, offer: SeenOffer): readonly Shown[] {
  switch (offer.answer?.response) {
    case 'accept':
      return [[offer.to, 'accepts']];
    case 'refuse':
      return [[offer.to, isRefusedAgain(lettersBefore(offers, offer), offer) ? 'refuses-again' : 'refuses']];
    default:
      return [];
  }
}

/** Once the other has heard it: what is carried is on the record before it arrives. */
function byOwnAnswer({ audience }: Dispatch, { from, answer }: SeenOffer): readonly Shown[] {
  if (audience !== 'all' && !audience.includes(from)) return [];
  return [[from, answer?.response === 'accept' ? 'is-accepted' : 'is-refused']];
}

/** An offer or a counter has reached the seat: how far it goes towards what the seat has asked for. */
function byLetter(view: View, id: number): readonly Shown[] {
  const letter = byId(view.offers, id);
  const step = letter.to === view.party ? stepIn(view, letter) : undefined;
  return step === undefined ? [] : [[letter.from, step]];
}

function byReview(view: View, { draft }: Extract<Dispatch, { kind: 'reviewed' }>): readonly Shown[] {
  const { by, reviews } = at(view.drafts, draft);
  if (by !== view.party) return [];
  return reviews.map(({ party, over }) => [party, over.length === 0 ? 'takes-all' : 'asks-change']);
}

const TO_CLAIM = {
  unconfirmed: undefined,
  confirmed: 'confirms',
  denied: 'denies',
  reinterpreted: 'puts-otherwise',
  'by-members': 'puts-otherwise',
} as const;

/**
 * Regards by the answer to a claim of the seat: of the party that it is about, and of those that were told it at first,
 * since a denial is told to them as a broken promise.
 */
function byClaim(view: View, line: Extract<Dispatch, { kind: 'claimAnswered' }>): readonly Shown[] {
  const { by, about, status } = byId(view.claims, line.claim);
  const kind = TO_CLAIM[status];
  if (by !== view.party || kind === undefined) return [];
  const made = view.record.find((each) => each.kind === 'claimed' && each.claim === line.claim);
  const hearers = othersOf(by, view.common.partyCount).filter(
    (party) => party !== about && (made?.audience === 'all' || made?.audience.includes(party)),
  );
  return [[about, kind], ...(status === 'confirmed' ? hearers.map((party): Shown => [party, 'sees-kept']) : [])];
}

/** Two have initialled the same words: the seat has joined those that stood there, or another has joined it. */
function byInitial(view: View, line: Extract<Dispatch, { kind: 'initialled' }>, key: number): readonly Shown[] {
  const before = initialsOn(view, line, key);
  if (line.party === view.party) return before.map((party) => [party, 'is-joined']);
  return before.includes(view.party) ? [[line.party, 'joins']] : [];
}

function initialsOn({ record }: View, clause: Clause, key: number): readonly PartyIndex[] {
  return initialsBy(record.slice(0, key), clause);
}

/** A lever of the seat presses those for whom it makes waiting dearer, unless it obliges them too. */
function byLever({ party, own }: View, line: Extract<Dispatch, { kind: 'leverUsed' }>): readonly Shown[] {
  const lever = line.party === party ? own.levers.find(({ index }) => index === line.lever) : undefined;
  if (lever === undefined) return [];
  const pressed = new Set(lever.presses.map((touched) => touched.party));
  return [...pressed].filter((other) => !lever.obliges.includes(other)).map((other) => [other, 'is-pressed']);
}

/** A signature binds all that gave it; a no weighs between those of whom one said yes. */
function byVote(view: View, { ballots, signed }: Extract<Dispatch, { kind: 'voted' }>): readonly Shown[] {
  const own = ballots.find(({ party }) => party === view.party);
  if (own === undefined) return [];
  if (signed) return ballots.map(({ party }) => [party, 'signs']);
  return ballots
    .filter(({ yes }) => yes !== own.yes)
    .map(({ party }) => [party, own.yes ? 'votes-no' : 'is-voted-down']);
}

/**
 * Step of a letter to the seat towards what the seat has asked its sender for on the track: part of it, for the first
 * time; more of it than the letter before; as much; or less. `undefined` if the seat has asked for nothing, and for a
 * letter of the sender's own accord that brings nothing either way.
 */
function stepIn(
  { offers, party }: Pick<View, 'offers' | 'party'>,
  letter: SeenOffer,
): 'gives-part' | 'comes-closer' | 'stays' | 'takes-back' | undefined {
  const earlier = offers.slice(0, offers.indexOf(letter)).filter(({ track }) => track === letter.track);
  const asked = earlier.filter(({ from, to }) => from === party && to === letter.from).at(-1);
  if (asked === undefined) return undefined;
  const given = agreed(asked.clauses, letter);
  const before = earlier.filter(({ from, to }) => from === letter.from && to === party).at(-1);
  const isFirst = before === undefined;
  const givenBefore = isFirst ? 0 : agreed(asked.clauses, before);
  if (given > givenBefore) return isFirst ? 'gives-part' : 'comes-closer';
  if (given < givenBefore) return 'takes-back';
  return letter.counters === undefined ? undefined : 'stays';
}

/** Number of the requested clauses that a letter gives as they are. */
function agreed(asked: readonly Clause[], letter: SeenOffer): number {
  const given = deliveredClauses(letter);
  return asked.filter((clause) => given.some((each) => each.issue === clause.issue && isSameWording(each, clause)))
    .length;
}
