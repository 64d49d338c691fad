import { describe, expect, it } from 'vitest';
import type { SeatKind } from '#engine/model/setup.ts';
import { outcomeOf } from '#record/game-record.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { folderOf } from '#session/screens/folders.ts';
import { recordedEndingOf } from '#session/screens/recorded-ending.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { compileTold } from '../support/compile-told.ts';
import { event, offTable } from '../support/happenings.ts';
import { accept, callVote, no, offer, openTable, playOut, refuse, walkOut, withdraw, yes } from '../support/play.ts';
import { shippedScenario, smallGame, smallScenario, walkAway, withWalkAways } from '../support/scenarios.ts';
import { badSentences } from './bad-sentences.ts';
import { ScriptedGame } from './scripted-game.ts';

const SHIPPED = ['job-offer', 'white-house-2025'] as const;

describe('a folder on the start screen', () => {
  it('tells level, length and delegations, and whether it is about a real war', () => {
    const [job, flagship] = SHIPPED.map((id) => folderOf(shippedScenario(id)));
    expect(job).toMatchObject({ id: 'job-offer', level: 'beginner', realWar: false });
    expect(flagship).toMatchObject({ tab: 'August 2025', minutes: 45, realWar: true });
    expect(flagship?.delegations.map(({ mark }) => mark)).toEqual(['US', 'UA', 'RU', 'CW']);
  });
});

describe('what a scenario can be found by', () => {
  it('is what its author says it is about, and that it is invented where it has no facts', () => {
    expect(folderOf(smallScenario({ subjects: ['environment'] })).subjects).toEqual(['environment', 'fictional']);
    expect(folderOf(smallScenario({ factsAsOf: '1978-09-15', subjects: ['peace', 'history'] })).subjects).toEqual([
      'peace',
      'history',
    ]);
    expect(folderOf(smallScenario()).subjects).toEqual(['fictional']);
  });

  it('is no real war where all is invented, or where it is about something else', () => {
    const warned = { contentNote: 'You may ask for another task.', factsAsOf: '2015-12-12' } as const;
    expect(folderOf(smallScenario({ contentNote: warned.contentNote, subjects: ['peace'] })).realWar).toBe(false);
    expect(folderOf(smallScenario({ ...warned, subjects: ['environment'] })).realWar).toBe(false);
    expect(folderOf(smallScenario({ ...warned, subjects: ['peace', 'history'] })).realWar).toBe(false);
    expect(folderOf(smallScenario({ ...warned, subjects: ['peace'] })).realWar).toBe(true);
    expect(folderOf(smallScenario(warned)).realWar).toBe(true);
  });
});

describe('a briefing', () => {
  const flagship = briefingOf(compileTold(shippedScenario('white-house-2025')));

  it('says as of when the facts are and how long the game is', () => {
    expect(flagship).toMatchObject({ factsAsOf: 'Facts as of 31 August 2025', rounds: '8 days, 2 moves a day' });
    const once = smallScenario({ rounds: { label: 'week', count: 1 }, rules: { movesPerRound: 1, walkOut: true } });
    expect(briefingOf(compileTold(once))).toMatchObject({ factsAsOf: undefined, rounds: '1 week, 1 move a week' });
  });

  it('has a mandate of six parts for every chair, under the same headings', () => {
    const headings = flagship.chairs.map(({ mandate }) => mandate.map(({ heading }) => heading).join());
    expect(new Set(headings).size).toBe(1);
    expect(flagship.chairs[0]?.mandate).toHaveLength(6);
  });

  it('has the sheet of each chair, with its own red lines', () => {
    const { chairs } = briefingOf(smallGame());
    const venue = chairs.map(({ sheet }) =>
      sheet[0]?.issues[0]?.options.map(({ points, redLine }) => [points, redLine]),
    );
    expect(venue[0]).toEqual([
      [3, false],
      [8, false],
      [2, true],
    ]);
    expect(venue[1]).toEqual([
      [0, false],
      [6, false],
      [12, false],
    ]);
    expect(chairs.map(({ redLines }) => redLines.map(({ because }) => because))).toEqual([
      ['The tower belongs to the others.'],
      [],
      ['A base would face our town.'],
    ]);
  });

  it('says of a red line what is never signed, all of a combination together', () => {
    const nevers = flagship.chairs.map(({ redLines }) => redLines.map(({ never }) => never));
    expect(nevers[1]).toContain('Never “Moscow” (Place).');
    for (const never of nevers.flat()) expect(never).toMatch(/^Never “.+” \(.+\)\.$/);
    const scenario = smallScenario();
    const [line] = scenario.redLines;
    if (line === undefined) throw new Error('the small scenario has lost its red lines');
    const [first, second] = scenario.issues;
    const sets = {
      [first?.id ?? '']: [first?.options[0]?.id ?? ''],
      [second?.id ?? '']: [second?.options[0]?.id ?? ''],
    };
    const combined = briefingOf(compileTold({ ...scenario, redLines: [{ ...line, never: sets }] }));
    const said = combined.chairs.flatMap(({ redLines }) => redLines.map(({ never }) => never));
    expect(said).toEqual([
      `Never “${first?.options[0]?.label}” (${first?.title}) together with “${second?.options[0]?.label}” (${second?.title}).`,
    ]);
  });

  it('says between what the walk-away lies, or what it is', () => {
    const words = (spread: number) => {
      const scenario = withWalkAways(smallScenario(), walkAway(12, { spread }));
      return briefingOf(compileTold(scenario)).chairs[0]?.sheet[0]?.walkAway;
    };
    expect(words(0)).toBe('Without a deal you keep 12 points here.');
    expect(words(2)).toBe('Without a deal you keep 10 to 14 points here. Only you see the exact number, at the table.');
  });

  it('names each source of a chair once', () => {
    expect(flagship.sources.length).toBeGreaterThan(10);
    const early = Object.entries(shippedScenario('white-house-2025').sources).filter(
      ([, { date }]) => date <= '2025-08-19',
    );
    expect(flagship.sources.map(({ key }) => key)).toEqual(early.map(([key]) => key));
    for (const { sources } of flagship.chairs) {
      expect(early.map(([key]) => key)).toEqual(expect.arrayContaining(sources.map(({ key }) => key)));
      expect(sources.length).toBeGreaterThan(2);
      expect(new Set(sources.map(({ key }) => key)).size).toBe(sources.length);
      expect(badSentences(sources.map(({ words }) => words))).toEqual([]);
    }
  });
});

