/** A seat of a live class on this device, kept up with its server. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { seatGame } from '#engine/setup/seat-game.ts';
import type { Problem } from '#live/protocol/problem.ts';
import type { SeatContext, SeatCredentials, SeatDelta, SeatSnapshot } from '#live/protocol/told-to-pupil.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Localize } from '#messages/message-catalogue.ts';
import { moveText } from '#record/move-text.ts';
import type { SeatServer } from '#session/running/outbox.ts';
import { openRemoteSession, type RemoteSession } from '#session/running/remote-session.ts';
import { applyDelta, replicaOf, type SeatReplica } from '#session/running/seat-replica.ts';
import type { ShownStore } from '#session/running/session.ts';
import { draftIn, draftText } from '../games/draft-text.ts';
import { localizedForPlay } from '../localized-for-play.ts';
import { openTextStore, type TextStore } from '../text-store.ts';
import type { LiveConnection } from './connection.ts';
import { RetryGuard } from './retry-guard.ts';

/** By what the server knows who has a seat. */
export type SeatKey = Pick<SeatCredentials, 'classId' | 'pupil' | 'token'>;

export interface LiveSeatState {
  /** Absent until the server has found it. */
  readonly seat: SeatCredentials | undefined;
  /** Absent until it was told. */
  readonly around: SeatContext | undefined;
  /** The game at the chair; absent while there is no chair, and until it was told. */
  readonly atTable: SeatedSession | undefined;
  /** The reason why the seat no longer exists; permanent. */
  readonly lost: LossReason | undefined;
}

export interface SeatedSession {
  /** The number of times that the table was taken back: what was shown before is not gone on with. */
  readonly line: number;
  /** The game, as localized during the talks. */
  readonly game: LocalizedGame;
  readonly session: RemoteSession;
}

/** `gone`: the class was deleted while this page was there. */
export type LossReason = 'gone' | Extract<Problem, 'no-such-class' | 'not-yours'>;

type Drafts = Pick<TextStore, 'read' | 'write' | 'clear'>;

export class LiveSession {
  readonly #connection: LiveConnection;
  readonly #key: SeatKey;
  readonly #store: StoreApi<LiveSeatState>;
  readonly #stops: readonly (() => void)[];
  readonly #drafts: Drafts;
  #tell: Localize;
  /** The sheet from which the game is rebuilt when its members change. */
  #sheet: SeatSnapshot | undefined;
  /** The way to the server is open, it knows who is here, and all that it has told of the game is at hand. */
  #isUpToDate = false;
  /** Views received before the sheet. */
  #early: SeatDelta[] = [];
  readonly #attempts = new RetryGuard();

  /**
   * @param tell In which language games are told
   * @param drafts Where drafts are kept, for when the page is loaded again; others sit at this device when the visit is over
   */
  constructor(
    connection: LiveConnection,
    key: SeatKey,
    tell: Localize,
    drafts: Drafts = openTextStore('parley:live-draft:', 'left'),
  ) {
    this.#connection = connection;
    this.#key = key;
    this.#tell = tell;
    this.#drafts = drafts;
    this.#store = createStore(() => NOTHING_KNOWN);
    this.#stops = [
      connection.on('seen', (seen) => this.#see(seen)),
      connection.on('around', (around) => this.#store.setState({ around })),
      connection.on('moved', (seat) => this.#sitAt(seat)),
      connection.on('left', () => this.#lose('not-yours')),
      connection.on('gone', () => this.#lose('gone')),
      connection.way.subscribe((way) => {
        if (way !== 'here') this.#isUpToDate = false;
      }),
      connection.onArrival(() => this.#sit()),
    ];
  }

  get store(): ShownStore<LiveSeatState> {
    return this.#store;
  }

  /** Goes on in another language. */
  retell(tell: Localize): void {
    this.#tell = tell;
    const { seat, atTable } = this.#store.getState();
    if (seat !== undefined && atTable !== undefined) this.#retold(seat, atTable.session.told());
  }

  /** The connection stays open. */
  close(): void {
    this.#attempts.begin();
    for (const stop of this.#stops) stop();
  }

  async #sit(): Promise<void> {
    const isLatest = this.#attempt();
    const { classId, pupil, token } = this.#key;
    const seat = await this.#connection.ask('sit', { classId, pupil, token });
    if (!isLatest()) return;
    if (seat.ok) this.#sitAt(seat);
    else if (seat.why === 'no-such-class' || seat.why === 'not-yours') this.#lose(seat.why);
    else this.#attempts.retryLater(() => this.#sit());
  }

  #sitAt(seat: SeatCredentials): void {
    const { seat: before } = this.#store.getState();
    const isSameChair =
      before?.chair !== undefined &&
      before.chair.table === seat.chair?.table &&
      before.chair.party === seat.chair.party;
    if (isSameChair) this.#store.setState({ seat });
    else this.#store.setState({ seat, atTable: undefined });
    if (seat.chair !== undefined) this.#read(seat);
    // What was asked for of the chair before is no more one's own.
    else this.#attempt();
  }

  /** Asks for all that the seat may know, and goes on from there. */
  async #read(seat: SeatCredentials): Promise<void> {
    const isLatest = this.#attempt();
    const sheet = await this.#connection.ask('sheet', {});
    if (!isLatest()) return;
    const told = sheet.ok ? replicaOf(sheet) : undefined;
    if (!sheet.ok || told === undefined) return this.#attempts.retryLater(() => this.#read(seat));
    this.#sheet = sheet;
    this.#isUpToDate = true;
    const early = this.#early.filter(({ from }) => from >= told.moment);
    this.#stand(seat, told);
    for (const seen of early) this.#see(seen);
    this.#resume();
  }

  #resume(): void {
    this.#store.getState().atTable?.session.resume();
  }

  #see(seen: SeatDelta): void {
    if (!this.#isUpToDate) {
      this.#early.push(seen);
      return;
    }
    const { seat, atTable } = this.#store.getState();
    if (seat === undefined || atTable === undefined) return;
    const told = applyDelta(atTable.session.told(), seen);
    // Something is missing: all of it is told again.
    if (told === undefined) this.#read(seat);
    else this.#stand(seat, told);
  }

  #stand(seat: SeatCredentials, told: SeatReplica): void {
    const { atTable } = this.#store.getState();
    // What is heard of members belongs to the game itself.
    if (this.#isOther(atTable) || atTable.session.told().notes.length !== told.notes.length) this.#retold(seat, told);
    else atTable.session.see(told);
  }

  /** True if another game begins at the chair: the first one, or one of another line. */
  #isOther(atTable: SeatedSession | undefined): atTable is undefined {
    return atTable === undefined || atTable.line !== this.#sheet?.line;
  }

