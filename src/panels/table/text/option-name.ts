import type { Speaker } from '#messages/speaker.ts';
import type { OptionModel } from '#session/table/text/article-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { shownMarks } from './inferred-marks.ts';

/** A disputed wording as it is heard: what stands in its brackets, each part of it told apart from the next. */
export function optionName(speaker: Speaker, option: OptionModel, wording: string, inferred: boolean): string {
  const { inText, initials, silent, bridging, redLine, unavailable } = option;
  const { say } = speaker;
  const parts = [
    wording,
    ...(inText === 'current' ? [say('text.in-text-now')] : []),
    ...(inText === 'beside' && initials.length > 0 ? [say('text.tabled')] : []),
    ...shownMarks(option, inferred).map((mark) => markName(speaker, mark)),
    ...(silent ? [say('text.sign-silent')] : []),
    ...(bridging ? [say('text.sign-bridging')] : []),
    ...(redLine ? [say('text.sign-red-line')] : []),
    ...(unavailable === undefined ? [] : [unavailable]),
  ];
  return say('text.heard-option', { parts });
}

/** With the letters that are seen, so that whoever speaks to the page can say them. */
function markName({ say }: Speaker, { mark, tag, words }: PositionMark): string {
  return say(tag === 'inferred' ? 'text.heard-inferred' : 'text.heard-position', { mark, words });
}
