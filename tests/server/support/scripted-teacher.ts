import { type LiveConnection, openConnection } from '#app/live/connection.ts';
import type { AnswerTo, AskedMessages } from '#live/protocol/answered.ts';
import type { ClassSettings } from '#live/protocol/asked-by-teacher.ts';
import type { Board, Observed, Opened } from '#live/protocol/told-to-teacher.ts';

/** Nobody waits for anybody's clock, and no negotiator tells why. */
const SETTINGS: ClassSettings = {
  reveal: 'none',
  hints: 'off',
  scores: 'off',
  attacks: true,
  seeds: 'own',
  seating: 'by-chance',
};

interface OpeningPlan {
  readonly scenario: unknown;
  readonly tables: number;
  readonly settings?: Partial<ClassSettings>;
  readonly key?: string;
}

/** Leads a class as a page does, whatever becomes of its way to the server. */
export class ScriptedTeacher {
  readonly connection: LiveConnection;
  opened: Opened | undefined;
  board: Board | undefined;
  readonly #waiting = new Set<() => void>();

  constructor(origin: string) {
    this.connection = openConnection(`${origin}/`);
    this.connection.on('board', (board) => this.#shown(board));
    this.connection.onArrival(() => void this.#arrive());
  }

  /** The code by which pupils come. */
  get code(): string {
    return this.board?.code?.text ?? '';
  }

  /** Opens a class of a scenario. */
  async open({ scenario, tables, settings, key }: OpeningPlan): Promise<void> {
    const asked = { scenario, tables, settings: { ...SETTINGS, ...settings } };
    this.opened = await this.must('open', key === undefined ? asked : { ...asked, key });
    await this.#arrive();
    await this.until(({ board }) => board !== undefined);
  }

  /** Everything that has happened at a table. */
  observe(table: number): Promise<Observed> {
    return this.must('observe', { table });
  }

  /** Asks until it is done: as somebody does who sees that it is not. */
  async must<Kind extends keyof AskedMessages>(kind: Kind, message: AskedMessages[Kind]): Promise<AnswerTo<Kind>> {
    for (;;) {
      const reply = await this.connection.ask(kind, message);
      if (reply.ok) return reply;
      if (!['away', 'not-stored', 'too-fast', 'not-yours'].includes(reply.why))
        throw new Error(`${kind}: ${reply.why}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Waits until something is so. */
  async until(isSo: (teacher: this) => unknown): Promise<void> {
    while (!isSo(this)) await new Promise<void>((resolve) => this.#waiting.add(resolve));
  }

  close(): void {
    this.connection.close();
  }

  async #arrive(): Promise<void> {
    if (this.opened === undefined) return;
    const reply = await this.connection.ask('lead', { classId: this.opened.classId, token: this.opened.token });
    if (reply.ok) this.#shown(reply.board);
    else if (reply.why !== 'away') setTimeout(() => void this.#arrive(), 100);
  }

  #shown(board: Board): void {
    this.board = board;
    for (const resolve of [...this.#waiting]) {
      this.#waiting.delete(resolve);
      resolve();
    }
  }
}
