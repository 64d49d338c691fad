import { warning } from '../../check.ts';
import type { Remark } from '../remark.ts';

/** Warns if texts may break after signing, but the file has no durability lines. */
export const whatMakesItLast: Remark = function* ({ scenario: { rules, durability = [] } }) {
  if (rules.afterSigning === false || durability.length > 0) return;
  yield warning({ code: 'no-durability-lines' }, ['rules', 'afterSigning'], {
    suggestion: { code: 'lines-or-no-after' },
  });
};
