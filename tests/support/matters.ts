import fc from 'fast-check';
import type { Matter } from '#lab/alternating-offers/matter-of.ts';
import { NEVER, ownSheet } from '#lab/boa/own-sheet.ts';

/** What a party of a small additive domain has: by issue, the value of each option; its reservation; its red lines. */
interface Wishes {
  readonly parts: readonly (readonly number[])[];
  readonly reservation: number;
  readonly never: readonly boolean[];
}

/** A matter of whole points from the parties' wishes. */
export function matterFrom(issueSizes: readonly number[], parties: readonly Wishes[]): Matter {
  const count = issueSizes.reduce((product, size) => product * size, 1);
  const worth = ({ parts, never }: Wishes, outcome: number) => {
    if (never[outcome % never.length] === true) return NEVER;
    let [rest, value] = [outcome, 0];
    for (let issue = issueSizes.length - 1; issue >= 0; issue -= 1) {
      const size = issueSizes[issue] ?? 1;
      value += parts[issue]?.[rest % size] ?? 0;
      rest = Math.floor(rest / size);
    }
    return value;
  };
  return {
    issueSizes,
    sheets: parties.map((wishes) =>
      ownSheet(
        Float64Array.from({ length: count }, (_, outcome) => worth(wishes, outcome)),
        wishes.reservation,
      ),
    ),
  };
}

/** Small matters of two to four parties, with red lines, with and without anything to agree on. */
export const matters: fc.Arbitrary<Matter> = fc
  .record({
    issueSizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
    partyCount: fc.integer({ min: 2, max: 4 }),
  })
  .chain(({ issueSizes, partyCount }) => {
    const wishes = fc.record({
      parts: fc.tuple(...issueSizes.map((size) => fc.array(fc.nat(30), { minLength: size, maxLength: size }))),
      reservation: fc.integer({ min: -10, max: 80 }),
      never: fc.array(fc.boolean(), { minLength: 3, maxLength: 7 }),
    });
    return fc
      .array(wishes, { minLength: partyCount, maxLength: partyCount })
      .map((parties) => matterFrom(issueSizes, parties));
  });
