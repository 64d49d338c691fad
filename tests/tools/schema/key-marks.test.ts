import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEY_MARKS_MODULES, keyMarksSource } from '../../../tools/schema/key-marks.ts';

const withoutLayout = (source: string) => source.replace(/[\s"',]/g, '');

describe('the lists of keys made from the schema', () => {
  it.each(KEY_MARKS_MODULES)('$path is up to date (run "npm run schema" after a change of the format)', (module) => {
    const committed = readFileSync(new URL(`../../../${module.path}`, import.meta.url), 'utf8');
    expect(withoutLayout(committed)).toBe(withoutLayout(keyMarksSource(module)));
  });
});
