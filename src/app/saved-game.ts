import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { RefusedMove } from '#engine/play.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type Lineage, lineageGoingOn, type RecordHead } from '#record/game-record.ts';
import { decodeRecord, type RecordProblem } from '#record/record-codec.ts';
import type { Settings } from '#record/settings.ts';
import { type Mismatch, verifyingSave } from '#record/verify-record.ts';
import { type LocalSession, openingSession, openSession } from '#session/running/local-session.ts';
import { takeAll } from '#session/take-all.ts';
import { usualSettings } from '#session/usual-settings.ts';
import type { Catalogue } from './catalogue.ts';
import { localizedForPlay } from './localized-for-play.ts';
import { chairShown } from './seats.ts';

/** A saved game, read and played again; or why it cannot be. */
export type ReadSave =
  | {
      readonly ok: true;
      readonly game: LocalizedGame;
      readonly state: State;
      readonly moves: readonly Move[];
      readonly you: PartyIndex;
      readonly settings: Settings;
      /** The lineage of the game when it is continued here. */
      readonly lineage: Lineage;
    }
  | { readonly ok: false; readonly why: SaveProblem };
/** A saved game, opened at its person's chair; or why it cannot be. */
export type OpenedSave =
  | {
      readonly ok: true;
      readonly game: LocalizedGame;
      readonly session: LocalSession;
      readonly you: PartyIndex;
      readonly settings: Settings;
      readonly lineage: Lineage;
    }
  | { readonly ok: false; readonly why: SaveProblem };
export type SaveProblem =
  | { readonly code: 'unreadable'; readonly problem: RecordProblem }
  | { readonly code: 'unknown-scenario'; readonly id: string }
  | { readonly code: 'mismatch'; readonly mismatch: Mismatch };

/** The scenario that a saved game is of, whether there is one of that id or not; absent where the text is no saved game. */
export function scenarioIdInSave(text: string): string | undefined {
  const decoded = decodeRecord(text);
  return decoded.ok ? decoded.record.scenarioId : undefined;
}

/** Reads a saved game without opening it: how it stands, and not why negotiators did what they did. */
export function readSave(catalogue: Catalogue, text: string): ReadSave {
  return takeAll(readingSave(catalogue, text));
}

/** The same in steps: a move that is played again each. */
function* readingSave(catalogue: Catalogue, text: string): Generator<void, ReadSave> {
  const decoded = decodeRecord(text);
  if (!decoded.ok) return { ok: false, why: { code: 'unreadable', problem: decoded.problem } };
  const { record } = decoded;
  const game = catalogue.find(record.scenarioId, record.scenarioDigest);
  if (game === undefined) return { ok: false, why: { code: 'unknown-scenario', id: record.scenarioId } };
  yield;
  const moves: Move[] = [];
  const replay = verifyingSave(game, record);
  let next = replay.next();
  for (; !next.done; next = replay.next()) {
    moves.push(next.value.move);
    yield;
  }
  const verification = next.value;
  if (!verification.verified) return { ok: false, why: { code: 'mismatch', mismatch: verification.why } };
  const you = chairShown(verification.state);
  const settings = settingsIn(record, usualSettings(game.scenario));
  const lineage = lineageGoingOn(record);
  return { ok: true, game, state: verification.state, moves, you, settings, lineage };
}

/** Returns the settings of a game. In one older than the choice of scores, points are shown at the table, as before. */
function settingsIn({ settings }: RecordHead, usual: Settings): Settings {
  return settings === undefined ? usual : { ...usual, scores: 'private', ...settings };
}

/** Opens a saved game at the chair of the person who must act; why negotiators did what they did is found later. */
export function openSave(catalogue: Catalogue, text: string): OpenedSave {
  return takeAll(openingSave(catalogue, text));
}

/** Opens a saved game in steps: it is read and verified, then opened. */
export function* openingSave(catalogue: Catalogue, text: string): Generator<void, OpenedSave> {
  const save = yield* readingSave(catalogue, text);
  if (!save.ok) return save;
  const { game, state, moves, you, settings, lineage } = save;
  yield;
  try {
    const session = yield* openingSession(localizedForPlay(game, settings), state.setup, you, moves, settings);
    return { ok: true, lineage, game, you, settings, session };
  } catch (error) {
    if (error instanceof RefusedMove) return { ok: false, why: { code: 'mismatch', mismatch: 'move-refused' } };
    throw error;
  }
}

/** A game at a chair. @throws RefusedMove when a move is not allowed */
export function sitDownAt(
  game: LocalizedGame,
  setup: Setup,
  you: PartyIndex,
  moves: readonly Move[],
  settings: Settings,
): Omit<Extract<OpenedSave, { ok: true }>, 'ok' | 'lineage'> {
  return { game, you, settings, session: openSession(localizedForPlay(game, settings), setup, you, moves, settings) };
}
