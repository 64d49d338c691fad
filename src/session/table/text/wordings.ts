import type { OptionIndex } from '#engine/model/moves.ts';
import type { ArticleModel } from './article-model.ts';

/** Wordings of an article's current version: one, two if it is vague, none if nothing stands there. */
export function wordingsInText({ state, options, vague = [] }: ArticleModel): readonly string[] {
  if (state === 'unsettled') return [];
  const version = vague.find(({ inText }) => inText === 'current');
  return version?.wordings ?? options.filter(({ inText }) => inText === 'current').map(({ wording }) => wording);
}

/** Wordings of some options of an article, in the order of the article. */
export function wordingsOf({ options }: ArticleModel, chosen: readonly OptionIndex[]): readonly string[] {
  return options.filter(({ option }) => chosen.includes(option)).map(({ wording }) => wording);
}
