import type { LogId, LogStore } from '../logs/log-store.ts';
import { classLog } from './class-head.ts';
import { LiveClass } from './live-class.ts';

/** The class that a link in a course of a learning platform leads to. */
export interface CourseClass {
  readonly id: string;
  /** The code by which students join; `undefined` if it is no longer valid, or the class lets nobody in. */
  readonly code: string | undefined;
}

/**
 * Notes the class that a teacher has opened from a course: from now on the link there leads to it.
 * @param link hash of the link, in lower-case letters and digits
 */
export async function noteCourseClass(logs: LogStore, link: string, classId: string): Promise<void> {
  const id = courseLog(link);
  let appended: string;
  do {
    // It may be swept away at any time.
    await logs.open(id, '{"format":1}');
    const part = await logs.read(id, 0);
    appended = await logs.append(id, (part?.entries.length ?? 0) + 1, classId);
  } while (appended !== 'stored');
}

/** Returns the class that was opened last from a link of a course, if it still exists. */
export async function classOfCourse(logs: LogStore, link: string, now: number): Promise<CourseClass | undefined> {
  const id = (await logs.read(courseLog(link), 0))?.entries.at(-1);
  const found = id === undefined ? undefined : await LiveClass.load(id, logs, () => now);
  if (found === undefined) return undefined;
  const { code, doorOpen } = found.state;
  return { id: found.id, code: doorOpen && code !== undefined && now < code.goodUntil ? code.text : undefined };
}

/** True if a link of a course, by the id of its log, leads to a class that exists. */
export async function leadsToClass(logs: LogStore, id: LogId): Promise<boolean> {
  const classId = (await logs.read(id, 0))?.entries.at(-1);
  // One without an entry is just being noted.
  return classId === undefined || (await logs.read(classLog(classId), 0)) !== undefined;
}

function courseLog(link: string): LogId {
  return `course:${link}`;
}
