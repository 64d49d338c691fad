import { classNames } from './class-names.ts';
import { live } from './live.ts';
import { livePupil } from './live-pupil.ts';
import { liveTeacher } from './live-teacher.ts';

/** What is said on the pages of live classes: these messages come with them. */
export const liveMessages = {
  live,
  'live-pupil': livePupil,
  'live-teacher': liveTeacher,
  'class-names': classNames,
} as const;
