import { at } from '../model/at.ts';
import type { ClauseState, Version } from '../model/clause-state.ts';
import type { Declaration } from '../model/declaration.ts';
import type { VoteObstacle } from '../model/dispatch.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import { hasBit } from '../model/option-bits.ts';
import type { Table } from '../model/table.ts';
import { optionsOf, type Wording, wordingOf } from '../model/wording.ts';

/** The state of a clause in the text. */
export type ClauseStatus = 'unsettled' | 'tabled' | 'initialled';
/** Part of the table that the text depends on. */
type Texts = Pick<Table, 'text' | 'tracks'>;

/** Initialled when all whose consent counts have initialled the current version. */
export function clauseStatusOf(common: CommonKnowledge, clause: ClauseState, issue: IssueIndex): ClauseStatus {
  if (clause.current === undefined) return 'unsettled';
  const { initials } = clause.current;
  return at(common.issues, issue).consent.every((party) => initials.includes(party)) ? 'initialled' : 'tabled';
}

/** The versions of a clause that stand in the text, the current one first. */
export function versionsOf(clause: ClauseState): Version[] {
  return [...(clause.current ? [clause.current] : []), ...clause.beside];
}

/** The version of a clause with an option (or, vague, with two), if it stands in the text. */
export function versionOf(
  { current, beside }: ClauseState,
  option: OptionIndex,
  or?: OptionIndex,
): Version | undefined {
  if (current !== undefined && current.option === option && current.or === or) return current;
  return beside.find((version) => version.option === option && version.or === or);
}

/** The version that a party has initialled, if any; its initial is never on two of them. */
export function initialledBy({ current, beside }: ClauseState, party: PartyIndex): Version | undefined {
  if (current?.initials.includes(party) === true) return current;
  return beside.find((version) => version.initials.includes(party));
}

/** The version that a party has opened with and still proposes, if any. */
export function openedBy(clause: ClauseState, party: PartyIndex): Version | undefined {
  return versionsOf(clause).find(({ opened }) => opened?.includes(party));
}

/** Backers of a version: parties that have initialled it, then those that propose it in their opening statements. */
export function backersOf({ initials, opened = [] }: Version): PartyIndex[] {
  return [...initials, ...opened];
}

/** True if nobody has accepted a version that stands beside the text: it is only proposed in opening statements. */
export function isOnlyProposed({ current }: ClauseState, version: Version): boolean {
  return version !== current && version.initials.length === 0;
}

/** The option that a text signed now would mean on an issue: the initialled one, else what silence means. */
export function signedOption(common: CommonKnowledge, texts: Texts, issue: IssueIndex): OptionIndex {
  return at(signedOptions(common, texts, issue), 0);
}

/** The options that a text signed now could be read to mean on an issue: two where the clause is vague, else one. */
export function signedOptions(common: CommonKnowledge, texts: Texts, issue: IssueIndex): OptionIndex[] {
  return optionsOf(signedWording(common, texts, issue));
}

/** Wording that a text signed now would have on an issue: the initialled wording, else what silence means. */
export function signedWording(common: CommonKnowledge, texts: Texts, issue: IssueIndex): Wording {
  const clause = at(texts.text, issue);
  const { current } = clause;
  const isInitialled = current !== undefined && clauseStatusOf(common, clause, issue) === 'initialled';
  return isInitialled ? wordingOf(current) : { option: at(common.issues, issue).silent };
}

/** Issues of a track whose clauses are initialled. */
export function initialledIssues(common: CommonKnowledge, texts: Texts, track: TrackIndex): IssueIndex[] {
  return at(common.tracks, track).issues.filter(
    (issue) => clauseStatusOf(common, at(texts.text, issue), issue) === 'initialled',
  );
}

/** Issues of a track whose initialled clauses are vague. */
export function vagueArticles(common: CommonKnowledge, texts: Texts, track: TrackIndex): IssueIndex[] {
  return initialledIssues(common, texts, track).filter((issue) => at(texts.text, issue).current?.or !== undefined);
}

/**
 * Obstacle to a vote on a track's text as it stands: nothing initialled, an issue that must be settled and is silent
 * or, by either reading, on what silence means, or a track that must be signed before.
 */
export function voteObstacle(common: CommonKnowledge, texts: Texts, track: TrackIndex): VoteObstacle | undefined {
  const rules = at(common.tracks, track);
  if (initialledIssues(common, texts, track).length === 0) return { code: 'nothing-initialled' };
  const unsettled = rules.issues.find((issue) => {
    const { mustSettle, silent } = at(common.issues, issue);
    return mustSettle && signedOptions(common, texts, issue).includes(silent);
  });
  if (unsettled !== undefined) return { code: 'must-settle', issue: unsettled };
  if (rules.after !== undefined && at(texts.tracks, rules.after).status !== 'signed') {
    return { code: 'after', track: rules.after };
  }
  return undefined;
}

/**
 * Signatories that have publicly ruled out the initialled version of a clause and have not initialled it:
 * "agreed among N, refused by M". Only red lines of this one issue count, and what has been declared in the game.
 */
export function refusedBy(
  common: CommonKnowledge,
  clause: ClauseState,
  issue: IssueIndex,
  declarations: readonly Readonly<Declaration>[] = [],
): PartyIndex[] {
  const { current } = clause;
  if (current === undefined || clauseStatusOf(common, clause, issue) !== 'initialled') return [];
  const { signatories } = at(common.tracks, at(common.issues, issue).track);
  return signatories.filter(
    (party) =>
      !current.initials.includes(party) &&
      optionsOf(current).some((option) => rulesOut(common, party, issue, option, declarations)),
  );
}

/** True if a party has publicly ruled out an option by itself, whatever the rest of the text says. */
export function rulesOut(
  common: Pick<CommonKnowledge, 'neverAlone'>,
  party: PartyIndex,
  issue: IssueIndex,
  option: OptionIndex,
  declarations: readonly Readonly<Declaration>[] = [],
): boolean {
  if (hasBit(at(at(common.neverAlone, party), issue), option)) return true;
  return declarations.some(
    (said) =>
      said.what === 'never' && !said.crossed && said.party === party && said.issue === issue && said.option === option,
  );
}
