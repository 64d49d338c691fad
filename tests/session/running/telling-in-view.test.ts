import { expect, it } from 'vitest';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { apply, createGame } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { tellingOfMove } from '#session/debrief/telling-of-move.ts';
import { tellingInView } from '#session/running/telling-in-view.ts';
import { compileTold } from '../../support/compile-told.ts';
import { smallScenario } from '../../support/scenarios.ts';

it('tells reasons on the occasion that the record will have, and offers in the same turn, by what a seat sees alone', () => {
  const game = compileTold(smallScenario());
  const memories = newSeatMemories(game);
  let state = createGame(game, { seed: 5, seats: ['negotiator', 'negotiator', 'negotiator'] });
  const occasions = new Set<string>();
  for (let decision = nextDecision(game, state, memories); decision; decision = nextDecision(game, state, memories)) {
    const { move } = decision;
    const told = tellingInView(viewFor(game, state, move.party), move);
    const then = tellingOfMove(game, state, move);
    expect(told.on).toBe(then.on);
    const { today, ...found } = told;
    if (told.on === 'offer' || told.on === 'counter' || told.on === 'vote') expect(then).toMatchObject(found);
    // A letter that is carried is read on another day: that it will be, a seat's view does not say.
    if (then.today !== undefined) expect(today).toBe(then.today);
    occasions.add(told.on);
    state = apply(game, state, move);
  }
  expect(occasions).toContain('offer');
  expect(occasions).toContain('vote');
});
