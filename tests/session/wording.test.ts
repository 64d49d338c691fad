import { describe, expect, it } from 'vitest';
import { accept, blur, carry, exactly, instruct, offer, refuse } from '../support/play.ts';
import { smallScenario } from '../support/scenarios.ts';
import { news, ScriptedGame, seen } from './scripted-game.ts';

const PATROL = offer('main', ['c'], { guard: 'patrol' });
const [VENUE, WATER, GUARD] = [0, 2, 3];

describe('a draft', () => {
  it('is made vague and firm again, and sends what it says', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(WATER, 1);
    session.reword(WATER, 2);
    expect(seen(session).draft.clauses).toMatchObject([{ label: 'halves or meters', points: 14, pointsOr: 9 }]);
    const marked = () => seen(session).tracks[1]?.articles[0]?.options.map(({ pencilled }) => pencilled);
    expect(marked()).toEqual([false, true, true]);
    session.reword(WATER, undefined);
    expect(seen(session).draft.clauses).toMatchObject([{ label: 'halves', points: 14 }]);
    session.reword(WATER, 0);
    expect(seen(session).draft.clauses).toMatchObject([{ label: 'nothing or halves' }]);
    session.send();
    expect(session.store.getState().moves).toMatchObject([
      { type: 'offer', clauses: [{ issue: 2, option: 0, or: 1 }] },
    ]);
  });

  it('turns firm again as it was chosen, whatever was tried beside it', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(WATER, 2);
    session.reword(WATER, 0);
    session.reword(WATER, 1);
    expect(seen(session).draft.clauses).toMatchObject([{ label: 'halves or meters' }]);
    expect(session.secondAnswerOn(WATER)).toMatchObject({ now: 1 });
    session.reword(WATER, undefined);
    expect(seen(session).draft.clauses).toMatchObject([{ label: 'meters' }]);
    expect(session.secondAnswerOn(WATER)).toMatchObject({ now: undefined });
  });

  it('begins a vague clause with an answer that others stand behind and nobody rules out', () => {
    const session = new ScriptedGame().passUntil((turn) => turn === 'talk b').sitDown('b');
    session.pencil(GUARD, 0);
    // "base" is worth most to b, but the town of C rules it out in public.
    expect(session.secondAnswerOn(GUARD)).toMatchObject({
      suggested: 1,
      options: [{ option: 1 }, { option: 2 }],
    });
    session.pencil(VENUE, 0);
    expect(session.secondAnswerOn(VENUE)).toMatchObject({ suggested: 1 });
    expect(session.secondAnswerOn(GUARD)).toBeUndefined();
  });

  it('begins a vague clause with nothing that the person never signs', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, 1);
    expect(session.secondAnswerOn(VENUE)?.suggested).toBe(0);
    session.pencil(VENUE, 0);
    expect(session.secondAnswerOn(VENUE)?.suggested).toBe(1);
  });

  it('leaves the second answer to the person where each is ruled out by somebody', () => {
    const never = (party: string, option: string) => ({
      party,
      never: { guard: [option] },
      declared: true,
      because: '-',
    });
    const redLines = [never('c', 'base'), never('a', 'patrol')];
    const session = new ScriptedGame(smallScenario({ redLines })).sitDown('a');
    session.pencil(GUARD, 0);
    expect(session.secondAnswerOn(GUARD)).toMatchObject({ suggested: undefined, unavailable: undefined });
  });

  it('of a vague clause keeps the other answer when one is rubbed out', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(WATER, 1);
    session.reword(WATER, 2);
    session.pencil(WATER, 1);
    expect(seen(session).draft.clauses).toMatchObject([{ label: 'meters' }]);
    session.pencil(WATER, 2);
    expect(seen(session).draft.clauses).toEqual([]);
  });

  it('says why it cannot be sent with a second vague clause', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(WATER, 1);
    session.reword(WATER, 2);
    session.pencil(GUARD, 0);
    expect([WATER, GUARD].map((issue) => session.secondAnswerOn(issue)?.unavailable)).toEqual([
      undefined,
      'Only one article of a part can be vague. Make this one firm, or the other one.',
    ]);
    session.reword(GUARD, 1);
    expect(seen(session).draft.unsendable).toContain('Only one article of a part can be vague.');
  });

  it('asks to be exact where it is carried, and nowhere else', () => {
    const script = new ScriptedGame().passUntil((turn) => turn === 'talk b');
    const session = script.sitDown('b');
    session.pencil(WATER, 1);
    expect(seen(session).draft.exact).toBe(false);
    session.askExact(true);
    expect(seen(session).draft.exact).toBe(true);
    session.send();
    expect(session.store.getState().moves.at(-1)).toMatchObject({ type: 'offer', exact: true });
    const direct = new ScriptedGame().sitDown('a');
    direct.pencil(VENUE, 1);
    expect(seen(direct).draft.exact).toBeUndefined();
  });
});

