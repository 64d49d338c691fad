import type { ServiceCounts } from '../service.ts';
import type { Scenarios } from './open-scenario.ts';
import { ServedClass } from './served-class.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** Milliseconds for which a class is kept whose last device has gone: one that is loaded again is soon back. */
const KEPT_FOR = 60_000;

/** A class in use; its users release it. */
export interface UsedClass {
  readonly served: ServedClass;
  letGo(): void;
}

interface Kept {
  readonly served: Promise<ServedClass | undefined>;
  users: number;
}

/** The classes that this process serves. */
export class ServedClasses {
  readonly #needs: ServiceNeeds;
  readonly #scenarios: Scenarios;
  readonly #kept = new Map<string, Kept>();

  constructor(needs: ServiceNeeds, scenarios: Scenarios) {
    this.#needs = needs;
    this.#scenarios = scenarios;
  }

  /** A class, up to date; absent where there is none, or not any more. Fails where it cannot be read. */
  async use(id: string): Promise<UsedClass | undefined> {
    const kept = this.#kept.get(id) ?? { served: this.#load(id), users: 0 };
    this.#kept.set(id, kept);
    kept.users += 1;
    const letGo = once(() => this.#letGo(id, kept));
    try {
      const served = await kept.served;
      if (served !== undefined && (await isThere(served))) return { served, letGo };
      this.#forget(id, kept);
    } catch (error) {
      letGo();
      throw error;
    }
    letGo();
    return undefined;
  }

  /** Counts the classes that devices use now. */
  async counts(): Promise<ServiceCounts> {
    const used = [...this.#kept.values()].filter(({ users }) => users > 0);
    const read = await Promise.all(used.map(({ served }) => served.catch(() => undefined)));
    const classes = read.filter((served) => served !== undefined);
    const sum = (of: (served: ServedClass) => number) => classes.reduce((all, served) => all + of(served), 0);
    return {
      classes: classes.length,
      tables: sum(({ live }) => live.state.tables.length),
      seats: sum(({ seated }) => new Set([...seated].map(({ pupil }) => pupil)).size),
    };
  }

  async close(): Promise<void> {
    const all = [...this.#kept.entries()];
    for (const [id, kept] of all) this.#drop(id, kept);
    await Promise.allSettled(all.map(([, { served }]) => served));
  }

  /** Loads a class. A failed load is dropped from the cache, so that the next request retries it. */
  #load(id: string): Kept['served'] {
    const served = ServedClass.load(id, this.#needs, this.#scenarios);
    served.catch(() => {
      const kept = this.#kept.get(id);
      if (kept?.served === served) this.#kept.delete(id);
    });
    return served;
  }

  #letGo(id: string, kept: Kept): void {
    kept.users -= 1;
    if (kept.users > 0) return;
    this.#needs.clock.after(KEPT_FOR, () => {
      if (kept.users === 0) this.#drop(id, kept);
    });
  }

  #forget(id: string, kept: Kept): void {
    if (this.#kept.get(id) === kept) this.#kept.delete(id);
  }

  #drop(id: string, kept: Kept): void {
    this.#forget(id, kept);
    kept.served.then(
      (served) => served?.close(),
      () => undefined,
    );
  }
}

/** True until a class is deleted, however old it seems by a clock that may be wrong. */
async function isThere(served: ServedClass): Promise<boolean> {
  if (served.isGone) return false;
  if (await served.live.catchUp()) return true;
  // Those who are there are told.
  void served.refresh();
  return false;
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
