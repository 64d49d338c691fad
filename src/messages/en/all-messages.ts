import { checkMessages } from './check-messages.ts';
import { classroomMessages } from './classroom-messages.ts';
import { debriefMessages } from './debrief-messages.ts';
import { firstMessages } from './first-messages.ts';
import { liveMessages } from './live-messages.ts';
import { ltiMessages } from './lti-messages.ts';
import { messages } from './messages.ts';
import { moreMessages } from './more-messages.ts';
import { shareMessages } from './share-messages.ts';
import { translationMessages } from './translation-messages.ts';
import { workshopLateMessages } from './workshop-late-messages.ts';
import { workshopMessages } from './workshop-messages.ts';

/** All messages in English, for code that needs them at once. */
export const allMessages = {
  ...firstMessages,
  ...messages,
  ...debriefMessages,
  ...shareMessages,
  ...workshopMessages,
  ...workshopLateMessages,
  ...translationMessages,
  ...classroomMessages,
  ...checkMessages,
  ...liveMessages,
  ...moreMessages,
  ...ltiMessages,
};
