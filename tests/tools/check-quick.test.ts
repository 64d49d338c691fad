import { describe, expect, it } from 'vitest';
import { quickCommands } from '../../tools/test/check-quick.mjs';

describe('the quick check', () => {
  const commands = (...files: string[]) => quickCommands(files).map((words) => words.join(' '));

  it('lints only changed files and checks types', () => {
    const [lint, types, ...more] = commands('src/panels/foot.tsx', 'docs/README.md');
    expect(lint).toMatch(/biome check .* src\/panels\/foot\.tsx$/);
    expect(types).toContain('tsc -p tsconfig.json --incremental');
    expect(more).toEqual([]);
  });

  it('checks layers without a page a second time, without its types', () => {
    expect(commands('src/engine/play.ts').join()).toContain('tsconfig.headless.json');
  });

  it.each([
    [['docs/README.md'], 0],
    [['src/panels/a.css'], 1],
    [[], 0],
  ])('does no more than %j need', (files, count) => {
    expect(commands(...files)).toHaveLength(count);
  });
});
