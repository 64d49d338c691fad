import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { apply, replay } from '#engine/play.ts';
import { seatGame } from '#engine/setup/seat-game.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { Settings } from '#record/settings.ts';
import type { SeatServer, Sent } from '#session/running/outbox.ts';
import { openRemoteSession, type RemoteSession } from '#session/running/remote-session.ts';
import { applyDelta, replicaOf, type SeatReplica } from '#session/running/seat-replica.ts';
import { SentSeat } from '../../support/sent-seat.ts';
import type { ScriptedGame } from '../scripted-game.ts';

const SETTINGS: Settings = { reveal: 'in-character', hints: 'always', scores: 'private' };

/** Keeps a game for one seat, which is played there; what it answers and tells can be held back. */
export class ServerHere implements SeatServer {
  readonly moves: Move[];
  readonly #script: ScriptedGame;
  readonly #sent: SentSeat;
  readonly #party: PartyIndex;
  #state: State;
  #told: SeatReplica;
  #held: (() => void)[] | undefined;
  session: RemoteSession;

  constructor(script: ScriptedGame, party: string) {
    const { game, state } = script.table;
    this.moves = [...script.moves];
    this.#script = script;
    this.#party = script.table.party(party);
    this.#state = replay(game, state.setup, this.moves);
    this.#sent = new SentSeat(game, this.#state, this.#party);
    const sheet = this.#sent.sheet();
    const told = replicaOf(sheet);
    if (told === undefined) throw new Error('the sheet cannot be read');
    this.#told = told;
    const seated = { game: inEnglish(seatGame(sheet, told.view)), you: this.#party, settings: SETTINGS };
    this.session = openRemoteSession(seated, told, this);
  }

  /** From now on nothing is answered or told. */
  hold(): void {
    this.#held = [];
  }

  /** All of that arrives, in its order or the other way round. */
  async release(order: 'as it was' | 'the other way round' = 'as it was'): Promise<void> {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const arrive of order === 'as it was' ? held : held.reverse()) {
      arrive();
      await Promise.resolve();
    }
    await settled();
  }

  /** All of that is lost, and the way with it. */
  async lose(): Promise<void> {
    this.#held = undefined;
    await settled();
  }

  /** Somebody else makes a move. */
  async plays(move: Move): Promise<void> {
    this.#make(move);
    await settled();
  }

  move(after: number, moves: readonly Move[]): Promise<Sent> {
    const sent = this.#outcome(after, moves);
    return new Promise((answer) => {
      this.#arrives(() => answer(sent));
    });
  }

  #outcome(after: number, moves: readonly Move[]): Sent {
    if (after !== this.#told.moment) return { came: 'late' };
    for (const move of moves) {
      const refusal = decideIn(this.#script.table.game, this.#state, move);
      if (refusal !== undefined) return { came: 'refused', refusal };
      this.#make(move);
    }
    return { came: 'made' };
  }

  #make(move: Move): void {
    this.#state = apply(this.#script.table.game, this.#state, move);
    this.moves.push(move);
    const told = applyDelta(this.#told, this.#sent.seen(this.#state));
    if (told === undefined) throw new Error('what was sent cannot be read');
    this.#told = told;
    this.#arrives(() => this.session.see(told));
  }

  #arrives(arrive: () => void): void {
    if (this.#held === undefined) arrive();
    else this.#held.push(arrive);
  }
}

/** Once everything is done that waits for nothing but its turn. */
export function settled(): Promise<void> {
  return new Promise(setImmediate);
}
