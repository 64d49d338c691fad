import { classNames } from './class-names.ts';
import { classSetup } from './class-setup.ts';
import { classroom } from './classroom.ts';
import { guide } from './guide.ts';

/** What is said on the pages that a teacher has for a lesson: these messages come with them. */
export const classroomMessages = {
  classroom,
  guide,
  'class-names': classNames,
  'class-setup': classSetup,
} as const;
