import {
  type CompletionContext,
  type CompletionResult,
  type Completion as Shown,
  snippet,
} from '@codemirror/autocomplete';
import type { Completion } from '#scenario/editing/completions-at.ts';
import type { AskOfText } from '../tasks/ask-of-text.ts';

/** Returns an editor's source of completions, from the words allowed at the cursor. */
export function completionSource({ completions }: AskOfText) {
  return async (context: CompletionContext): Promise<CompletionResult | null> => {
    // Also after a colon or inside of brackets, where few words are possible.
    const isAsked = context.explicit || context.matchBefore(/[\p{L}\p{N}_-]+$|[:[,] $|\[$/u) !== null;
    if (!isAsked) return null;
    const found = await completions(context.state.doc.toString(), context.pos);
    if (found === undefined || found.options.length === 0 || context.aborted) return null;
    const options = found.options.map(shown);
    return { from: found.from, to: found.to, options, validFor: /^[\p{L}\p{N}_-]*$/u };
  };
}

const TYPES = { key: 'property', id: 'variable', word: 'enum', entry: 'class' } as const;

function shown({ label, kind, about, template, isNeeded }: Completion, index: number): Shown {
  const isId = kind === 'id';
  return {
    label,
    type: TYPES[kind],
    // What an id names stands beside it; what a key means has more words.
    ...(about !== undefined && (isId ? { detail: about } : { info: about })),
    apply: template === label ? label : snippet(template),
    boost: Math.max(-99, (isNeeded ? 50 : 0) - index),
  };
}
