import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { ResultsBoard } from '#panels/classroom/results/results-board.ts';
import type { ParRow } from '#panels/classroom/results/results-table.tsx';
import { keyOfResult, tableOfResult } from '#session/classroom/class/kept-class.ts';
import { articlesParted } from '#session/classroom/results/articles-parted.ts';
import {
  articlesInOrder,
  type BoardRow,
  rowAsSaid,
  rowOfChecked,
  rowsWithPersonIn,
} from '#session/classroom/results/board-row.ts';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import { inTheWay } from '#session/classroom/results/in-the-way.ts';
import { pairCompared, pairToCompare } from '#session/classroom/results/pair-compared.ts';
import type { Par } from '#session/debrief/par-model.ts';
import type { ClassResult } from './class-results.ts';

/** The user's choices for the board. */
export interface BoardChoices {
  /** Only games in which somebody sat in this chair; of all chairs where absent. */
  readonly chair: PartyIndex | undefined;
  /** Keys of two that were picked to lie side by side. */
  readonly picked: readonly [string, string] | undefined;
  /** Results of negotiators from the same start, if requested. */
  readonly par: Par | undefined;
}

/** Rows by the key of their results, with what they were made from: one that is as before is the same, and not drawn again. */
export type RowsBefore = Map<
  string,
  {
    readonly name: string;
    readonly line: number | undefined;
    readonly link: CheckedLink | undefined;
    readonly row: BoardRow | undefined;
  }
>;

/** The rows of a scenario, in the order of their names. */
export function rowsOf(
  scenario: Scenario,
  results: readonly ClassResult[],
  { checked, names, language }: Known,
  before: RowsBefore,
): readonly BoardRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return results
    .filter((result) => result.scenario === scenario)
    .flatMap(({ head, ...result }) => {
      const key = keyOfResult(result);
      const name = names.get(key) ?? '';
      const of = { key, name, table: tableOfResult(result), line: result.line };
      const link = checked.get(result.code);
      const was = before.get(key);
      if (was !== undefined && was.name === name && was.line === result.line && was.link === link) return was.row ?? [];
      const row = link === undefined ? rowAsSaid(of, scenario, head) : rowOfChecked(of, link);
      before.set(key, { name, line: result.line, link, row });
      return row ?? [];
    })
    .sort((a, b) => compare(a.name, b.name));
}

interface Known {
  readonly checked: ReadonlyMap<string, CheckedLink>;
  readonly names: ReadonlyMap<string, string>;
  readonly language: string;
}

/** The board of some rows; absent where there are none. */
export function resultsBoardOf(
  speaker: Speaker,
  scenario: Scenario,
  all: readonly BoardRow[],
  { chair, picked, par }: BoardChoices,
): ResultsBoard | undefined {
  if (all.length === 0) return undefined;
  const order = articlesInOrder(scenario);
  const rows = rowsWithPersonIn(all, chair);
  const compared = rows.filter(({ game }) => game !== undefined);
  const counted = compared.filter(({ line }) => line === undefined);
  const places = (picked ?? []).map((key) => compared.findIndex((row) => row.key === key));
  const [one = -1, other = -1] = places;
  const pair = one >= 0 && other >= 0 ? pairCompared(compared, one, other, order) : pairToCompare(compared, order);
  return {
    scenario,
    order,
    rows,
    compared,
    counted,
    articles: articlesParted(counted, order),
    pair,
    ways: inTheWay(counted, scenario.parties.length),
    par: par && parRow(speaker, par, order),
  };
}

/** Returns the negotiators' row: their commonest answers in agreements, and how often they sign the last part. */
function parRow({ say }: Speaker, { games, parts }: Par, order: readonly IssueIndex[]): ParRow {
  const answers: string[] = [];
  for (const { number, answers: given } of parts.flatMap(({ articles }) => articles)) {
    const issue = order[number - 1];
    if (issue !== undefined) answers[issue] = given[0]?.label ?? '';
  }
  return { answers, words: say('class-results.par-signed', { games, signed: parts.at(-1)?.signed ?? 0 }) };
}
