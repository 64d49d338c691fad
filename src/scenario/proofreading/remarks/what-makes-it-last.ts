import { warning } from '../../check.ts';
import type { Remark } from '../remark.ts';

/** Where texts may break after the signature, the file says what makes one last. */
export const whatMakesItLast: Remark = function* ({ scenario: { rules, durability = [] } }) {
  if (rules.afterSigning === false || durability.length > 0) return;
  yield warning({ code: 'no-durability-lines' }, ['rules', 'afterSigning'], {
    suggestion: { code: 'lines-or-no-after' },
  });
};
