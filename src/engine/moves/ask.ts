import { heardRefusal, openIssueRefusal } from '../claims/claim-content.ts';
import { letHear } from '../claims/claims.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import { questionId } from '../model/ids.ts';
import type { Asked, AskMove, Clause, IssueIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import { drawFrom } from '../model/random.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { isSameWording } from '../model/wording.ts';
import { isIndex } from '../text/clauses.ts';
import { versionOf } from '../text/text.ts';
import { directRefusal } from './direct-refusal.ts';

export function askRefusal(common: CommonKnowledge, table: Table, move: AskMove): Refusal | undefined {
  const refusal = directRefusal(common, table, move.party, move.to) ?? contentRefusal(common, table, move);
  if (refusal !== undefined) return refusal;
  const asked = askedIn(move);
  const before = table.questions.some(
    (question) => question.from === move.party && question.to === move.to && isSame(question.asked, asked),
  );
  return before ? { code: 'asked-before', party: move.to } : undefined;
}

function contentRefusal(common: CommonKnowledge, table: Table, move: AskMove): Refusal | undefined {
  switch (move.what) {
    case 'matters':
      return openIssueRefusal(common, table, move.issue);
    case 'could-live-with': {
      const over = openIssueRefusal(common, table, move.issue);
      if (over !== undefined) return over;
      const known = isIndex(move.option, at(common.issues, move.issue).optionCount);
      return known ? conditionRefusal(common, move) : { code: 'malformed', what: 'an unknown option' };
    }
    case 'is-it-true':
      return heardRefusal(table, move.claim, move.to, move.party);
    case 'meaning':
      return meaningRefusal(common, table, move);
    default:
      return { code: 'malformed', what: 'an unknown question' };
  }
}

/** Refuses a condition that is not one firm clause of another article of the same part. */
function conditionRefusal(
  common: CommonKnowledge,
  { issue, condition }: Extract<AskMove, { what: 'could-live-with' }>,
): Refusal | undefined {
  if (condition === undefined) return undefined;
  if (Array.isArray(condition)) return { code: 'malformed', what: 'more than one condition' };
  const rules = common.issues[condition.issue];
  if (rules === undefined) return { code: 'malformed', what: 'a condition on an unknown issue' };
  if (condition.issue === issue) return { code: 'condition-on-same', issue };
  if (rules.track !== at(common.issues, issue).track) return { code: 'condition-apart', issue };
  if (condition.or !== undefined) return { code: 'malformed', what: 'a vague condition' };
  const known = isIndex(condition.option, rules.optionCount);
  return known ? undefined : { code: 'malformed', what: 'a condition with an unknown option' };
}

/** The conditions under which one may ask about a clause: firm wording of each other article of the same part. */
export function conditionsOn({ issues, tracks }: CommonKnowledge, issue: IssueIndex): Clause[] {
  const others = at(tracks, at(issues, issue).track).issues.filter((other) => other !== issue);
  return others.flatMap((other) =>
    Array.from({ length: at(issues, other).optionCount }, (_, option) => ({ issue: other, option })),
  );
}

/** Only a vague version that stands in the text can be asked about. */
function meaningRefusal(
  common: CommonKnowledge,
  table: Table,
  { issue, option, or }: Extract<AskMove, { what: 'meaning' }>,
): Refusal | undefined {
  const over = openIssueRefusal(common, table, issue);
  if (over !== undefined) return over;
  const stands = or !== undefined && versionOf(at(table.text, issue), option, or) !== undefined;
  return stands ? undefined : { code: 'not-tabled', issue };
}

/** Puts the question; it is answered at once. How frank a negotiator is about it is drawn now. */
export function performAsk({ common }: Game, state: State, move: AskMove): void {
  const { party: from, to } = move;
  const { drawn: candour, next } = drawFrom(state.random.candour, (draw) => draw(0, 999));
  const question = questionId(common, state.questions, move.party, move.to);
  const asked = askedIn(move);
  state.random.candour = next;
  state.questions.push({ id: question, from, to, asked, round: state.round, candour, says: undefined });
  state.owed.push({ kind: 'reply', party: to, question });
  state.movesLeft -= 1;
  if (asked.what === 'is-it-true') letHear(state, asked.claim, to);
  note(state, [from, to], { kind: 'asked', question });
}

function askedIn(move: AskMove): Asked {
  if (move.what === 'is-it-true') return { what: move.what, claim: move.claim };
  if (move.what === 'matters') return { what: move.what, issue: move.issue };
  if (move.what === 'meaning') return { what: move.what, issue: move.issue, option: move.option, or: move.or };
  const { what, issue, option, condition } = move;
  if (condition === undefined) return { what, issue, option };
  return { what, issue, option, condition: { issue: condition.issue, option: condition.option } };
}

function isSame(a: Asked, b: Asked): boolean {
  if (a.what === 'is-it-true') return b.what === 'is-it-true' && a.claim === b.claim;
  if (a.what === 'matters') return b.what === 'matters' && a.issue === b.issue;
  if (a.what === 'meaning') return b.what === 'meaning' && a.issue === b.issue && isSameWording(a, b);
  return b.what === 'could-live-with' && a.issue === b.issue && a.option === b.option && isSameCondition(a, b);
}

type Conditional = Extract<Asked, { what: 'could-live-with' }>;

function isSameCondition({ condition: one }: Conditional, { condition: other }: Conditional): boolean {
  return one?.issue === other?.issue && one?.option === other?.option;
}
