import type { Around } from '#live/protocol/told-to-pupil.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { LiveNote } from '#panels/live/seat/live-notes.tsx';
import { nicknameInWords, tableNameInWords } from '#session/classroom/class/names-in-words.ts';
import type { LiveNews } from '#session/live/live-news.ts';
import { refusalInWords } from '#session/words/refusal-in-words.ts';

/** A paper over the table for what is news, in words. */
export interface NoteNeeds {
  readonly game: ToldGame;
  readonly you: number;
  readonly nickname: string;
  readonly around: Around;
}

type Words = Pick<LiveNote, 'sign' | 'heading' | 'words'>;

/** What is so at the moment, and goes by itself. */
export function standingNotes({ game, around }: NoteNeeds, isAway: boolean): LiveNote[] {
  const notes: LiveNote[] = [];
  if (around.phase === 'debrief' && around.over === undefined)
    notes.push({ key: 'debrief', sign: 'users', ...said(game, 'debrief-opened', 'debrief-unfinished') });
  else if (around.paused) notes.push({ key: 'paused', sign: 'pause', ...said(game, 'paused', 'paused-words') });
  if (isAway) notes.push({ key: 'away', sign: 'wifi-off', ...said(game, 'lost-network', 'lost-network-words') });
  return notes;
}

/** What is news, in words. */
export function newsInWords(needs: NoteNeeds, news: LiveNews): Words {
  const { game, nickname } = needs;
  switch (news.kind) {
    case 'announced':
      return { sign: 'speakerphone', heading: game.say('live-pupil.announced'), words: news.words };
    case 'nudged':
      return { sign: 'speakerphone', ...said(game, 'nudged', 'nudged-words') };
    case 'in-your-place': {
      const { moves } = news;
      const heading = game.say('live-pupil.in-your-place');
      return { sign: 'hourglass', heading, words: game.say('live-pupil.in-your-place-words', { moves }) };
    }
    case 'back-again': {
      const name = nicknameInWords(game, nickname);
      const words = game.say('live-pupil.back-again-words', { name, moves: news.moves });
      return { sign: 'refresh', heading: game.say('live-pupil.back-again'), words };
    }
    case 'elsewhere-too':
    case 'partner-moved':
      return { sign: 'users', ...said(game, news.kind, `${news.kind}-words`) };
    case 'moved':
      return { sign: 'armchair', heading: game.say('live-pupil.moved'), words: movedInWords(needs) };
    case 'not-made':
      return { sign: 'alert-triangle', heading: game.say('live-pupil.not-made'), words: whyInWords(game, news.why) };
  }
}

function movedInWords({ game, you, around }: NoteNeeds): string {
  return game.say('live-pupil.moved-words', { party: you, table: tableNameInWords(game, around.table?.name ?? '') });
}

function whyInWords(game: ToldGame, why: Extract<LiveNews, { kind: 'not-made' }>['why']): string {
  if (typeof why === 'object') return refusalInWords(game, why);
  if (why === 'late') return game.say('live-pupil.not-made-late');
  const isPaused = why === 'paused' || why === 'not-begun' || why === 'over';
  return game.say(isPaused ? 'live-pupil.not-made-paused' : 'live-pupil.not-made-unreachable');
}

type Plain =
  | 'debrief-opened'
  | 'debrief-unfinished'
  | 'paused'
  | 'paused-words'
  | 'lost-network'
  | 'lost-network-words'
  | 'nudged'
  | 'nudged-words'
  | 'elsewhere-too'
  | 'elsewhere-too-words'
  | 'partner-moved'
  | 'partner-moved-words';

function said(game: ToldGame, heading: Plain, words: Plain): Omit<Words, 'sign'> {
  return { heading: game.say(`live-pupil.${heading}`), words: game.say(`live-pupil.${words}`) };
}
