import { at } from '../model/at.ts';
import type { Asked, ClaimId, IssueIndex, OptionIndex, PartyIndex, QuestionId } from '../model/moves.ts';
import type { SeenQuestion, View } from '../views/view.ts';
import { cellFor, copyOfHeld, type HeldSince, hold, nothingHeld } from './held-since.ts';
import { linesIn } from './lines.ts';
import { factsIn, type Part } from './part.ts';

/** Facts about questions that the seat has asked or was asked. Questions are given by their places in the view. */
interface Questions {
  readonly places: Map<QuestionId, number>;
  /** By other party: questions of the seat to it, and of it to the seat. */
  readonly to: (readonly number[])[];
  readonly from: (readonly number[])[];
  /** The round in which the seat has last asked anybody. */
  lastAsked: number | undefined;
  /** Claims of which the seat has asked if they are true. */
  readonly claims: Set<ClaimId>;
  /** By party and issue: all options that the party has said it could accept. */
  readonly acceptable: HeldSince;
  /** By cell, see `cellFor`: each yes of the party to such a question. */
  readonly yeses: Map<number, readonly Yes[]>;
}

/** A yes to the question of whether the party could accept an option, who has asked, and when. */
export interface Yes {
  readonly option: OptionIndex;
  readonly asker: PartyIndex;
  readonly round: number;
}

const QUESTIONS: Part<SeenQuestion, Questions> = {
  entriesIn: ({ questions }) => questions,
  isSame: isSameReply,
  nothing: ({ common }) => ({
    places: new Map(),
    to: Array.from({ length: common.partyCount }, () => []),
    from: Array.from({ length: common.partyCount }, () => []),
    lastAsked: undefined,
    claims: new Set(),
    acceptable: nothingHeld(common),
    yeses: new Map(),
  }),
  copyOf: ({ places, to, from, lastAsked, claims, acceptable, yeses }) => ({
    places: new Map(places),
    to: [...to],
    from: [...from],
    lastAsked,
    claims: new Set(claims),
    acceptable: copyOfHeld(acceptable),
    yeses: new Map(yeses),
  }),
  takeIn: (questions, question, view, place) => {
    takeAsked(questions, question, view, place);
    takeReply(questions, question, view);
  },
  takeChange: (questions, question, before, view) => {
    if (before.says !== undefined || !isSameQuestion(question, before)) return false;
    takeReply(questions, question, view);
    return true;
  },
};

function questionsIn(view: View): Questions {
  return factsIn(view, QUESTIONS);
}

/** True if a question is as it was, with its reply. */
export function isSameReply(question: SeenQuestion, before: SeenQuestion): boolean {
  return question.says === before.says && isSameQuestion(question, before);
}

/** True if two questions are one, whatever was replied. */
function isSameQuestion(one: SeenQuestion, other: SeenQuestion): boolean {
  return (
    // Its id tells who has asked whom.
    one.id === other.id && one.round === other.round && isSameAsked(one.asked, other.asked)
  );
}

function isSameAsked(one: Asked, other: Asked): boolean {
  return one === other || keyOfAsked(one) === keyOfAsked(other);
}

function keyOfAsked(asked: Asked): string {
  if (asked.what === 'is-it-true') return `claim ${asked.claim}`;
  const condition = asked.what === 'could-live-with' ? asked.condition : undefined;
  const given = condition === undefined ? '' : `if ${condition.issue} ${condition.option}`;
  return `${asked.what} ${asked.issue} ${'option' in asked ? asked.option : ''} ${'or' in asked ? asked.or : ''} ${given}`;
}

function takeAsked(
  questions: Questions,
  { id, from, to, asked, round }: SeenQuestion,
  view: View,
  place: number,
): void {
  questions.places.set(id, place);
  if (to === view.party) questions.from[from] = [...at(questions.from, from), place];
  if (from !== view.party) return;
  questions.to[to] = [...at(questions.to, to), place];
  questions.lastAsked = round;
  if (asked.what === 'is-it-true') questions.claims.add(asked.claim);
}

function takeReply({ acceptable, yeses }: Questions, question: SeenQuestion, view: View): void {
  const { id, from, to, asked, says, round } = question;
  // Under a condition it could accept both together: that says nothing of either alone.
  if (says !== 'yes' || asked.what !== 'could-live-with' || asked.condition !== undefined) return;
  const cell = cellFor(view.common, to, asked.issue);
  const options = acceptable.options[cell]! | (1 << asked.option);
  yeses.set(cell, [...(yeses.get(cell) ?? []), { option: asked.option, asker: from, round }]);
  const line = linesIn(view).replied.get(id) ?? view.record.length;
  const before = acceptable.lines[cell]!;
  hold(acceptable, cell, options, line < before ? acceptable.rounds[cell]! : round, Math.max(before, line));
}

/** The question with an id, if the seat has asked it or was asked it. */
export function questionWith(view: View, id: QuestionId): SeenQuestion | undefined {
  const place = questionsIn(view).places.get(id);
  return place === undefined ? undefined : view.questions[place];
}

/** The questions of another party to the seat, the first one first. */
export function questionsFrom(view: View, other: PartyIndex): readonly SeenQuestion[] {
  return at(questionsIn(view).from, other).map((place) => at(view.questions, place));
}

/** The number of questions that another party had put to the seat before one of these. */
export function questionsBefore(view: View, { from, id }: SeenQuestion): number {
  const { places } = questionsIn(view);
  return at(questionsIn(view).from, from).indexOf(places.get(id) ?? -1);
}

/** The round in which the seat has last asked one party or, without one, anybody; `undefined` if it never has. */
export function lastAskedIn(view: View, to?: PartyIndex): number | undefined {
  const questions = questionsIn(view);
  if (to === undefined) return questions.lastAsked;
  const place = at(questions.to, to).at(-1);
  return place === undefined ? undefined : at(view.questions, place).round;
}

/** True if the seat has asked somebody if a claim is true. */
export function hasAskedIfTrue(view: View, claim: ClaimId): boolean {
  return questionsIn(view).claims.has(claim);
}

/** The options of an issue of which other parties have said that they could accept them, as bits. */
export function bitsAcceptableToOthers(view: View, issue: IssueIndex): number {
  const { options } = questionsIn(view).acceptable;
  let bits = 0;
  for (let other = 0; other < view.common.partyCount; other += 1) {
    if (other !== view.party) bits |= options[cellFor(view.common, other, issue)]!;
  }
  return bits;
}

/** By party and issue: all options that the party has said it could accept. Not to be changed. */
export function saidAcceptable(view: View): HeldSince {
  return questionsIn(view).acceptable;
}

/** Each yes of a party to the question of whether it could accept an option of an issue, as far as the seat knows. */
export function yesesOn(view: View, party: PartyIndex, issue: IssueIndex): readonly Yes[] {
  return questionsIn(view).yeses.get(cellFor(view.common, party, issue)) ?? [];
}
