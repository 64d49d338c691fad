import type { Completions } from '#scenario/editing/completions-at.ts';
import type { Explanation } from '#scenario/editing/explanation-at.ts';
import type { WorkshopBackground } from './workshop-background.ts';

/** Whom the editor asks what may stand at a place of a text, and what stands there means. */
export interface AskOfText {
  readonly completions: (text: string, offset: number) => Promise<Completions | undefined>;
  readonly explanation: (text: string, offset: number) => Promise<Explanation | undefined>;
}

/** The worker of the workshop, asked so; where it fails there is nothing to say. */
export function askOfText(background: WorkshopBackground): AskOfText {
  const ask = (what: 'completions' | 'explanation', text: string, offset: number) =>
    background.start('askText', { what, text, offset }).result.catch(() => undefined);
  return {
    completions: async (text, offset) => (await ask('completions', text, offset))?.completions,
    explanation: async (text, offset) => (await ask('explanation', text, offset))?.explanation,
  };
}
