import { trustIn } from '../../ledgers/trust.ts';
import { at } from '../../model/at.ts';
import type { QuestionId, ReplyWord } from '../../model/moves.ts';
import type { SeenQuestion, View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import { couldLiveWith, issueWeightOf, readingOf, STRANGERS, truthOf } from '../weighing/own-views.ts';
import { proposesNoMore } from '../weighing/proposes-no-more.ts';
import { membersDiffer } from './speak-for-members.ts';

/** Chance of a true reply, in thousandths: this much without any trust, */
const LEAST_FRANK = 300;
/** and this much more with all of it. */
const FRANK_BY_TRUST = 600;
/** Trust, in thousandths, from which on it calls its truth a matter of trust: a little less than among strangers. */
const TRUSTED = 450;

/**
 * Replies to a question: the truth or nothing. The first question of one that it trusts no less than a stranger gets the
 * truth, any other the likelier the more it trusts the one that asks.
 */
export function replyTo(view: View, id: QuestionId): Decision {
  const question = view.questions.find((seen) => seen.id === id);
  if (question === undefined) throw new RangeError(`no question ${id} in view`);
  const frank = isFrank(view, question);
  const says = frank ? truthfully(view, question) : 'evade';
  return {
    move: { type: 'reply', party: view.party, question: id, says },
    reasons: [{ code: frank ? plainWord(view, question) : 'keeps-counsel' }],
  };
}

function isFrank(view: View, { id, from, to, candour }: SeenQuestion): boolean {
  const trust = trustIn(at(view.own.trust, from));
  const first = view.questions.find((question) => question.from === from && question.to === to);
  if (first?.id === id && trust >= STRANGERS) return true;
  return (candour ?? 0) < LEAST_FRANK + Math.floor((trust * FRANK_BY_TRUST) / 1000);
}

function plainWord(view: View, { from }: SeenQuestion): 'plain-word' | 'plain-answer' {
  return trustIn(at(view.own.trust, from)) >= TRUSTED ? 'plain-word' : 'plain-answer';
}

function truthfully(view: View, { asked }: SeenQuestion): ReplyWord {
  if (asked.what === 'matters') return issueWeightOf(view, asked.issue);
  if (asked.what === 'could-live-with') {
    const could = couldLiveWith(view, asked.issue, asked.option) || proposesNoMore(view, asked.issue, asked.option);
    return could ? 'yes' : 'no';
  }
  if (asked.what === 'meaning') return readingOf(view, asked.issue, asked.option, asked.or);
  const claim = view.claims.find((seen) => seen.id === asked.claim);
  if (claim === undefined) return 'evade';
  const truth = truthOf(view, claim.issue, claim.options);
  return truth === 'yes' && membersDiffer(view, claim) ? 'otherwise' : truth;
}
