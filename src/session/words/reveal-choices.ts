import { REVEALS, type Reveal } from '#engine/model/scenario/reveal.ts';
import type { SettingWords } from './setting-words.ts';

const WORDS: Readonly<Record<Reveal, Omit<SettingWords<Reveal>, 'value'>>> = {
  none: { label: 'Their answer only', note: 'You have to find out why for yourself.' },
  'in-character': { label: 'Their reasons, in words', note: 'As much as a delegation would say at a real table.' },
  full: {
    label: 'Their reasons, with numbers',
    note: 'To study how they decide: at a real table nobody shows these points.',
  },
};

/** What can be revealed of negotiators' reasons, from the least to the most. */
export const REVEAL_CHOICES: readonly SettingWords<Reveal>[] = REVEALS.map((value) => ({ value, ...WORDS[value] }));
