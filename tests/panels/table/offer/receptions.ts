import type { ReceptionModel } from '#session/hints-model.ts';
import { RUSSIA, US } from '../parties.ts';

/** How the offer in the making may land with those that it goes to. */
export const LANDING: readonly ReceptionModel[] = [
  {
    party: US,
    place: 800,
    low: 600,
    high: 950,
    words: 'Probably accepts.',
    why: undefined,
    clarity: 'The signs are fairly clear.',
    range: 'If not, acceptance in part.',
  },
  {
    party: RUSSIA,
    place: 400,
    low: 80,
    high: 720,
    words: 'May counter.',
    why: 'In the way: the venue.',
    clarity: 'Only a guess.',
    range: 'It could be anything from a refusal to acceptance in part.',
  },
];
