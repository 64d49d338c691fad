import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import { own } from '#engine/model/own.ts';
import type { Option } from '#engine/model/scenario/issue.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { AnswersValue, AnswerValue } from '../function-values.ts';
import type { Told } from '../told.ts';
import { articleCalled } from './article.ts';
import { quotedWords } from './quoted-words.ts';
import {
  declined,
  type FunctionOptions,
  howMany,
  operandOf,
  optionOf,
  placed,
  type SpokenFunction,
  spoken,
} from './spoken.ts';

/**
 * `{$answer :answer}`: an answer to the question of an article, quoted: “Geneva”, and two where the words are vague,
 * “Geneva” or “Vienna”. `style=label` leaves the marks out, `style=full` names the article too, “Geneva” on the place, and
 * `style=brief` does so only where the answer alone would not say enough. `style=phrase` is for what delegations say: the
 * author's noun phrase, "a meeting in Geneva", else as `full`; `style=phrase-alone` after another answer of the article: that
 * phrase, else quoted without its article. Both may have a `case` and begin a sentence with `at=start`.
 */
export function answerIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const answer = operandOf(input) as AnswerValue;
    return spoken(placed(answersCalled(told, answer.issue, optionsOf(answer), options), options, told), answer);
  };
}

/** `{$answers :answers}`: some answers of an article, one of which is meant. Takes the options of `:answer`. */
export function answersIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const answers = operandOf(input) as AnswersValue;
    return spoken(placed(answersCalled(told, answers.issue, answers.options, options), options, told), answers);
  };
}

/**
 * `{$clauses :clauses}`: what the text would say, article by article: "Venue: Geneva; Format: trilateral first". `style=full`
 * is for within a sentence: “Geneva” on the place and “Three at once” on the format; `style=brief` names the article only
 * where the answer alone would be ambiguous; `style=phrase` is as that of `:answer`, and `style=all-phrases` if the author has a
 * phrase for each, else by the titles. `by=or` joins them for what nobody would accept. Selects `none`, `one` or `many`.
 */
export function clausesIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const clauses = operandOf(input) as readonly Clause[];
    return spoken(placed(clausesCalled(told, clauses, options), options, told), clauses, [howMany(clauses)]);
  };
}

function clausesCalled(told: Told, clauses: readonly Clause[], options: FunctionOptions): string {
  const style = optionOf(options, 'style');
  const joining = optionOf(options, 'by') === 'or' ? 'or' : 'and';
  const phrases = clauses.map((clause) => phraseFor(told, clause.issue, optionsOf(clause), options));
  if (style === 'all-phrases' && phrases.every((phrase) => phrase !== undefined)) {
    return told.formats.list(phrases, joining);
  }
  if (style !== 'full' && style !== 'brief' && style !== 'phrase') {
    return told.formats.list(
      clauses.map((clause) => underItsTitle(told, clause)),
      'semicolon',
    );
  }
  const words = clauses.map((clause) => answersCalled(told, clause.issue, optionsOf(clause), options));
  return joining === 'and' && style === 'phrase' && words.length === 2
    ? pairOf(told, words)
    : told.formats.list(words, joining);
}

/** Two phrases, kept apart where one of them holds a conjunction or a comma: "a truce, then a treaty, and a pause". */
function pairOf({ formats, language }: Told, words: readonly string[]): string {
  const and = formats.list(['', ''], 'and');
  const isLong = words.some((phrase) => phrase.includes(',') || phrase.includes(and));
  return isLong ? words.join(language.andApart) : formats.list(words, 'and');
}

function underItsTitle(told: Told, clause: Clause): string {
  const { title } = at(told.named.scenario.issues, clause.issue);
  return `${title}: ${answersCalled(told, clause.issue, optionsOf(clause), { style: 'label' })}`;
}

function answersCalled(
  told: Told,
  issue: IssueIndex,
  answers: readonly OptionIndex[],
  options: FunctionOptions,
): string {
  const style = optionOf(options, 'style');
  if (style === 'phrase' || style === 'phrase-alone') return phraseOf(told, issue, answers, options);
  if (style === 'label') return listed(told, issue, answers, (label) => label);
  const isFull = style === 'full' || (style === 'brief' && needsArticle(told, issue, answers));
  return isFull ? withArticle(told, issue, inQuotes(told, issue, answers)) : inQuotes(told, issue, answers);
}

/** The author's words for some answers, or the answers in quotation marks where one of them has none. */
function phraseOf(told: Told, issue: IssueIndex, answers: readonly OptionIndex[], options: FunctionOptions): string {
  const phrase = phraseFor(told, issue, answers, options);
  if (phrase !== undefined) return phrase;
  const answer = filled(declined(told.language.answerQuoted, options), { answer: inQuotes(told, issue, answers) });
  // Another answer has been named before, and where there are words for that one, the article has not.
  const all = at(told.named.scenario.issues, issue).options;
  const isNamed = optionOf(options, 'style') === 'phrase-alone' && all.every((one) => one.inSentence === undefined);
  return isNamed ? answer : withArticle(told, issue, answer);
}

/** The author's words for some answers in the case that is asked for; `undefined` where one of them has none. */
function phraseFor(
  told: Told,
  issue: IssueIndex,
  answers: readonly OptionIndex[],
  options: FunctionOptions,
): string | undefined {
  const all = at(told.named.scenario.issues, issue).options;
  const phrases = answers.flatMap((option) => phraseInCase(at(all, option), options) ?? []);
  return phrases.length === answers.length ? told.formats.list(phrases, 'or') : undefined;
}

/** A message that asks for a case is in a language that has them: a phrase without cases is not in that language. */
function phraseInCase({ inSentence, cases }: Option, options: FunctionOptions): string | undefined {
  const asked = optionOf(options, 'case');
  if (asked === undefined) return inSentence;
  return asked === 'nom' ? cases && inSentence : own(cases, asked);
}

function inQuotes(told: Told, issue: IssueIndex, answers: readonly OptionIndex[]): string {
  return listed(told, issue, answers, (label) => quotedWords(told.language, label));
}

function listed(
  told: Told,
  issue: IssueIndex,
  answers: readonly OptionIndex[],
  said: (label: string) => string,
): string {
  return told.formats.list(
    answers.map((option) => said(labelOf(told, issue, option))),
    'or',
  );
}

function withArticle(told: Told, issue: IssueIndex, answer: string): string {
  return filled(told.language.answerOn, { answer, article: articleCalled(told, issue) });
}

/** A pattern of a language with words in the places of their names. */
function filled(pattern: string, words: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}

/**
 * True if a label alone would be ambiguous: another article has an answer with the same label, or it is the answer that
 * silence means, whose label may be only “None”. Two labels explain each other.
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
