import { describe, expect, it } from 'vitest';
import { checkRepeatedRules } from './check-repeated-rules.ts';
import { readStyleSheets } from './read-sources.ts';

describe('the style sheets of src', () => {
  const sheets = readStyleSheets('src');

  it('are read at all', () => {
    expect(sheets.length).toBeGreaterThan(0);
  });

  it('say each thing once', () => {
    expect(checkRepeatedRules(sheets)).toEqual([]);
  });
});

describe('the check of repeated rules', () => {
  const CHAIR = '.chair { color: var(--text); gap: 1rem; }';
  const faults = (...sources: readonly string[]) =>
    checkRepeatedRules(sources.map((source, place) => ({ path: `src/${place}.css`, source })));

  it.each([
    ['with other declarations', '.chair { color: var(--ink); }'],
    ['with another selector', '.chair:hover { color: var(--text); gap: 1rem; }'],
    ['under a condition', `@media (max-width: 40em) { ${CHAIR} }`],
  ])('lets pass a rule that stands again %s', (_, other) => {
    expect(faults(`${CHAIR} ${other}`)).toEqual([]);
  });

  it('lets pass steps of animations that are alike', () => {
    expect(faults('@keyframes a { to { opacity: 0; } }', '@keyframes b { to { opacity: 0; } }')).toEqual([]);
  });

  it('finds a rule that stands twice in a sheet, however it is set', () => {
    expect(faults(`${CHAIR} .desk { gap: 0; }\n.chair {\n  color: var(--text); /* why */\n  gap: 1rem\n}`)).toEqual([
      'src/0.css says again what src/0.css says of .chair',
    ]);
  });

  it('finds a rule that stands in two sheets', () => {
    expect(faults(CHAIR, CHAIR)).toEqual(['src/1.css says again what src/0.css says of .chair']);
  });

  it('finds a rule that stands twice under the same condition', () => {
    const narrow = `@media (max-width: 40em) { ${CHAIR} }`;
    expect(faults(`${narrow} ${narrow}`)).toHaveLength(1);
  });
});
