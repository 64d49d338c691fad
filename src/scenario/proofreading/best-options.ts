import { at } from '#engine/model/at.ts';
import { own } from '#engine/model/own.ts';
import type { Option } from '#engine/model/scenario/issue.ts';
import type { TrackIssue, TrackProof } from './track-proof.ts';

/** The answers to an issue that can be signed, and of which one signatory has most points. */
export function bestOptions({ issue }: TrackIssue, party: string): readonly Option[] {
  const options = signableOptions({ issue });
  const most = Math.max(...options.map(({ points }) => own(points, party) ?? 0));
  return options.filter(({ points }) => (own(points, party) ?? 0) === most);
}

/** The answers to an issue without the one that silence means where it must be settled. */
export function signableOptions({ issue }: Pick<TrackIssue, 'issue'>): readonly Option[] {
  return issue.options.filter(({ id }) => !issue.mustSettle || id !== issue.ifSilent);
}

/**
 * The answer to an issue that all signatories like best, where there is more than one and not all are the same to everybody.
 */
export function bestForAll({ signatories }: TrackProof, issue: TrackIssue): Option | undefined {
  const options = signableOptions(issue);
  if (options.length < 2 || signatories.length < 2) return undefined;
  const best = signatories.map(({ party }) => bestOptions(issue, party.id));
  if (best.every((each) => each.length === options.length)) return undefined;
  return at(best, 0).find((option) => best.every((each) => each.includes(option)));
}
