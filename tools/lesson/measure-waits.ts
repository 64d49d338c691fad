import type { PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { waitsOn } from '#live/table/at-once.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { markdownTable } from '../report/markdown.ts';
import { FollowedChair } from './count-chair.ts';
import { playedAmongNegotiators } from './game-played.ts';
import { type LessonTables, lessonTables } from './lesson-tables.ts';
import { linesAtTable } from './lines-at-table.ts';
import type { Job } from './measure-lesson.ts';
import { share, sum } from './statistics.ts';
import { type TimeSpent, WaitingTime } from './waiting-time.ts';

/** The time of one game, if students only read while others act, and if they prepare their next turn, too. */
interface WaitsCount {
  readonly reading: TimeSpent;
  readonly preparing: TimeSpent;
}

/** Plays the games of a job. */
export function play(scenario: Scenario, { first, games }: Job): WaitsCount[] {
  const tables = lessonTables(scenario);
  const told = inEnglish(tables.negotiating.game);
  return Array.from({ length: games }, (_, index) => countWaits(tables, told, first + index));
}

/** The result as JSON or, for people, as Markdown. */
export function written({ id }: Scenario, games: readonly WaitsCount[], asJson: boolean): string {
  const rows = (['reading', 'preparing'] as const).map((how) => {
    const spent = games.map((game) => game[how]);
    return {
      how,
      minutes: sum(spent.map(({ seconds }) => seconds)) / games.length / 60,
      nothing: share(sum(spent.map(({ nothing }) => nothing)), sum(spent.map((each) => each.seconds * each.chairs))),
    };
  });
  if (asJson)
    return JSON.stringify({ scenario: id, games: games.length, negotiatorsVersion: NEGOTIATORS_VERSION, rows });
  return markdownTable(
    ['while others act, a student', 'minutes of talks', 'time with nothing to do'],
    rows.map(({ how, minutes, nothing }) => [
      how === 'reading' ? 'reads' : 'reads, and prepares the next own turn',
      minutes.toFixed(1),
      `${(nothing * 100).toFixed(0)} %`,
    ]),
  );
}

/** Plays a game at whose table all chairs are students', and counts how each spends the time. */
export function countWaits({ negotiating }: LessonTables, told: LocalizedGame, seed: Seed): WaitsCount {
  const chairs = told.scenario.parties.map((_, party) => new ReadingChair(told, party));
  const clocks = [0, told.common.movesPerRound].map((moves) => new WaitingTime(chairs.length, moves));
  let last: State['toAct'];
  playedAmongNegotiators(negotiating, seed, (before, view, decision) => {
    const isAtOnce = waitsOn(last, before.toAct);
    last = before.toAct;
    for (const [party, chair] of chairs.entries()) {
      const words = chair.newWords(told, party, before);
      for (const clock of clocks) clock.reads(party, words);
    }
    const { party } = view;
    for (const clock of clocks) clock.decides({ party, isTurn: before.toAct?.kind === 'talk', isAtOnce });
    for (const chair of chairs) chair.hears(before, view, decision);
  });
  const [reading, preparing] = clocks.map(({ spent }) => spent);
  if (reading === undefined || preparing === undefined) throw new RangeError('two clocks run');
  return { reading, preparing };
}

/** A chair whose student reads each line once, when it first lies open. */
class ReadingChair extends FollowedChair {
  readonly #read = new Set<string>();

  /** Words that are new before the chair at a state. */
  newWords(game: LocalizedGame, party: PartyIndex, state: State): number {
    const view = viewFor(game, state, party);
    const chair = view.toAct === undefined ? this.waiting(view) : this.before(view);
    const lines = linesAtTable(chair).filter(({ words, isFolded }) => !isFolded && !this.#read.has(words));
    for (const { words } of lines) this.#read.add(words);
    return sum(lines.map(({ words }) => words.split(/\s+/).length));
  }
}
