import {
  type CompletionContext,
  type CompletionResult,
  type Completion as Shown,
  snippet,
} from '@codemirror/autocomplete';
import { type Completion, completionsAt } from '#scenario/editing/completions-at.ts';
import { SCENARIO_SCHEMA } from './scenario-schema-data.ts';

/** What may stand where somebody writes, as the editor shows it. */
export function completionSource(context: CompletionContext): CompletionResult | null {
  const word = context.matchBefore(/[\p{L}\p{N}_-]+/u);
  if (word === null && !context.explicit) return null;
  const found = completionsAt(context.state.doc.toString(), context.pos, SCENARIO_SCHEMA);
  if (found === undefined || found.options.length === 0) return null;
  const options = found.options.map(shown);
  return { from: found.from, to: found.to, options, validFor: /^[\p{L}\p{N}_-]*$/u };
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
