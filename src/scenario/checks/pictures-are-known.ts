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
    const message = `There is no icon "${icon}" here, so none is drawn.`;
    yield warning('unknown-icon', ['issues', index, 'icon'], message, didYouMean(icon, ICONS) ?? listed(ICONS));
  }
};

function* flagsAreKnown({ parties }: Scenario): Iterable<Finding> {
  for (const [index, { flags = [] }] of parties.entries()) {
    for (const [place, flag] of flags.entries()) {
      if (FLAGS.includes(flag)) continue;
      const message = `There is no flag "${flag}" here, so none is drawn.`;
      yield warning('unknown-flag', ['parties', index, 'flags', place], message, listed(FLAGS));
    }
  }
}

function listed(names: readonly string[]): string {
  return `There are ${names.join(', ')}.`;
}
