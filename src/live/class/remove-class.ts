import type { LogStore } from '../logs/log-store.ts';
import { codeHeadIn } from './class-code.ts';
import { classLog, scenarioLog, tableLog } from './class-head.ts';

/** Removes all that is stored of a class. Where it fails half-way, what is left is swept away as what belongs to no class. */
export async function removeClass(logs: LogStore, classId: string): Promise<void> {
  // The class first: nobody begins tables of it any more.
  await logs.remove(classLog(classId));
  const tables = await logs.list(tableLog(classId, 0).slice(0, -1));
  for (const id of [...tables, scenarioLog(classId), ...(await codesOf(logs, classId))]) await logs.remove(id);
}

async function codesOf(logs: LogStore, classId: string): Promise<string[]> {
  const codes: string[] = [];
  for (const id of await logs.list('code:')) {
    const part = await logs.read(id, 0);
    if (part !== undefined && codeHeadIn(part.head)?.classId === classId) codes.push(id);
  }
  return codes;
}
