import type { Speaker } from '#messages/speaker.ts';
import { atTable, type TableName } from '#record/link/table-name.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { fileName } from '#session/debrief/keep/file-name.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';

/** A saved game, and what is known of it in words. */
export interface GameToSave {
  readonly save: string;
  /** The table of a class that it is of. */
  readonly table: TableName | undefined;
  readonly called: {
    readonly name: string;
    readonly title: string | undefined;
    readonly where: string | undefined;
  };
}

/**
 * Saved games as a file: plain text, which every phone, learning platform and mail program accepts, with a heading that
 * says what it is.
 * @param now The time, in milliseconds since 1970
 * @param addressOf Of the link to a game
 */
export function gameFile(
  { say, language }: Speaker,
  games: readonly GameToSave[],
  now: number,
  addressOf: (code: string) => string,
) {
  const [first] = games;
  const isOne = games.length === 1;
  const lines = [
    say(isOne ? 'games.file-heading' : 'games.file-heading-all'),
    say('games.file-saved', { time: timeInWords(language, now) }),
    '',
    say(isOne ? 'games.file-about' : 'games.file-about-all'),
    ...games.flatMap(({ save, table, called }) => ['', lineOf(say, called), addressOf(atTable(save, table))]),
    '',
  ];
  const name = isOne && first !== undefined ? nameOf(first) : 'parley-games.txt';
  return { content: new Blob([lines.join('\r\n')], { type: 'text/plain;charset=utf-8' }), name };
}

function lineOf(say: Speaker['say'], { name, title, where }: GameToSave['called']): string {
  if (title === undefined || where === undefined) return name;
  return say('games.file-line', { name, title, where });
}

/** Returns the file's name: the player's own name for the game, as a scenario may have several; else the scenario's. */
function nameOf({ save, called }: GameToSave): string {
  const decoded = decodeRecord(save);
  const { scenarioId, setup } = decoded.ok ? decoded.record : { scenarioId: 'game', setup: { seed: 0 } };
  const isOwn = called.name !== called.title;
  return fileName(isOwn && /[a-z0-9]/i.test(called.name) ? called.name : scenarioId, setup.seed, '.txt');
}
