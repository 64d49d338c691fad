import type { Difficulty } from '../difficulty.ts';

/** How the other chairs bargained, told when all is over; nothing where the scenario was left as it is. */
export const DIFFICULTY_IN_HINDSIGHT: Readonly<Record<Difficulty, string>> = {
  easier: ' The negotiators were set to give ground early.',
  'as-written': '',
  harder: ' The negotiators were set to hold out.',
};
