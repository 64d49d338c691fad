import type { TableModel } from '../table/table-model.ts';
import type { IntroductionId } from './introduction-ids.ts';

/** An introduction to a part of the table, shown once when it is first needed. */
export interface Introduction {
  readonly id: IntroductionId;
  /** True if its topic matters at this table, at a decision of the person's. */
  isNeeded(table: TableModel): boolean;
}

// What is rarer waits until the rest is known.
const SECOND_DAY = 2;
const THIRD_DAY = 3;

/** All introductions, the most pressing first. */
export const INTRODUCTIONS: readonly Introduction[] = [
  { id: 'review', isNeeded: ({ review }) => review !== undefined },
  { id: 'ballot', isNeeded: ({ ballot }) => ballot !== undefined },
  { id: 'accept', isNeeded: ({ letter, draft }) => letter !== undefined && draft.kind !== 'counter' },
  { id: 'single', isNeeded: ({ draft }) => draft.clauses.length > 0 && draft.single !== undefined },
  { id: 'relayed', isNeeded: ({ draft }) => draft.clauses.length > 0 && draft.relayed },
  { id: 'vague', isNeeded: (table) => isFrom(SECOND_DAY, table) && couldBeVague(table) },
  { id: 'text', isNeeded: isTalking },
  { id: 'own-claim', isNeeded: (table) => isTalking(table) && claimsOf(table).some((claim) => claim.yoursToAnswer) },
  { id: 'vote', isNeeded: (table) => isTalking(table) && canAct(table, 'callVote') },
  { id: 'date', isNeeded: isMarkedDay },
  { id: 'leaving', isNeeded: (table) => isTalking(table) && isSomebodyLeaving(table) },
  { id: 'say', isNeeded: (table) => isTalking(table) && table.speech.sayable.length > 0 },
  { id: 'members', isNeeded: (table) => isTalking(table) && table.speech.hasMembers },
  { id: 'carry', isNeeded: ({ carry, mail }) => carry !== undefined || mail !== undefined },
  { id: 'claim', isNeeded: (table) => isFrom(SECOND_DAY, table) && isTalking(table) && canAskAboutClaim(table) },
  { id: 'levers', isNeeded: (table) => isFrom(THIRD_DAY, table) && isTalking(table) && canAct(table, 'useLever') },
];

function isTalking({ asked }: TableModel): boolean {
  return asked === 'talk';
}

function isFrom(day: number, { calendar }: TableModel): boolean {
  return calendar.round >= day;
}

function isSomebodyLeaving({ delegations }: TableModel): boolean {
  return delegations.some(({ you, status }) => !you && status === 'leaving');
}

/** True if a move of this kind can be made now. */
function canAct({ actions }: TableModel, kind: 'callVote' | 'useLever'): boolean {
  return actions.some(({ key, unavailable }) => key.startsWith(`${kind}:`) && unavailable === undefined);
}

function claimsOf({ tracks }: TableModel) {
  return tracks.flatMap(({ articles }) => articles).flatMap(({ claims }) => claims);
}

function canAskAboutClaim({ speech }: TableModel): boolean {
  return speech.sayable.some((speech) => speech.type === 'ask' && speech.what === 'is-it-true');
}

/** True if a clause of the draft replaces other wording and could be made vague by a second answer. */
function couldBeVague({ draft, tracks }: TableModel): boolean {
  const tabled = new Set(
    tracks.flatMap(({ articles }) => articles.filter(({ state }) => state === 'tabled').map(({ issue }) => issue)),
  );
  return draft.clauses.some(({ issue, canBeVague }) => tabled.has(issue) && canBeVague);
}

/** A day that the game has set as the date of a part that is not signed. */
function isMarkedDay({ calendar, tracks }: TableModel): boolean {
  const due = calendar.leaves.find(({ when }) => when === 'now')?.track;
  return tracks.some(({ track, status }) => track === due && status === 'open');
}
