import type { LogId, LogStore } from '../logs/log-store.ts';
import { codeHeadIn } from './class-code.ts';
import { classHeadIn, classLog } from './class-head.ts';
import { isExpired } from './is-expired.ts';
import { removeClass } from './remove-class.ts';

/** Kinds of logs that are nothing without the class that they belong to. */
const OF_CLASSES = ['scenario:', 'table:'] as const;

/** Removes classes that are too old, codes that lead nowhere any more, and what a failure has left of a class. */
export async function sweep(logs: LogStore, now: number): Promise<void> {
  // Before the classes: whatever lies there belongs to one that was there before it, or to none any more.
  const ofClasses = (await Promise.all(OF_CLASSES.map((kind) => logs.list(kind)))).flat();
  const kept = new Set<LogId>();
  for (const id of await logs.list('class:')) {
    if (await isOld(logs, id, now)) await removeClass(logs, ownName(id));
    else kept.add(id);
  }
  for (const id of ofClasses) if (!kept.has(classLog(classIdIn(id)))) await logs.remove(id);
  await sweepCodes(logs, now);
}

async function sweepCodes(logs: LogStore, now: number): Promise<void> {
  for (const id of await logs.list('code:')) {
    const part = await logs.read(id, 0);
    if (part !== undefined && !isGood(part.head, now)) await logs.remove(id);
  }
}

function isGood(head: string, now: number): boolean {
  const code = codeHeadIn(head);
  return code !== undefined && now <= code.goodUntil;
}

async function isOld(logs: LogStore, id: LogId, now: number): Promise<boolean> {
  const part = await logs.read(id, 0);
  const head = part && classHeadIn(part.head);
  // What a later program has written is its own to remove.
  return head !== undefined && isExpired(head, now);
}

/** The class that a table or a scenario is of. */
function classIdIn(id: LogId): string {
  return ownName(id).split('-')[0] ?? '';
}

function ownName(id: LogId): string {
  return id.slice(id.indexOf(':') + 1);
}
