import { classNames } from './class-names.ts';
import { live } from './live.ts';
import { liveBoard } from './live-board.ts';
import { liveOpen } from './live-open.ts';
import { livePupil } from './live-pupil.ts';
import { liveTeacher } from './live-teacher.ts';

export const liveMessages = {
  live,
  'live-open': liveOpen,
  'live-board': liveBoard,
  'live-pupil': livePupil,
  'live-teacher': liveTeacher,
  'class-names': classNames,
} as const;
