import type { Domain } from '#engine/analysis/domain.ts';
import type { OwnSheet } from '../boa/own-sheet.ts';
import { sheetOf } from './sheet-of.ts';

/** The subject of a negotiation: the number of options of each issue, and each party's sheet over all outcomes. */
export interface Matter {
  readonly issueSizes: readonly number[];
  readonly sheets: readonly OwnSheet[];
}

/**
 * A domain, made ready for alternating offers among its first parties, or all.
 * Throws a RangeError where the domain is so large that only a sample of it is listed.
 */
export function matterOf(domain: Domain, parties = domain.parties.length): Matter {
  if (domain.sample !== undefined)
    throw new RangeError('Alternating offers need a domain with all its packages listed.');
  return {
    issueSizes: domain.issues.map(({ options }) => options.length),
    sheets: domain.parties.slice(0, parties).map((party) => sheetOf(domain, party)),
  };
}
