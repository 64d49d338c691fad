import { describe, expect, it } from 'vitest';
import { openSession } from '#session/running/local-session.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { compileTold } from '../support/compile-told.ts';
import { accept, answerClaim, callVote, claim, offer, refuse, walkOut } from '../support/play.ts';
import { byId, position, shippedScenario, smallScenario } from '../support/scenarios.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

const stageAt = (script: ScriptedGame, party = 'a') => seen(script.sitDown(party)).stage;

function meetingSigned(): ScriptedGame {
  const script = new ScriptedGame()
    .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
    .play('b', accept())
    .play('a', callVote('opening'));
  return script.passUntil(() => script.table.state.round === 2);
}

describe('the stage', () => {
  it('draws the countries of the flags, or those that the file names', () => {
    const flagship = shippedScenario('white-house-2025');
    const persons = flagship.parties.map(() => 'person' as const);
    const areas = (parties: typeof flagship.parties) =>
      seen(openSession(compileTold({ ...flagship, parties }), { seed: 1, seats: persons }, 1)).stage.areas;
    expect(areas(flagship.parties)).toEqual([['us'], ['ua'], ['ru'], ['gb', 'fr']]);
    const named = flagship.parties.map((party) => (party.id === 'ukraine' ? { ...party, area: ['ua', 'md'] } : party));
    expect(areas(named)[1]).toEqual(['ua', 'md']);
  });

  it('names the articles that are about a place, and how they stand', () => {
    const scenario = smallScenario();
    const issues = scenario.issues.map((issue) =>
      issue.id === 'guard' ? { ...issue, at: [8, 47] as const, icon: 'shield' } : issue,
    );
    const script = new ScriptedGame({ ...scenario, issues });
    const site = { issue: 3, at: [8, 47], title: byId(issues, 'guard').title, icon: 'shield' };
    expect(stageAt(script).sites).toEqual([{ ...site, state: 'unsettled' }]);
    script.play('a', offer('main', ['c'], { guard: 'patrol' })).play('c', accept());
    expect(stageAt(script).sites).toEqual([{ ...site, state: 'tabled' }]);
  });

  it('has as many strands to a delegation as the lower of both trusts is worth', () => {
    const trusting = (kept: number, broke: number, back: number) =>
      smallScenario({
        trust: [
          { from: 'a', in: 'b', kept, broke, because: 'It was so.' },
          { from: 'b', in: 'a', kept: back, broke: 0, because: 'It was so.' },
        ],
      });
    const strands = (scenario: ReturnType<typeof smallScenario>) => stageAt(new ScriptedGame(scenario)).strands[0];
    expect(strands(smallScenario())).toEqual({ party: 1, count: 2 });
    expect(strands(trusting(3, 0, 3))).toEqual({ party: 1, count: 3 });
    expect(strands(trusting(3, 0, 0))).toEqual({ party: 1, count: 2 });
    expect(strands(trusting(0, 2, 3))).toEqual({ party: 1, count: 1 });
  });

  it('shows what one says of another until that one has answered', () => {
    const script = new ScriptedGame().play('a', claim('b', 'venue', 'lake'));
    expect(stageAt(script).slips).toMatchObject([
      { status: 'open', statusWords: expect.stringMatching(/^not confirmed by/) },
    ]);
    script.passUntil((turn) => turn === 'talk b').play('b', answerClaim('deny'));
    expect(stageAt(script).slips).toMatchObject([{ status: 'denied' }]);
  });

  it('counts the days that an answer has been waited for', () => {
    const script = new ScriptedGame()
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('main', ['c'], { water: 'halves' }));
    expect(stageAt(script, 'b').overdue).toEqual([]);
    expect(seen(script.sitDown('b')).stageDescription).toContain(
      'Your offer on “The water” is on its way to the town of C through',
    );
    script
      .passUntil((turn) => turn === 'answer c')
      .play('c', refuse())
      .passUntil((turn) => turn === 'talk b');
    expect(stageAt(script, 'b').overdue).toEqual([{ party: 2, rounds: 1, words: '1 day' }]);
    expect(seen(script.sitDown('b')).stageDescription).toContain(
      'Your offer on “The water” has reached the town of C; the answer goes through the town of A.',
    );
    expect(seen(script.sitDown('b')).stageDescription).toContain(
      'You have waited 1 day for an answer from the town of C.',
    );
    expect(seen(script.sitDown('a')).stageDescription).toContain('talk only through you.');
  });

  it('counts them once for each party', () => {
    const script = new ScriptedGame()
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('main', ['c'], { water: 'halves' }))
      .play('b', offer('opening', ['c'], { venue: 'lake' }))
      .passUntil((turn) => turn === 'answer c')
      .play('c', refuse())
      .play('c', refuse())
      .passUntil((turn) => turn === 'talk b');
    expect(stageAt(script, 'b').overdue).toEqual([{ party: 2, rounds: 1, words: '1 day' }]);
  });

  it('is brighter when waiting costs the person something and a way out is in sight', () => {
    const against = ['lake', 'tower'].map((option) => position('b', 'venue', option, 'never'));
    const ripeness = (positions: ReturnType<typeof position>[], party = 'a') =>
      stageAt(new ScriptedGame(smallScenario({ positions })), party).ripeness;
    expect(ripeness(against, 'a')).toBeLessThanOrEqual(ripeness([], 'a'));
    const script = new ScriptedGame(smallScenario({ positions: [] }));
    const before = stageAt(script, 'b').ripeness;
    script.play('a', offer('opening', ['b'], { venue: 'lake' })).play('b', accept());
    expect(stageAt(script, 'b').ripeness).toBe(before + 1);
  });
});

describe('the hall', () => {
  it('is entered when the opening part is signed, by all who can be spoken with', () => {
    expect(stageAt(new ScriptedGame()).together).toBe(false);
    const { together, hall } = stageAt(meetingSigned());
    expect(together).toBe(true);
    expect(hall).toMatchObject({ scene: 'talks', inBrackets: true });
    expect(hall.seats.map(({ signed }) => signed)).toEqual([true, true, false]);
    expect(hall.seats.every(({ present }) => present)).toBe(true);
    expect(seen(meetingSigned().sitDown('a')).stageDescription).toContain('around one table');
    expect(seen(meetingSigned().sitDown('a')).stageDescription).not.toContain('only through');
  });

  it('lights the lamp of the person when it is asked, else of who speaks', () => {
    const script = new ScriptedGame();
    expect(stageAt(script, 'a').hall.floor).toBe(0);
    expect(stageAt(script, 'b').hall.floor).toBe(0);
    script.play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(stageAt(script, 'b').hall.floor).toBe(1);
  });

  it('is left empty where nothing was signed, and by who walks out', () => {
    const end = (script: ScriptedGame) => {
      script.passUntil(() => false);
      return endingModelOf(script.table.game, script.table.state, 0).hall;
    };
    const empty = end(new ScriptedGame());
    expect(empty.scene).toBe('empty');
    expect(empty.seats.some(({ present }) => present)).toBe(false);
    const left = end(new ScriptedGame().passUntil((turn) => turn === 'talk c').play('c', walkOut()));
    expect(left.scene).toBe('left');
    expect(left.seats.map(({ present }) => present)).toEqual([true, true, false]);
  });
});
