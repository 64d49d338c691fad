/** Whether events happen, and levers can be used, with what the file says that they change. */
import { at } from '#engine/model/at.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { endDay, useLever as leverUsed, openTable, type PlayTable } from '../../support/play.ts';
import { changeProblem } from './changes.ts';
import { firstProblem, type Problem, unless } from './problem.ts';

/** Most games that are played to see an event: those that are drawn do not happen in each. */
const MOST_SEEDS = 20;

/** An event happens in some game, once, for everybody to read, and what it changes is then otherwise than without it. */
export function eventProblem(scenario: Scenario, id = ''): Problem {
  const { events = [] } = scenario;
  const event = events.findIndex((each) => each.id === id);
  if (event < 0) return 'there is no such event';
  const table = dawnOf(scenario, event);
  if (table === undefined) return 'it does not happen';
  const without = openTable(
    { ...scenario, events: events.map((each, index) => (index === event ? { ...each, effects: [] } : each)) },
    { seed: table.state.setup.seed },
  ).toRound(table.state.round);
  const told = table.recorded('happened').filter((line) => line.event === event && line.audience === 'all');
  return firstProblem([
    () => unless(told.length === 1, 'the record does not tell it once'),
    () => changeProblem(at(table.game.events, event).effects, table, without),
    () => unless(events[event]?.sensitive !== true || !happensWhenOff(scenario, event), 'it cannot be switched off'),
  ]);
}

/** A lever can be used when it is its party's turn, and what it changes is then otherwise than before. */
export function leverProblem(scenario: Scenario, id = ''): Problem {
  const use = leverUsed(id);
  const lever = scenario.levers?.find((each) => each.id === id);
  if (lever === undefined) return 'there is no such lever';
  const before = openTable(scenario).skipTo(lever.party);
  if (before.refusalOf(lever.party, use) !== undefined) return 'it cannot be used';
  const table = openTable(scenario).skipTo(lever.party).play(lever.party, use);
  return changeProblem(at(table.game.levers, table.scenario.levers?.indexOf(lever) ?? -1).effects, table, before);
}

/** A game on the morning of an event, the first found in which it happens while everybody ends the days. */
function dawnOf(scenario: Scenario, event: number): PlayTable | undefined {
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const table = openTable(scenario, { seed });
    while (table.state.toAct !== undefined && at(table.state.world.events, event) === 0)
      table.play(table.actor, endDay());
    if (at(table.state.world.events, event) > 0) return table;
  }
  return undefined;
}

function happensWhenOff(scenario: Scenario, event: number): boolean {
  return dawnOf({ ...scenario, rules: { ...scenario.rules, sensitiveEvents: false } }, event) !== undefined;
}
