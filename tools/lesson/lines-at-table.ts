import { carryModel } from '#session/table/desk/carry-model.ts';
import type { LetterClause, LetterModel } from '#session/table/desk/letter-model.ts';
import { letterModel } from '#session/table/desk/letter-model.ts';
import type { OpeningModel } from '#session/table/desk/opening-model.ts';
import { openingModel } from '#session/table/desk/opening-model.ts';
import { questionModel } from '#session/table/desk/question-model.ts';
import { reviewModel } from '#session/table/desk/review-model.ts';
import type { Chair } from '#session/table/parts/chair.ts';
import { answerModels } from '#session/table/record/answer-model.ts';
import { newsOf } from '#session/table/record/news.ts';
import type { DispatchModel, NewsSection } from '#session/table/record/news-model.ts';
import { TURNS_IN_SIGHT, turningLines } from '#session/table/record/turning-lines.ts';
import { folded, given, type LineRead, told } from './line-read.ts';

/**
 * The lines that lie before the person in a chair when it has to decide: news, answers to what it has done, and what it is
 * asked. What is folded away or asked before something is done, the sources of news and the numbers of the text are not
 * counted as read.
 */
export function linesAtTable(chair: Chair): LineRead[] {
  return [
    ...turningLines(chair).slice(0, TURNS_IN_SIGHT).flatMap(linesOfDispatch).map(told),
    ...newsOf(chair).flatMap(linesOfSection).map(told),
    ...linesOfAnswers(chair),
    ...linesAsked(chair),
  ];
}

function linesOfSection({ events, dispatches }: NewsSection): string[] {
  const happened = events.flatMap(({ title, says, inFull, effects }) => [title, ...(inFull ? [says] : []), ...effects]);
  return [...happened, ...dispatches.flatMap(linesOfDispatch)];
}

function linesOfDispatch({ words, reasons }: DispatchModel): string[] {
  return [words, ...reasons];
}

function linesOfAnswers(chair: Chair): LineRead[] {
  return answerModels(chair).flatMap(({ heading, words, clauses, reasons }) => [
    // The words of an answer to an offer begin with its heading.
    ...(clauses.length > 0 ? [words] : [heading, words]).map(told),
    ...reasons.map(given),
  ]);
}

function linesAsked(chair: Chair): LineRead[] {
  const { toAct } = chair.view;
  if (toAct?.kind === 'answer') return linesOfLetter(letterModel(chair, toAct.offer));
  if (toAct?.kind === 'reply') {
    const { heading, words } = questionModel(chair, toAct.question);
    return [told(heading), told(words)];
  }
  if (toAct?.kind === 'open') return linesOfOpening(openingModel(chair));
  if (toAct?.kind === 'carry') return linesOfText(carryModel(chair, toAct.offer));
  if (toAct?.kind !== 'review') return [];
  const review = reviewModel(chair, toAct.draft);
  return [...linesOfText(review), ...review.reasons.map(given)];
}

/** The own public position that is put forward as the statement. */
function linesOfOpening({ articles, never }: OpeningModel): LineRead[] {
  const proposed = articles.flatMap(({ title, own, options }) =>
    options.filter(({ option }) => option === own).map(({ label }) => ({ title, label })),
  );
  return [...proposed, ...never].map(({ title, label }) => told(`${title}: ${label}`));
}

function linesOfLetter(letter: LetterModel): LineRead[] {
  return [...linesOfText(letter), ...letter.reasons.map(given), ...letter.moreReasons.map(folded)];
}

/** Returns the lines of a text put to the person, article by article. */
function linesOfText({ heading, about, clauses }: Pick<LetterModel, 'heading' | 'about' | 'clauses'>): LineRead[] {
  return [`${heading} ${about}`, ...clauses.map(lineOfClause)].map(told);
}

function lineOfClause({ title, label, replaces }: LetterClause): string {
  return replaces === undefined ? `${title}: ${label}` : `${title}: ${label} (${replaces})`;
}
