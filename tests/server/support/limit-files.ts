import { spawnSync } from 'node:child_process';

/** Whether files of a process can be kept from growing here. */
export const CAN_LIMIT_FILES = spawnSync('prlimit', ['--version']).status === 0;

/** Lets no file of a process grow beyond so many bytes, as on a disk that is full; without a number, lets them grow again. */
export function limitFiles(pid: number, bytes?: number): void {
  const { status, stderr } = spawnSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes ?? 'unlimited'}:unlimited`]);
  if (status !== 0) throw new Error(String(stderr));
}
