import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import type { Pieces } from '../../background/background.ts';
import type { PageBackground } from '../../background/page-background.ts';
import { usePageServices } from '../../page-services.tsx';
import { type ClassResult, classResults } from './class-results.ts';
import type { ResultsOfClassProps } from './results-of-class-props.ts';

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

/** Has links checked for as long as they are on the screen; none while it is stopped. */
function useLinkChecker(links: readonly ClassLink[], isStopped: boolean): Checking {
  const { jobs } = usePageServices('jobs');
  const [checking, setChecking] = useState<Checking>({ checked: new Map(), failed: new Set() });
  const checker = useMemo(() => new LinkChecker(jobs, setChecking), [jobs]);
  useEffect(() => checker.close.bind(checker), [checker]);
  useEffect(() => checker.want(isStopped ? [] : links), [checker, links, isStopped]);
  return checking;
}

/** A link of a class, with the scenario that it is of. */
interface ClassLink {
  readonly code: string;
  readonly scenario: Scenario;
}

/** The progress of checking. */
interface Checking {
  readonly checked: ReadonlyMap<string, CheckedLink>;
  /** Codes of those that could not be checked, since a worker broke over them. */
  readonly failed: ReadonlySet<string>;
}

/** Milliseconds for which results are gathered before they are told: to draw a long board takes a while itself. */
const GATHERED = 250;

/** Has links checked by the page's workers, in their order. */
class LinkChecker {
  readonly #background: PageBackground;
  readonly #tell: (checking: Checking) => void;
  readonly #checked = new Map<string, CheckedLink>();
  readonly #failed = new Set<string>();
  readonly #pieces = new Map<Scenario, Pieces<string>>();
  /** Codes by their keys. */
  readonly #codes = new Map<string, string>();
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(background: PageBackground, tell: (checking: Checking) => void) {
    this.#background = background;
    this.#tell = tell;
  }

  /** Checks these and no others; what was checked before stays known. */
  want(links: readonly ClassLink[]): void {
    const codes = new Map<Scenario, string[]>([...this.#pieces.keys()].map((scenario) => [scenario, []]));
    for (const { code, scenario } of links) {
      if (this.#checked.has(code) || this.#failed.has(code)) continue;
      const those = codes.get(scenario);
      if (those === undefined) codes.set(scenario, [code]);
      else those.push(code);
    }
    for (const [scenario, those] of codes) this.#wantOf(scenario, [...new Set(those)]);
  }

  close(): void {
    clearTimeout(this.#telling);
    for (const pieces of this.#pieces.values()) pieces.close();
    this.#pieces.clear();
  }

  #wantOf(scenario: Scenario, codes: readonly string[]): void {
    const pieces = this.#pieces.get(scenario) ?? this.#opened(scenario);
    const keys = pieces.want(codes);
    for (const [place, code] of codes.entries()) this.#codes.set(keys[place] ?? code, code);
  }

  #opened(scenario: Scenario): Pieces<string> {
    const pieces = this.#background.open(
      'verifyForClass',
      { scenario },
      {
        onDone: (results) => {
          for (const [key, checked] of results) this.#checked.set(this.#codeOf(key), checked);
          this.#tellSoon();
        },
        onFailure: (key) => {
          this.#failed.add(this.#codeOf(key));
          this.#tellSoon();
        },
      },
    );
    this.#pieces.set(scenario, pieces);
    return pieces;
  }

  #codeOf(key: string): string {
    return this.#codes.get(key) ?? key;
  }

  #tellSoon(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.#tell({ checked: new Map(this.#checked), failed: new Set(this.#failed) });
    }, GATHERED);
  }
}
