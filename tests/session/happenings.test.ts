import { describe, expect, it } from 'vitest';
import type { Effect } from '#engine/model/scenario/scenario.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import { tableModelOf } from '#session/table/table-model-of.ts';
import { dispatchInWords } from '#session/words/dispatch-in-words.ts';
import { compileTold } from '../support/compile-told.ts';
import { event, offTable, walkAwayBy } from '../support/happenings.ts';
import { open, openTableAtOpenings, playOut, useLever } from '../support/play.ts';
import { openingScenario, shippedScenario, smallScenario } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';
import { news, ScriptedGame, seen } from './scripted-game.ts';

const flood = event({ round: 2 }, [walkAwayBy('a', 'main', -1.5), offTable('venue', 'lake')], {
  source: 'note',
  tag: 'reported',
});
const pump = {
  id: 'pump',
  party: 'a',
  label: 'Open the pump',
  says: 'The town opens its pump.',
  uses: 2,
  effects: [walkAwayBy('b', 'main', -2)],
  cost: { standing: 5 },
};
const scenario = smallScenario({
  events: [flood],
  levers: [pump],
  sources: { note: { outlet: 'The notice board', date: '2025-03-02', says: 'The lake has risen.' } },
});
const atFirst = () => new ScriptedGame(scenario);

describe('this morning', () => {
  it('is a list of its own: what happened, who says so, and what it changes for the one who may know', () => {
    const game = atFirst();
    expect(seen(game.sitDown('a')).thisMorning).toEqual([]);
    game.passUntil(() => game.table.state.round === 2);
    const morning = seen(game.sitDown('a')).thisMorning;
    expect(morning).toMatchObject([
      {
        title: 'A flood',
        says: 'The lake rises.',
        tag: 'reported',
        source: 'The notice board, 2 March 2025: The lake has risen.',
      },
    ]);
    expect(morning[0]?.effects).toEqual([
      'Having no deal on “The water” now costs you more than before.',
      'venue: lake is off the table.',
    ]);
    expect(seen(game.sitDown('b')).thisMorning[0]?.effects).toEqual(['venue: lake is off the table.']);
    expect(news(game.sitDown('b')).join(' ')).not.toContain('flood');
  });

  it('does not tell as a change what everybody knows of a delegation already', () => {
    const says = (party: string, issue: string, option: string): Effect => ({
      position: { party, issue, option, stance: 'never', tag: 'stated' },
    });
    const repeats = event({ round: 2 }, [says('c', 'guard', 'base'), says('a', 'water', 'meters')]);
    const game = new ScriptedGame(smallScenario({ events: [repeats] }));
    game.passUntil(() => game.table.state.round === 2);
    expect(seen(game.sitDown('b')).thisMorning[0]?.effects).toEqual([
      'In public, the town of A rules out “meters” on “water”.',
    ]);
  });

  it('nor what it has said in its opening statement', () => {
    const never: Effect = { position: { party: 'a', issue: 'guard', option: 'base', stance: 'never', tag: 'stated' } };
    const opening = openingScenario({ events: [event({ round: 2 }, [never])] });
    const table = openTableAtOpenings(opening)
      .play('a', open({}, { guard: 'base' }))
      .play('b', open())
      .play('c', open());
    const { game, state } = table.toRound(2);
    const [flooded] = tableModelOf({
      game,
      view: viewFor(game, state, 1),
      you: 1,
      draft: EMPTY_DRAFT,
      seenUpTo: 0,
      actedUpTo: 0,
      reasons: new Map(),
      reveal: 'full',
      hints: 'always',
    }).thisMorning;
    expect(flooded?.effects).toEqual([]);
  });

  it('begins with an attack, and never says beside it what it changes at the table', () => {
    const moved = { trust: { of: 'a', to: 'b', broke: 1 } };
    const attack = event({ round: 2 }, [moved], { id: 'attack', title: 'An attack', sensitive: true });
    const game = new ScriptedGame(smallScenario({ ...scenario, events: [flood, attack] }));
    game.passUntil(() => game.table.state.round === 2);
    const { thisMorning, record } = seen(game.sitDown('a'));
    expect(thisMorning.map(({ title }) => title)).toEqual(['An attack', 'A flood']);
    expect(thisMorning[0]?.effects).toEqual([]);
    expect(record.flatMap(({ dispatches, folded }) => [...dispatches, ...folded]).join()).not.toMatch(/trusts/);
    expect(game.table.state.parties[0]?.trust[1]?.broke).toBe(1);
  });

  it('is in the record of that day, and gone from the desk on the next', () => {
    const game = atFirst();
    game.passUntil(() => game.table.state.round === 3);
    const { thisMorning, record } = seen(game.sitDown('c'));
    expect(thisMorning).toEqual([]);
    expect(record[1]?.dispatches.map(({ words }) => words)).toContain('A flood. The lake rises.');
  });

  it('says on the option why it cannot be chosen', () => {
    const game = atFirst();
    game.passUntil(() => game.table.state.round === 2);
    const venue = seen(game.sitDown('b')).tracks[0]?.articles[0];
    expect(venue?.options.map(({ unavailable }) => unavailable)).toEqual([
      undefined,
      'lake is off the table: A flood.',
      undefined,
    ]);
  });
});

