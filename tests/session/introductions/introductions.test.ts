import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { INTRODUCTION_IDS, type IntroductionId } from '#session/introductions/introduction-ids.ts';
import { INTRODUCTIONS } from '#session/introductions/introductions.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { blocScenario } from '../../support/blocs.ts';
import { accept, claim, endDay, instruct, offer, singleText, walkOut } from '../../support/play.ts';
import { mediatedScenario } from '../../support/scenarios.ts';
import { ScriptedGame, seen } from '../scripted-game.ts';

const [VENUE, GUARD] = [0, 3] as const;

type Change = (session: ReturnType<ScriptedGame['sitDown']>) => void;

/** All that is needed by a chair at a moment of a game, the most pressing first. */
function needed(script: ScriptedGame, chair: string, change: Change = () => undefined): IntroductionId[] {
  const session = script.sitDown(chair);
  change(session);
  return neededAt(seen(session));
}

function neededAt(table: TableModel): IntroductionId[] {
  return INTRODUCTIONS.filter(({ isNeeded }) => isNeeded(table)).map(({ id }) => id);
}

const onDay = (day: number, scenario?: Scenario) => {
  const script = new ScriptedGame(scenario);
  return script.passUntil(() => script.table.state.round === day && script.table.turn.startsWith('talk'));
};
const turnOf = (chair: string, script: ScriptedGame) => script.passUntil((turn) => turn === `talk ${chair}`);

it('every note has its place among those that can be read again', () => {
  expect(INTRODUCTIONS.map(({ id }) => id).sort()).toEqual([...INTRODUCTION_IDS].sort());
});

it('nothing is told of while the others act, but a letter that waits', () => {
  expect(needed(new ScriptedGame(), 'b')).toEqual([]);
});

describe('in the first turn to talk', () => {
  it('the text is the first thing, then what can be said, and whose letters one carries', () => {
    expect(needed(new ScriptedGame(), 'a')).toEqual(['text', 'say', 'carry']);
  });

  it('members are told of where a delegation has some', () => {
    expect(needed(turnOf('c', new ScriptedGame(blocScenario())), 'c')).toContain('members');
    expect(needed(turnOf('b', new ScriptedGame(blocScenario())), 'b')).not.toContain('members');
  });
});

it('how to accept is told of beside a letter, until the person counters it', () => {
  const script = new ScriptedGame().play('a', offer('main', ['b'], { guard: 'patrol' }));
  script.passUntil((turn) => turn === 'answer b');
  expect(needed(script, 'b')).toContain('accept');
  expect(needed(script, 'b', (session) => session.startCounter())).not.toContain('accept');
});

describe('an offer in the making', () => {
  it('is told of as carried once it goes through another', () => {
    const script = turnOf('b', new ScriptedGame());
    expect(needed(script, 'b')).not.toContain('relayed');
    expect(needed(script, 'b', (session) => session.pencil(GUARD, 1))[0]).toBe('relayed');
    expect(needed(script, 'b', (session) => session.pencil(VENUE, 1))).not.toContain('relayed');
  });

  it('could be vague where other wording stands already, from the second day on', () => {
    const otherwise: Change = (session) => session.pencil(GUARD, 0);
    const tabledOn = (day: number) =>
      turnOf('b', onDay(day))
        .play('b', offer('main', ['a'], { guard: 'patrol' }))
        .play('a', accept());
    expect(needed(onDay(2), 'b', otherwise)).not.toContain('vague');
    expect(needed(tabledOn(1), 'b', otherwise)).not.toContain('vague');
    expect(needed(tabledOn(2), 'b', otherwise)).toContain('vague');
  });

  it('can be a single text for who mediates', () => {
    const script = turnOf('a', new ScriptedGame(mediatedScenario()));
    expect(needed(script, 'a')).not.toContain('single');
    expect(needed(script, 'a', (session) => session.pencil(GUARD, 1))[0]).toBe('single');
  });
});

describe('a paper on the desk', () => {
  it('says what it is to accept for now', () => {
    const script = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(needed(script, 'b')).toEqual(['accept']);
  });

  it('says what it is to name what must change', () => {
    const script = turnOf('a', new ScriptedGame(mediatedScenario())).play('a', singleText('main', { guard: 'patrol' }));
    expect(needed(script, 'b')).toEqual(['review']);
  });

  it('says what it is to carry, when that is asked', () => {
    const script = new ScriptedGame().play('a', instruct('ask')).play('a', endDay());
    script.play('b', offer('main', ['c'], { guard: 'patrol' }));
    expect(needed(script, 'a')).toEqual(['carry']);
  });

  it('says what a no does', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .passUntil((turn) => turn.startsWith('vote'));
    expect(needed(script, script.table.actor)[0]).toBe('ballot');
  });
});

describe('what becomes possible', () => {
  it('is a vote, when there is something to vote on', () => {
    const script = new ScriptedGame();
    expect(needed(script, 'a')).not.toContain('vote');
    script.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
    expect(needed(script, 'a').slice(0, 2)).toEqual(['text', 'vote']);
  });

  it('is an answer to a claim about oneself at once, and a question about one from the second day on', () => {
    const script = new ScriptedGame().play('a', claim('b', 'water', 'halves')).play('a', endDay());
    expect(needed(script, 'b')).toContain('own-claim');
    expect(needed(turnOf('c', script), 'c')).not.toContain('claim');
    const later = turnOf(
      'a',
      script.passUntil(() => script.table.state.round === 2),
    );
    expect(needed(later, 'a')).toContain('claim');
  });

  it('are moves beside the talks, on the third day', () => {
    const lever = { key: 'useLever:0', label: 'Tariffs', icon: 'speakerphone', confirm: undefined };
    const table = seen(new ScriptedGame().sitDown('a'));
    const later: TableModel = {
      ...table,
      calendar: { ...table.calendar, round: 3 },
      actions: [{ ...lever, unavailable: undefined }],
    };
    expect(neededAt(later)).toEqual(['text', 'say', 'carry', 'levers']);
    expect(neededAt({ ...later, actions: [{ ...lever, unavailable: 'Not now.' }] })).not.toContain('levers');
  });
});

describe('the days', () => {
  it('are told of when the game has set a date for one', () => {
    const told = [1, 2, 3, 4].map((day) => needed(onDay(day), onDay(day).table.actor).includes('date'));
    expect(told).toEqual([false, true, false, false]);
  });

  it('are not told of when what is set for it has been signed', () => {
    const script = onDay(2);
    const table = seen(script.sitDown(script.table.actor));
    const tracks = table.tracks.map((track) => ({ ...track, status: 'signed' as const }));
    expect(neededAt({ ...table, tracks })).not.toContain('date');
  });

  it('that somebody is about to leave is told of to those who stay', () => {
    const left = turnOf('c', new ScriptedGame()).play('c', walkOut());
    expect(needed(left, 'a')).toEqual([]);
    const script = turnOf(
      'a',
      left.passUntil((turn) => turn !== 'talk c'),
    );
    expect(needed(script, 'a')).toContain('leaving');
    expect(needed(script, 'c')).not.toContain('leaving');
  });
});
