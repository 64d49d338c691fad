import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { Answer, Answers } from '../function-values.ts';
import type { Told } from '../told.ts';
import { articleCalled } from './article.ts';
import { quoted } from './quoted.ts';
import { type Format, howMany, operandOf, optionOf, spoken } from './spoken.ts';

/**
 * `{$answer :answer}`: an answer to the question of an article, quoted: “Geneva”, and two where the words are vague,
 * “Geneva” or “Vienna”. `style=label` leaves the marks out, `style=full` names the article too, “Geneva” on the place, and
 * `style=brief` does so only where the answer alone would not say enough.
 */
export function answerIn(told: Told): Format {
  return (_, options, input) => {
    const answer = operandOf(input) as Answer;
    return spoken(answersCalled(told, answer.issue, optionsOf(answer), optionOf(options, 'style')), answer);
  };
}

/** `{$answers :answers}`: some answers of an article, one of which is meant. Takes the options of `:answer`. */
export function answersIn(told: Told): Format {
  return (_, options, input) => {
    const answers = operandOf(input) as Answers;
    return spoken(answersCalled(told, answers.issue, answers.options, optionOf(options, 'style')), answers);
  };
}

/**
 * `{$clauses :clauses}`: what the text would say, article by article: "Venue: Geneva; Format: trilateral first". `style=full`
 * is for within a sentence: “Geneva” on the place and “Three at once” on the format; `style=brief` names the article only
 * where the answer alone would not say enough. Selects `none`, `one` or `many`.
 */
export function clausesIn(told: Told): Format {
  return (_, options, input) => {
    const clauses = operandOf(input) as readonly Clause[];
    const style = optionOf(options, 'style');
    const isSentence = style === 'full' || style === 'brief';
    const words = clauses.map((clause) => (isSentence ? inSentence(told, clause, style) : underItsTitle(told, clause)));
    return spoken(told.formats.list(words, isSentence ? 'and' : 'semicolon'), clauses, [howMany(clauses)]);
  };
}

function inSentence(told: Told, clause: Clause, style: 'full' | 'brief'): string {
  return answersCalled(told, clause.issue, optionsOf(clause), style);
}

function underItsTitle(told: Told, clause: Clause): string {
  const { title } = at(told.named.scenario.issues, clause.issue);
  return `${title}: ${answersCalled(told, clause.issue, optionsOf(clause), 'label')}`;
}

function answersCalled(
  told: Told,
  issue: IssueIndex,
  answers: readonly OptionIndex[],
  style: string | undefined,
): string {
  const labels = answers.map((option) => {
    const label = labelOf(told, issue, option);
    return style === 'label' ? label : quoted(told.language, label);
  });
  const words = told.formats.list(labels, 'or');
  if (style === 'full' || (style === 'brief' && needsArticle(told, issue, answers))) {
    const parts = { answer: words, article: articleCalled(told, issue) };
    return told.language.answerOn.replace(/\{(answer|article)\}/g, (_, part: keyof typeof parts) => parts[part]);
  }
  return words;
}

/**
 * Whether a label alone would not say enough: where another article has an answer of that name, and for the answer that
 * silence means, which may be called no more than “None”. Of two labels the one tells what the other is about.
 */
function needsArticle(told: Told, issue: IssueIndex, [option, ...others]: readonly OptionIndex[]): boolean {
  if (option === undefined || others.length > 0) return false;
  const { scenario, common } = told.named;
  const label = labelOf(told, issue, option);
  const isUsedElsewhere = scenario.issues.some(
    ({ options }, index) => index !== issue && options.some((each) => each.label === label),
  );
  return isUsedElsewhere || at(common.issues, issue).silent === option;
}

function labelOf({ named }: Told, issue: IssueIndex, option: OptionIndex): string {
  return at(at(named.scenario.issues, issue).options, option).label;
}
