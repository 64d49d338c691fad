import { describe, expect, it } from 'vitest';
import { surenessOf } from '#engine/hints/sureness.ts';
import { whatMatters } from '#engine/hints/what-matters.ts';
import { type Act, askMatters, openTable, type PlayTable, reply } from '../../support/play.ts';
import { indexOf, smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

const scenario = withParty(smallScenario(), 'b', {
  walkAway: { opening: walkAway(8, { spread: 4 }), main: walkAway(20, { spread: 6 }) },
  hypotheses: [
    { name: 'water first', prior: 0.5, emphasis: { water: 3, guard: 0.2 } },
    { name: 'guard first', prior: 0.5, emphasis: { water: 0.2, guard: 3 } },
  ],
});
const about = (table: PlayTable) => whatMatters(table.viewOf('a'), table.party('b'));
const onIssue = (table: PlayTable, id: string) => {
  const issue = indexOf(scenario.issues, id);
  return about(table).issues.find((one) => one.issue === issue);
};
const played = (...acts: readonly (readonly [string, Act])[]) =>
  acts.reduce((table, [party, act]) => table.play(party, act), openTable(scenario));

describe('how sure something is', () => {
  it('depends on the chance of the likeliest', () => {
    expect(surenessOf([340, 330, 330])).toBe('guess');
    expect(surenessOf([600, 200, 200])).toBe('fairly');
    expect(surenessOf([50, 900, 50])).toBe('sure');
  });
});

describe('what seems to matter', () => {
  it('is a guess before anything was said', () => {
    const { readings, sure, walkAway: noDeal } = about(openTable(scenario));
    expect(readings).toEqual([
      { name: 'water first', chance: 500 },
      { name: 'guard first', chance: 500 },
    ]);
    expect(sure).toBe('guess');
    expect(noDeal.levels).toEqual([250, 500, 250]);
    expect(noDeal.sure).toBe('guess');
  });

  it('is thousandths that sum to a thousand for every issue', () => {
    for (const { most, middle, least } of about(openTable(scenario)).issues) expect(most + middle + least).toBe(1000);
  });

  it('is surer once the other has said what matters to it', () => {
    const before = onIssue(openTable(scenario), 'water')?.most ?? 0;
    const after = onIssue(played(['a', askMatters('b', 'water')], ['b', reply('most')]), 'water')?.most ?? 0;
    expect(before).toBe(500);
    expect(after).toBeGreaterThan(750);
  });

  it('says where all readings agree, because nothing was learnt there', () => {
    expect(onIssue(openTable(scenario), 'water')?.agreed).toBe(false);
    expect(onIssue(openTable(scenario), 'venue')?.agreed).toBe(true);
    // What was learnt is another thing: one reading left of two is no agreement.
    expect(onIssue(played(['a', askMatters('b', 'water')], ['b', reply('most')]), 'water')?.agreed).toBe(false);
  });

  it('tells of the walk-away on those tracks alone that the other signs', () => {
    const { shares } = about(openTable(scenario)).walkAway;
    expect(shares.map(({ track }) => track)).toEqual(
      scenario.tracks.flatMap(({ signatories }, track) => (signatories.includes('b') ? [track] : [])),
    );
    for (const { share } of shares) {
      expect(share).toBeGreaterThan(10);
      expect(share).toBeLessThan(100);
    }
  });
});
