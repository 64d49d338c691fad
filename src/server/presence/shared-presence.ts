import { randomUUID } from 'node:crypto';
import { newWatchers } from '#live/logs/watchers.ts';
import type { Presence } from '#live/service.ts';

/** A message in which a process tells the others which pupils are connected to it. */
export interface PresenceNews {
  /** The id of the process. */
  readonly from: string;
  /** Pupils by class: of all its classes, or of those that have changed. */
  readonly here: readonly (readonly [classId: string, pupils: readonly string[]])[];
  readonly isAll: boolean;
  /** True if the other processes are asked to reply with their own pupils. */
  readonly asks: boolean;
}

/** The way to the other processes of one service. */
export interface PresenceBus {
  tell(news: PresenceNews): void;
  listen(onNews: (news: PresenceNews) => void): void;
}

/** The bus of a single process. */
export const NO_OTHERS: PresenceBus = { tell: () => {}, listen: () => {} };

/** Milliseconds after which a process says again who is there. */
const BEAT = 5000;
/** After so long a process that says nothing is gone, or stalled, and so are those who were connected to it. */
const SILENCE = 15_000;

interface Other {
  /** The time of the last message, by the clock of this process. */
  heard: number;
  readonly here: Map<string, ReadonlySet<string>>;
}

/** The connected pupils, synchronized between processes. */
export class SharedPresence implements Presence {
  readonly #id = randomUUID();
  readonly #bus: PresenceBus;
  readonly #now: () => number;
  /** The number of devices of each pupil in this process, by class. */
  readonly #own = new Map<string, Map<string, number>>();
  readonly #others = new Map<string, Other>();
  readonly #watchers = newWatchers();
  readonly #beat: NodeJS.Timeout;

  /** @param now milliseconds of a clock that never goes back */
  constructor(bus: PresenceBus, now: () => number = () => performance.now()) {
    this.#bus = bus;
    this.#now = now;
    bus.listen((news) => this.#hear(news));
    this.#say({ asks: true });
    this.#beat = setInterval(() => this.beat(), BEAT).unref();
  }

  online(classId: string): ReadonlySet<string> {
    const others = [...this.#others.values()].flatMap(({ here }) => [...(here.get(classId) ?? [])]);
    return new Set([...(this.#own.get(classId)?.keys() ?? []), ...others]);
  }

  enter(classId: string, pupil: string): () => void {
    this.#count(classId, pupil, 1);
    let isIn = true;
    return () => {
      if (isIn) this.#count(classId, pupil, -1);
      isIn = false;
    };
  }

  watch(classId: string, onChange: () => void): () => void {
    return this.#watchers.watch(classId, onChange);
  }

  /** Says who is there, and forgets of whom nothing was heard for long. Done by itself every few seconds. */
  beat(): void {
    for (const [id, other] of this.#others) if (this.#now() - other.heard > SILENCE) this.#forget(id, other);
    this.#say({ asks: false });
  }

  /** Tells the others that nobody is here any more. */
  close(): void {
    clearInterval(this.#beat);
    this.#own.clear();
    this.#say({ asks: false });
  }

  #count(classId: string, pupil: string, by: number): void {
    const devices = this.#own.get(classId) ?? new Map<string, number>();
    const before = devices.get(pupil) ?? 0;
    if (before + by > 0) devices.set(pupil, before + by);
    else devices.delete(pupil);
    if (devices.size > 0) this.#own.set(classId, devices);
    else this.#own.delete(classId);
    if (before > 0 && before + by > 0) return;
    this.#bus.tell({ from: this.#id, here: [[classId, [...devices.keys()]]], isAll: false, asks: false });
    this.#watchers.tell(classId);
  }

  #say({ asks }: Pick<PresenceNews, 'asks'>): void {
    const here = [...this.#own].map(([classId, devices]) => [classId, [...devices.keys()]] as const);
    this.#bus.tell({ from: this.#id, here, isAll: true, asks });
  }

  #hear({ from, here, isAll, asks }: PresenceNews): void {
    if (from === this.#id) return;
    const other = this.#others.get(from) ?? { heard: 0, here: new Map() };
    this.#others.set(from, other);
    other.heard = this.#now();
    const news = new Map(here.map(([classId, pupils]) => [classId, new Set(pupils)]));
    if (isAll) for (const classId of other.here.keys()) if (!news.has(classId)) news.set(classId, new Set());
    for (const [classId, pupils] of news) this.#takeFrom(other, classId, pupils);
    if (asks) this.#say({ asks: false });
  }

  #takeFrom({ here }: Other, classId: string, pupils: ReadonlySet<string>): void {
    const before = here.get(classId) ?? new Set();
    if (before.size === pupils.size && [...before].every((pupil) => pupils.has(pupil))) return;
    if (pupils.size > 0) here.set(classId, pupils);
    else here.delete(classId);
    this.#watchers.tell(classId);
  }

  #forget(id: string, { here }: Other): void {
    this.#others.delete(id);
    for (const classId of here.keys()) this.#watchers.tell(classId);
  }
}
