import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';

type Loss = Extract<Dispatch, { readonly kind: 'promiseBroken' }>;

/** Lines that follow a broken promise where agreed articles are written anew. */
const WRITING: readonly Dispatch['kind'][] = [
  'promiseBroken',
  'standingChanged',
  'declarationCrossed',
  'tabled',
  'notWritten',
];

/** Returns the articles on which a promise was broken, by the lines around it; none for a delegation that left the talks. */
export function brokenOn({ record, claims }: Pick<Table, 'record' | 'claims'>, loss: Loss): IssueIndex[] {
  const place = record.indexOf(loss);
  const before = record.slice(0, Math.max(0, place)).reverse();
  switch (loss.why) {
    case 'reopened':
      return rewritten(record.slice(place + 1), loss);
    case 'withdrawn': {
      const deed = before.find(({ kind }) => kind === 'withdrawn');
      return deed?.kind === 'withdrawn' && deed.party === loss.party ? [deed.issue] : [];
    }
    case 'claim-denied': {
      const deed = before.find(({ kind }) => kind === 'claimAnswered');
      const claim = deed?.kind === 'claimAnswered' ? byId(claims, deed.claim) : undefined;
      return claim?.by === loss.party ? [claim.issue] : [];
    }
    case 'walked-out':
      return [];
  }
}

/** Articles in whose new wording one joins, and from which the initials of the other fall. */
function rewritten(after: readonly Dispatch[], { party, to }: Loss): IssueIndex[] {
  const end = after.findIndex(({ kind }) => !WRITING.includes(kind));
  const issues = (end < 0 ? after : after.slice(0, end)).flatMap((line) =>
    line.kind === 'tabled' && line.joined.includes(party) && line.dropped.includes(to) ? [line.issue] : [],
  );
  return [...new Set(issues)].sort((a, b) => a - b);
}
