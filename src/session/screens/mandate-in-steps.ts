import type { ChairModel } from './briefing-model.ts';

type Part = ChairModel['mandate'][number];

/** Part of the mandate to which the red lines belong. */
export const RED_LINES = 'redLines';
/** Parts that a first decision needs: wishes, red lines, and the meaning of no deal. */
const FIRST: ReadonlySet<string> = new Set(['interests', RED_LINES, 'ifNoDeal']);

export interface MandateInSteps {
  /** Parts that a first decision needs; the list of red lines stands for their paragraph, if there is one. */
  readonly first: readonly (Part & { readonly isListed: boolean })[];
  /** The other paragraphs. */
  readonly rest: readonly Part[];
  /** True if the red lines have no part of their own. */
  readonly hasLooseLines: boolean;
}

/** Splits a mandate into the parts that a first decision needs and the rest. */
export function mandateInSteps({ mandate, redLines }: Pick<ChairModel, 'mandate' | 'redLines'>): MandateInSteps {
  // The list of red lines says the same as their paragraph, and more exactly.
  const isListed = ({ key }: Part): boolean => key === RED_LINES && redLines.length > 0;
  return {
    first: mandate.filter(({ key }) => FIRST.has(key)).map((part) => ({ ...part, isListed: isListed(part) })),
    rest: mandate.filter((part) => !FIRST.has(part.key) || isListed(part)),
    hasLooseLines: redLines.length > 0 && !mandate.some(isListed),
  };
}
