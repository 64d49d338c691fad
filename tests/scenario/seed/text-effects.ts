/** Whether answers, red lines and terms do something to a text that is agreed and put to the vote. */

import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { OptionSets } from '#engine/model/scenario/option-sets.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { signedOption } from '#engine/text/text.ts';
import { indexOf } from '../../support/scenarios.ts';
import { answerIn, isForbidden, isSignable, type Pack, packsOf, withOtherAnswers, worthTo } from './packages.ts';
import { firstProblem, type Problem, unless } from './problem.ts';
import { vote } from './signing.ts';

/** An answer can be accepted by all and stands in what is signed, or somebody may not sign it; it counts its points. */
export function optionProblem(scenario: Scenario, issueId = '', optionId = ''): Problem {
  const game = compileGame(scenario);
  const issue = scenario.issues.findIndex(({ id }) => id === issueId);
  const option = scenario.issues[issue]?.options.findIndex(({ id }) => id === optionId) ?? -1;
  if (option < 0) return 'there is no such answer';
  const saying = packsOf(game, at(game.common.issues, issue).track).filter(
    (pack) => answerIn(game, pack, issue) === option,
  );
  const pack = saying.find((each) => isSignable(game, each)) ?? saying[0];
  if (pack === undefined) return 'it cannot be put to a vote';
  const { table, mayNotSign, signed } = vote(scenario, pack);
  const countsOtherwise = withOtherAnswers(game, pack, issue).every((other) =>
    game.secrets.some((_, party) => worthTo(game, party, other) !== worthTo(game, party, pack)),
  );
  return firstProblem([
    () => unless(table.clause(issueId).option === optionId, 'it does not come to stand in the text'),
    () => unless(signed === mayNotSign.length < 1, 'it is signed across a red line, or not without one'),
    () => unless(!signed || signedOption(game.common, table.state, issue) === option, 'it is not what is signed'),
    () => unless(countsOtherwise, 'it counts for everybody as another answer does'),
  ]);
}

/** Where an answer is what crosses a red line, its owner may not sign, and may as soon as the answer is another. */
export function redLineProblem(scenario: Scenario, partyId = '', issueId = '', optionId = ''): Problem {
  const game = compileGame(scenario);
  const party = scenario.parties.findIndex(({ id }) => id === partyId);
  const issue = scenario.issues.findIndex(({ id }) => id === issueId);
  const option = scenario.issues[issue]?.options.findIndex(({ id }) => id === optionId) ?? -1;
  const line = scenario.redLines.find((each) => each.party === partyId && each.never[issueId]?.includes(optionId));
  if (line === undefined || party < 0 || option < 0) return 'there is no such red line';
  const pair = pairThatDiffers(game, party, issue, (pack) => answerIn(game, pack, issue) === option);
  return pair === undefined ? 'it is never this answer that crosses it' : pairProblem(scenario, partyId, pair);
}

/** A combination of answers to these issues brings its points, or may not be signed; without one of them it does not. */
export function termProblem(scenario: Scenario, partyId = '', pair = ''): Problem {
  const issues = pair.split('-');
  const isAbout = (sets: OptionSets) => Object.keys(sets).sort().join() === [...issues].sort().join();
  const term = scenario.terms.find((each) => each.party === partyId && isAbout(each.when));
  if (term !== undefined) return pointsProblem(scenario, partyId, term.when, term.points);
  const line = scenario.redLines.find((each) => each.party === partyId && isAbout(each.never));
  return line === undefined ? 'there is no such term' : combinationProblem(scenario, partyId, line.never);
}

function pointsProblem(scenario: Scenario, partyId: string, when: OptionSets, points: number): Problem {
  const game = compileGame(scenario);
  const party = indexOf(scenario.parties, partyId);
  const without = compileGame({ ...scenario, terms: scenario.terms.filter((term) => term.when !== when) });
  const pack = packsMeeting(game, when).find((each) => isSignable(game, each));
  if (pack === undefined) return 'no text that meets it can be signed';
  const { points: now } = vote(scenario, pack);
  const { points: before } = vote(without.scenario, pack);
  const parted = Object.keys(when).every((id) =>
    withOtherAnswers(game, pack, indexOf(scenario.issues, id))
      .filter((other) => !packsMeeting(game, when).some(({ index }) => index === other.index))
      .every((other) => worthTo(game, party, other) === worthTo(without, party, other)),
  );
  return firstProblem([
    () =>
      unless(at(now, party) - at(before, party) === points * game.scale, 'what is signed is worth the same without it'),
    () => unless(parted, 'it counts where it is met by half'),
  ]);
}

function combinationProblem(scenario: Scenario, partyId: string, never: OptionSets): Problem {
  const game = compileGame(scenario);
  const party = indexOf(scenario.parties, partyId);
  const meeting = new Set(packsMeeting(game, never).map(({ index }) => index));
  return firstProblem(
    Object.keys(never).map((id) => () => {
      const pair = pairThatDiffers(game, party, indexOf(scenario.issues, id), ({ index }) => meeting.has(index));
      return pair === undefined ? `"${id}" makes no difference to it` : pairProblem(scenario, partyId, pair);
    }),
  );
}

interface Pair {
  readonly crossing: Pack;
  readonly free: Pack;
}

/** A package that a party must refuse, and one that it need not, with another answer to one issue only. */
function pairThatDiffers(game: Game, party: number, issue: number, wanted: (pack: Pack) => boolean): Pair | undefined {
  for (const crossing of packsOf(game, at(game.common.issues, issue).track)) {
    if (!wanted(crossing) || !isForbidden(game, party, crossing)) continue;
    const free = withOtherAnswers(game, crossing, issue).find(
      (other) => !wanted(other) && !isForbidden(game, party, other),
    );
    if (free !== undefined) return { crossing, free };
  }
  return undefined;
}

function pairProblem(scenario: Scenario, partyId: string, { crossing, free }: Pair): Problem {
  const crossed = vote(scenario, crossing);
  return firstProblem([
    () => unless(crossed.mayNotSign.includes(partyId), 'its owner may sign across it'),
    () => unless(!crossed.signed, 'the text is signed across it'),
    () => unless(!vote(scenario, free).mayNotSign.includes(partyId), 'its owner may not sign without it either'),
  ]);
}

function packsMeeting(game: Game, when: OptionSets): Pack[] {
  const { issues } = game.scenario;
  const sets = Object.entries(when).map(([id, options]) => {
    const issue = indexOf(issues, id);
    return { issue, options: options.map((option) => indexOf(at(issues, issue).options, option)) };
  });
  const [first] = sets;
  if (first === undefined) return [];
  return packsOf(game, at(game.common.issues, first.issue).track).filter((pack) =>
    sets.every(({ issue, options }) => options.includes(answerIn(game, pack, issue))),
  );
}
