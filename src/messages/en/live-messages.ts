import classNames from './class-names.json' with { type: 'json' };
import live from './live.json' with { type: 'json' };
import liveBoard from './live-board.json' with { type: 'json' };
import liveLesson from './live-lesson.json' with { type: 'json' };
import liveOpen from './live-open.json' with { type: 'json' };
import livePupil from './live-pupil.json' with { type: 'json' };
import liveTeacher from './live-teacher.json' with { type: 'json' };

/** Messages of the pages of live classes, loaded with them. */
export const liveMessages = {
  live,
  'live-open': liveOpen,
  'live-board': liveBoard,
  'live-lesson': liveLesson,
  'live-pupil': livePupil,
  'live-teacher': liveTeacher,
  'class-names': classNames,
} as const;