/** The opening text is signed on the first day; the other one is not. */
function opened() {
  return new ScriptedGame()
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
    .play('b', accept())
    .play('a', callVote('opening'))
    .passUntil((turn) => turn === 'over').table;
}

describe('an ending', UNHURRIED, () => {
  it('cannot be shown while the game goes on', () => {
    const { game, state } = openTable(smallScenario());
    expect(() => endingModelOf(game, state, 0)).toThrow(RangeError);
  });

  it('of a game in which only the opening was signed', () => {
    const { game, state } = opened();
    const ending = endingModelOf(game, state, 1);
    expect(ending).toMatchObject({
      kind: 'opening',
      headline: 'The first step was signed. The rest was not.',
      explanation: 'The talks ended on day 4 of 4. “The talks” was signed. “The water” was not signed.',
      you: 1,
    });
    expect(ending.tracks.map(({ signed, statusWords }) => [signed, statusWords])).toEqual([
      [true, 'Signed on day 1'],
      [false, 'Not signed'],
    ]);
    expect(ending.tracks[0]?.clauses.map(({ label, left }) => [label, left])).toEqual([
      ['lake', 'accepted'],
      ['big', 'accepted'],
    ]);
    expect(ending.tracks[1]?.clauses.map(({ label, left }) => [label, left])).toEqual([
      ['Left blank', 'empty'],
      ['Left blank', 'empty'],
      ['Left blank', 'empty'],
    ]);
  });

  it('measures each delegation against its own mandate, and ranks none', () => {
    const { game, state } = opened();
    const { results } = endingModelOf(game, state, 1);
    expect(results.map(({ mark, you, words }) => [mark, you, words])).toEqual([
      ['A', false, '6 points better than no deal, by its own mandate.'],
      ['B', true, '4 points better than no deal, by its own mandate.'],
      ['C', false, '5 points better than no deal, by its own mandate.'],
    ]);
    expect(results[0]?.perTrack).toMatchObject([
      { title: 'The talks', signed: true, worth: { points: 14, walkAway: 8 } },
      { title: 'The water', signed: false, worth: { verdict: 'theirs-unsigned' } },
    ]);
  });

  it('counts a single point as one', () => {
    const scenario = withWalkAways(smallScenario(), { start: 13 });
    const script = new ScriptedGame(scenario)
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .passUntil((turn) => turn === 'over');
    const [a] = endingModelOf(script.table.game, script.table.state, 0).results;
    expect(a?.words).toBe('1 point better than no deal, by its own mandate.');
  });

  it('of a game in which nothing was signed', () => {
    const script = new ScriptedGame().passUntil((turn) => turn === 'over');
    const ending = endingModelOf(script.table.game, script.table.state, 0);
    expect(ending).toMatchObject({
      kind: 'none',
      headline: 'The talks ended without a signature.',
      explanation:
        'The talks ended on day 4 of 4. No part of the agreement was signed by all its signatories. That is a result, too.',
    });
    expect(ending.results.map(({ words }) => words)).toEqual(Array(3).fill('Left without a deal.'));
  });

  it('tells of an unsigned text what stood in it, and who had accepted that', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', refuse())
      .play('a', offer('opening', ['c'], { venue: 'lake' }))
      .play('c', accept())
      .passUntil((turn) => turn === 'over');
    const { game, state } = script.table;
    const [talks] = endingModelOf(game, state, 0).tracks;
    expect(talks?.clauses.map(({ label, left }) => [label, left])).toEqual([
      ['lake (accepted by the town of A and the town of C)', 'tabled'],
      ['Left blank', 'empty'],
    ]);
  });

  it('tells of an article that a vote reopened who had accepted it, and whose no that ended', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .passUntil((turn) => turn.startsWith('vote'))
      .play('a', no('venue'))
      .play('b', yes())
      .passUntil((turn) => turn === 'over');
    const { game, state } = script.table;
    const [talks] = endingModelOf(game, state, 0).tracks;
    expect(talks?.signed).toBe(false);
    expect(talks?.clauses[0]).toMatchObject({
      label: 'lake (accepted by the town of A and the town of B until the town of A voted no because of it)',
      left: 'tabled',
    });
  });

  it('tells of wording that went off the table who had accepted it, and of wording left by all that nobody does', () => {
    const flood = event({ round: 2 }, [offTable('venue', 'lake')]);
    const script = new ScriptedGame(smallScenario({ events: [flood] }))
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .passUntil((turn) => turn === 'talk b')
      .play('b', withdraw('format'))
      .passUntil((turn) => turn === 'talk a')
      .play('a', withdraw('format'))
      .passUntil((turn) => turn === 'over');
    const { game, state } = script.table;
    expect(endingModelOf(game, state, 0).tracks[0]?.clauses.map(({ label }) => label)).toEqual([
      'lake (accepted by the town of A and the town of B until the answer was withdrawn)',
      'big (no longer accepted by any delegation)',
    ]);
  });

  it('of a game that one has left', () => {
    const script = new ScriptedGame().play('a', walkOut()).passUntil((turn) => turn === 'over');
    const seenFrom = (you: number) => endingModelOf(script.table.game, script.table.state, you);
    const { headline, tracks } = seenFrom(1);
    expect(headline).toBe('The town of A left the table on day 2.');
    expect(seenFrom(0).headline).toBe('You left the table on day 2.');
    expect(tracks.map(({ statusWords }) => statusWords)).toEqual(['Closed on day 2', 'Closed on day 2']);
  });

  it.each(SHIPPED)('of any game of %s among negotiators is worded', (id) => {
    const game = compileTold(shippedScenario(id));
    for (let seed = 1; seed <= 6; seed += 1) {
      const { headline, explanation, results, tracks } = endingModelOf(game, playOut(game, seed), 0);
      const words = results.map((part) => part.words);
      expect(badSentences([headline, explanation, ...words])).toEqual([]);
      expect(tracks.map(({ statusWords }) => statusWords).join()).toMatch(
        /^((Not signed|(Signed|Closed) on [\w, ]+),?)+$/,
      );
    }
  });
});

