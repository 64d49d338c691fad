import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';

/** Where one wording is longer, all of its article go by their labels, as in letters and on the map. */
const LONGEST = 32;

/** Whether the brackets of an article hold labels instead of wordings. */
export function goesByLabels({ options }: Pick<ArticleModel, 'options'>): boolean {
  return options.some(({ wording, label }) => wording.length > LONGEST && label.length < wording.length);
}

/**
 * The sentence of an article whose brackets hold labels, which are no part of it: "Whoever breaks the rule …:", the
 * labels follow.
 */
export function openSentence({ lead, tail }: Pick<ArticleModel, 'lead' | 'tail'>): string {
  return `${lead}…${tail.replace(/[.\s]+$/u, '')}: `;
}

/** What stands in an option's brackets. */
export function shownWording(option: Pick<OptionModel, 'wording' | 'label'>, byLabels: boolean): string {
  return byLabels ? option.label : option.wording;
}
