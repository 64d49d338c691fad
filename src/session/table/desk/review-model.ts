import { at } from '#engine/model/at.ts';
import type { SingleTextIndex } from '#engine/model/moves.ts';
import { mostCriticised } from '#engine/moves/review.ts';
import { reasonsOf } from '#engine/negotiators/telling/reasons-given.ts';
import type { PartyMark } from '../../party-mark.ts';
import { markOf } from '../../words/names.ts';
import { reasonsInWords } from '../../words/reasons-in-words.ts';
import { tellingOfLine } from '../../words/telling.ts';
import type { Seat } from '../parts/chair.ts';
import { type Worth, worthOf } from '../parts/worth.ts';
import { goesBackOn } from '../text/goes-back-on.ts';
import { type LetterClause, type LetterModel, letterClause } from './letter-model.ts';

/** A mediator's single text: what must change is marked, the rest accepted for now. */
export interface ReviewModel {
  readonly draft: SingleTextIndex;
  readonly by: PartyMark;
  /** "Washington puts a single text" */
  readonly heading: string;
  /** "The meeting. Mark what must change, 2 at most: ..." */
  readonly about: string;
  /** Each with what the person has said in public and would go back on by accepting it, if anything. */
  readonly clauses: readonly (LetterClause & Pick<LetterModel, 'goesBack'>)[];
  /** Reasons, in the mediator's voice. */
  readonly reasons: readonly string[];
  /** The text with all of it. */
  readonly worth: Worth;
  /** Maximum number of clauses that may be marked. */
  readonly most: number;
}

/** The mediator's single text that the person must review. */
export function reviewModel(chair: Seat, index: SingleTextIndex): ReviewModel {
  const { game, view, you } = chair;
  const { by, track, clauses } = at(view.drafts, index);
  const most = mostCriticised(view.own.redLines, view.declarations, you, clauses);
  return {
    draft: index,
    by: markOf(game, by),
    heading: game.say('desk.puts-single-text', { by }),
    about: game.say('desk.review-about', { track, most }),
    clauses: clauses.map((clause) => ({ ...letterClause(chair, clause), goesBack: goesBackOn(chair, [clause]) })),
    reasons: reasonsSaid(chair, index),
    worth: worthOf(chair, track, clauses),
    most,
  };
}

function reasonsSaid({ game, view, reasons, reveal }: Seat, index: SingleTextIndex): string[] {
  const line = view.record.findIndex((dispatch) => dispatch.kind === 'drafted' && dispatch.draft === index);
  if (line < 0) return [];
  return reasonsInWords(game, reasonsOf(reasons, at(view.record, line), line), {
    ...tellingOfLine(view, line),
    reveal,
  });
}
