import type { Domain, DomainParty } from '#engine/analysis/domain.ts';
import type { OwnSheet } from '../boa/own-sheet.ts';
import { NEVER, ownSheet } from '../boa/own-sheet.ts';

/** One point: at the table of alternating offers values are kept in billionths of a point, as whole numbers. */
export const WHOLE = 1_000_000_000;

/**
 * Returns a party's sheet of a domain. Values are rounded to billionths, so that outcomes that differ only by rounding
 * of the file's decimals are ties.
 */
export function sheetOf(domain: Domain, party: DomainParty): OwnSheet {
  const values = Float64Array.from({ length: domain.listed }, (_, row) =>
    party.forbidden?.[row] === 1 || domain.barred?.[row] === 1 ? NEVER : Math.round(party.points.near(row) * WHOLE),
  );
  const { walkAway, unit } = party.points;
  return ownSheet(values, Number((walkAway * BigInt(WHOLE) + unit / 2n) / unit));
}
