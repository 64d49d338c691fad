import type { LiveService } from '#live/service.ts';

/** Live classes of which there are none. */
export const NO_CLASSES: LiveService = {
  connect: () => ({ ask: async () => ({ ok: false, why: 'no-such-code' }), left: () => {} }),
  close: async () => {},
};
