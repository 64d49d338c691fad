import type { TutorialRegion } from '#session/tutorial/tutorial-steps.ts';
import type { Panel } from '../frame/table-tab.ts';

/** Before which part of the screen the paper stands, in the order of the Tab key. */
export type CoachedPlace = 'dawn' | Panel['home'];

/** Where the region of a step is found. */
export const COACHED_PLACES = {
  dawn: { home: 'dawn', tab: 'answers' },
  desk: { home: 'desk', tab: 'answers' },
  text: { home: 'text', tab: 'text' },
  say: { home: 'moves', tab: 'text' },
  send: { home: 'moves', tab: 'text' },
  'end-day': { home: 'moves', tab: 'text' },
  'call-vote': { home: 'moves', tab: 'text' },
} as const satisfies Record<TutorialRegion, { readonly home: CoachedPlace; readonly tab: Panel['tab'] }>;
