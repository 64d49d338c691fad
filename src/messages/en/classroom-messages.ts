import { classroom } from './classroom.ts';

/** What is said on the pages that a teacher has for a lesson: these messages come with them. */
export const classroomMessages = {
  classroom,
} as const;
