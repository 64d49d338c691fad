import { readFile } from 'node:fs/promises';

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
