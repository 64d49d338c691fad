import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { warning } from '../check.ts';
import type { Finding } from '../diagnostic.ts';
import { didYouMean } from '../did-you-mean.ts';
import { FLAGS, ICONS } from '../known-pictures.ts';

/** Flags and icons are among those that come with the game: another is not drawn. */
export const picturesAreKnown: Check = function* (scenario) {
  yield* flagsAreKnown(scenario);
  for (const [index, { icon }] of scenario.issues.entries()) {
    if (icon === undefined || ICONS.includes(icon)) continue;
    const suggestion = didYouMean(icon, ICONS) ?? ({ code: 'there-are', names: ICONS } as const);
    yield warning({ code: 'unknown-icon', icon }, ['issues', index, 'icon'], { suggestion });
  }
};

function* flagsAreKnown({ parties }: Scenario): Iterable<Finding> {
  for (const [index, { flags = [] }] of parties.entries()) {
    for (const [place, flag] of flags.entries()) {
      if (FLAGS.includes(flag)) continue;
      const suggestion = { code: 'there-are', names: FLAGS } as const;
      yield warning({ code: 'unknown-flag', flag }, ['parties', index, 'flags', place], { suggestion });
    }
  }
}
