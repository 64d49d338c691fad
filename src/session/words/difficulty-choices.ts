import { DIFFICULTIES, type Difficulty } from '../difficulty.ts';
import type { SettingWords } from './setting-words.ts';

const WORDS: Readonly<Record<Difficulty, Omit<SettingWords<Difficulty>, 'value'>>> = {
  easier: { label: 'Easier: they give early', note: 'All of them give ground from the first day on.' },
  'as-written': { label: 'As the scenario has it', note: 'Each has its own temperament.' },
  harder: { label: 'Harder: they hold out', note: 'None gives ground before the last days. Often nothing is signed.' },
};

/** How the other chairs bargain, from the easiest on. */
export const DIFFICULTY_CHOICES: readonly SettingWords<Difficulty>[] = DIFFICULTIES.map((value) => ({
  value,
  ...WORDS[value],
}));

/** What is said of it when all is over; nothing where the scenario was left as it is. */
export const DIFFICULTY_IN_HINDSIGHT: Readonly<Record<Difficulty, string>> = {
  easier: ' The negotiators were set to give ground early.',
  'as-written': '',
  harder: ' The negotiators were set to hold out.',
};
