import type { DawnModel } from '#session/table/frame/dawn-model.ts';
import { say } from '../../../support/speaker.ts';
import { RUSSIA, UKRAINE, US } from '../parties.ts';
import { worth } from '../table-fixture.ts';

export const DAWN: DawnModel = {
  speaksFor: say('dawn.speak-for', { you: UKRAINE.party }),
  goals: [{ words: 'Sign the meeting with Washington and Moscow by Saturday.', signatories: [US, UKRAINE, RUSSIA] }],
  worth: { ...worth(0, 15, 30), about: 'What the meeting is worth to you.' },
  ifNoDeal: 'You go on defending yourself.',
  voices: [{ party: RUSSIA, words: 'Moscow wants “Moscow”', known: 'reported' }],
  first: 'open',
};
