import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Chair } from '../parts/chair.ts';
import type { AddresseeModel } from './addressee-model.ts';

/** Days that a carried letter and its answer take: each arrives at the next dawn. */
const DAYS_AWAY = 2;

/** Returns, for each delegation that carries the draft, who carries it to whom, and the day on which the answer comes. */
export function carriedLetter(chair: Chair, addressees: readonly AddresseeModel[]): string[] {
  const { game, draft } = chair;
  const { track } = draft;
  if (track === undefined) return [];
  const carried = addressees.filter(({ addressed, via }) => addressed && via !== undefined);
  const carriers = [...new Set(carried.flatMap(({ via }) => via?.party ?? []))];
  const comes = dayOfAnswer(chair, track);
  return carriers.map((via) => {
    const to: PartyIndex[] = carried.filter((one) => one.via?.party === via).map(({ party }) => party);
    return joinSentences(game, [
      game.say('talks.carried-by', { via, to }),
      game.say('talks.answer-comes', comes),
      comes.isLastInTime ? game.say('talks.carried-no-later', { track }) : undefined,
    ]);
  });
}

/** The day of the answer, and its place before or after the date of the part and the last day. */
function dayOfAnswer({ game, view }: Chair, track: TrackIndex) {
  const { roundCount, tracks } = game.common;
  const round = view.round + DAYS_AWAY;
  const aim = at(tracks, track).aimFor?.round;
  const ahead = aim === undefined || aim < view.round ? undefined : aim;
  return {
    round,
    track,
    late: ahead === undefined ? 0 : Math.max(0, round - ahead),
    last: round === roundCount,
    isLastInTime: ahead !== undefined && round <= ahead && ahead < round + DAYS_AWAY,
  };
}
