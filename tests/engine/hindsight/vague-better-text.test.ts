import { describe, expect, it } from 'vitest';
import { betterTexts } from '#engine/hindsight/missed-text.ts';
import { hasVagueBetterText } from '#engine/hindsight/vague-better-text.ts';
import { endDay, openTable } from '../../support/play.ts';
import { smallScenario, walkAway, withWalkAways } from '../../support/scenarios.ts';

/** Of a small format a gets all, of a big one b. */
const OPPOSED = { small: { a: 10, b: 0 }, big: { a: 0, b: 10 } };

/** What there was of the first part, once everybody has ended their days to the end, with no deal worth so much to all. */
function afterNothing(noDeal: number) {
  const { issues, ...rest } = smallScenario();
  const opposed = issues.map((issue) =>
    issue.id === 'format'
      ? { ...issue, options: issue.options.map((each) => ({ ...each, points: OPPOSED[each.id as 'small' | 'big'] })) }
      : issue,
  );
  const table = openTable(withWalkAways({ ...rest, issues: opposed }, walkAway(noDeal)));
  while (table.turn !== 'over') table.play(table.actor, endDay());
  const { game, state, ending } = table;
  const track = table.track('opening');
  return {
    firm: betterTexts(game, state, ending, track).length > 0,
    vague: hasVagueBetterText(game, state, ending, track),
  };
}

describe('a text with a vague article', () => {
  // The lake is 8 and 6; half trust reads the format as 7 of 10, less the point that vagueness costs; lateness takes 3.
  it('can be better than no deal for all where no firm one is: each reads it its own way', () => {
    expect(afterNothing(8)).toEqual({ firm: false, vague: true });
  });

  it('is none where one would have no more by it than without a deal', () => {
    expect(afterNothing(9)).toEqual({ firm: false, vague: false });
  });
});
