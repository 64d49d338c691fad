import type { z } from 'zod';
import { sweep } from '../class/sweep.ts';
import { StoreFailure, withStoreFailures } from '../logs/store-failure.ts';
import { ASKED_BY_PUPIL } from '../protocol/asked-by-pupil.ts';
import { ASKED_BY_TEACHER } from '../protocol/asked-by-teacher.ts';
import type { RequestReply } from '../protocol/problem.ts';
import type { Connection, DeviceTransport, LiveService, NotificationKind } from '../service.ts';
import { ANSWERS_TO_PUPIL } from './answers-to-pupil.ts';
import { ANSWERS_TO_TEACHER } from './answers-to-teacher.ts';
import type { Asker, ConnectionRole, MessageHandler } from './asker.ts';
import { newScenarios } from './open-scenario.ts';
import { ServedClasses } from './served-classes.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** Milliseconds between two looks for what is too old to be kept: an hour. */
const SWEEP_EVERY = 60 * 60 * 1000;

/** Live classes on logs that any number of such services share. */
export function liveService({ logs, report, ...more }: ServiceNeeds, scenarios = newScenarios()): LiveService {
  const needs: ServiceNeeds = {
    ...more,
    logs: withStoreFailures(logs),
    // The operator gets the error of the store.
    report: (error) => report(error instanceof StoreFailure ? error.cause : error),
  };
  const classes = new ServedClasses(needs, scenarios);
  const stopSweeping = sweepAgainAndAgain(needs);
  return {
    connect: (line) => new DeviceConnection(line, needs, classes),
    counts: () => classes.counts(),
    close: () => {
      stopSweeping();
      return classes.close();
    },
  };
}

function sweepAgainAndAgain({ logs, clock, report }: ServiceNeeds): () => void {
  let stop = () => {};
  let stopped = false;
  const once = () => {
    sweep(logs, clock.now(), report)
      .catch(report)
      .finally(() => {
        if (!stopped) stop = clock.after(SWEEP_EVERY, once);
      });
  };
  once();
  return () => {
    stopped = true;
    stop();
  };
}

const MESSAGES: Readonly<Record<string, z.ZodType>> = { ...ASKED_BY_PUPIL, ...ASKED_BY_TEACHER };
const ANSWERS = { ...ANSWERS_TO_PUPIL, ...ANSWERS_TO_TEACHER } as unknown as Readonly<
  Record<string, MessageHandler<unknown>>
>;

/** A device that is connected: what it asks for is answered one after another. */
class DeviceConnection implements Connection, Asker {
  readonly needs: ServiceNeeds;
  readonly classes: ServedClasses;
  readonly #line: DeviceTransport;
  #being: ConnectionRole = { is: 'nobody' };
  #stop = () => {};
  #hasLeft = false;
  #last: Promise<unknown> = Promise.resolve();
  #asking = 0;
  #held: [NotificationKind, unknown][] = [];

  constructor(line: DeviceTransport, needs: ServiceNeeds, classes: ServedClasses) {
    this.#line = line;
    this.needs = needs;
    this.classes = classes;
  }

  get role(): ConnectionRole {
    return this.#being;
  }

  get mayOpen(): boolean {
    return this.#line.mayOpen;
  }

  get from(): string {
    return this.#line.from;
  }

  assumeRole(being: ConnectionRole, stop = () => {}): void {
    this.#stop();
    this.#being = being;
    this.#stop = stop;
    if (this.#hasLeft && being.is !== 'nobody') this.assumeRole({ is: 'nobody' });
  }

  ask(kind: string, message: unknown): Promise<RequestReply> {
    this.#asking += 1;
    const reply = this.#last.then(() => this.#answer(kind, message));
    this.#last = reply.finally(() => setImmediate(() => this.#answered()));
    return reply;
  }

  left(): void {
    this.#hasLeft = true;
    this.assumeRole({ is: 'nobody' });
  }

  /** Sends a notification, after any pending reply: the page needs the reply to understand it. */
  readonly tell = (kind: NotificationKind, message: unknown): void => {
    if (this.#hasLeft) return;
    if (this.#asking > 0) this.#held.push([kind, message]);
    else this.#line.tell(kind, message);
  };

  async #answer(kind: string, message: unknown): Promise<RequestReply> {
    const shape = Object.hasOwn(MESSAGES, kind) ? MESSAGES[kind] : undefined;
    const read = shape?.safeParse(message);
    const answer = ANSWERS[kind];
    if (read?.success !== true || answer === undefined) return { ok: false, why: 'unreadable' };
    try {
      return await answer(this, read.data);
    } catch (error) {
      this.needs.report(error);
      // What the program has failed at once it would fail at again.
      return { ok: false, why: error instanceof StoreFailure ? 'not-stored' : 'unreadable' };
    }
  }

  #answered(): void {
    this.#asking -= 1;
    if (this.#asking > 0) return;
    for (const [kind, message] of this.#held.splice(0)) this.tell(kind, message);
  }
}
