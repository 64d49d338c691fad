import { expect, it } from 'vitest';
import { tutorialTradeIn } from '#session/tutorial/tutorial-trade.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';
import { ScriptedGame, seen } from '../scripted-game.ts';

const tradeOf = (party: string, scenario = shippedScenario('job-offer')) => {
  const table = seen(new ScriptedGame(scenario).sitDown(party));
  const trade = tutorialTradeIn(table);
  const named = (answer = { issue: -1, option: -1 }) => {
    const article = table.tracks[0]?.articles[answer.issue];
    return article && `${article.title}: ${article.options[answer.option]?.label}`;
  };
  return trade && { other: trade.other, want: named(trade.want), give: named(trade.give) };
};

it('asks for most where most hangs on it, and gives the other its wish where little does', () => {
  expect(tradeOf('candidate')).toEqual({ other: 1, want: 'First day: 1 August', give: 'Work from home: No day' });
  expect(tradeOf('firm')).toEqual({ other: 0, want: 'Work from home: No day', give: 'First day: 1 August' });
});

it('gives nothing that the table calls more than little', () => {
  const scenario = structuredClone(shippedScenario('job-offer'));
  const remote = scenario.issues.find(({ id }) => id === 'remote');
  const points = remote?.options.at(-1)?.points as Record<string, number>;
  // Of 40: less than half, and "some" in the words of the table.
  points.candidate = 18;
  expect(tradeOf('candidate', scenario)?.give).toBe('Probation: 6 months');
});

it('is none where nothing is worth little', () => {
  expect(tradeOf('b', smallScenario())).toBeUndefined();
});
