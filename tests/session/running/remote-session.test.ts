import { describe, expect, it } from 'vitest';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { apply, createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { localizeGame } from '#messages/localized-game.ts';
import { tellingOfMove } from '#session/debrief/telling-of-move.ts';
import { tellingInView } from '#session/running/remote-session.ts';
import { MADE_UP } from '../../messages/made-up.ts';
import { madeUpMessages } from '../../messages/made-up-messages.ts';
import { compileTold } from '../../support/compile-told.ts';
import { finish } from '../../support/finish.ts';
import { counter, offer } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { ScriptedGame } from '../scripted-game.ts';
import { ServerHere, settled } from './server-here.ts';

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

const VENUE = 0;
const [LAKE, TOWER] = [1, 2];

/** The town of A at the table, with the lake in pencil. */
function pencilled(): ServerHere {
  const server = new ServerHere(new ScriptedGame(), 'a');
  server.session.pencil(VENUE, LAKE);
  return server;
}

const shown = ({ session }: ServerHere) => session.store.getState();

describe('a move in a game that is played elsewhere', () => {
  it.each(['as it was', 'the other way round'] as const)(
    'is on its way until it is both answered and seen, whichever comes first (%s)',
    async (order) => {
      const server = pencilled();
      server.hold();
      server.session.send();
      expect(shown(server)).toMatchObject({ sending: true, table: { asked: 'talk' } });
      expect(shown(server).draft.clauses).toHaveLength(1);
      await server.release(order);
      expect(shown(server)).toMatchObject({ sending: false, unmade: undefined, table: { asked: 'wait' } });
      expect(shown(server).draft.clauses).toEqual([]);
    },
  );

  it('leaves what was drafted while it was on its way', async () => {
    const server = pencilled();
    server.hold();
    server.session.send();
    server.session.pencil(VENUE, TOWER);
    await server.release();
    expect(shown(server).draft.clauses).toMatchObject([{ issue: VENUE, option: TOWER }]);
  });

  it('is asked for by nothing else meanwhile', async () => {
    const server = pencilled();
    server.hold();
    server.session.send();
    server.session.act('endDay');
    server.session.send();
    await server.release();
    expect(server.moves).toMatchObject([{ type: 'offer' }]);
  });

  it('takes counters back with it that ask for no answer of their own', async () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'tower' }))
      .play('b', counter({ venue: 'lake' }));
    const server = new ServerHere(script, 'a');
    expect(shown(server).table).toMatchObject({ asked: 'talk', letter: { returns: true } });
    server.session.act('endDay');
    await settled();
    expect(server.moves.slice(2)).toMatchObject([
      { type: 'answer', response: 'refuse', reason: 'not-now' },
      { type: 'endDay' },
    ]);
  });

  it('is not sent where the rules do not allow it', () => {
    const server = new ServerHere(new ScriptedGame(), 'b');
    server.session.act('endDay');
    expect(shown(server).sending).toBe(false);
    expect(server.moves).toEqual([]);
  });

  it('is sent again when nobody knows what became of it, and not when that is known', async () => {
    const server = pencilled();
    server.hold();
    server.session.send();
    await server.lose();
    expect(shown(server).sending).toBe(true);
    server.session.resume();
    await settled();
    // This server does not know it for the same.
    expect(shown(server)).toMatchObject({ sending: false, unmade: 'late' });
    server.session.resume();
    await settled();
    expect(server.moves).toMatchObject([{ type: 'offer' }]);
  });

  it('goes on its way when the table is told in another language', async () => {
    const server = pencilled();
    server.hold();
    server.session.send();
    const { game } = new ScriptedGame().table;
    server.session = server.session.retold(localizeGame(MADE_UP, madeUpMessages(), compileGame(game.scenario)));
    expect(shown(server)).toMatchObject({ sending: true, draft: { clauses: [{ issue: VENUE, option: LAKE }] } });
    expect(shown(server).table.actions[0]?.label).toMatch(/^⟦/);
    await server.release();
    expect(shown(server)).toMatchObject({ sending: false, draft: { clauses: [] } });
    expect(server.moves).toMatchObject([{ type: 'offer' }]);
  });
});

