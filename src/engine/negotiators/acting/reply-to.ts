import { trustIn } from '../../ledgers/trust.ts';
import { linesSeen } from '../../mind/lines-seen.ts';
import { at } from '../../model/at.ts';
import type { PartyIndex, QuestionId, ReplyWord } from '../../model/moves.ts';
import type { SeenQuestion, View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import { couldLiveWith, issueWeightOf, readingOf, STRANGERS, truthOf } from '../weighing/own-views.ts';
import { proposesNoMore } from '../weighing/proposes-no-more.ts';
import { membersDiffer } from './speak-for-members.ts';

/** Chance of a true reply, in thousandths: this much without any trust, */
const LEAST_FRANK = 400;
/** so much more by trust, which answers more than three of four questions among strangers, */
const FRANK_BY_TRUST = 750;
/** and never more than this. */
const MOST_FRANK = 950;
/** Trust, in thousandths, from which on it calls its truth a matter of trust: a little less than among strangers. */
const TRUSTED = 450;

/**
 * Replies to a question: the truth or nothing. The first question of one that it trusts no less than a stranger gets the
 * truth, and so does one for each thing that the other has told it in confidence; any other the likelier the more it trusts
 * the one that asks.
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

function isFrank(view: View, question: SeenQuestion): boolean {
  const trust = trustIn(at(view.own.trust, question.from));
  if (isOwed(view, question)) return true;
  const frank = LEAST_FRANK + Math.floor((trust * FRANK_BY_TRUST) / 1000);
  return (question.candour ?? 0) < Math.min(MOST_FRANK, frank);
}

/** Whether a question is among the first, as many as get the truth whatever is drawn. */
function isOwed(view: View, { id, from }: SeenQuestion): boolean {
  const courtesy = trustIn(at(view.own.trust, from)) >= STRANGERS ? 1 : 0;
  const asked = view.questions.filter((question) => question.from === from && question.to === view.party);
  return asked.findIndex((question) => question.id === id) < courtesy + confidences(view, from);
}

/** How often a party has told it unasked what matters to that party. */
function confidences(view: View, from: PartyIndex): number {
  return linesSeen(view).told.filter((line) => line.party === from && line.to === view.party).length;
}

/** Whether a party has told it something in confidence since it last replied to a question of that party. */
function hasConfided({ record, party, questions }: View, from: PartyIndex): boolean {
  const own = new Set(questions.filter((question) => question.from === from).map(({ id }) => id));
  const last = record
    .filter((line) => (line.kind === 'told' ? line.party === from && line.to === party : line.kind === 'replied'))
    .filter((line) => line.kind !== 'replied' || own.has(line.question))
    .at(-1);
  return last?.kind === 'told';
}

function plainWord(view: View, { from }: SeenQuestion): 'in-return' | 'plain-word' | 'plain-answer' {
  if (hasConfided(view, from)) return 'in-return';
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
