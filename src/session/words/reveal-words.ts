import { REVEALS, type Reveal } from '#engine/model/scenario.ts';

/** What can be revealed of negotiators' reasons, as it is offered to a person. */
export interface RevealChoice {
  readonly reveal: Reveal;
  readonly label: string;
  readonly note: string;
}

const WORDS: Readonly<Record<Reveal, Omit<RevealChoice, 'reveal'>>> = {
  none: { label: 'Their answer only', note: 'You have to find out why for yourself.' },
  'in-character': { label: 'Their reasons, in words', note: 'As much as a delegation would say at a real table.' },
  full: {
    label: 'Their reasons, with numbers',
    note: 'To study how they decide: at a real table nobody shows these points.',
  },
};

/** The choices, from the least to the most. */
export const REVEAL_CHOICES: readonly RevealChoice[] = REVEALS.map((reveal) => ({ reveal, ...WORDS[reveal] }));
