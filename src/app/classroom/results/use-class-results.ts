import { useMemo, useState } from 'preact/hooks';
import { type ClassResult, classResults } from './class-results.ts';
import type { Checking } from './link-checker.ts';
import type { ResultsOfClassProps } from './results-of-class-props.ts';
import { useLinkChecker } from './use-link-checker.ts';

export interface ResultsChecked {
  /** In the order in which they came. */
  readonly results: readonly ClassResult[];
  readonly checking: Checking;
  readonly isStopped: boolean;
  readonly setStopped: (isStopped: boolean) => void;
}

/** The results of a class, which are checked one after another while they are on the screen. */
export function useClassResults({ kept, heads, catalogue }: ResultsOfClassProps): ResultsChecked {
  const [isStopped, setStopped] = useState(false);
  const results = useMemo(() => classResults(kept.results, heads, catalogue), [kept.results, heads, catalogue]);
  const links = useMemo(
    () => results.flatMap(({ code, scenario }) => (scenario === undefined ? [] : [{ code, scenario }])),
    [results],
  );
  const checking = useLinkChecker(links, isStopped);
  return { results, checking, isStopped, setStopped };
}
