/** Whether a public position is seen at the table, from its day on. */
import { at } from '#engine/model/at.ts';
import type { Position } from '#engine/model/scenario/position.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { ScriptedGame, seen } from '../../session/scripted-game.ts';
import { indexOf } from '../../support/scenarios.ts';
import { firstProblem, type Problem, unless } from './problem.ts';

/**
 * The others see what a party thinks of an answer: at its place in the text, with its stance, tag and source, from the
 * day on which it is known, and not otherwise.
 */
export function positionProblem(scenario: Scenario, party = '', issue = '', option = ''): Problem {
  const isMeant = (each: Position) => each.party === party && each.issue === issue && each.option === option;
  const dated = scenario.positions.filter(isMeant);
  const told = (scenario.events ?? []).some(({ effects }) =>
    effects.some((each) => each.position && isMeant(each.position)),
  );
  if (dated.length === 0 && !told) return 'there is no such position';
  const without = {
    ...scenario,
    positions: scenario.positions.filter((each) => !isMeant(each)),
    events: (scenario.events ?? []).map((event) => ({
      ...event,
      effects: event.effects.filter((each) => each.position === undefined || !isMeant(each.position)),
    })),
  };
  const lastDay = scenario.rounds.count;
  const latest = [...dated].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1);
  const now = markSeen(scenario, lastDay, party, issue, option);
  return firstProblem([
    () => unless(now !== undefined, 'nobody sees it'),
    () => unless(told || now?.stance === latest?.stance, 'another stance is seen'),
    () =>
      unless(
        JSON.stringify(now) !== JSON.stringify(markSeen(without, lastDay, party, issue, option)),
        'it is seen all the same where the file leaves it out',
      ),
    ...dated.map((each) => () => dayProblem(scenario, each)),
  ]);
}

/** What is dated within the talks is not seen with its source before its day. */
function dayProblem(scenario: Scenario, { party, issue, option, source, date = '' }: Position): Problem {
  const day = (scenario.rounds.dates ?? []).indexOf(date) + 1;
  if (day < 2 || source === undefined) return undefined;
  const outlet = scenario.sources[source]?.outlet ?? '';
  const source_ = (round: number) => markSeen(scenario, round, party, issue, option)?.source ?? '';
  return firstProblem([
    () => unless(source_(day).includes(outlet), 'it is not seen on its day'),
    () => unless(source_(day - 1) !== source_(day), 'it is seen before its day'),
  ]);
}

/** The mark of a party at an answer, as another delegation sees it in a round. */
function markSeen(scenario: Scenario, round: number, party: string, issue: string, option: string) {
  const game = new ScriptedGame(scenario);
  game.passUntil(() => game.table.state.round === round);
  const viewer = scenario.parties.find(({ id }) => id !== party)?.id ?? '';
  const [asked, answer, of] = [
    game.table.issue(issue),
    indexOf(at(scenario.issues, game.table.issue(issue)).options, option),
    game.table.party(party),
  ];
  const articles = seen(game.sitDown(viewer)).tracks.flatMap((track) => track.articles);
  const marks = articles.find((article) => article.issue === asked)?.options[answer]?.marks;
  return marks?.find((mark) => mark.party === of);
}
