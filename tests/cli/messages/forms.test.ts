import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PO_FORM } from '#scenario/exchange/po-form.ts';
import type { TranslationFormat, Unit } from '#scenario/exchange/translation-format.ts';
import { XLIFF_FORM } from '#scenario/exchange/xliff-form.ts';
import { JSON_FORM } from '../../../src/cli/messages/messages.ts';

const FORMS: Readonly<Record<string, TranslationFormat>> = { JSON: JSON_FORM, PO: PO_FORM, XLIFF: XLIFF_FORM };

/** What messages are made of, and what the forms give a meaning of their own. */
const signs = fc.constantFrom(...'aБ{}$|\\"\'<>&;#:=\t ', '\n', '…', '\u{1f600}', '\\n', ']]>', '<!--');
const words = fc.array(signs, { maxLength: 12 }).map((all) => all.join(''));
const someWords = words.filter((text) => text !== '');
const names = fc.stringMatching(/^[a-z][a-z.-]{0,6}[a-z]$/);
const units: fc.Arbitrary<readonly Unit[]> = fc.uniqueArray(
  fc.record(
    {
      id: names.map((name) => `file.${name}`),
      source: someWords,
      target: words,
      notes: fc.array(words),
      limit: fc.nat(),
    },
    { requiredKeys: ['id', 'source', 'target', 'notes'] },
  ),
  { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
);

describe.each(Object.entries(FORMS))('%s', (_, form) => {
  it('holds any text', () => {
    fc.assert(
      fc.property(units, (all) => {
        const read = form.read(form.write(all, { source: 'en-GB', target: 'uk' }), 'x');
        expect(read).toEqual({ tag: 'uk', units: all.map(({ id, source, target }) => ({ id, source, target })) });
      }),
      { numRuns: 300 },
    );
  });
});
