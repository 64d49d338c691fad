import { describe, expect, it } from 'vitest';
import { receptionOf } from '#engine/hints/reception.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { landingOf } from '#session/hints/landing.ts';
import { ScriptedGame } from '../../session/scripted-game.ts';
import { clausesOf, offer, refuse, type Wording } from '../../support/play.ts';

const [A, B, OPENING] = [0, 1, 0];

/** The town of B has put the tower to the town of A, which has refused it; then A's next turn. */
const refused = () =>
  new ScriptedGame()
    .passUntil((turn) => turn === 'talk b')
    .play('b', offer('opening', ['a'], { venue: 'tower', format: 'big' }))
    .play('a', refuse('too-little', 'venue'))
    .passUntil((turn) => turn === 'talk a');

function finished<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Reception that an offer of A to B may have. */
function landing({ table: { game, state } }: ScriptedGame, wording: Wording) {
  const clauses = clausesOf(game.scenario, wording);
  return finished(receptionOf(viewFor(game, state, A), B, { track: OPENING, clauses, counters: undefined }));
}

describe('an offer of what its addressee has proposed itself', () => {
  it('says so, names no article in the way, and is never told as likely refused', () => {
    const { proposedOn, sticksAt, chances } = landing(refused(), { format: 'big', venue: 'tower' });
    expect({ proposedOn, sticksAt }).toEqual({ proposedOn: 1, sticksAt: undefined });
    expect(chances[3]).toBeGreaterThan(400);
  });

  it('is another where it says anything else, or its addressee has', () => {
    expect(landing(refused(), { venue: 'tower' }).proposedOn).toBeUndefined();
    expect(landing(refused(), { venue: 'tower', format: 'small' }).proposedOn).toBeUndefined();
    const since = refused().passUntil((turn) => turn === 'talk b');
    since.play('b', offer('opening', ['a'], { venue: 'lake' })).play('a', refuse('too-little', 'venue'));
    expect(landing(since, { venue: 'tower', format: 'big' }).proposedOn).toBeUndefined();
  });

  it('is told in words in the place of what is in the way', () => {
    const { game, state } = refused().table;
    const clauses = clausesOf(game.scenario, { venue: 'tower', format: 'big' });
    const draft = { kind: 'offer', counters: undefined, track: OPENING, clauses, to: [B], chosen: true } as const;
    const [told] = finished(landingOf(game.withPerspective(A), viewFor(game, state, A), draft, () => {}));
    expect(told?.why).toBe('The town of B proposed this on day 1.');
  });
});
