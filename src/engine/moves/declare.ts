import { answerByMembers, byMembersRefusal } from '../bloc/answer-by-members.ts';
import { claimRefusal, heardRefusal, openIssueRefusal, optionsRefusal } from '../claims/claim-content.ts';
import { answerClaim, makeClaim } from '../claims/claims.ts';
import { isProposedTo } from '../claims/is-proposed-to.ts';
import { at } from '../model/at.ts';
import type { Declaration } from '../model/declaration.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { DeclareMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { isIndex } from '../text/clauses.ts';
import { rulesOut } from '../text/text.ts';

type Position = Extract<DeclareMove, { what: 'insist' | 'never' }>;
type Reinterpretation = Extract<DeclareMove, { what: 'reinterpret' }>;

export function declareRefusal(common: CommonKnowledge, table: Table, move: DeclareMove): Refusal | undefined {
  switch (move.what) {
    case 'insist':
    case 'never':
      return positionRefusal(common, table, move);
    case 'claim':
      return claimRefusal(common, table, move.party, move, 'all');
    case 'confirm':
    case 'deny':
      return heardRefusal(table, move.claim, move.party, move.party);
    case 'by-members':
      return byMembersRefusal(common, table, move.party, move.claim);
    case 'reinterpret':
      return heardRefusal(table, move.claim, move.party, move.party) ?? otherOptionsRefusal(common, table, move);
    default:
      return { code: 'malformed', what: 'an unknown declaration' };
  }
}

function positionRefusal(
  common: CommonKnowledge,
  table: Table,
  { party, what, issue, option }: Position,
): Refusal | undefined {
  const over = openIssueRefusal(common, table, issue);
  if (over !== undefined) return over;
  if (!isIndex(option, at(common.issues, issue).optionCount)) return { code: 'malformed', what: 'an unknown option' };
  const before = table.declarations.filter((said) => said.party === party && said.issue === issue);
  if (before.some((said) => said.what === what && said.option === option)) return { code: 'declared-before', issue };
  const bothInsist = (said: Readonly<Declaration>) => said.what === 'insist' && what === 'insist';
  const contradicts = before.some((said) => !said.crossed && (said.option === option || bothInsist(said)));
  if (contradicts) return { code: 'declared-otherwise', issue };
  if (!rulesOut(common, party, issue, option)) return undefined;
  // A red line that everybody knows is said again, once, when somebody proposes to cross it.
  const isAnswer = what === 'never' && isProposedTo(table, party, { issue, option });
  return isAnswer ? undefined : { code: 'ruled-out-before', issue };
}

function otherOptionsRefusal(common: CommonKnowledge, table: Table, move: Reinterpretation): Refusal | undefined {
  const { issue, options } = byId(table.claims, move.claim);
  const same = move.options.some((option) => options.includes(option));
  return same ? { code: 'malformed', what: 'an option that was claimed' } : optionsRefusal(common, issue, move.options);
}

/** Says it to everybody, for good. */
export function performDeclare(game: Game, state: State, move: DeclareMove): void {
  state.movesLeft -= 1;
  switch (move.what) {
    case 'claim':
      makeClaim(game, state, move.party, move, 'all');
      break;
    case 'confirm':
      answerClaim(game, state, move.claim, 'confirmed');
      break;
    case 'deny':
      answerClaim(game, state, move.claim, 'denied');
      break;
    case 'by-members':
      answerByMembers(game, state, move.party, move.claim);
      break;
    case 'reinterpret':
      answerClaim(game, state, move.claim, 'reinterpreted', move.options);
      break;
    default:
      declarePosition(state, move);
  }
}

function declarePosition(state: State, { party, what, issue, option }: Position): void {
  const declaration = state.declarations.length;
  state.declarations.push({ party, what, issue, option, round: state.round, crossed: false });
  note(state, 'all', { kind: 'declared', declaration });
}
