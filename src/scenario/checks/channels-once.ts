import type { Check } from '../check.ts';
import { error } from '../check.ts';

/** Two parties have one channel. */
export const channelsOnce: Check = function* ({ channels }) {
  const seen = new Set<string>();
  for (const [index, { between }] of channels.entries()) {
    const [one, other] = between;
    const pair = [...between].sort().join(' ');
    if (seen.has(pair)) yield error({ code: 'repeated-channel', one, other }, ['channels', index, 'between']);
    seen.add(pair);
  }
};
