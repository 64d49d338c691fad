/** Incidents that concern a seat, and those of them that it has spoken of: each once, in its next words to one who may hear it. */
import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { Clause, IssueIndex, OfferId, PartyIndex } from '../model/moves.ts';
import { sharesReading } from '../model/wording.ts';
import { sameClauses } from '../text/clauses.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import { forgivenIn, type Incident, incidentIn, keyOfIncident } from './incident-in.ts';
import { letterWith } from './letters.ts';
import { factsIn } from './part.ts';
import { ofLines } from './parts-of.ts';

/** Addressee of words, one delegation or everybody, and the clauses that the words agree to or ask for. */
export interface AddressedClauses {
  readonly to: PartyIndex | 'all';
  readonly clauses: readonly Clause[];
}

/** Facts about incidents that concern the seat. */
interface Incidents {
  /** Incidents that the seat has not spoken of, in order. */
  unspoken: readonly Incident[];
  /** Keys of all incidents so far. */
  readonly known: Set<string>;
  /** Letters that the seat has answered: an answer that is carried is in two lines. */
  readonly answered: Set<OfferId>;
  /** The wording of articles that the seat has last said it could sign. */
  readonly said: Map<IssueIndex, Clause>;
  /** The last letter that leaves so much of that that it has no room for more: its copies to others have none either. */
  full: { readonly round: number; readonly clauses: readonly Clause[] } | undefined;
}

const INCIDENTS = ofLines<Incidents>({
  nothing: () => ({ unspoken: [], known: new Set(), answered: new Set(), said: new Map(), full: undefined }),
  copyOf: ({ unspoken, known, answered, said, full }) => ({
    unspoken,
    known: new Set(known),
    answered: new Set(answered),
    said: new Map(said),
    full,
  }),
  takeIn: (facts, line, view) => {
    const speech = speechIn(facts, line, view);
    if (speech !== undefined) takeSpeech(facts, speech, line.round);
    for (const clause of speech?.clauses ?? clausesBeside(line, view)) facts.said.set(clause.issue, clause);
    forget(facts, line, view);
    const incident = incidentIn(line, view);
    if (incident !== undefined) add(facts, incident);
  },
});

/**
 * Returns the incident that the seat speaks of in its next words; `undefined` if there is none. An offer to several is one
 * letter after the other: the last of `speeches` is asked about.
 */
export function incidentToldIn(view: View, speeches: readonly AddressedClauses[]): Incident | undefined {
  const facts = factsIn(view, INCIDENTS);
  let { unspoken } = facts;
  let told: Incident | undefined;
  for (const speech of speeches) {
    told = incidentFor(unspoken, speech, view.round, isFull(facts, speech, view.round));
    unspoken = without(unspoken, told);
  }
  return told;
}

/** True if others have put the seat under pressure, and it has not spoken of that yet. */
export function isUnderPressure(view: View): boolean {
  const isUsed = view.world.levers.some((times) => times > 0);
  return isUsed && factsIn(view, INCIDENTS).unspoken.some(({ what }) => what === 'pressed');
}

/** Incidents by what comes first of several. */
const FIRST: readonly Incident['what'][] = ['left', 'leaves', 'pressed', 'breach', 'denied', 'news', 'date-passed'];

/** The incident that a speech speaks of: one at a time, the gravest first, of these the oldest. */
function incidentFor(
  unspoken: readonly Incident[],
  { to }: AddressedClauses,
  round: number,
  isFullSpeech: boolean,
): Incident | undefined {
  const [first] = unspoken
    .filter((incident) => canHear(to, incident, round) && !(isFullSpeech && canWait(incident)))
    .sort((a, b) => FIRST.indexOf(a.what) - FIRST.indexOf(b.what));
  return first;
}

/**
 * True if a hearer can be told of an incident. A breach and a denial are between the two. An act against the seat is told
 * to its author on the same day, and to others from the next day on.
 */
function canHear(hearer: AddressedClauses['to'], { what, by, round: since }: Incident, round: number): boolean {
  if (hearer === by) return true;
  if (what === 'breach' || what === 'denied') return false;
  const isAct = what === 'pressed' || what === 'leaves';
  return hearer === 'all' || !isAct || round > since;
}

function canWait({ what }: Incident): boolean {
  return what !== 'leaves' && what !== 'left';
}

/** Most articles on which a letter can leave the position of the seat and speak of an incident, too: it would be too long. */
const MOST_LEFT = 2;

/** True if a letter leaves the position of the seat on more articles than that, or is a copy of one that does. */
function isFull({ said, full }: Incidents, { clauses }: AddressedClauses, round: number): boolean {
  if (full?.round === round && sameClauses(full.clauses, clauses)) return true;
  const left = clauses.filter((clause) => {
    const before = said.get(clause.issue);
    return before !== undefined && !sharesReading(before, clause);
  });
  return left.length > MOST_LEFT;
}

function takeSpeech(facts: Incidents, speech: AddressedClauses, round: number): void {
  const isFullSpeech = isFull(facts, speech, round);
  if (isFullSpeech) facts.full = { round, clauses: speech.clauses };
  facts.unspoken = without(facts.unspoken, incidentFor(facts.unspoken, speech, round, isFullSpeech));
}

function without(unspoken: readonly Incident[], told: Incident | undefined): readonly Incident[] {
  return told === undefined ? unspoken : unspoken.filter((incident) => incident !== told);
}

/** Clauses that the seat stands for by an opening statement or an initial. */
function clausesBeside(line: Dispatch, { party }: View): readonly Clause[] {
  if ((line.kind !== 'opened' && line.kind !== 'initialled') || line.party !== party) return [];
  return line.kind === 'opened' ? line.clauses : [line];
}

/** The words of the seat in a line: a letter, an answer, a vote or a statement. */
function speechIn({ answered }: Incidents, line: Dispatch, view: View): AddressedClauses | undefined {
  switch (line.kind) {
    case 'offered': {
      const { from, to, clauses } = letterWith(view, line.offer);
      return from === view.party ? { to, clauses } : undefined;
    }
    case 'answered':
      return answerIn(answered, letterWith(view, line.offer), view);
    case 'voted':
      return line.ballots.some(({ party }) => party === view.party) ? TO_ALL : undefined;
    case 'declared':
      return at(view.declarations, line.declaration).party === view.party ? TO_ALL : undefined;
    default:
      return undefined;
  }
}

function answerIn(answered: Set<OfferId>, letter: SeenOffer, { party }: View): AddressedClauses | undefined {
  const { id, from, to, answer } = letter;
  if (to !== party || answered.has(id)) return undefined;
  answered.add(id);
  return { to: from, clauses: answer?.response === 'accept' ? deliveredClauses(letter) : [] };
}

/** A vote or a statement. */
export const TO_ALL: AddressedClauses = { to: 'all', clauses: [] };

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
