import { describe, expect, it } from 'vitest';
import { checkLongFunctions } from './check-long-functions.ts';
import { readSources } from './read-sources.ts';

describe('functions and components', () => {
  it('are no longer than a screen of code', () => {
    expect(checkLongFunctions([...readSources('src'), ...readSources('tools')])).toEqual([]);
  });
});

describe('the check of long functions', () => {
  const faults = (source: string) => checkLongFunctions([{ path: 'src/panels/a.tsx', source }]);
  const lines = (count: number, line: string) => `${line}\n`.repeat(count);

  it.each([
    [
      'as many as fit',
      `export function Card() {\n  return (\n    <ul>\n${lines(44, '      <li />')}    </ul>\n  );\n}`,
    ],
    ['blank lines besides', `export function f() {\n${lines(40, '  g();')}${lines(40, '')}}`],
    ['several that are short', `export const f = () => {\n${lines(30, '  g();')}};\n`.repeat(3)],
  ])('lets pass %s', (_, source) => {
    expect(faults(source)).toEqual([]);
  });

  it('finds a component that is long by its markup', () => {
    expect(
      faults(`export function Card() {\n  return (\n    <ul>\n${lines(45, '      <li />')}    </ul>\n  );\n}`),
    ).toEqual(['src/panels/a.tsx has 51 lines in one function: function Card() {']);
  });

  it.each([
    ['an arrow', `export const f = () => {\n${lines(49, '  g();')}};`],
    ['a method', `export const f = {\n  g() {\n${lines(49, '    h();')}  },\n};`],
    ['a function within another', `export function f() {\n  return function g() {\n${lines(49, '    h();')}  };\n}`],
  ])('finds %s', (_, source) => {
    expect(faults(source).length).toBeGreaterThan(0);
  });
});
