import type { IssueIndex, Move, PartyIndex } from '#engine/model/moves.ts';
import type { TableModel } from '../table/table-model.ts';
import {
  TUTORIAL_STEPS,
  type TutorialArticle,
  type TutorialMoment,
  type TutorialRegion,
  type TutorialSentence,
  unsettledIn,
} from './tutorial-steps.ts';
import { tutorialTradeIn } from './tutorial-trade.ts';

/** The step that the person is at. */
export interface StepNow {
  /** From 1. */
  readonly step: number;
  readonly count: number;
  readonly sentence: TutorialSentence;
  readonly region: TutorialRegion;
  /** The article of `about` in which it is done, if there is one. */
  readonly article?: TutorialArticle;
  /** Delegation and articles that the sentence may mention. */
  readonly about: StepFacts;
}

/** A delegation, and articles. */
export interface StepFacts {
  readonly other: PartyIndex;
  readonly want: IssueIndex;
  readonly give: IssueIndex;
  /** Article that must be settled; the wanted one if none must. */
  readonly settle: IssueIndex;
}

/**
 * The step of the tutorial for a table and the moves made so far, of its own chair at least; absent while there is nothing to do, and
 * where the text has no trade to learn by. `isDawn`: what is read first lies over the table.
 */
export function stepNow(table: TableModel, moves: readonly Move[], isDawn: boolean): StepNow | undefined {
  const trade = tutorialTradeIn(table);
  if (trade === undefined) return undefined;
  const moment = { table, own: moves.filter(({ party }) => party === table.you), isDawn, trade };
  for (const [place, { isDone, now }] of TUTORIAL_STEPS.entries()) {
    const saying = isDone(moment) ? undefined : now(moment);
    if (saying !== undefined) {
      return { step: place + 1, count: TUTORIAL_STEPS.length, ...saying, about: factsOf(moment) };
    }
  }
  return undefined;
}

function factsOf(moment: TutorialMoment): StepFacts {
  const { other, want, give } = moment.trade;
  return { other, want: want.issue, give: give.issue, settle: unsettledIn(moment) ?? want.issue };
}
