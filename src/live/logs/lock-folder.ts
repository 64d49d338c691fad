import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

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
 * killed, counts for nothing.
 * @throws LockedFolder
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'lock');
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.write(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(await readFile(path, 'utf8').catch(() => ''));
    if (pid > 0 && isAlive(pid)) throw new LockedFolder(folder, pid);
    await rm(path, { force: true });
  }
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
