import type { LogStore } from '../logs/log-store.ts';
import type { Problem } from '../protocol/problem.ts';
import { codeLog, takeCode } from './class-code.ts';
import type { LiveClass } from './live-class.ts';

/** Gives a class a code that it goes by from now on; the one before leads nowhere any more. */
export async function giveCode(live: LiveClass, logs: LogStore, now: number): Promise<Problem | undefined> {
  const code = await takeCode(logs, live.id, now);
  if (code === undefined) return 'full';
  const before = live.state.code;
  const why = await live.happen(() => ({ is: 'code', ...code }));
  const useless = why === undefined ? before?.text : code.text;
  if (useless !== undefined) await logs.remove(codeLog(useless));
  return why;
}
