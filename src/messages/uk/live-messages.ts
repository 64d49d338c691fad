import { classNames } from './class-names.ts';
import { live } from './live.ts';
import { livePupil } from './live-pupil.ts';
import { liveTeacher } from './live-teacher.ts';

export const liveMessages = {
  live,
  'live-pupil': livePupil,
  'live-teacher': liveTeacher,
  'class-names': classNames,
} as const;
