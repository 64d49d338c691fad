import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { IssueIndex, Move } from '../model/moves.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import type { Turn } from '../model/turn.ts';
import { isSameWording } from '../model/wording.ts';
import { decideIn } from '../moves/decide.ts';
import { applyTo, createGame } from '../play.ts';
import { clauseStatusOf } from '../text/text.ts';
import { checkReport, hasRefused } from './check-report.ts';
import type { PaperProblem } from './paper-problem.ts';
import type { PaperReport } from './paper-report.ts';
import { type Playing, plannedMove } from './planned-move.ts';

export type FromPaper =
  | { readonly ok: true; readonly setup: Setup; readonly moves: readonly Move[]; readonly state: State }
  /** At least one. */
  | { readonly ok: false; readonly problems: readonly PaperProblem[] };

/**
 * Returns a game of persons in all seats that ended as a table reports: with its text, its parts signed on their days, and
 * the no votes of the delegations that refused a part at the end. The rules allow every move; if they allow no such game,
 * the problems say why. Only noted offers are made.
 */
export function gameFromPaper(game: Game, report: PaperReport): FromPaper {
  const problems = checkReport(game, report);
  if (problems.length > 0) return { ok: false, problems };
  const setup = setupOf(game, report);
  const state = createGame(game, setup);
  const playing = { game, report, made: new Set<number>() };
  const moves: Move[] = [];
  while (state.toAct !== undefined) {
    const stray = strayVote(report, state, state.toAct);
    if (stray !== undefined) return { ok: false, problems: [stray] };
    const { move, blame } = plannedMove(playing, state, state.toAct);
    const refusal = decideIn(game, state, move);
    if (refusal !== undefined) return { ok: false, problems: [blame(refusal)] };
    moves.push(move);
    applyTo(game, state, move);
  }
  const wrong = differences(playing, state);
  return wrong.length > 0 ? { ok: false, problems: wrong } : { ok: true, setup, moves, state };
}

/** A vote that comes by itself, because the offers that were noted settle a part before the day that the report gives. */
function strayVote({ parts }: PaperReport, { round }: State, turn: Turn): PaperProblem | undefined {
  if (turn.kind !== 'vote') return undefined;
  const { track } = turn;
  const { signedOn } = at(parts, track);
  return signedOn === undefined || signedOn === round ? undefined : { code: 'voted-earlier', track, round };
}

function setupOf({ common }: Game, { seed, sensitiveEvents }: PaperReport): Setup {
  const seats = Array.from({ length: common.partyCount }, () => 'person' as const);
  return { seed, seats, ...(sensitiveEvents === false && { sensitiveEvents }), onPaper: true };
}

/** Differences between the game that was made and the report. */
function differences({ game, report, made }: Playing, state: State): PaperProblem[] {
  const unmade = report.offers.flatMap((_, offer) =>
    made.has(offer) ? [] : [{ code: 'offer-unmade', offer } as const],
  );
  if (unmade.length > 0) return unmade;
  return game.common.tracks.flatMap(({ issues }, track): PaperProblem[] => {
    const issue = issues.find((each) => !saysAs(game, state, report, each));
    if (issue !== undefined) return [{ code: 'other-text', track, issue }];
    const { status, since } = at(state.tracks, track);
    const isAsTold = (status === 'signed' ? since : undefined) === at(report.parts, track).signedOn;
    return isAsTold ? [] : [{ code: 'not-voted', track }];
  });
}

/** An article that stayed open may have been accepted by some, and one that all refused whose consent counts stands nowhere. */
function saysAs({ common }: Game, { text }: State, report: PaperReport, issue: IssueIndex): boolean {
  const clause = at(text, issue);
  const said = report.text[issue];
  if (said === undefined) return clauseStatusOf(common, clause, issue) !== 'initialled';
  if (clause.current !== undefined) return isSameWording(said, clause.current);
  const { consent, track } = at(common.issues, issue);
  return consent.every((party) => hasRefused(report, track, issue, party));
}
