import type { OptionModel } from '#session/table/text/article-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { shownMarks, stanceWord } from './inferred-marks.ts';

/** What the signs beside a wording stand for; the legend and the views of the article say it too. */
export const SIGN_WORDS = {
  silent: 'if the text is silent',
  bridging: 'nobody had proposed it',
  redLine: 'your red line',
} as const;

/** A disputed wording as it is heard: what stands in its brackets, each part of it told apart from the next. */
export function optionName(option: OptionModel, wording: string, inferred: boolean): string {
  const { inText, initials, silent, bridging, redLine, unavailable } = option;
  return [
    wording,
    ...(inText === 'current' ? ['in the text now'] : []),
    ...(inText === 'beside' && initials.length > 0 ? ['tabled'] : []),
    ...shownMarks(option, inferred).map(markName),
    ...(silent ? [SIGN_WORDS.silent] : []),
    ...(bridging ? [SIGN_WORDS.bridging] : []),
    ...(redLine ? [SIGN_WORDS.redLine] : []),
    ...(unavailable === undefined ? [] : [unavailable]),
  ].join(', ');
}

/** With the letters that are seen, so that whoever speaks to the page can say them. */
function markName(mark: PositionMark): string {
  const who = mark.mark === mark.name ? mark.name : `${mark.mark} ${mark.name}`;
  return `${who} ${mark.tag === 'inferred' ? 'inferred: ' : ''}${stanceWord(mark)}`;
}
