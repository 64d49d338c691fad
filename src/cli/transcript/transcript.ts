import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { type KeyedReasons, reasonsSaid } from '#engine/negotiators/telling/reasons-given.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { isSameData } from '#record/digest.ts';
import type { AnyRecord } from '#record/game-record.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { type Mismatch, verifyRecord } from '#record/verify-record.ts';
import { shippedPath } from '../link/shipped-path.ts';
import { type Flags, type Options, onlyWord, readOptions } from '../options.ts';
import { partyCalled } from '../party-called.ts';
import { mismatchInWords, recordProblemInEnglish, UNASKED_NEGOTIATORS } from '../replay/record-problem-in-english.ts';
import { recordText } from '../replay/record-text.ts';
import { scenarioOf } from '../replay/scenario-of.ts';
import { STATUS, type Status, type Terminal, writeJson } from '../terminal.ts';
import { toldInLanguage } from '../told-in-language.ts';
import { transcriptInPrint } from './in-print.ts';
import { TranscriptWriter, transcriptFrom } from './transcript-writer.ts';
import type { WrittenLine } from './written-line.ts';

const FLAGS: Flags = {
  chair: { needs: 'a party, such as us' },
  language: { needs: 'the tag of a language, such as uk' },
  scenario: { needs: 'a scenario file' },
  json: 'switch',
};

/**
 * `transcript LINK|FILE`: a whole game as a chair is told it, or as a chronicler who knows all that was said. A game that
 * cannot be played again is a finding.
 */
export function transcript(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const decoded = decodeGame(recordText(terminal, onlyWord(options, 'a link, in quotes, or a saved file')));
  if (!decoded.ok) return found(recordProblemInEnglish(decoded.problem), terminal);
  const { record, attachment } = decoded;
  const scenario = scenarioOf({ of: record, attachment }, options, terminal);
  if (typeof scenario === 'number') return scenario;
  if (scenario === undefined) {
    return found(`There is no scenario "${record.scenarioId}" here. Name its file with --scenario.`, terminal);
  }
  const chair = chairOf(scenario, options);
  const told = toldIn(scenario, options, terminal);
  const played = playedAgain(compileGame(scenario), record);
  if (played.moves === undefined) return found(played.problem, terminal);
  tell({ told, record, moves: played.moves, chair, asks: played.asks }, options, terminal);
  for (const warning of played.warnings) terminal.stderr(`${warning}\n`);
  return played.problem === undefined ? STATUS.fine : found(played.problem, terminal);
}

function chairOf({ parties, ...scenario }: Scenario, { values }: Options): PartyIndex | undefined {
  const word = values.get('chair');
  if (word === undefined) return undefined;
  const called = partyCalled({ parties, ...scenario }, word);
  return parties.findIndex(({ id }) => id === called);
}

/** In the language that is asked for, with the texts of the file beside the scenario. */
function toldIn(scenario: Scenario, { values }: Options, terminal: Terminal): LocalizedGame {
  const path = values.get('scenario') ?? shippedPath(terminal, scenario.id) ?? `${scenario.id}.yaml`;
  return toldInLanguage(terminal, { path, scenario }, values.get('language'), compileGame);
}

/** A record as it was played again; without moves if it could not be. */
type PlayedAgain = {
  readonly asks: boolean;
  readonly warnings: readonly string[];
} & (
  | { readonly moves: readonly Move[]; readonly problem: string | undefined }
  | { readonly moves: undefined; readonly problem: string }
);

function playedAgain(game: Game, record: AnyRecord): PlayedAgain {
  const moves: Move[] = [];
  const verification = verifyRecord(game, record, (move) => moves.push(move));
  const { state } = verification;
  if (!verification.verified) {
    const { why } = verification;
    const again = { asks: false, warnings: [] };
    if (state === undefined) return { ...again, moves: undefined, problem: whyNoTranscript(why) };
    return { ...again, moves, problem: mismatchInWords(why) };
  }
  const { unasked } = verification;
  const goesOn = verification.state.ending === undefined;
  return {
    moves,
    problem: undefined,
    asks: unasked === undefined || unasked === 'before-branch',
    warnings: [
      ...(goesOn ? ['The game is not over yet. The transcript ends with its last move.'] : []),
      ...(unasked === undefined ? [] : [UNASKED_NEGOTIATORS[unasked]]),
    ],
  };
}

interface Telling {
  readonly told: LocalizedGame;
  readonly record: AnyRecord;
  readonly moves: readonly Move[];
  readonly chair: PartyIndex | undefined;
  readonly asks: boolean;
}

function tell({ told, record, moves, chair, asks }: Telling, { switches }: Options, terminal: Terminal): void {
  const { state, lines } = writtenAgain(told, record.setup, moves, { chair, asks });
  if (switches.has('json')) {
    writeJson(terminal, transcriptFrom(told.withPerspective(chair), state, lines));
    return;
  }
  const label =
    chair === undefined ? told.say('debrief-replay.revealed') : told.say('debrief-replay.known', { who: chair });
  terminal.stdout(transcriptInPrint(told.withPerspective(chair), state, lines, label));
}

function found(problem: string, { stderr }: Terminal): Status {
  stderr(`${problem}\n`);
  return STATUS.findings;
}

/** Explains why a game cannot be replayed for a transcript, and what the user can do. */
function whyNoTranscript(why: Mismatch): string {
  switch (why) {
    case 'older-rules':
    case 'older-negotiators':
      return 'The game was played with an older version of the rules or negotiators, so there is no transcript here. Open the link in the page, which loads the right release.';
    case 'newer-rules':
    case 'newer-negotiators':
      return 'The game was played with a newer version of the rules or negotiators. Update Parley.';
    case 'other-scenario':
      return 'The scenario has changed since the game was played. Name the earlier file with --scenario.';
    default:
      return mismatchInWords(why);
  }
}

/** A game that was played again, and what was written down of it. */
interface WrittenGame {
  readonly state: State;
  readonly lines: readonly WrittenLine[];
}

/**
 * Plays the moves of a game again and writes down what was said. A negotiator gives its reasons where it makes the recorded
 * move again; `asks`: false if its moves are those of other negotiators than today's.
 */
function writtenAgain(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  { chair, asks }: { readonly chair: PartyIndex | undefined; readonly asks: boolean },
): WrittenGame {
  const writer = new TranscriptWriter(game, chair);
  const state = createGame(game, setup);
  const reasonsFor = asks ? askedAgain(game) : () => [];
  for (const move of moves) {
    writer.making(state, move, reasonsFor(state, move));
    applyTo(game, state, move);
  }
  return { state, lines: writer.finish(state) };
}

/** The reasons that negotiators give for a move, if they would make it. */
function askedAgain(game: Game): (state: State, move: Move) => readonly KeyedReasons[] {
  const memories = newSeatMemories(game);
  return (state, move) => {
    const decision = nextDecision(game, state, memories);
    if (decision === undefined || !isSameData(decision.move, move)) return [];
    return reasonsSaid(viewFor(game, state, move.party, memories[move.party]), decision);
  };
}
