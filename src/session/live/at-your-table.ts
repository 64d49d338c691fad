import type { SeatContext, SeenChair, SeenTable } from '#live/protocol/told-to-pupil.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Speaker } from '#messages/speaker.ts';
import { nicknameInWords } from '../classroom/class/names-in-words.ts';
import type { PartyMark } from '../party-mark.ts';
import { markOf } from '../words/names.ts';

/** A chair of the table at which a pupil sits. */
export interface ChairAtTable {
  readonly party: PartyMark;
  /** The pupils in the chair and their activity: "Swift reads". */
  readonly words: string;
  /** A negotiator decides there now. */
  readonly negotiator: boolean;
}

/** The other chairs of a table. */
export function othersAtTable(
  game: LocalizedGame,
  you: number,
  table: SeenTable,
  phase: SeatContext['phase'],
): ChairAtTable[] {
  return table.chairs.flatMap((chair, party) =>
    party === you
      ? []
      : [{ party: markOf(game, party), words: chairInWords(game, chair, phase), negotiator: chair.negotiator }],
  );
}

/** The others who have the same chair, by their names there. */
export function besideYou(speaker: Speaker, table: SeenTable, you: number, nickname: string): string[] {
  const pupils = table.chairs[you]?.pupils ?? [];
  return pupils.filter((pupil) => pupil.nickname !== nickname).map((pupil) => nicknameInWords(speaker, pupil.nickname));
}

function chairInWords(speaker: Speaker, { pupils, negotiator }: SeenChair, phase: SeatContext['phase']): string {
  const who = pupils.map(({ nickname }) => nicknameInWords(speaker, nickname));
  if (pupils.length === 0) return speaker.say('live-pupil.chair-negotiator');
  if (!pupils.some(({ here }) => here)) return speaker.say('live-pupil.chair-away', { who });
  if (negotiator) return speaker.say('live-pupil.chair-put', { who });
  if (phase !== 'waiting') return speaker.say('live-pupil.chair-at-table', { who });
  const ready = pupils.every((pupil) => pupil.ready || !pupil.here);
  return speaker.say(ready ? 'live-pupil.chair-ready' : 'live-pupil.chair-reads', { who });
}
