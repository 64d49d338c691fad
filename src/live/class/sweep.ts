import type { LogId, LogStore } from '../logs/log-store.ts';
import { codeHeadIn } from './class-code.ts';
import { classHeadIn, classLog } from './class-head.ts';
import { isExpired } from './is-expired.ts';
import { removeClass } from './remove-class.ts';
import { SweepMarks } from './sweep-marks.ts';

/** Kinds of logs that are nothing without the class that they belong to. */
const OF_CLASSES = ['scenario:', 'table:'] as const;
type Report = (error: unknown) => void;

/**
 * Removes classes that are too old, codes that lead nowhere any more, and what a failure has left of a class. What time
 * alone makes too old is removed only if it is found so again a day later: a clock may be wrong. A log that cannot be
 * read is reported, and stops no other from being removed.
 */
export async function sweep(logs: LogStore, now: number, report: Report): Promise<void> {
  // Before the classes: whatever lies there belongs to one that was there before it, or to none any more.
  const ofClasses = (await Promise.all(OF_CLASSES.map((kind) => logs.list(kind)))).flat();
  const marks = new SweepMarks(logs, now, await logs.list('mark:'));
  const kept = new Set<LogId>();
  const each = async (ids: readonly LogId[], act: (id: LogId) => Promise<unknown>) => {
    for (const id of ids) await act(id).catch(report);
  };
  await each(await logs.list('class:'), async (id) => {
    kept.add(id);
    if (!(await marks.isDue(id, await isOld(logs, marks, id, now)))) return;
    await removeClass(logs, ownName(id), report);
    kept.delete(id);
  });
  await each(ofClasses, async (id) => kept.has(classLog(classIdIn(id))) || logs.remove(id));
  await each(await logs.list('code:'), async (id) => {
    if (await marks.isDue(id, !(await isGood(logs, id, now)))) await logs.remove(id);
  });
  await each(marks.ofNothing, (id) => logs.remove(id));
}

async function isGood(logs: LogStore, id: LogId, now: number): Promise<boolean> {
  const part = await logs.read(id, 0);
  const code = part && codeHeadIn(part.head);
  return code !== undefined && now <= code.goodUntil;
}

/** The age of a class that this program cannot read, such as one of a later program, is counted from when it was found. */
async function isOld(logs: LogStore, marks: SweepMarks, id: LogId, now: number): Promise<boolean> {
  const part = await logs.read(id, 0);
  const openedAt = (part && classHeadIn(part.head)?.openedAt) ?? (await marks.foundUnreadable(id));
  return isExpired({ openedAt }, now);
}

/** The class that a table or a scenario is of. */
function classIdIn(id: LogId): string {
  return ownName(id).split('-')[0] ?? '';
}

function ownName(id: LogId): string {
  return id.slice(id.indexOf(':') + 1);
}
