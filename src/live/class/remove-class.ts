import type { LogId, LogStore } from '../logs/log-store.ts';
import { codeHeadIn } from './class-code.ts';
import { classLog, scenarioLog, tableLog } from './class-head.ts';

/**
 * Removes all that is stored of a class. Fails where the class itself cannot be removed; what else cannot be is reported,
 * and swept away later as what belongs to no class.
 */
export async function removeClass(logs: LogStore, classId: string, report: (error: unknown) => void): Promise<void> {
  // The class first: nobody begins tables of it any more.
  await logs.remove(classLog(classId));
  try {
    const tables = await logs.list(tableLog(classId, 0).slice(0, -1));
    for (const id of [...tables, scenarioLog(classId)]) await logs.remove(id).catch(report);
    for (const id of await logs.list('code:')) await removeCode(logs, id, classId).catch(report);
  } catch (error) {
    report(error);
  }
}

async function removeCode(logs: LogStore, id: LogId, classId: string): Promise<void> {
  const part = await logs.read(id, 0);
  if (part !== undefined && codeHeadIn(part.head)?.classId === classId) await logs.remove(id);
}
