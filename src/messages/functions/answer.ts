import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { Told } from '../told.ts';
import type { Answer, Answers } from '../values-in.ts';
import { quoted } from './quoted.ts';
import { type Format, operandOf, optionOf, spoken } from './spoken.ts';

/**
 * `{$answer :answer}`: an answer to the question of an article, quoted: “Geneva”, and two where the words are vague,
 * “Geneva” or “Vienna”. `style=label` leaves the marks out.
 */
export function answerIn(told: Told): Format {
  return (_, options, input) => {
    const answer = operandOf(input) as Answer;
    return spoken(answersCalled(told, answer.issue, optionsOf(answer), options), answer);
  };
}

/** `{$answers :answers}`: some answers of an article, one of which is meant. Takes the options of `:answer`. */
export function answersIn(told: Told): Format {
  return (_, options, input) => {
    const answers = operandOf(input) as Answers;
    return spoken(answersCalled(told, answers.issue, answers.options, options), answers);
  };
}

/** `{$clauses :clauses}`: what the text would say, article by article: "Venue: Geneva; Format: trilateral first". */
export function clausesIn(told: Told): Format {
  return (_, options, input) => {
    const clauses = operandOf(input) as readonly Clause[];
    const words = clauses.map((clause) => {
      const { title } = at(told.named.scenario.issues, clause.issue);
      return `${title}: ${answersCalled(told, clause.issue, optionsOf(clause), { ...options, style: 'label' })}`;
    });
    return spoken(told.formats.list(words, 'semicolon'), clauses);
  };
}

function answersCalled(
  { language, formats, named }: Told,
  issue: IssueIndex,
  answers: readonly OptionIndex[],
  options: Readonly<Record<string, unknown>>,
): string {
  const bare = optionOf(options, 'style') === 'label';
  const labels = answers.map((option) => {
    const { label } = at(at(named.scenario.issues, issue).options, option);
    return bare ? label : quoted(language, label);
  });
  return formats.list(labels, 'or');
}
