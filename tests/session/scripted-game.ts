/** A game of persons that is played by a script, so that a session can be opened at any of its moments. */
import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { type LocalSession, openSession } from '#session/running/local-session.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { type Act, endDay, open, PlayTable, yes } from '../support/play.ts';
import { smallScenario } from '../support/scenarios.ts';

export class ScriptedGame {
  readonly table: PlayTable;
  readonly moves: Move[] = [];

  /** `openings`: by party, an opening statement; the others say nothing. */
  constructor(
    scenario: Scenario = smallScenario(),
    seats: readonly SeatKind[] = scenario.parties.map(() => 'person'),
    openings: Readonly<Record<string, Act>> = {},
  ) {
    this.table = new PlayTable(scenario, { seats }, true);
    while (this.table.turn.startsWith('open')) this.play(this.table.actor, openings[this.table.actor] ?? open());
  }

  /** Makes a move. */
  play(party: string, act: Act): this {
    this.moves.push(this.table.moveOf(party, act));
    this.table.play(party, act);
    return this;
  }

  /** Everybody whose turn it is ends the day or signs, until something is so. */
  passUntil(reached: (turn: string) => boolean): this {
    while (!reached(this.table.turn) && this.table.turn !== 'over') this.passOnce();
    return this;
  }

  /** Whose turn it is ends the day or signs. */
  passOnce(): this {
    return this.play(this.table.actor, this.table.state.toAct?.kind === 'vote' ? yes() : endDay());
  }

  /** Opens a session at a chair, at this moment of the game. */
  sitDown(party: string): LocalSession {
    const { game, state } = this.table;
    return openSession(game, state.setup, this.table.party(party), this.moves);
  }
}

/** What the person at a session sees now. */
export function seen(session: LocalSession): TableModel {
  return session.store.getState().table;
}

/** The lines that are new to the person, as they are worded. */
export function news(session: LocalSession): string[] {
  return seen(session).sinceLast.map(({ words }) => words);
}

/** Lets the negotiators act until the person must, and shows what they did once. */
export function negotiatorsAct(session: LocalSession): void {
  session.step(() => true);
}
