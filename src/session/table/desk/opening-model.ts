/** The opening statement that a person is asked for. */
import { takenOffBy } from '#engine/events/availability.ts';
import { at } from '#engine/model/at.ts';
import type { Combination } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import { crossesOwnLine } from '#engine/moves/open.ts';
import { ownOpening } from '#engine/negotiators/acting/own-opening.ts';
import { articleNumber, issueTitle, optionLabel } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';

/** The possible statements, and the delegation's own public position on each. */
export interface OpeningModel {
  /** Every article that is open, in order. */
  readonly articles: readonly OpeningArticle[];
  /** Answers that the delegation never signs, by its public position. */
  readonly never: readonly RuledOut[];
  /** The person's own red lines, which a statement must not cross. */
  readonly redLines: readonly Combination[];
}

export interface OpeningArticle {
  readonly issue: IssueIndex;
  readonly number: number;
  readonly title: string;
  /** Answer that the public position proposes; absent if it is silent. */
  readonly own: OptionIndex | undefined;
  readonly options: readonly OpeningOption[];
}

export interface OpeningOption {
  readonly option: OptionIndex;
  readonly label: string;
  /** Reason why it cannot be proposed, if so. */
  readonly barred: 'red-line' | 'off-table' | undefined;
}

export interface RuledOut {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly title: string;
  readonly label: string;
}

/** The opening statement that is asked of the person, with its own public position as what is proposed. */
export function openingModel(chair: Seat): OpeningModel {
  const { game, view } = chair;
  const { clauses, never } = ownOpening(view);
  const open = game.common.issues.flatMap(({ track }, issue) =>
    at(view.tracks, track).status === 'open' ? [issue] : [],
  );
  return {
    articles: open.map((issue) => articleOf(chair, clauses, issue)),
    never: never.map(({ issue, option }) => ({
      issue,
      option,
      title: issueTitle(game, issue),
      label: optionLabel(game, issue, option),
    })),
    redLines: view.own.redLines,
  };
}

function articleOf(chair: Seat, clauses: readonly Clause[], issue: IssueIndex): OpeningArticle {
  const { game } = chair;
  const { optionCount } = at(game.common.issues, issue);
  return {
    issue,
    number: articleNumber(game, issue),
    title: issueTitle(game, issue),
    own: clauses.find((clause) => clause.issue === issue)?.option,
    options: Array.from({ length: optionCount }, (_, option) => ({
      option,
      label: optionLabel(game, issue, option),
      barred: whyNot(chair, issue, option),
    })),
  };
}

function whyNot({ view }: Seat, issue: IssueIndex, option: OptionIndex): OpeningOption['barred'] {
  if (crossesOwnLine(view.own.redLines, [{ issue, option }])) return 'red-line';
  return takenOffBy(view, issue, option) === undefined ? undefined : 'off-table';
}
