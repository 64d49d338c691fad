import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { Outcome } from '#record/game-record.ts';

/** A link's statement on the end of its game, in words that need no prepared game. */
export interface LinkSays {
  readonly headline: string;
  readonly articles: readonly { readonly title: string; readonly answer: string }[];
}

/** Returns the statement of an unchecked link; `undefined` if it does not fit its scenario. */
export function linkSays({ say }: Speaker, { issues }: Scenario, outcome: Outcome): LinkSays | undefined {
  const { kind, settled, settledOr } = outcome;
  if (settled.length !== issues.length) return undefined;
  return {
    headline: say(`ending.headline-${kind}`),
    articles: issues.flatMap(({ title, options }, issue) => {
      const labels = [settled[issue], settledOr?.[issue]].flatMap((option) =>
        option === undefined ? [] : (options[option]?.label ?? say('ending.option-gone')),
      );
      return labels.length === 0 ? [] : [{ title, answer: labels.join(' / ') }];
    }),
  };
}
