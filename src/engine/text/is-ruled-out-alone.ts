import type { Combination } from '../model/game.ts';
import type { IssueIndex, OptionIndex } from '../model/moves.ts';

/** True if one of several red lines rules out an option by itself, whatever the rest of a text says. */
export function isRuledOutAlone(
  redLines: readonly Pick<Combination, 'sets'>[],
  issue: IssueIndex,
  option: OptionIndex,
): boolean {
  return redLines.some(({ sets }) => {
    const [only, ...others] = sets;
    return others.length === 0 && only?.issue === issue && only.options.includes(option);
  });
}

/** The options of an issue that one of several red lines rules out by itself, as bits. */
export function bitsRuledOutAlone(redLines: readonly Pick<Combination, 'sets'>[], issue: IssueIndex): number {
  const alone = redLines.flatMap(({ sets: [only, ...others] }) =>
    others.length === 0 && only?.issue === issue ? only.options : [],
  );
  return alone.reduce((bits, option) => bits | (1 << option), 0);
}