describe('an ending of a game with other negotiators', () => {
  it('says so, for whoever compares it with another', () => {
    const { game, state } = opened();
    const told = (seats: readonly SeatKind[]) =>
      endingModelOf(game, { ...state, setup: { ...state.setup, seats } }, 0).explanation;
    const rest = game.scenario.parties.slice(1);
    expect(told(['person', ...rest.map(() => 'hardliner' as const)])).toContain('were set to hold out');
    expect(told(['person', ...rest.map(() => 'conciliator' as const)])).toContain('were set to make early concessions');
    expect(told(['person', ...rest.map(() => 'negotiator' as const)])).not.toContain('were set to');
  });
});

describe('an ending that is only recorded', () => {
  const { game, state } = opened();
  const { setup } = state;
  const outcome = outcomeOf(game, state);
  if (outcome === undefined) throw new RangeError('the game has ended');

  it('shows what was signed as the game itself would, without results', () => {
    const played = endingModelOf(game, state, 0);
    const recorded = recordedEndingOf(game, setup, outcome, 0);
    expect(recorded).toMatchObject({ headline: played.headline, kind: played.kind, results: [] });
    expect(recorded?.tracks[0]).toEqual(played.tracks[0]);
    // What was only tabled is not recorded.
    expect(recorded?.tracks[1]?.clauses[0]).toMatchObject({ label: 'Not agreed', left: 'empty' });
    expect(recorded?.explanation).toBe('This comes from the link, which does not include each delegation’s results.');
  });

  it('is not shown where it does not fit the scenario', () => {
    expect(recordedEndingOf(game, setup, { ...outcome, signedIn: [1] }, 0)).toBeUndefined();
    expect(recordedEndingOf(game, setup, { ...outcome, settled: [] }, 0)).toBeUndefined();
    expect(recordedEndingOf(game, setup, { ...outcome, signedIn: [5, 0] }, 0)).toBeUndefined();
    expect(recordedEndingOf(game, setup, outcome, 3)).toBeUndefined();
  });

  it('says so where an option is no longer there', () => {
    const [, ...rest] = outcome.settled;
    const recorded = recordedEndingOf(game, setup, { ...outcome, settled: [9, ...rest] }, 0);
    expect(recorded?.tracks[0]?.clauses[0]?.label).toBe('an answer that is no longer available');
  });
});
