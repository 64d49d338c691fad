import { carryingAttachment } from '#record/carried/carrying-attachment.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';

/** Share of a scenario that a link carries: `missing` if not even its game fits. */
export type InLinkOfText = 'whole' | 'shortened' | 'missing';

/** A text, and the bytes that a link has room for. */
interface AskedText {
  readonly text: string;
  readonly room: number;
}

/** Finds how much of a text that can be played a link carries; nothing where it cannot be played. */
export function* carryText({ text, room }: AskedText): Generator<void, InLinkOfText | undefined> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return undefined;
  yield;
  const carrying = yield* carryingAttachment(parsed.scenario, room);
  if (carrying === undefined) return 'missing';
  return carrying.shortened ? 'shortened' : 'whole';
}
