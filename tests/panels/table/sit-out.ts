import { type LocalSession, openSession } from '#session/running/local-session.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { compileTold } from '../../support/compile-told.ts';
import { shippedScenario } from '../../support/scenarios.ts';

/** What a person does that wants nothing: it accepts, passes on, tells nothing, signs what it may, and ends its days. */
const ACTS: Readonly<Partial<Record<TableModel['asked'], (session: LocalSession, model: TableModel) => void>>> = {
  answer: (session) => session.accept(),
  reply: (session) => session.reply('evade'),
  carry: (session) => session.carry('pass'),
  review: (session) => session.review([]),
  open: (session) => session.open([], []),
  talk: (session) => session.act('endDay'),
  vote: (session, { ballot }) => {
    const first = ballot?.clauses.slice(0, 1).map(({ issue }) => issue) ?? [];
    session.vote(ballot?.forbidden === undefined, first);
  },
};

/** Sits out a whole game at a chair; `see` is shown the table whenever it has changed. */
export function sitOut(scenario: string, seed: number, you: number, see: (model: TableModel) => void): void {
  const game = compileTold(shippedScenario(scenario));
  const seats = game.scenario.parties.map((_, party) => (party === you ? 'person' : 'negotiator'));
  const session = openSession(game, { seed, seats }, you);
  for (let turn = 0; turn < 400; turn += 1) {
    const { table } = session.store.getState();
    see(table);
    if (table.asked === 'ended') return;
    if (!session.step()) ACTS[table.asked]?.(session, table);
  }
  throw new Error('the game did not end');
}
