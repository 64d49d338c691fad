/** Incidents that concern a seat, and those of them that it has spoken of: each once, in its next words to one who may hear it. */
import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { OfferId, PartyIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { forgivenIn, type Incident, incidentIn, keyOfIncident } from './incident-in.ts';
import { letterWith } from './letters.ts';
import { factsIn } from './part.ts';
import { ofLines } from './parts-of.ts';

/** Addressee of words: one delegation, or everybody. */
export type Hearer = PartyIndex | 'all';

/** Facts about incidents that concern the seat. */
interface Incidents {
  /** Those that the seat has not spoken of, in order. */
  unspoken: readonly Incident[];
  /** Keys of all incidents so far. */
  readonly known: Set<string>;
  /** Letters that the seat has answered: an answer that is carried is in two lines. */
  readonly answered: Set<OfferId>;
}

const INCIDENTS = ofLines<Incidents>({
  nothing: () => ({ unspoken: [], known: new Set(), answered: new Set() }),
  copyOf: ({ unspoken, known, answered }) => ({ unspoken, known: new Set(known), answered: new Set(answered) }),
  takeIn: (facts, line, view) => {
    const hearer = hearerOf(facts, line, view);
    if (hearer !== undefined) facts.unspoken = afterWordsTo(facts.unspoken, hearer, line.round);
    forget(facts, line, view);
    const incident = incidentIn(line, view);
    if (incident !== undefined) add(facts, incident);
  },
});

/**
 * Returns the incident that the seat speaks of in its next words; `undefined` if there is none. An offer to several is one
 * letter after the other: of `hearers`, the last one is asked about.
 */
export function incidentToldTo(view: View, hearers: readonly Hearer[]): Incident | undefined {
  let { unspoken } = factsIn(view, INCIDENTS);
  for (const hearer of hearers.slice(0, -1)) unspoken = afterWordsTo(unspoken, hearer, view.round);
  return incidentFor(unspoken, at(hearers, hearers.length - 1), view.round);
}

/** True if others have put the seat under pressure, and it has not spoken of that yet. */
export function isUnderPressure(view: View): boolean {
  return factsIn(view, INCIDENTS).unspoken.some(({ what }) => what === 'pressed');
}

/** Incidents by what comes first of several. */
const FIRST: readonly Incident['what'][] = ['left', 'leaves', 'pressed', 'breach', 'denied', 'news', 'date-passed'];

/** The incident that words to a hearer speak of: one at a time, the gravest first, of these the oldest. */
function incidentFor(unspoken: readonly Incident[], hearer: Hearer, round: number): Incident | undefined {
  const [first] = unspoken
    .filter((incident) => canHear(hearer, incident, round))
    .sort((a, b) => FIRST.indexOf(a.what) - FIRST.indexOf(b.what));
  return first;
}

/**
 * True if a hearer can be told of an incident. A breach and a denial are between the two. An act against the seat is told
 * to its author on the same day, and to others from the next day on.
 */
function canHear(hearer: Hearer, { what, by, round: since }: Incident, round: number): boolean {
  if (hearer === by) return true;
  if (what === 'breach' || what === 'denied') return false;
  const isAct = what === 'pressed' || what === 'leaves';
  return hearer === 'all' || !isAct || round > since;
}

function afterWordsTo(unspoken: readonly Incident[], hearer: Hearer, round: number): readonly Incident[] {
  const told = incidentFor(unspoken, hearer, round);
  return told === undefined ? unspoken : unspoken.filter((incident) => incident !== told);
}

/** The hearer of a line in which the seat says something: a letter, an answer, a vote or a statement. */
function hearerOf({ answered }: Incidents, line: Dispatch, view: View): Hearer | undefined {
  switch (line.kind) {
    case 'offered': {
      const { from, to } = letterWith(view, line.offer);
      return from === view.party ? to : undefined;
    }
    case 'answered': {
      const { from, to } = letterWith(view, line.offer);
      if (to !== view.party || answered.has(line.offer)) return undefined;
      answered.add(line.offer);
      return from;
    }
    case 'voted':
      return line.ballots.some(({ party }) => party === view.party) ? 'all' : undefined;
    case 'declared':
      return at(view.declarations, line.declaration).party === view.party ? 'all' : undefined;
    default:
      return undefined;
  }
}

/** Forgets what a line makes good, or makes more of: a walk-out that is taken back, or that has come. */
function forget(facts: Incidents, line: Dispatch, view: View): void {
  const forgiven = forgivenIn(line, view);
  if (forgiven !== undefined) {
    const key = keyOfIncident(forgiven);
    facts.known.add(key);
    facts.unspoken = facts.unspoken.filter((incident) => keyOfIncident(incident) !== key);
  }
  if (line.kind === 'walkOutTakenBack' || line.kind === 'walkedOut') {
    facts.unspoken = facts.unspoken.filter(({ what, by }) => what !== 'leaves' || by !== line.party);
  }
}

function add(facts: Incidents, incident: Incident): void {
  const key = keyOfIncident(incident);
  if (!facts.known.has(key)) facts.unspoken = [...facts.unspoken, incident];
  facts.known.add(key);
}
