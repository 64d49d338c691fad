import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PANELS = 'src/panels';
const QUERY = /(?:@media|matchMedia|const [A-Z]+ = ')[^{;]*\((?:min|max)-(?:width|height):[^{;]*/g;

const files = readdirSync(PANELS, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(css|tsx?)$/.test(name));

describe('the sizes at which the page changes its shape', () => {
  it('go by the size of letters that the browser is set to, as the letters do', () => {
    const queries = files.flatMap((name) => readFileSync(`${PANELS}/${name}`, 'utf8').match(QUERY) ?? []);
    expect(queries.length).toBeGreaterThan(30);
    expect(queries.filter((query) => query.includes('px'))).toEqual([]);
  });
});
