import type { Speaker } from '#messages/speaker.ts';
import type { SaveFormat } from '#panels/debrief/keep/save-format.ts';
import { atTable } from '#record/link/table-name.ts';
import { wholeRecord } from '#record/link/whole-record.ts';
import { fileName } from '#session/debrief/keep/file-name.ts';
import { gameAsJson } from '#session/debrief/keep/game-as-json.ts';
import { movesAsCsv } from '#session/debrief/keep/moves-as-csv.ts';
import { pathAsCsv } from '#session/debrief/keep/path-as-csv.ts';
import type { ToldMove } from '#session/debrief/keep/told-move.ts';
import { paintOutcome } from '#stage/paint-outcome.ts';
import type { EndedGame } from './ended-game.ts';
import { isTalkKnown } from './is-talk-known.ts';

/** Returns the kinds of file in which a finished game can be saved here. */
export function saveFormatsOf(game: EndedGame): SaveFormat[] {
  if (!isTalkKnown(game)) return ['picture', 'text', 'game'];
  // The path is told in points.
  return game.tellsPoints ? ['picture', 'text', 'moves', 'path', 'game'] : ['picture', 'text', 'moves', 'game'];
}

/** A file, and what to call it. */
interface NamedFile {
  readonly content: Blob;
  readonly name: string;
}

/** A finished game that is to be kept. */
export interface GameToKeep {
  readonly game: EndedGame;
  /** The full address of the link. */
  readonly link: string;
}

type Maker = (speaker: Speaker, kept: GameToKeep) => Promise<NamedFile>;

const MAKERS: Readonly<Record<SaveFormat, Maker>> = {
  picture: (speaker, { game }) => makePicture(speaker, game),
  text: async (speaker, { game, link }) => {
    const { model, preparation } = game;
    const moves = (await movesOf(game)) ?? [];
    const { turning } = game.path.result() ?? {};
    const { debriefAsMarkdown } = await import('#session/debrief/keep/debrief-as-markdown.ts');
    const text = debriefAsMarkdown(speaker, { model, preparation, turning, moves, link });
    return { content: new Blob([text], { type: 'text/markdown;charset=utf-8' }), name: nameOf(game, '.md') };
  },
  moves: async (speaker, { game }) => {
    return csvFile(movesAsCsv(speaker, (await movesOf(game)) ?? []), nameOf(game, '-moves.csv'));
  },
  path: async (speaker, { game }) =>
    csvFile(pathAsCsv(speaker, await game.path.ask().result), nameOf(game, '-path.csv')),
  game: async (_, { game }) => {
    const { scenario, setup, model, code, table } = game;
    const record = game.moves === undefined ? code : wholeRecord(code, game.moves);
    const text = gameAsJson({ scenario, setup, model, record: atTable(record, table), moves: await movesOf(game) });
    return { content: new Blob([text], { type: 'application/json' }), name: nameOf(game, '.json') };
  },
};

/** Makes the picture of a finished game. */
export async function makePicture({ say }: Speaker, game: EndedGame): Promise<NamedFile> {
  const content = await paintOutcome({ ...game.model, foot: say('debrief-keep.picture-foot') });
  return { content, name: nameOf(game, '.png') };
}

/** Makes a file of a finished game. */
export function makeFile(speaker: Speaker, kept: GameToKeep, file: SaveFormat): Promise<NamedFile> {
  return MAKERS[file](speaker, kept);
}

function csvFile(text: string, name: string): NamedFile {
  return { content: new Blob([text], { type: 'text/csv;charset=utf-8' }), name };
}

function nameOf({ scenario, setup }: EndedGame, ending: string): string {
  return fileName(scenario.id, setup.seed, ending);
}

/** Told beside the page: a long game has hundreds. */
async function movesOf({ jobs, scenario, setup, moves }: EndedGame): Promise<readonly ToldMove[] | undefined> {
  if (moves === undefined || !isTalkKnown({ moves, setup })) return undefined;
  return await jobs.start('tellMoves', { scenario, setup, moves }).result;
}
