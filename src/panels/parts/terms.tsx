import type { GlossaryKey } from '#session/words/glossary.ts';
import type { DrawTag } from './formatted-message.tsx';
import { GlossaryTerm } from './glossary-term.tsx';

/** Draws `{#term of=no-deal}` as a word that explains itself. A test holds that the glossary has what messages name. */
const TermTag: DrawTag = ({ of, words }) => <GlossaryTerm of={of as GlossaryKey}>{words}</GlossaryTerm>;

/** For messages with words of the game in them. */
export const TERMS = { term: TermTag } as const;

const TermAsWords: DrawTag = ({ words }) => <>{words}</>;

/** For the same messages where they stand once more: a word explains itself where it first stands on a screen. */
export const PLAIN_TERMS = { term: TermAsWords } as const;
