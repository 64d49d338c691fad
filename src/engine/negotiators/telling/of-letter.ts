/** What a negotiator says of a letter: an offer or a counter to one party, in the light of those before it. */
import { bitsTaken } from '../../mind/bargaining-position.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { hasBit } from '../../model/option-bits.ts';
import { isSameWording, sharesReading } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Account } from '../decision/decision.ts';
import type { Reason, Repetition } from '../decision/reason.ts';
import { lastNo } from '../weighing/last-no.ts';
import { lastWords } from '../weighing/last-words.ts';
import {
  askedSince,
  hasAsked,
  type Letters,
  lettersWith,
  type News,
  newsSince,
  openingOf,
  repetitionOf,
  type Said,
} from './correspondence.ts';
import { forTheirSake } from './for-their-sake.ts';
import { comesTowards, unansweredStep } from './steps-between.ts';
import { publicReason, wordsKept } from './turned-down.ts';
import { withDates } from './with-dates.ts';
import { isMemory, withOneMemory } from './with-one-memory.ts';

/** How much a letter says of itself, beside a reason from the world: more would not be read. */
const MOST_SAID = 2;

/** A letter in the making. */
export interface Letter {
  readonly track: TrackIndex;
  readonly to: PartyIndex;
  readonly clauses: readonly Clause[];
}

/**
 * What has been said before needs no other reason, and a step that waits for one says more than that; who moves as the other has moved, none for having moved; and who has
 * written before says what is new, and dates what is not. A counter gives ground on what the other party has asked for:
 * `answering` is the letter that it answers, and those of that party before it. What it leaves as that letter has it is no
 * news of its own.
 */
export function ofLetter(
  view: View,
  letter: Letter,
  reasons: readonly Reason[],
  account: Account | undefined,
  answering?: { readonly letter: SeenOffer; readonly before: readonly SeenOffer[] },
): readonly Reason[] {
  const { to, track, clauses } = letter;
  const letters = lettersWith(view, track, to);
  const repetition = repetitionOf(letters.own, clauses);
  if (repetition !== undefined) return ofRepetition(view, letter, letters, repetition);
  const steps = comesTowards(view, letters, clauses);
  const moved = steps !== undefined || (answering === undefined && reasons.some(givesGround));
  const isFirst = letters.own.length === 0;
  const opened = openingOf(view, view.party);
  const own = [...opened, ...letters.own];
  const given = answering === undefined ? own : [...openingOf(view, to), ...answering.before];
  const sake = newSake(view, letter, own, account);
  const heard = asYouSaid(view, letter, letters.own);
  const no = answering === undefined ? heardNo(view, letter) : [];
  const why = [
    ...no,
    ...heard,
    ...reasons
      .map((reason) => withoutHeard(reason, heard))
      .filter(({ code }) => code !== 'aim-lowered' || (isFirst && !moved))
      // What is put in for somebody else is not what the own side asks for, and what was heard is said once.
      .filter(
        (reason) => reason.code !== 'gains-by' || [...sake, ...heard].every(({ issue }) => issue !== reason.issue),
      )
      // A trade is offered, in a counter too.
      .map((reason) => withDates(reason, own, reason.code === 'trades' ? own : given)),
    ...sake,
  ];
  const kept = answering === undefined ? [] : deliveredClauses(answering.letter);
  const news = [
    ...whatIsNew(newsSince(letters.own, clauses, opened), kept, why, steps),
    ...(no.length > 0 ? [] : leftOut(view, letter, letters.own)),
  ];
  const said = withOneMemory([...why, ...news], MOST_SAID);
  return moved || said.length > 1 || said.some(isMemory) ? said : [...said, ...unanswered(view, letters)];
}

/**
 * What a letter says that says the same as earlier ones. Who has written or accepted something else since, to whomever,
 * comes back to it.
 */
function ofRepetition(view: View, { clauses }: Letter, letters: Letters, repetition: Repetition): readonly Reason[] {
  const otherwise = clauses.some((clause) =>
    lastWords(view, clause.issue).some((wording) => !sharesReading(wording, clause)),
  );
  const last = repetition.last && !otherwise;
  const waits = last ? unanswered(view, letters) : [];
  return waits.length > 0 ? waits : [{ code: 'said-before', ...repetition, last }];
}

function givesGround({ code }: Reason): boolean {
  return code === 'trades' || code === 'gives-on';
}

