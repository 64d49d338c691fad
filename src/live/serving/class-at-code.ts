import { classOfCode } from '../class/class-code.ts';
import type { Asker } from './asker.ts';
import type { UsedClass } from './served-classes.ts';

/** The class that goes by a code now; absent where none does. */
export async function classAtCode({ needs, classes }: Asker, code: string): Promise<UsedClass | undefined> {
  const classId = await classOfCode(needs.logs, code, needs.clock.now());
  const used = classId === undefined ? undefined : await classes.use(classId);
  if (used === undefined || used.served.live.state.code?.text === code) return used;
  used.letGo();
  return undefined;
}
