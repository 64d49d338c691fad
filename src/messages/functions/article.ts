import { at } from '#engine/model/at.ts';
import type { IssueIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Told } from '../told.ts';
import { quotedWords } from './quoted-words.ts';
import { type FunctionOptions, howMany, operandOf, optionOf, placed, type SpokenFunction, spoken } from './spoken.ts';

/**
 * `{$issue :article}`: an article within a sentence, as its author says it there, "the place"; else its title, quoted.
 * `style=title` is the title as it stands above the article, `style=quoted` is that in quotation marks, for where the words
 * must be of any number. Selects `none` where none is named.
 */
export function articleIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const issue = operandOf(input) as IssueIndex | undefined;
    if (issue === undefined) return spoken('', undefined, ['none']);
    return spoken(placed(articleCalled(told, issue, options), options, told), issue, ['one']);
  };
}

/** `{$issues :articles}`: several articles, each as `:article` says it. Selects `none`, `one` or `many`. */
export function articlesIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const issues = operandOf(input) as readonly IssueIndex[];
    const words = told.formats.list(
      issues.map((issue) => articleCalled(told, issue, options)),
      'and',
    );
    return spoken(placed(words, options, told), issues, [howMany(issues)]);
  };
}

/** `{$track :track}`: a part of the text within a sentence, as `:article` says an article. Selects `none` where none is named. */
export function trackIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const track = operandOf(input) as TrackIndex | undefined;
    if (track === undefined) return spoken('', undefined, ['none']);
    return spoken(placed(trackCalled(told, track, options), options, told), track, ['one']);
  };
}

/** `{$tracks :tracks}`: several parts of the text. Selects `none`, `one` or `many`. */
export function tracksIn(told: Told): SpokenFunction {
  return (_, options, input) => {
    const tracks = operandOf(input) as readonly TrackIndex[];
    const words = told.formats.list(
      tracks.map((track) => trackCalled(told, track, options)),
      'and',
    );
    return spoken(placed(words, options, told), tracks, [howMany(tracks)]);
  };
}

/** An article by the name that options ask for. */
export function articleCalled({ language, named }: Told, issue: IssueIndex, options: FunctionOptions = {}): string {
  const { title, inSentence } = at(named.scenario.issues, issue);
  const style = optionOf(options, 'style');
  if (style === 'title') return title;
  return style === 'quoted' || inSentence === undefined ? quotedWords(language, title) : inSentence;
}

function trackCalled({ language, named }: Told, track: TrackIndex, options: FunctionOptions): string {
  const { title, inSentence } = at(named.scenario.tracks, track);
  return optionOf(options, 'style') === 'title' ? title : (inSentence ?? quotedWords(language, title));
}
