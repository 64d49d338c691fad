import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds within which the creator of a lock also writes into it. */
const WRITTEN_WITHIN = 50;

/** The process that holds a folder, as recorded in its lock. */
interface Holder {
  readonly pid: number;
  /** See `startOfProcess`. */
  readonly start: string | undefined;
}

/** Another process has the folder for itself. */
export class LockedFolder extends Error {
  readonly folder: string;
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(`process ${pid} has ${folder} for itself`);
    this.folder = folder;
    this.pid = pid;
  }
}

/**
 * Takes a folder for this process; returns how to give it back. A lock that its process left behind, because it was
 * killed, counts for nothing, also where another process has its id by now: in a container, that is this one.
 * @throws LockedFolder
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  const own = [process.pid, await startOfProcess(process.pid)].join(' ');
  for (;;) {
    try {
      await writeFile(path, own, { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = (await holderIn(path)) ?? (await holderSoonIn(path));
    if (holder !== undefined && (await isThere(holder))) throw new LockedFolder(folder, holder.pid);
    await rm(path, { force: true });
  }
}

/** Absent where nothing is written there. */
async function holderIn(path: string): Promise<Holder | undefined> {
  const [pid, start] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
  return Number(pid) > 0 ? { pid: Number(pid), start } : undefined;
}

/** Waits briefly and reads the lock again: the process that has just created it may not have written to it yet. */
async function holderSoonIn(path: string): Promise<Holder | undefined> {
  await setTimeout(WRITTEN_WITHIN);
  return holderIn(path);
}

async function isThere({ pid, start }: Holder): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const startNow = await startOfProcess(pid);
  if (pid === process.pid) return start === startNow;
  return start === undefined || startNow === undefined || start === startNow;
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 asks only whether there is somebody to send one to.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Places in what Linux tells of a process after its name, which may hold spaces: the 22nd of all is its start. */
const START = 22 - 3;

/** Returns the start of a process, unique among processes with its id on this machine; `undefined` if unknown. */
export async function startOfProcess(pid: number): Promise<string | undefined> {
  try {
    const [told, boot] = await Promise.all(
      [`/proc/${pid}/stat`, '/proc/sys/kernel/random/boot_id'].map((path) => readFile(path, 'utf8')),
    );
    const ticks = told?.slice(told.lastIndexOf(')') + 2).split(' ')[START];
    return ticks && `${boot?.trim()}/${ticks}`;
  } catch {
    // Other systems do not tell: of itself a process knows enough.
    return pid === process.pid ? String(Math.round(performance.timeOrigin)) : undefined;
  }
}
