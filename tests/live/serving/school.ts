/** Classes, teachers and pupils without sockets: several services on the same logs, as several processes. */
import { expect } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import type { AnswerTo, AskedMessages } from '#live/protocol/answered.ts';
import type { ClassSettings } from '#live/protocol/asked-by-teacher.ts';
import type { Problem } from '#live/protocol/problem.ts';
import type { ChairIndices, SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import type { Leading, Opened } from '#live/protocol/told-to-teacher.ts';
import type { Connection, LiveService, NotificationKind } from '#live/service.ts';
import { liveService } from '#live/serving/live-service.ts';
import type { Scenarios } from '#live/serving/open-scenario.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { FakeClock } from './fake-clock.ts';
import { FakePresence } from './fake-presence.ts';

/** The small scenario as a file can have it: what has no source is inferred. */
export const LAKE: Scenario = {
  ...smallScenario(),
  positions: smallScenario().positions.map((position) => ({ ...position, tag: 'inferred' })),
};

export const SETTINGS: ClassSettings = {
  reveal: 'in-character',
  hints: 'off',
  scores: 'after',
  attacks: true,
  seeds: 'own',
  seating: 'they-choose',
};

type Asked = keyof AskedMessages;

/** A device, with everything that it was told. */
export class Device {
  readonly told: { readonly kind: NotificationKind; readonly message: unknown }[] = [];
  /** What it asked for and was answered. */
  readonly replies: unknown[] = [];
  readonly #connection: Connection;

  constructor(service: LiveService, mayOpen: boolean, from: string) {
    const tell = (kind: NotificationKind, message: unknown) => {
      // As it goes over the wire.
      this.told.push({ kind, message: JSON.parse(JSON.stringify(message)) });
    };
    this.#connection = service.connect({ mayOpen, from, tell });
  }

  /** Asks for something that is done. */
  async ask<Kind extends Asked>(kind: Kind, message: AskedMessages[Kind]): Promise<AnswerTo<Kind>> {
    const reply = await this.send(kind, message);
    const { ok, ...answer } = reply as { readonly ok: boolean };
    expect(ok, JSON.stringify(reply)).toBe(true);
    return answer as AnswerTo<Kind>;
  }

  /** Asks for something that is not done; gives back why. */
  async refused(kind: string, message: unknown): Promise<Problem> {
    const reply = await this.send(kind, message);
    expect(reply).toMatchObject({ ok: false });
    return (reply as { readonly why: Problem }).why;
  }

  async send(kind: string, message: unknown): Promise<unknown> {
    const reply: unknown = JSON.parse(JSON.stringify(await this.#connection.ask(kind, message)));
    this.replies.push(reply);
    return reply;
  }

  /** The last message of a kind. */
  last<Message>(kind: NotificationKind): Message {
    const message = this.told.filter((one) => one.kind === kind).at(-1)?.message;
    if (message === undefined) throw new RangeError(`it was told no ${kind}`);
    return message as Message;
  }

  left(): void {
    this.#connection.left();
  }
}

/** A class with its teacher. */
export interface Taught {
  readonly opened: Opened;
  readonly teacher: Device;
  readonly leading: Leading;
  readonly code: string;
}

export class School {
  readonly logs: LogStore;
  readonly clock = new FakeClock();
  readonly presence = new FakePresence();
  /** What went wrong. */
  readonly reported: unknown[] = [];
  readonly #services: LiveService[];
  #devices = 0;

  readonly #scenarios: Scenarios | undefined;
  readonly #mostPupils: number | undefined;

  constructor(processes = 1, logs = memoryLogs(), scenarios?: Scenarios, mostPupils?: number) {
    this.logs = logs;
    this.#scenarios = scenarios;
    this.#mostPupils = mostPupils;
    this.#services = Array.from({ length: processes }, () => this.startService());
  }

  startService(): LiveService {
    const { logs, clock, presence } = this;
    const report = (error: unknown) => this.reported.push(error);
    const limit = this.#mostPupils === undefined ? {} : { mostPupils: this.#mostPupils };
    return liveService({ logs, clock, presence, report, ...limit }, this.#scenarios);
  }

  /** A device, on an address of its own unless one is named. */
  device(process = 0, mayOpen = false, from?: string): Device {
    this.#devices += 1;
    const service = this.#services[process];
    if (service === undefined) throw new RangeError(`no process ${process}`);
    return new Device(service, mayOpen, from ?? `device ${this.#devices}`);
  }

  /** Stops a process, and starts another one in its place: whoever was connected to it must come again. */
  async restart(process: number): Promise<void> {
    await this.#services[process]?.close();
    this.#services[process] = this.startService();
  }

  async opens(settings: Partial<ClassSettings> = {}, tables = 1, scenario: Scenario = LAKE): Promise<Taught> {
    const teacher = this.device(0, true);
    const opened = await teacher.ask('open', { scenario, tables, settings: { ...SETTINGS, ...settings } });
    const leading = await teacher.ask('lead', { classId: opened.classId, token: opened.token });
    const code = leading.board.code?.text ?? '';
    return { opened, teacher, leading, code };
  }

  /** Somebody comes, to a chair or wherever there is one. */
  async comes(
    code: string,
    nickname: string,
    chair?: ChairIndices,
    process = 0,
  ): Promise<{ readonly device: Device; readonly seat: SeatCredentials }> {
    const device = this.device(process);
    const seat = await device.ask('join', { code, nickname, ...(chair && { chair: { ...chair, share: false } }) });
    return { device, seat };
  }
}
