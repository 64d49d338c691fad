import type { View } from '../views/view.ts';

/**
 * By issue: the options of which others have said, when the party of a view asked them, that they could accept them; as
 * bits. Found once for each view.
 */
export function yesHeard({ mind, questions, party, common }: View): Int32Array {
  const before = mind.heard;
  if (before?.questions === questions && before.party === party) return before.yes;
  const yes = new Int32Array(common.issues.length);
  for (const { from, asked, says } of questions) {
    if (from !== party || says !== 'yes' || asked.what !== 'could-live-with') continue;
    yes[asked.issue] = yes[asked.issue]! | (1 << asked.option);
  }
  mind.heard = { party, questions, yes };
  return yes;
}
