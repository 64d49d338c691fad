import { classroom } from './classroom.ts';
import { guide } from './guide.ts';

/** What is said on the pages that a teacher has for a lesson: these messages come with them. */
export const classroomMessages = {
  classroom,
  guide,
} as const;
