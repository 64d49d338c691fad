import type { Speaker } from '#messages/speaker.ts';
import { calendarOf } from '#session/table/frame/calendar-model.ts';
import { markOf } from '#session/words/names.ts';
import { downloadFile } from '../debrief/download-file.ts';
import { saveText } from '../game-text.ts';
import { addressOf } from '../route.ts';
import type { TableNotes } from '../table-notes.ts';
import type { ActiveSeat } from '../use-active-seat.ts';
import { gameFile } from './game-file.ts';

/** Hands the game at the table, as it stands, to the browser to be saved as a file. */
export function downloadGame(
  speaker: Speaker,
  { game, session, you, settings, lineage }: ActiveSeat,
  tables: TableNotes,
): void {
  const { state, moves } = session.store.getState();
  const { title } = game.scenario;
  const { words } = calendarOf(game, state.round);
  const where = speaker.say('games.chair-and-where', { chair: markOf(game, you).name, where: words });
  const save = saveText(game, state, moves, settings, lineage);
  const table = tables.of(game.scenario.id, state.setup);
  const toSave = { save, table, called: { name: title, title, where } };
  const { content, name } = gameFile(speaker, [toSave], Date.now(), addressOf);
  downloadFile(content, name);
}
