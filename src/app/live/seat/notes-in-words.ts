import type { SeatContext, TableTakenBack } from '#live/protocol/told-to-pupil.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { LiveNote } from '#panels/live/seat/live-notes.tsx';
import { askedSentence } from '#panels/table/frame/asked-words.ts';
import { nicknameInWords, tableNameInWords } from '#session/classroom/class/names-in-words.ts';
import { missedInWords } from '#session/live/came-late.ts';
import { type ConnectionTrouble, TROUBLE_SAID } from '#session/live/connection-trouble.ts';
import type { LiveNews } from '#session/live/live-news.ts';
import type { RejectionReason } from '#session/live/rejection-reason.ts';
import type { SessionState } from '#session/running/session.ts';
import { refusalInWords } from '#session/words/refusal-in-words.ts';

/** A paper over the table for what is news, in words. */
export interface NoteNeeds {
  readonly game: LocalizedGame;
  readonly you: number;
  readonly nickname: string;
  readonly around: SeatContext;
  /** The game as the seat is told it. */
  readonly seen: Pick<SessionState, 'view' | 'table'>;
}

type Words = Pick<LiveNote, 'sign' | 'heading' | 'words'>;

/** Returns notes on the present situation, which disappear by themselves. */
export function standingNotes(
  { game, around }: Pick<NoteNeeds, 'game' | 'around'>,
  trouble: ConnectionTrouble | undefined,
): LiveNote[] {
  const notes: LiveNote[] = [];
  if (around.phase === 'debrief' && around.over === undefined)
    notes.push({ key: 'debrief', sign: 'users', ...said(game, 'debrief-opened', 'debrief-unfinished') });
  else if (around.paused) notes.push({ key: 'paused', sign: 'pause', ...said(game, 'paused', 'paused-words') });
  if (trouble !== undefined) notes.push(troubleNote(game, trouble));
  return notes;
}

/** Returns the note that the pupil still has the seat that was to be left. */
export function notLeftNote(game: LocalizedGame): LiveNote {
  return { key: 'not-left', sign: 'alert-triangle', ...said(game, 'not-left', 'not-left-words') };
}

function troubleNote(game: LocalizedGame, trouble: ConnectionTrouble): LiveNote {
  const { [trouble]: is } = TROUBLE_SAID;
  const note: LiveNote = { key: trouble, sign: 'wifi-off', ...said(game, is, `${is}-words`) };
  if (trouble !== 'other-version') return note;
  return { ...note, action: { label: game.say('live-pupil.load-again'), onAct: () => location.reload() } };
}

/** Describes a piece of news. */
export function newsInWords(needs: NoteNeeds, news: LiveNews): Words {
  const { game, nickname } = needs;
  switch (news.kind) {
    case 'announced':
      return { sign: 'speakerphone', heading: game.say('live-pupil.announced'), words: news.words };
    case 'told':
      return { sign: 'speakerphone', heading: game.say('live-pupil.told'), words: news.words };
    case 'nudged':
      return { sign: 'speakerphone', ...said(game, 'nudged', 'nudged-words') };
    case 'last-day':
    case 'vote': {
      const heading = game.say(`live-lesson.begun-${news.kind}`);
      return { sign: 'clock', heading, words: game.say(`live-lesson.begun-${news.kind}-words`) };
    }
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
    case 'taken-back':
      return takenBackInWords(game, news);
    case 'moved':
      return { sign: 'armchair', heading: game.say('live-pupil.moved'), words: movedInWords(needs) };
    case 'came-late':
      return { sign: 'users', heading: game.say('live-pupil.came-late'), words: missedHere(needs) };
    case 'not-made':
      return { sign: 'alert-triangle', heading: game.say('live-pupil.not-made'), words: whyInWords(game, news.why) };
  }
}

/** Of the teacher's sentence, if there is one, and the usual one. */
function takenBackInWords({ say }: LocalizedGame, { round, why }: TableTakenBack): Words {
  const usual = say('live-pupil.taken-back-words');
  const words = why === undefined ? usual : say('said.together', { sentences: [why, usual] });
  return { sign: 'refresh', heading: say('live-pupil.taken-back', { round }), words };
}

function missedHere({ game, seen }: NoteNeeds): string {
  return missedInWords(game, seen, askedSentence(game, seen.table));
}

function movedInWords({ game, you, around }: NoteNeeds): string {
  return game.say('live-pupil.moved-words', { party: you, table: tableNameInWords(game, around.table?.name ?? '') });
}

/** Messages by reason. */
const REASONS = {
  late: 'late',
  paused: 'paused',
  'not-begun': 'not-begun',
  over: 'over',
  // The seat is played by the negotiator that the teacher added.
  'seat-taken': 'put',
  'too-fast': 'too-fast',
  'not-yours': 'not-yours',
  'no-such-seat': 'not-yours',
  'same-table': 'not-yours',
  'no-such-class': 'not-yours',
  'no-such-code': 'not-yours',
  'door-closed': 'not-yours',
  'may-not-open': 'not-yours',
  unreadable: 'unreadable',
  'other-version': 'unreadable',
  full: 'unreadable',
  'no-scenario': 'unreadable',
} as const satisfies Record<Exclude<RejectionReason, object>, string>;

function whyInWords(game: LocalizedGame, why: RejectionReason): string {
  return typeof why === 'object' ? refusalInWords(game, why) : game.say(`live-pupil.not-made-${REASONS[why]}`);
}

type Plain =
  | 'debrief-opened'
  | 'debrief-unfinished'
  | 'paused'
  | 'paused-words'
  | 'lost-network'
  | 'lost-network-words'
  | 'not-left'
  | 'not-left-words'
  | 'server-full'
  | 'server-full-words'
  | 'other-version'
  | 'other-version-words'
  | 'nudged'
  | 'nudged-words'
  | 'elsewhere-too'
  | 'elsewhere-too-words'
  | 'partner-moved'
  | 'partner-moved-words';

function said(game: LocalizedGame, heading: Plain, words: Plain): Omit<Words, 'sign'> {
  return { heading: game.say(`live-pupil.${heading}`), words: game.say(`live-pupil.${words}`) };
}
