import { HINT_TIMES, type HintTime } from '#engine/model/scenario/hint-time.ts';
import type { SettingWords } from './setting-words.ts';

const WORDS: Readonly<Record<HintTime, Omit<SettingWords<HintTime>, 'value'>>> = {
  off: { label: 'No hints', note: 'You judge for yourself how an offer may land.' },
  'on-request': {
    label: 'Hints when you ask',
    note: 'How an offer may land, and what you could do. They can be wrong.',
  },
  always: { label: 'Hints with every offer', note: 'How each draft may land, without asking. They can be wrong.' },
};

/** When hints can be shown, from never to always. */
export const HINT_TIME_CHOICES: readonly SettingWords<HintTime>[] = HINT_TIMES.map((value) => ({
  value,
  ...WORDS[value],
}));
