import type { SeatContext } from '#live/protocol/told-to-pupil.ts';
import type { Speaker } from '#messages/speaker.ts';
import { nicknameInWords } from '../classroom/class/names-in-words.ts';

/** Names of the pupils who are waited for at a table, besides those of one's own chair; none where a negotiator decides. */
export function waitedFor(speaker: Speaker, { waitsFor, table, over, paused }: SeatContext, you: number): string[] {
  if (over !== undefined || paused || waitsFor.includes(you)) return [];
  return waitsFor.flatMap((party) => {
    const chair = table?.chairs[party];
    if (chair === undefined || chair.negotiator) return [];
    return chair.pupils.filter(({ here }) => here).map(({ nickname }) => nicknameInWords(speaker, nickname));
  });
}
