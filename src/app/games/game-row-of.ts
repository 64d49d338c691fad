import type { Speaker } from '#messages/speaker.ts';
import type { GameRow } from '#session/screens/game-row.ts';
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { gameNames } from './game-names.ts';
import type { GameRead } from './game-reader.ts';
import type { GameStore, KeptGame } from './game-store.ts';

/** A game in the list of all, as far as it has been read; until then by what is written beside it. */
export function gameRowOf(
  speaker: Speaker,
  scenarioStore: GameStore,
  game: KeptGame,
  read: GameRead | undefined,
): GameRow {
  const { id, keeping, played } = game;
  const names = gameNames(scenarioStore, id);
  const open = read?.is === 'open' ? read.resume : undefined;
  return {
    id,
    keeping,
    played: played === 0 ? undefined : timeInWords(speaker.language, played),
    isDeleted: false,
    hasOlder: read?.is === 'stranded' && read.onOlder !== undefined,
    ...calledBy(names.own, open?.title ?? names.title),
    ...(open === undefined ? { you: undefined, where: names.chair } : placeIn(speaker, open)),
    is: groupOf(game, read),
    why: whyNot(speaker, read),
  };
}

function calledBy(own: string | undefined, title: string | undefined): Pick<GameRow, 'name' | 'title'> {
  return own === undefined ? { name: title, title: undefined } : { name: own, title };
}

function placeIn({ say }: Speaker, { you, where }: ResumeModel): Pick<GameRow, 'you' | 'where'> {
  return { you, where: say('games.chair-and-where', { chair: you.name, where }) };
}

function groupOf({ stage }: KeptGame, read: GameRead | undefined): GameRow['is'] {
  if (read?.is === 'stranded') return 'stranded';
  const isOver = read?.is === 'open' ? read.resume.over : stage === 'ended';
  return isOver ? 'ended' : 'going';
}

function whyNot({ say }: Speaker, read: GameRead | undefined): string | undefined {
  if (read === undefined) return say('games.not-read-yet');
  if (read.is === 'unread') return say('games.not-read');
  return read.is === 'stranded' ? read.words : undefined;
}
