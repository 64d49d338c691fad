import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Work } from '#panels/use-work.ts';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import type { PageBackground } from '../../background/page-background.ts';

/** A link of a class, with the scenario that it is of. */
export interface ClassLink {
  readonly code: string;
  readonly scenario: Scenario;
}

/** How far checking has come. */
export interface Checking {
  readonly checked: ReadonlyMap<string, CheckedLink>;
  /** Codes of those that could not be checked, since the worker broke over them. */
  readonly failed: ReadonlySet<string>;
}

/** Milliseconds that a worker is sent work for at a time: results come as often, and little is lost by stopping. */
const AT_A_TIME = 500;
const MOST_AT_A_TIME = 60;

interface Hand {
  readonly background: PageBackground;
  work: Work<readonly CheckedLink[]> | undefined;
}

/** Has links checked by several workers, in their order and as many at a time as take half a second. */
export class LinkChecker {
  readonly #hands: readonly Hand[];
  readonly #tell: (checking: Checking) => void;
  readonly #now: () => number;
  #checking: Checking = { checked: new Map(), failed: new Set() };
  #wanted: readonly ClassLink[] = [];
  readonly #going = new Set<string>();
  /** Those over which a worker broke among others: taken one by one. */
  readonly #doubtful = new Set<string>();
  /** Milliseconds that a link took of late. */
  #pace = AT_A_TIME;

  constructor(backgrounds: readonly PageBackground[], tell: (checking: Checking) => void, now: () => number) {
    this.#hands = backgrounds.map((background) => ({ background, work: undefined }));
    this.#tell = tell;
    this.#now = now;
  }

  /** Checks these and no others; what was checked before stays known. */
  want(links: readonly ClassLink[]): void {
    this.#wanted = links;
    for (const hand of this.#hands) this.#begin(hand);
  }

  close(): void {
    this.#wanted = [];
    for (const { background } of this.#hands) background.close();
  }

  #begin(hand: Hand): void {
    if (hand.work !== undefined) return;
    const batch = this.#next();
    const [first] = batch;
    if (first === undefined) return;
    const codes = batch.map(({ code }) => code);
    for (const code of codes) this.#going.add(code);
    const begun = this.#now();
    const work = hand.background.start('verifyForClass', { scenario: first.scenario, codes });
    hand.work = work;
    work.result.then(
      (results) => {
        this.#pace = (this.#now() - begun) / codes.length;
        const found = codes.flatMap((code, index) =>
          results.slice(index, index + 1).map((each) => [code, each] as const),
        );
        this.#checking = { ...this.#checking, checked: new Map([...this.#checking.checked, ...found]) };
        this.#end(hand, codes);
      },
      () => {
        if (codes.length === 1)
          this.#checking = { ...this.#checking, failed: new Set([...this.#checking.failed, ...codes]) };
        for (const code of codes) this.#doubtful.add(code);
        this.#end(hand, codes);
      },
    );
  }

  #end(hand: Hand, codes: readonly string[]): void {
    hand.work = undefined;
    for (const code of codes) this.#going.delete(code);
    this.#tell(this.#checking);
    this.#begin(hand);
  }

  /** The next few of one scenario. */
  #next(): readonly ClassLink[] {
    const { checked, failed } = this.#checking;
    const waiting = this.#wanted.filter(
      ({ code }) => !checked.has(code) && !failed.has(code) && !this.#going.has(code),
    );
    const [first] = waiting;
    if (first === undefined) return [];
    if (this.#doubtful.has(first.code)) return [first];
    const most = Math.max(1, Math.min(MOST_AT_A_TIME, Math.floor(AT_A_TIME / this.#pace)));
    return waiting
      .filter(({ scenario, code }) => scenario === first.scenario && !this.#doubtful.has(code))
      .slice(0, most);
  }
}