describe('a lever', () => {
  it('that raises the support of another is not told as what that one has done', () => {
    const arms = {
      id: 'arms',
      party: 'a',
      label: 'Buy boats',
      says: 'a buys boats of b.',
      uses: 1,
      cost: { standing: 5 },
    };
    const effects = [{ standing: { party: 'b', by: 3 } }, { standing: { party: 'c', by: -3 } }];
    const script = new ScriptedGame(smallScenario({ levers: [{ ...arms, effects }] })).play('a', useLever('arms'));
    const { game, state } = script.table;
    const lines = state.record.filter(({ kind }) => kind === 'standingChanged');
    expect(lines.map((line) => dispatchInWords(game, state, line).words)).toEqual([
      'Support at home for the town of A falls: its step had a price.',
      'Support at home for the town of B rises: people there saw what was done.',
      'Support at home for the town of C falls: people there saw what was done.',
    ]);
  });

  it('is among the actions of its delegation only, with its price, and is done when it is asked for', () => {
    const game = new ScriptedGame(scenario);
    const session = game.sitDown('a');
    const lever = () => seen(session).actions.find(({ key }) => key === 'useLever:0');
    expect(lever()).toMatchObject({ label: 'Open the pump', unavailable: undefined });
    expect(lever()?.confirm).toContain('It costs 5 points of support at home. You can do it 2 times more.');
    session.act('useLever:0');
    session.act('useLever:0');
    expect(session.store.getState().moves).toHaveLength(2);
    game.play('a', useLever('pump')).play('a', useLever('pump'));
    expect(news(game.sitDown('b'))).toContain(
      'The town of A acts: Open the pump. The town opens its pump. It loses support at home.',
    );
    expect(seen(game.sitDown('b')).actions.some(({ key }) => key.startsWith('useLever'))).toBe(false);
  });
});

describe('whether the time is ripe', () => {
  it('is told for each open track that the person signs', () => {
    const game = new ScriptedGame(scenario);
    expect(seen(game.sitDown('a')).ripeness.map(({ title }) => title)).toEqual(['The talks', 'The water']);
    expect(seen(game.sitDown('c')).ripeness.map(({ title }) => title)).toEqual(['The water']);
    game.passUntil(() => game.table.state.round === 2);
    expect(seen(game.sitDown('a')).ripeness[1]?.hurt).toBe(
      'Waiting hurts your delegation a little more than at the start.',
    );
    expect(seen(game.sitDown('b')).ripeness[1]?.hurt).toBe('Waiting hurts your delegation no more than at the start.');
  });
});

describe('the events of the flagship', () => {
  const flagship = compileTold(shippedScenario('white-house-2025'));
  const end = playOut(flagship, 3);

  it('happen on their days', () => {
    const happened = flagship.scenario.events?.map(({ id }, index) => [id, end.world.events[index]]);
    expect(happened).toEqual([
      ['coalition-call', 1],
      ['military-chiefs', 2],
      ['white-house-repeats', 2],
      ['pentagon-minimal', 2],
      ['lions-share', 2],
      ['lavrov-guarantees', 2],
      ['joint-planning', 3],
      ['mass-attack', 3],
      ['no-meeting-planned', 4],
      ['two-readings', 4],
      ['two-weeks', 4],
      // On the day after the announced date, unless the meeting was signed by then.
      ['no-date-kept', end.tracks[0]?.status === 'signed' && end.tracks[0].since <= 5 ? 0 : 6],
      ['prisoner-swap', 6],
      ['enablers-report', end.round === 8 ? 8 : 0],
    ]);
  });

  it('are told in whole sentences, as are levers and quiet days', () => {
    const levers = flagship.levers.map(({ party }, lever) => ({ kind: 'leverUsed', party, lever }) as const);
    const effects = [...flagship.events, ...flagship.levers].flatMap((one) => one.effects);
    const changed = effects.map((effect) => ({ kind: 'changed', cause: { kind: 'event', event: 0 }, effect }) as const);
    const more = [
      { kind: 'idle', party: 3, days: 2 },
      { kind: 'dateComes', track: 0 },
      { kind: 'datePassed', track: 0 },
      { kind: 'initialsFell', issue: 0, option: 1, dropped: [0, 1] },
    ] as const;
    const lines = [...levers, ...changed, ...more].map(
      (line) => dispatchInWords(flagship, end, { round: 4, audience: 'all', ...line }).words,
    );
    expect(badSentences(lines)).toEqual([]);
  });
});