/** For whose sake it gives ground, where the last letters did not already do so. */
function newSake(view: View, { to, clauses }: Letter, own: readonly Said[], account: Account | undefined) {
  if (account === undefined) return [];
  return forTheirSake(view, account, clauses)
    .filter((reason) => reason.party !== to && askedSince(own, reason) === undefined)
    .map((reason) => (hasAsked(own, reason) ? { ...reason, again: true as const } : reason));
}

/**
 * What is new against all letters before, not `kept` from the one that is answered and not named yet; as a step for a step
 * where both have come closer.
 */
function whatIsNew(
  news: News | undefined,
  kept: readonly Clause[],
  said: readonly Reason[],
  steps: ReturnType<typeof comesTowards>,
): Reason[] {
  const named = said.flatMap(issuesNamed);
  const unnamed = (news?.clauses ?? []).filter(
    (clause) =>
      !named.includes(clause.issue) && !kept.some((one) => one.issue === clause.issue && isSameWording(one, clause)),
  );
  if (steps !== undefined) return [{ code: 'in-kind', ...steps, clauses: unnamed }];
  return news === undefined || unnamed.length === 0 ? [] : [{ code: 'new-since', round: news.round, clauses: unnamed }];
}

/** What the last letter spoke of and this one does not, unless the own initial stands there. */
function leftOut(view: View, { clauses }: Letter, own: readonly SeenOffer[]): Reason[] {
  const dropped = newsSince(own, clauses)?.dropped ?? [];
  const open = dropped.filter((issue) => !at(view.text, issue).current?.initials.includes(view.party));
  return open.length === 0 ? [] : [{ code: 'left-out', issues: open }];
}

/** The articles whose wording in the own letter a reason names. */
function issuesNamed(reason: Reason): IssueIndex[] {
  if (reason.code === 'trades') return [reason.gives.issue, reason.gains.issue];
  const { code } = reason;
  return code === 'gains-by' || code === 'for-their-sake' || code === 'as-you-said' ? [reason.issue] : [];
}

/** A trade for what was heard is only what it gives: the rest is said already. */
function withoutHeard(reason: Reason, heard: readonly { readonly issue: IssueIndex }[]): Reason {
  if (reason.code !== 'trades' || heard.every(({ issue }) => issue !== reason.gains.issue)) return reason;
  return { code: 'gives-on', ...reason.gives };
}

/** What a letter is the first to ask for after its reader has said, when it was asked, that it could accept it. */
function asYouSaid(view: View, { to, clauses }: Letter, own: readonly SeenOffer[]) {
  const said = clauses.find(({ issue, option, or }) => {
    const isNew = or === undefined && askedSince(own, { issue, option }) === undefined;
    return isNew && hasBit(bitsTaken(view, to, issue, 'acceptable'), option);
  });
  return said === undefined ? [] : [{ code: 'as-you-said' as const, issue: said.issue, option: said.option }];
}

/** What it no longer puts to one that has refused its last letter over that. */
function heardNo(view: View, { track, to, clauses }: Letter) {
  const no = lastNo(view, track, to);
  if (no === undefined || clauses.some((clause) => clause.issue === no.issue && sharesReading(clause, no))) return [];
  const leaves = clauses.every(({ issue }) => issue !== no.issue);
  return [{ code: 'heard-no' as const, issue: no.issue, option: no.option, leaves }];
}

function unanswered(view: View, letters: Letters): Reason[] {
  const round = unansweredStep(view, letters);
  return round === undefined ? [] : [{ code: 'unanswered', round }];
}

/** The reasons of a letter with what it is the first to repeat of what its sender has insisted on in public. */
export function withPublicWord(view: View, letter: Letter, said: readonly Reason[]): readonly Reason[] {
  const word = ofPublicWord(view, letter);
  return word.length === 0 ? said : [...said.filter((reason) => !isMemory(reason)).slice(0, MOST_SAID - 1), ...word];
}

function ofPublicWord(view: View, { track, to, clauses }: Letter): Reason[] {
  const { own } = lettersWith(view, track, to);
  const kept = wordsKept(view).find((said) => {
    const repeated = own.filter(({ round }) => round >= said.round);
    const isAsked = clauses.some((clause) => clause.issue === said.issue && clause.option === said.option);
    return said.what === 'insist' && isAsked && askedSince(repeated, said) === undefined;
  });
  return kept === undefined ? [] : [publicReason(kept)];
}
