import { describe, expect, it } from 'vitest';
import { openSession } from '#session/running/local-session.ts';
import { dispatchInWords } from '#session/words/dispatch-in-words.ts';
import { counter, offer, refuse, together } from '../../support/play.ts';
import { ScriptedGame, seen } from '../scripted-game.ts';

const VENUE = 0;
const WATER = 2;
const LAKE = 1;

/** The town of B counters what the town of A has offered with the first of its moves. */
const countered = () =>
  new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'tower' })).play('b', counter({ venue: 'lake' }));

/** Both others counter, and wait together. */
const counteredTwice = () =>
  new ScriptedGame()
    .play('a', together(offer('main', ['b', 'c'], { water: 'halves' })))
    .play('b', counter({ water: 'meters' }))
    .play('c', counter({ water: 'meters' }));

/** The text, without the marks of what is new: the counter has come since. */
const unmarked = ({ tracks }: ReturnType<typeof seen>) =>
  tracks.map((track) => ({ ...track, articles: track.articles.map((one) => ({ ...one, isChanged: false })) }));

describe('a counter that needs an answer of its own', () => {
  it('is all that is left to decide on the last move of the day', () => {
    const script = countered()
      .play('a', refuse())
      .play('a', offer('main', ['b'], { water: 'halves' }));
    const session = script.play('b', counter({ water: 'meters' })).sitDown('a');
    expect(seen(session)).toMatchObject({ asked: 'answer', letter: { returns: false } });
  });
});

describe('while a counter waits that goes back with one’s next move', () => {
  it('the person can do all that it could do without it, and accept it', () => {
    const session = countered().sitDown('a');
    const without = countered().play('a', refuse()).sitDown('a');
    const { letter, ...table } = seen(session);
    expect(table.asked).toBe('talk');
    expect(letter).toMatchObject({ returns: true, heading: 'The town of B makes a counter-proposal' });
    for (const part of ['movesLeft', 'speech', 'draft'] as const) expect(table[part]).toEqual(seen(without)[part]);
    expect(unmarked({ letter, ...table })).toEqual(unmarked(seen(without)));
    expect(table.news.flatMap(({ dispatches }) => dispatches.filter(({ isOwn }) => isOwn))).toEqual([]);
    session.accept();
    expect(seen(session)).toMatchObject({ asked: 'talk', letter: undefined });
    expect(seen(session).tracks[0]?.articles[VENUE]?.initials).toHaveLength(2);
  });

  it('another offer sends it back, without a reason, as a move of its own in the record', () => {
    const session = counteredTwice().sitDown('a');
    session.pencil(VENUE, LAKE);
    expect(seen(session).draft).toMatchObject({ unsendable: undefined, to: [{ party: 1 }] });
    const before = session.store.getState().moves.length;
    session.send();
    const { moves, state } = session.store.getState();
    expect(moves.slice(before)).toMatchObject([
      { type: 'answer', party: 0, response: 'refuse', reason: 'not-now' },
      { type: 'answer', party: 0, response: 'refuse', reason: 'not-now' },
      { type: 'offer', track: 0, clauses: [{ issue: VENUE, option: LAKE }] },
    ]);
    expect(moves.slice(before)[0]).not.toHaveProperty('issue');
    expect(state.toAct).toMatchObject({ kind: 'answer', party: 1 });
    expect(seen(session).draft.clauses).toEqual([]);
  });

  it('so does anything else that one does: a word, the end of the day', () => {
    for (const act of ['say', 'end'] as const) {
      const session = countered().sitDown('a');
      session.pencil(WATER, 1);
      if (act === 'say') session.say({ type: 'ask', what: 'matters', to: 1, issue: VENUE });
      else session.act('endDay');
      expect(session.store.getState().moves.at(-2)).toMatchObject({ type: 'answer', response: 'refuse' });
      // What is drafted stays, as it does beside any word.
      expect(seen(session).draft.clauses).toHaveLength(act === 'say' ? 1 : 0);
    }
  });

  it('that it was sent back is told as not taken up, to both, and a refusal with a reason as a refusal', () => {
    const script = countered();
    const { game } = script.table;
    const session = script.sitDown('a');
    session.pencil(WATER, 1);
    session.send();
    const { state } = session.store.getState();
    const lines = state.record.filter(({ kind }) => kind === 'answered');
    const told = (party: number) =>
      lines.map((line) => dispatchInWords(game.withPerspective(party), state, line).words);
    expect(told(0)).toEqual(['You do not take up the counter-proposal from the town of B for now.']);
    expect(told(1)).toEqual(['The town of A does not take up the counter-proposal from you for now.']);
    const refused = countered().play('a', refuse('too-little', 'venue')).sitDown('a').store.getState();
    const [line] = refused.state.record.filter(({ kind }) => kind === 'answered');
    expect(line && dispatchInWords(game, refused.state, line).words).toMatch(
      /^The town of A refuses the proposal from the town of B/,
    );
  });

  it('nothing goes back with what is not allowed', () => {
    const session = countered().sitDown('a');
    const before = session.store.getState();
    session.send();
    session.act('callVote:0');
    expect(session.store.getState()).toBe(before);
  });

  it('it can be refused outright, for a reason, and what is drafted stays', () => {
    const session = countered().sitDown('a');
    session.pencil(WATER, 1);
    session.refuse('too-little', VENUE);
    expect(session.store.getState().moves.at(-1)).toMatchObject({ reason: 'too-little', issue: VENUE });
    expect(seen(session)).toMatchObject({ asked: 'talk', letter: undefined, draft: { clauses: [{ issue: WATER }] } });
  });

  it('ending the day is not what is suggested, and asks first', () => {
    const end = seen(countered().sitDown('a')).actions.find(({ key }) => key === 'endDay');
    expect(end?.isNext).toBe(false);
    expect(end?.confirm).toContain('The counter-proposal that waits for you is refused for now.');
  });

  it('the same waits when the game is gone on with', () => {
    const script = countered();
    const session = script.sitDown('a');
    session.pencil(WATER, 1);
    session.send();
    const { moves, state } = session.store.getState();
    const again = openSession(script.table.game, state.setup, 0, moves);
    expect(again.store.getState().state).toEqual(state);
    expect(seen(script.sitDown('a')).letter).toMatchObject({ returns: true });
  });
});
