import type { Move } from '#engine/model/moves.ts';
import type { MoveResult } from '#live/protocol/told-to-pupil.ts';
import type { CertainRejection, RejectionReason } from '../live/rejection-reason.ts';
import type { DraftHistory } from './draft-history.ts';
import type { LocalDrafts } from './seat-state.ts';

/**
 * The result of sending moves; `away`: unknown, for there was no connection to the server or no answer, or storing was
 * uncertain.
 */
export type Sent = MoveResult | { readonly came: 'not-done'; readonly why: CertainRejection | 'away' };

/** The server, as far as a session needs it. */
export interface SeatServer {
  /** Sends moves of the seat, by somebody who sees the game as it was at the moment `after`. Never fails. */
  move(after: number, moves: readonly Move[]): Promise<Sent>;
}

/** Moves that are sent together, by somebody who saw the game as it was at the moment `after`. */
export interface Sending {
  readonly after: number;
  readonly moves: readonly Move[];
  /** The drafts when they were sent, and the local drafts once they are made. */
  readonly drafts: DraftHistory;
  readonly localDrafts: LocalDrafts;
}

/** Takes moves to the server, one sending at a time: until it is known what became of it, no other one is sent. */
export class Outbox {
  readonly #server: SeatServer;
  #pending: Sending | undefined;
  #isMade = false;
  #unmade: RejectionReason | undefined;
  #seen = 0;
  #attempts = 0;
  /** Is told when something has changed, with a sending that has arrived. */
  onChange: (arrived?: Sending) => void = () => {};

  constructor(server: SeatServer) {
    this.#server = server;
  }

  get isSending(): boolean {
    return this.#pending !== undefined;
  }

  /** The reason why the last moves sent were not accepted; `undefined` once the next ones are sent. */
  get unmade(): RejectionReason | undefined {
    return this.#unmade;
  }

  /** Sends moves; none may be pending. */
  send(sending: Sending): void {
    this.#pending = sending;
    this.#isMade = false;
    this.#unmade = undefined;
    this.onChange();
    this.#ask(sending);
  }

  /** Asks again about a sending of which nobody knows what became: its moves are made once, however often it is sent. */
  resume(): void {
    if (this.#pending !== undefined && !this.#isMade) this.#ask(this.#pending);
  }

  /** The game is seen as it is at a moment. Gives the sending that has arrived with it. */
  see(moment: number): Sending | undefined {
    this.#seen = moment;
    return this.#arrived();
  }

  async #ask({ after, moves }: Sending): Promise<void> {
    this.#attempts += 1;
    const attempt = this.#attempts;
    const sent = await this.#server.move(after, moves);
    if (attempt !== this.#attempts) return;
    if (sent.came === 'made') {
      this.#isMade = true;
      this.onChange(this.#arrived());
      return;
    }
    const unmade = unmadeBy(sent);
    // They may have been made: the client asks after reconnecting.
    if (unmade === 'away') return;
    this.#pending = undefined;
    this.#unmade = unmade;
    this.onChange();
  }

  /** A sending is there once its moves are made, and what came of them is seen. */
  #arrived(): Sending | undefined {
    const sending = this.#pending;
    if (sending === undefined || !this.#isMade || this.#seen <= sending.after) return undefined;
    this.#pending = undefined;
    return sending;
  }
}

function unmadeBy(sent: Sent): RejectionReason | 'away' {
  if (sent.came === 'not-done') return sent.why;
  return sent.came === 'refused' ? sent.refusal : 'late';
}