describe('the text', () => {
  const agreed = () =>
    new ScriptedGame().play('a', offer('main', ['c'], { water: ['halves', 'meters'] })).play('c', accept());

  it('shows a vague version in words, apart from its two answers', () => {
    const article = seen(agreed().sitDown('a')).tracks[1]?.articles[0];
    expect(article?.vague).toMatchObject([{ labels: ['halves', 'meters'], inText: 'current', canInitial: false }]);
    expect(article?.options.map(({ inText }) => inText)).toEqual([undefined, undefined, undefined]);
  });

  it('lets a person accept it for now', () => {
    const session = agreed()
      .passUntil((turn) => turn === 'talk b')
      .sitDown('b');
    expect(seen(session).tracks[1]?.articles[0]?.vague?.[0]?.canInitial).toBe(true);
    session.initial(WATER, 1, 2);
    expect(news(session)).toEqual(['You initial water: halves or meters.']);
    expect(seen(session).tracks[1]?.articles[0]?.state).toBe('initialled');
  });

  it('tells that an agreed vague clause was not written', () => {
    const script = new ScriptedGame()
      .play('a', instruct('ask'))
      .passUntil((turn) => turn === 'talk b')
      .play('b', PATROL)
      .play('a', blur('guard', 'nobody'))
      .passUntil((turn) => turn === 'talk c')
      .play('c', offer('main', ['a'], { water: ['halves', 'meters'] }))
      .play('a', accept())
      .passUntil((turn) => turn === 'answer c')
      .play('c', accept());
    script.passUntil(() => script.table.state.round === 3);
    expect(JSON.stringify(seen(script.sitDown('b')).record)).toContain(
      '[{"round":3,"heading":"Day 3","dispatches":[{"key":14,"keys":[14],"about":{"party":2,"order":2,"mark":"C","name":"Town C"},"isOwn":false,"words":"The town of C answers through the town of A and accepts your proposal. The town of A had made it vague on the way: guard: nobody or patrol.","reasons":[],"weight":"strong"},{"key":15,"keys":[15],"isOwn":false,"words":"This was agreed but cannot go into the draft, because another article is already vague: guard: nobody or patrol.","reasons":[],"weight":"plain"}],"folded":[]},{"round":2,"heading":"Day 2","dispatches":[{"key":8,"keys":[8],"about":{"party":1,"order":1,"mark":"B","name":"Town B"},"isOwn":true,"words":"Your offer has reached the town of C, carried by the town of A: guard: patrol.","reasons":[],"weight":"plain"},{"key":11,"keys":[11],"about":{"party":0,"order":0,"mark":"A","name":"Town A"},"isOwn":false,"words":"The town of A has nothing to add today.","reasons":[],"weight":"plain"},{"key":12,"keys":[12],"isOwn":false,"words":"The date that this game sets for “The talks” has passed without a signature. It is now worth less to every signatory.","reasons":[],"weight":"strong"}],"folded":[{"key":9,"keys":[9],"about":{"party":1,"order":1,"mark":"B","name":"Town B"},"isOwn":true,"words":"You end your day.","reasons":[],"weight":"plain"},{"key":10,"keys":[10],"about":{"party":2,"order":2,"mark":"C","name":"Town C"},"isOwn":false,"words":"The town of C has nothing to add today.","reasons":[],"weight":"plain"}]},{"round":1,"heading":"Day 1","dispatches":[{"key":1,"keys":[1],"isOwn":false,"words":"This game sets day 2 as the date for “The talks”. Signed later, it is worth less to every signatory.","reasons":[],"weight":"strong"},{"key":5,"keys":[5],"isOwn":false,"words":"Now in the draft, initialled by the town of C and the town of A: water: halves or meters.","reasons":[],"weight":"plain"},{"key":6,"keys":[6],"about":{"party":2,"order":2,"mark":"C","name":"Town C"},"isOwn":false,"words":"The town of C has nothing to add today.","reasons":[],"weight":"plain"}],"folded":[{"key":2,"keys":[2],"about":{"party":0,"order":0,"mark":"A","name":"Town A"},"isOwn":false,"words":"The town of A has nothing to add today.","reasons":[],"weight":"plain"},{"key":3,"keys":[3],"about":{"party":1,"order":1,"mark":"B","name":"Town B"},"isOwn":true,"words":"You propose to the town of C, through the town of A: guard: patrol.","reasons":[],"weight":"plain"},{"key":4,"keys":[4],"about":{"party":1,"order":1,"mark":"B","name":"Town B"},"isOwn":true,"words":"You end your day.","reasons":[],"weight":"plain"}]}]',
    );
  });
});

