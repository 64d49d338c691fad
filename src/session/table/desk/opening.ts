import { takenOffBy } from '#engine/events/availability.ts';
import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import { crossesOwnLine } from '#engine/moves/open.ts';
import { ownOpening } from '#engine/negotiators/acting/own-opening.ts';
import { articleNumber, issueTitle, optionLabel } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import type { OpeningArticle, OpeningModel } from './opening-model.ts';

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
      unavailable: whyNot(chair, issue, option),
    })),
  };
}

function whyNot({ view }: Seat, issue: IssueIndex, option: OptionIndex): string | undefined {
  if (crossesOwnLine(view.own.redLines, [{ issue, option }])) return 'your red line';
  return takenOffBy(view, issue, option) === undefined ? undefined : 'off the table';
}