  /** The game is made again from what was told of it, and goes on as it stands, with what is drafted. */
  #retold(seat: SeatCredentials, told: SeatReplica): void {
    if (this.#sheet === undefined) return;
    const { line } = this.#sheet;
    const { atTable } = this.#store.getState();
    const { reveal, hints, scores } = seat.settings;
    const game = localizedForPlay(this.#tell(seatGame({ ...this.#sheet, notes: told.notes }, told.view)), { scores });
    if (this.#isOther(atTable)) {
      const seated = { game, you: told.view.party, settings: { reveal, hints, scores } };
      const session = openRemoteSession(seated, told, this.#server);
      const draft = draftIn(this.#drafts.read(this.#draftName(seat)), game, seated.you, standingOf(session));
      if (draft !== undefined) session.takeUp(draft);
      this.#show(seat, { game, session, line });
      return;
    }
    const session = atTable.session.retold(game);
    session.see(told);
    this.#show(seat, { game, session, line });
  }

  #show(seat: SeatCredentials, atTable: SeatedSession): void {
    const { store } = atTable.session;
    let { draft } = store.getState();
    store.subscribe((now) => {
      if (now.draft === draft) return;
      draft = now.draft;
      const text = draftText(now.view.party, now.ownMoves, draft);
      if (text === undefined) this.#drafts.clear(this.#draftName(seat));
      else this.#drafts.write(this.#draftName(seat), text);
    });
    this.#store.setState({ atTable });
  }

  #draftName({ chair }: SeatCredentials): string {
    const { classId, pupil } = this.#key;
    return `${classId} ${pupil} ${chair?.table}`;
  }

  readonly #server: SeatServer = {
    move: async (after, moves) => {
      // A client that the server does not know yet asks once it is known.
      if (!this.#isUpToDate) return { came: 'not-done', why: 'away' };
      const reply = await this.#connection.ask('move', { after, moves: moves.map(moveText) });
      if (reply.ok) return reply;
      if (reply.why !== 'away' && reply.why !== 'not-stored') return { came: 'not-done', why: reply.why };
      // Nobody knows whether it was made, even where the server could not store it: it is asked for again until that is known.
      if (this.#isUpToDate) this.#attempts.retryLater(() => this.#resume());
      return { came: 'not-done', why: 'away' };
    },
  };

  #lose(lost: LossReason): void {
    this.#attempt();
    this.#store.setState({ lost, atTable: undefined });
  }

  /** Begins to ask anew: what was asked for before counts no more. Returns whether it still does. */
  #attempt(): () => boolean {
    this.#isUpToDate = false;
    this.#early = [];
    return this.#attempts.begin();
  }
}

function standingOf({ store }: RemoteSession) {
  const { view, ownMoves } = store.getState();
  return { state: view, moves: ownMoves };
}

export const NOTHING_KNOWN: LiveSeatState = { seat: undefined, around: undefined, atTable: undefined, lost: undefined };
