import { UsageProblem } from '../usage-problem.ts';
import type { ReadUnit, TranslationFormat } from './translation-format.ts';

/** An application resource bundle: messages by id, and beside each as `@id` what is known of it. */
export const JSON_FORM: TranslationFormat = {
  endings: ['.json', '.arb'],
  write: (units, { target }) => {
    const entries = units.flatMap(({ id, target: words, source, notes, limit }): [string, unknown][] => [
      [id, words],
      [
        `@${id}`,
        { description: notes.join('\n'), source_text: source, ...(limit !== undefined && { x_limit: limit }) },
      ],
    ]);
    return `${JSON.stringify({ '@@locale': target, ...Object.fromEntries(entries) }, undefined, 2)}\n`;
  },
  read: (text, file) => {
    const entries = parsed(text, file);
    return Object.entries(entries).flatMap(([id, target]): ReadUnit[] => {
      if (id.startsWith('@')) return [];
      if (typeof target !== 'string')
        throw new UsageProblem(`${file}, "${id}": a text in quotation marks is wanted here.`);
      const about = entries[`@${id}`];
      const source = about instanceof Object && 'source_text' in about ? String(about.source_text) : '';
      return [{ id, source, target }];
    });
  },
};

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (value instanceof Object && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  } catch (problem) {
    throw new UsageProblem(`${file} is no JSON that can be read (${String(problem)}).`);
  }
  throw new UsageProblem(`${file} is no object of messages: export one to see how it looks.`);
}
