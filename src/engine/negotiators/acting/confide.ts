import { trustIn } from '../../ledgers/trust.ts';
import { hasConfidedToday, wasTold } from '../../mind/confidences.ts';
import { at } from '../../model/at.ts';
import type { TrackIndex } from '../../model/moves.ts';
import { clauseStatusOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import { faceToFace } from '../weighing/open-now.ts';
import { issueWeightOf } from '../weighing/own-views.ts';

/** Candour and trust together, each 0 to 1000, from which on it says unasked what matters to it. */
const OPEN = 1100;

/**
 * Says unasked, to one that it trusts, which article that is not settled matters most to it, once a day and where it would else end it: the
 * more candid it is, the less trust that takes.
 */
export function confide(view: View, tracks: readonly TrackIndex[]): Decision | undefined {
  const { party, own } = view;
  if (hasConfidedToday(view)) return undefined;
  const trusted = faceToFace(view).filter((to) => own.temperament.candour + trustIn(at(own.trust, to)) >= OPEN);
  for (const track of tracks) {
    const { issues, signatories } = at(view.common.tracks, track);
    const open = issues.filter((issue) => clauseStatusOf(view.common, at(view.text, issue), issue) !== 'initialled');
    const weighty = open.filter((issue) => issueWeightOf(view, issue) === 'most');
    for (const to of trusted.filter((each) => signatories.includes(each))) {
      const issue = weighty.find((each) => !wasTold(view, to, each));
      if (issue === undefined) continue;
      return { move: { type: 'tell', party, to, what: 'matters', issue }, reasons: [{ code: 'open-word', party: to }] };
    }
  }
  return undefined;
}
