import type { ReceptionModel } from '#session/hints-model.ts';
import { say } from '../../../support/speaker.ts';
import { RUSSIA, US } from '../parties.ts';

/** How the offer in the making may land with those that it goes to. */
export const LANDING: readonly ReceptionModel[] = [
  {
    party: US,
    place: 800,
    low: 600,
    high: 950,
    words: 'Washington will probably accept.',
    why: undefined,
    clarity: say('reception.clear-fairly'),
    range: say('reception.else-in-part'),
  },
  {
    party: RUSSIA,
    place: 400,
    low: 80,
    high: 720,
    words: say('reception.may-counter', { who: RUSSIA.party }),
    why: 'The weak point of your offer is the venue.',
    clarity: say('reception.clear-guess'),
    range: 'Anything from a refusal to a yes in part.',
  },
];
