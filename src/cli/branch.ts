import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { SeatKind, Setup } from '#engine/model/setup.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { branchSeats } from '#record/branch-seats.ts';
import type { AnyRecord } from '#record/game-record.ts';
import { decodeGame, encodeLink } from '#record/link/link-codec.ts';
import { branchAt } from '#record/verify-branch.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { type Flags, type Options, onlyWord, readOptions, wholeNumber } from './options.ts';
import { partyCalled } from './party-called.ts';
import { mismatchInWords, recordProblemInEnglish } from './replay/record-problem-in-english.ts';
import { recordText } from './replay/record-text.ts';
import { scenarioOf } from './replay/scenario-of.ts';
import { STATUS, type Status, type Terminal, writeJson } from './terminal.ts';
import { UsageProblem } from './usage-problem.ts';

const FLAGS: Flags = {
  after: { needs: 'a number of moves' },
  chair: { needs: 'a party, such as us' },
  scenario: { needs: 'a scenario file' },
  json: 'switch',
};

/** `branch LINK|FILE`: a link that goes on from within a game, at one chair. One that cannot be played is a finding. */
export function branch(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const decoded = decodeGame(recordText(terminal, onlyWord(options, 'a link, in quotes, or a saved file')));
  if (!decoded.ok) return found(recordProblemInEnglish(decoded.problem), terminal);
  const { record } = decoded;
  const scenario = scenarioOf({ of: record, attachment: decoded.attachment }, options, terminal);
  if (typeof scenario === 'number') return scenario;
  if (scenario === undefined)
    return found(`There is no scenario "${record.scenarioId}" here. Name its file with --scenario.`, terminal);
  return branched(compileGame(scenario), record, options, terminal);
}

function branched(game: Game, record: AnyRecord, options: Options, terminal: Terminal): Status {
  const moves: Move[] = [];
  const played = verifyRecord(game, record, (move) => moves.push(move));
  if (!played.verified) return found(mismatchInWords(played.why), terminal);
  // From its end there is nothing to go on with.
  const most = Math.max(0, moves.length - (played.state.ending === undefined ? 0 : 1));
  const after = wholeNumber(options, 'after', { least: 0, most, otherwise: 0 });
  const seats = seatsAt(game, record.setup, options.values.get('chair'));
  const link = `#${encodeLink(game, branchAt(game, record, moves, after, seats), moves.slice(0, after))}`;
  if (options.switches.has('json')) writeJson(terminal, { link, after, moves: moves.length });
  else terminal.stdout(`${link}\n`);
  return STATUS.fine;
}

/** A person in the chair that is named. */
function seatsAt({ scenario }: Game, { seats }: Setup, chair: string | undefined): SeatKind[] {
  if (chair === undefined) throw new UsageProblem('Name the party to play: --chair PARTY.');
  const taken = partyCalled(scenario, chair);
  return branchSeats(
    scenario.parties.map((_, party) => seats[party] ?? 'negotiator'),
    scenario.parties.findIndex(({ id }) => id === taken),
  );
}

function found(problem: string, { stderr }: Terminal): Status {
  stderr(`${problem}\n`);
  return STATUS.findings;
}
