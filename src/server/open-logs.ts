import { accessSync, constants, mkdirSync } from 'node:fs';
import { fileLogs } from '#live/logs/file-logs.ts';
import { LockedFolder } from '#live/logs/lock-folder.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import { redisLogs } from '#live/logs/redis-logs.ts';
import { redisNotice } from './log/store-notice.ts';
import type { LogStorage } from './settings/server-settings.ts';
import { SettingsProblem } from './settings/settings-problem.ts';

/** Logs, where they are really kept, and what is to be known of that. */
export interface OpenedLogs {
  readonly logs: LogStore;
  readonly keptIn: LogStorage['in'];
  /** A sentence, where it is not as was wished. */
  readonly remark: string | undefined;
}

/**
 * Opens the logs of live classes: in memory, where nothing may be written into their folder.
 * @throws SettingsProblem
 */
export async function openLogs(keptAt: LogStorage, onError: (error: Error) => void): Promise<OpenedLogs> {
  if (keptAt.in === 'redis') {
    return {
      logs: await redisLogs(keptAt.url, (error) => onError(redisNotice(error))),
      keptIn: 'redis',
      remark: undefined,
    };
  }
  if (keptAt.in === 'memory') return { logs: memoryLogs(), keptIn: 'memory', remark: undefined };
  const { folder } = keptAt;
  if (mayWrite(folder)) return { logs: await logsInFolder(folder), keptIn: 'files', remark: undefined };
  const remark = `Nothing can be written into ${folder}: live classes are kept in memory, and are lost when this stops.`;
  return { logs: memoryLogs(), keptIn: 'memory', remark };
}

async function logsInFolder(folder: string): Promise<LogStore> {
  try {
    return await fileLogs(folder);
  } catch (error) {
    if (!(error instanceof LockedFolder)) throw error;
    throw new SettingsProblem(
      `Another Parley (process ${error.pid}) keeps its classes in ${folder}. Stop it, or give this one a folder of its own: PARLEY_DATA=/another/folder. If no Parley runs on this computer, delete the file "lock" in that folder.`,
    );
  }
}

function mayWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
