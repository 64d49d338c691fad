import { at } from '../model/at.ts';
import type { ClauseState, Version } from '../model/clause-state.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { Clause, PartyIndex } from '../model/moves.ts';
import { isSameWording, type Wording, wordingOf } from '../model/wording.ts';
import { backersOf, versionOf, versionsOf } from './text.ts';

/** Effect of writing a clause on the text. */
export interface WriteEffect {
  readonly joined: readonly PartyIndex[];
  /** Parties that lost their initials because their version was replaced. */
  readonly dropped: readonly PartyIndex[];
  readonly beside: boolean;
}

/**
 * Writes a clause that parties have agreed on, with their initials. It joins the same version; it replaces another
 * one, dropping its initials, if one of them has consent there; else it is tabled beside it.
 */
export function writeClause(
  common: CommonKnowledge,
  clause: ClauseState,
  { issue, option, or }: Clause,
  parties: readonly PartyIndex[],
): WriteEffect {
  strikeInitials(clause, parties, { option, or });
  const { consent } = at(common.issues, issue);
  const standing = versionOf(clause, option, or);
  const version = standing ?? { initials: [], ...wordingOf({ option, or }) };
  const moved = clause.current === undefined || parties.some((party) => consent.includes(party));
  const replaced = moved && clause.current !== version ? clause.current : undefined;
  if (moved && clause.current !== version) makeCurrent(clause, version);
  else if (standing === undefined) clause.beside.push(version);
  addInitials(version, parties);
  return {
    joined: [...version.initials],
    dropped: [...(replaced?.initials ?? [])],
    beside: clause.current !== version,
  };
}

/** Puts a party's initial on a version that stands in the text; one tabled beside takes over when consent is complete. */
export function initialClause(
  common: CommonKnowledge,
  clause: ClauseState,
  { issue, option, or }: Clause,
  party: PartyIndex,
): WriteEffect {
  const version = versionOf(clause, option, or);
  if (version === undefined) throw new RangeError('no such version in the text');
  addInitials(version, [party]);
  strikeInitials(clause, [party], { option, or });
  const complete = at(common.issues, issue).consent.every((each) => version.initials.includes(each));
  const takesOver = complete && clause.current !== version;
  const replaced = takesOver ? clause.current : undefined;
  if (takesOver) makeCurrent(clause, version);
  return {
    joined: [...version.initials],
    dropped: [...(replaced?.initials ?? [])],
    beside: clause.current !== version,
  };
}

/**
 * Writes a clause of an opening statement beside the text. Its party proposes it and has accepted nothing yet, so that it
 * settles nothing and binds nobody.
 */
export function openClause(clause: ClauseState, { option }: Clause, party: PartyIndex): void {
  const standing = versionOf(clause, option);
  if (standing === undefined) clause.beside.push({ option, initials: [], opened: [party] });
  else standing.opened = [...(standing.opened ?? []), party];
}

/** A party no longer proposes what it has opened with. */
export function leaveOpening(version: Version, parties: readonly PartyIndex[]): void {
  const left = version.opened?.filter((party) => !parties.includes(party)) ?? [];
  if (left.length > 0) version.opened = left;
  else delete version.opened;
}

function makeCurrent(clause: ClauseState, version: Version): void {
  clause.beside = clause.beside.filter((other) => !isSameWording(other, version));
  clause.current = version;
}

function addInitials(version: Version, parties: readonly PartyIndex[]): void {
  for (const party of parties) if (!version.initials.includes(party)) version.initials.push(party);
  leaveOpening(version, parties);
}

/** A party stands by one version only: its initial, and what it has opened with, leave every version but the given one. */
function strikeInitials(clause: ClauseState, parties: readonly PartyIndex[], except: Wording): void {
  for (const version of versionsOf(clause)) {
    if (isSameWording(version, except)) continue;
    version.initials = version.initials.filter((party) => !parties.includes(party));
    leaveOpening(version, parties);
  }
  dropForsaken(clause);
}

/** A version beside the text that nobody stands by any more goes. */
export function dropForsaken(clause: ClauseState): void {
  clause.beside = clause.beside.filter((version) => backersOf(version).length > 0);
}