describe('moves that are prepared while others act', () => {
  /** The town of B, while the town of A talks. */
  const waiting = () => new ServerHere(new ScriptedGame(), 'b');
  const question = { type: 'ask', what: 'matters', to: 0, issue: VENUE } as const;

  it('are a letter that is sent by itself when the turn comes', async () => {
    const server = waiting();
    server.session.pencil(VENUE, LAKE);
    expect(shown(server).table.draft).toMatchObject({ timing: 'next-turn', unsendable: undefined });
    server.session.send();
    expect(shown(server).table.draft.timing).toBe('waits');
    expect(server.moves).toEqual([]);
    await server.plays({ type: 'endDay', party: 0 });
    expect(server.moves.slice(1)).toMatchObject([
      { type: 'offer', party: 1, clauses: [{ issue: VENUE, option: LAKE }] },
    ]);
    expect(shown(server).draft.clauses).toEqual([]);
  });

  it('are questions, asked first; the letter waits for a word of the person once a reply has come', async () => {
    const server = waiting();
    server.session.pencil(VENUE, LAKE);
    server.session.send();
    server.session.say(question);
    expect(shown(server).table.prepared).toMatchObject({ said: [expect.any(String)], movesLeft: 0 });
    expect(shown(server).table.speech.sayable).toEqual([]);
    await server.plays({ type: 'endDay', party: 0 });
    expect(server.moves.slice(1)).toMatchObject([{ type: 'ask', party: 1, to: 0 }]);
    await server.plays({ type: 'reply', party: 0, question: shown(server).view.questions[0]?.id ?? 0, says: 'most' });
    expect(server.moves).toHaveLength(3);
    expect(shown(server)).toMatchObject({ table: { asked: 'talk', draft: { timing: 'held' } } });
    server.session.pencil(VENUE, TOWER);
    expect(shown(server).table.draft.timing).toBeUndefined();
  });

  it('can be dropped, and a letter that is changed waits no more', async () => {
    const server = waiting();
    server.session.say(question);
    server.session.dropPrepared(0);
    server.session.pencil(VENUE, LAKE);
    server.session.send();
    server.session.pencil(VENUE, TOWER);
    expect(shown(server).table).toMatchObject({ prepared: { said: [] }, draft: { timing: 'next-turn' } });
    server.session.send();
    server.session.dropPrepared('letter');
    await server.plays({ type: 'endDay', party: 0 });
    expect(server.moves).toHaveLength(1);
    expect(shown(server).draft.clauses).toMatchObject([{ issue: VENUE, option: TOWER }]);
  });

  it('hold a letter back if one has come meanwhile', async () => {
    const server = waiting();
    server.session.pencil(VENUE, LAKE);
    server.session.send();
    const { table } = new ScriptedGame();
    await server.plays(table.moveOf('a', offer('opening', ['b'], { venue: 'tower' })));
    expect(shown(server).table).toMatchObject({ asked: 'answer', prepared: undefined });
    server.session.refuse('not-now');
    await settled();
    await server.plays({ type: 'endDay', party: 0 });
    expect(shown(server).table).toMatchObject({ asked: 'talk', draft: { timing: 'held' } });
    server.session.send();
    await settled();
    expect(server.moves.at(-1)).toMatchObject({ type: 'offer', party: 1 });
  });

  it('are left out if they are not allowed in the turn', async () => {
    const server = waiting();
    await server.plays({ type: 'endDay', party: 0 });
    server.session.say(question);
    await server.plays({ type: 'reply', party: 0, question: shown(server).view.questions[0]?.id ?? 0, says: 'most' });
    server.session.act('endDay');
    await settled();
    server.session.say(question);
    server.session.say({ type: 'ask', what: 'could-live-with', to: 0, issue: VENUE, option: LAKE });
    await server.plays({ type: 'endDay', party: 2 });
    expect(server.moves.filter(({ type }) => type === 'ask')).toMatchObject([
      { what: 'matters' },
      { what: 'could-live-with' },
    ]);
    expect(shown(server).table.prepared).toMatchObject({ said: [] });
  });
});

it('a seat is given hints of what it was sent alone', () => {
  const server = pencilled();
  const { hints } = server.session;
  expect(finish(hints.matters())).toMatchObject([{ party: { name: 'Town B' } }, {}]);
  expect(finish(hints.landing())).toHaveLength(1);
  const suggested = finish(hints.suggestion());
  expect(suggested?.words).toMatch(/\./);
  expect(suggested?.reasons).not.toEqual([]);
});
