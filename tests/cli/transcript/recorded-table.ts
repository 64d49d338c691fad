import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { State } from '#engine/model/state.ts';
import type { Played } from '../../properties/random-play.ts';
import { type Act, PlayTable } from '../../support/play.ts';

/** A game that is played move by move and can be written down afterwards. */
export class RecordedTable extends PlayTable {
  private readonly states: State[] = [];

  constructor(scenario: Scenario) {
    super(scenario, {}, true);
  }

  override play(party: string, act: Act): this {
    this.states.push(this.state);
    return super.play(party, act);
  }

  get played(): Played {
    const { game, moves, states, state } = this;
    return { game, moves, states, end: state, setup: state.setup };
  }
}
