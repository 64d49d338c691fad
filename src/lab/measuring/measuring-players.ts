import type { Player } from '#engine/simulation/player.ts';
import { ABSENT } from './absent.ts';
import { ACCEPT_ALL } from './accept-all.ts';
import { HOSTAGE_TAKER } from './hostage-taker.ts';
import { INFORMED } from './informed.ts';
import { LATECOMER } from './latecomer.ts';
import { LISTENER } from './listener.ts';
import { PASSIVE } from './passive.ts';
import { QUESTIONER } from './questioner.ts';
import { QUITTER } from './quitter.ts';
import { RANDOM } from './random.ts';
import { UNINFORMED } from './uninformed.ts';
import { VOTE_CALLER } from './vote-caller.ts';

/** Players that a seat can be given by name so as to see what negotiating is worth there. */
export const MEASURING_NAMES = [
  'random',
  'accept-all',
  'passive',
  'absent',
  'latecomer',
  'listener',
  'quitter',
  'questioner',
  'vote-caller',
  'hostage-taker',
  'informed',
  'uninformed',
] as const;
export type MeasuringName = (typeof MEASURING_NAMES)[number];

export const MEASURING_PLAYERS: Readonly<Record<MeasuringName, Player>> = {
  random: RANDOM,
  'accept-all': ACCEPT_ALL,
  passive: PASSIVE,
  absent: ABSENT,
  latecomer: LATECOMER,
  listener: LISTENER,
  quitter: QUITTER,
  questioner: QUESTIONER,
  'vote-caller': VOTE_CALLER,
  'hostage-taker': HOSTAGE_TAKER,
  informed: INFORMED,
  uninformed: UNINFORMED,
};

/** True if a word is the name of a measuring player. */
export function isMeasuringName(word: string): word is MeasuringName {
  return (MEASURING_NAMES as readonly string[]).includes(word);
}