describe('a person that is given something to carry', () => {
  const given = (act = PATROL) =>
    new ScriptedGame()
      .play('a', instruct('ask'))
      .passUntil((turn) => turn === 'talk b')
      .play('b', act);

  it('sees it as a letter, with the ways to make it vague', () => {
    const session = given().sitDown('a');
    expect(seen(session).asked).toBe('carry');
    expect(seen(session).carry).toMatchObject({
      heading: 'The town of B asks you to carry this to the town of C',
      clauses: [{ title: 'guard', label: 'patrol' }],
      unblurrable: undefined,
      blurs: [{ label: 'guard: patrol or nobody' }, { label: 'guard: patrol or base' }],
    });
    expect(seen(session).letter).toBeUndefined();
  });

  it('who has not asked to be asked reads it once, as news, with its words', () => {
    const script = new ScriptedGame().passUntil((turn) => turn === 'talk b').play('b', PATROL);
    const line = 'The town of B proposes to the town of C, through you: guard: patrol.';
    expect(seen(script.sitDown('a')).carry).toBeUndefined();
    expect(news(script.sitDown('a'))).toContain(line);
    script.passUntil((turn) => turn === 'answer c');
    expect(news(script.sitDown('a')).filter((words) => words.includes('patrol'))).toEqual([line]);
  });

  it('says what becomes of letters without a move, and keeps what lies on the desk', () => {
    const script = new ScriptedGame();
    expect(seen(script.sitDown('b')).mail).toBeUndefined();
    script.passUntil((turn) => turn === 'talk b').play('b', PATROL);
    expect(seen(script.sitDown('a')).mail).toBeUndefined();
    const session = script
      .passUntil((turn) => turn === 'answer c')
      .play('c', refuse())
      .passUntil((turn) => turn === 'talk a')
      .sitDown('a');
    const before = seen(session);
    session.pencil(WATER, 1);
    session.instruct('ask');
    const { mail, movesLeft, draft, ...after } = seen(session);
    expect(mail).toEqual({ now: 'ask', unchangeable: 'You have already changed this today.' });
    expect([movesLeft, draft.clauses.length]).toEqual([before.movesLeft, 1]);
    expect(after.news).toEqual(before.news);
  });

  it('is told where it must be exact', () => {
    expect(seen(given(exactly(PATROL)).sitDown('a')).carry).toMatchObject({
      unblurrable: 'The sender has asked you not to change the wording.',
      blurs: [],
    });
  });

  it.each([
    { act: PATROL, carrier: 'through you: guard: patrol.', sender: 'through the town of A: guard: patrol.' },
    {
      act: exactly(PATROL),
      carrier: 'through you, who are asked to be exact: guard: patrol.',
      sender: 'through the town of A, which is asked to be exact: guard: patrol.',
    },
  ])('reads in the record, as its sender does, what was asked of it: $sender', ({ act, carrier, sender }) => {
    const said = {
      a: `The town of B proposes to the town of C, ${carrier}`,
      b: `You propose to the town of C, ${sender}`,
    };
    for (const [chair, line] of Object.entries(said)) {
      const words = seen(given(act).sitDown(chair)).record.flatMap(({ dispatches }) =>
        dispatches.map((line) => line.words),
      );
      expect(words).toContain(line);
    }
  });

  it('passes it on, holds it back or makes it vague', () => {
    const carried = (act: (session: ReturnType<ScriptedGame['sitDown']>) => void) => {
      const session = given().sitDown('a');
      act(session);
      return session.store.getState().moves.at(-1);
    };
    const base = { type: 'carry', party: 0, offer: given().table.state.offers[0]?.id };
    expect(carried((session) => session.carry('pass'))).toEqual({ ...base, how: 'pass' });
    expect(carried((session) => session.carry('hold'))).toEqual({ ...base, how: 'hold' });
    expect(carried((session) => session.blur(GUARD, 2))).toEqual({ ...base, how: 'blur', issue: GUARD, or: 2 });
  });

  it('is seen by everybody to hold it back', () => {
    const script = given().play('a', carry('hold'));
    const said = {
      a: 'You have held back a letter from the town of B to the town of C.',
      b: 'The town of A has held back a letter from you to the town of C.',
      c: 'The town of A has held back a letter from the town of B to you.',
    };
    for (const [party, told] of Object.entries(said)) expect(news(script.sitDown(party))).toContain(told);
    expect(news(script.sitDown('c')).join(' ')).not.toContain('patrol');
  });

  it('is found out by the sender when the answer comes back, and by the addressee not at all', () => {
    const script = given()
      .play('a', blur('guard', 'nobody'))
      .passUntil((turn) => turn === 'answer c');
    expect(seen(script.sitDown('c')).letter?.clauses[0]?.meaning).toBe(
      'nobody or patrol (each side reads it its own way)',
    );
    const record = (party: string) => JSON.stringify(seen(script.sitDown(party)).record);
    expect(record('b')).not.toContain('nobody or patrol');
    script.play('c', refuse());
    expect(record('b')).not.toContain('nobody or patrol');
    script.passUntil(() => script.table.state.round === 3);
    expect(record('b')).toContain('The town of A had made it vague on the way: guard: nobody or patrol.');
    expect(record('c')).not.toContain('had made it vague');
  });
});
