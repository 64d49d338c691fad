import { at } from '../model/at.ts';
import type { Audience } from '../model/dispatch.ts';
import type { CommonKnowledge } from '../model/game.ts';
import { hasHeard } from '../model/hearers.ts';
import type { ClaimContent, ClaimId, IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Table } from '../model/table.ts';
import { isIndex } from '../text/clauses.ts';

/** Refuses an issue that is unknown or whose track is no longer open. */
export function openIssueRefusal(common: CommonKnowledge, table: Table, issue: IssueIndex): Refusal | undefined {
  if (!isIndex(issue, common.issues.length)) return { code: 'malformed', what: 'an unknown issue' };
  const { track } = at(common.issues, issue);
  return at(table.tracks, track).status === 'open' ? undefined : { code: 'track-over', track };
}

/** Refuses options that are none, unknown, or named twice. */
export function optionsRefusal(
  common: CommonKnowledge,
  issue: IssueIndex,
  options: readonly OptionIndex[],
): Refusal | undefined {
  const { optionCount } = at(common.issues, issue);
  const fits = options.length > 0 && options.every((option) => isIndex(option, optionCount));
  return fits && new Set(options).size === options.length ? undefined : { code: 'malformed', what: 'wrong options' };
}

export function claimRefusal(
  common: CommonKnowledge,
  table: Table,
  by: PartyIndex,
  { about, issue, options }: ClaimContent,
  audience: Audience,
): Refusal | undefined {
  const known = isIndex(about, common.partyCount) && about !== by && (audience === 'all' || !audience.includes(about));
  if (!known) return { code: 'malformed', what: 'a claim about nobody else' };
  if (at(table.parties, about).gone) return { code: 'gone', party: about };
  const over = openIssueRefusal(common, table, issue) ?? optionsRefusal(common, issue, options);
  if (over !== undefined) return over;
  const before = table.claims.some(
    (claim) =>
      claim.by === by &&
      claim.about === about &&
      claim.issue === issue &&
      claim.status === 'unconfirmed' &&
      (claim.audience === 'all' || (audience !== 'all' && audience.every((party) => hasHeard(claim, party)))),
  );
  return before ? { code: 'claimed-before', party: about, issue } : undefined;
}

/** Refuses a statement on a claim that the speaker has not heard, that is not about that party, or that is answered. */
export function heardRefusal(
  table: Table,
  claim: ClaimId,
  about: PartyIndex,
  speaker: PartyIndex,
): Refusal | undefined {
  const known = table.claims.find(({ id }) => id === claim);
  if (known === undefined || known.about !== about || !hasHeard(known, speaker)) {
    return { code: 'malformed', what: 'an unknown claim' };
  }
  return known.status === 'unconfirmed' ? undefined : { code: 'claim-answered', status: known.status };
}
