import { type CheckDraft, draftOfText, textOfDraft } from '#session/classroom/check/check-draft.ts';
import { checkLinesIn } from '#session/classroom/check/check-lines-in.ts';
import type { CheckResult, CheckTime } from '#session/classroom/check/check-result.ts';
import { lineOf } from '#session/classroom/check/result-line.ts';
import type { TextStore } from '../../text-store.ts';

/** Lines of the concept check on this device: what was answered here, and what a teacher has pasted. */
type Lines = 'given' | 'class';

/** Storage of the concept check. */
export interface CheckKeeping {
  readonly lines: (of: Lines) => readonly CheckResult[];
  readonly keep: (of: Lines, results: readonly CheckResult[]) => void;
  readonly draft: (occasion: CheckTime) => CheckDraft | undefined;
  /** Stores a draft; `undefined` deletes it, once the check is done. */
  readonly keepDraft: (occasion: CheckTime, draft: CheckDraft | undefined) => void;
  readonly deleteAll: () => void;
}

const NAMES = {
  given: 'check-given',
  class: 'check-class',
  before: 'check-draft-before',
  after: 'check-draft-after',
} as const;

/** Returns storage of the concept check in texts; unreadable texts are ignored. */
export function checkKeepingIn(texts: TextStore): CheckKeeping {
  return {
    lines: (of) => checkLinesIn(texts.read(NAMES[of]) ?? '', []).added,
    keep: (of, results) => {
      texts.write(NAMES[of], results.map(lineOf).join('\n'));
    },
    draft: (occasion) => draftOfText(texts.read(NAMES[occasion]) ?? ''),
    keepDraft: (occasion, draft) => {
      if (draft === undefined) texts.clear(NAMES[occasion]);
      else texts.write(NAMES[occasion], textOfDraft(draft));
    },
    deleteAll: () => {
      for (const name of Object.values(NAMES)) texts.clear(name);
    },
  };
}
