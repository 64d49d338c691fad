import type { Game } from '#engine/model/game.ts';
import { replay } from '#engine/play.ts';
import type { Observed } from '#live/protocol/told-to-teacher.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { moveIn } from '#record/move-text.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { areMadeIn } from './made-moves.ts';
import type { ScriptedPupil } from './scripted-pupil.ts';

/**
 * What is wrong with a finished table: its log, its link, and what those who sat there were told.
 * @param isExact whether every move was told as made to exactly one of the pupils
 */
export function faultsOfTable(
  game: Game,
  { setup, moves }: Observed,
  code: string | undefined,
  pupils: readonly ScriptedPupil[],
  isExact: boolean,
): string[] {
  const faults: string[] = [];
  try {
    const { ending } = replay(game, setup, moves.map(readMove));
    if (ending === undefined) faults.push('its log does not come to an end');
  } catch (error) {
    faults.push(`its log cannot be played: ${error}`);
  }
  if (!isTrueLink(game, code)) faults.push('its link does not verify');
  for (const { made, script } of pupils) {
    if (!areMadeIn(made, moves)) faults.push(`a move of ${script.nickname} is lost, or not where it was made`);
  }
  const told = pupils.reduce((sum, { made }) => sum + made.length, 0);
  if (isExact && told !== moves.length) faults.push(`${told} moves were told as made, and there are ${moves.length}`);
  return faults;
}

function readMove(text: string) {
  const move = moveIn(text);
  if (move === undefined) throw new Error(`no move: ${text}`);
  return move;
}

/** True if the link of a finished game is there and verifies. */
export function isTrueLink(game: Game, code = ''): boolean {
  const decoded = decodeGame(code);
  return decoded.ok && verifyRecord(game, decoded.record).verified;
}
