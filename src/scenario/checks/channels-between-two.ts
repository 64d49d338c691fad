import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** A channel joins two different parties. */
export const channelsBetweenTwo: Check = function* ({ channels }) {
  for (const [index, { between }] of channels.entries()) {
    const [one, other] = between;
    if (one !== other) continue;
    yield error({ code: 'channel-to-itself', party: one }, ['channels', index, 'between']);
  }
};
