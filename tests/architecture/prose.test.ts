import { describe, expect, it } from 'vitest';
import { checkProse } from './check-prose.ts';
import { readSources } from './read-sources.ts';

describe('screens, the stage and what they are made from', () => {
  it.each(['src/panels', 'src/app', 'src/stage', 'src/session'])('say what they say by messages: %s', (folder) => {
    expect(checkProse(readSources(folder))).toEqual([]);
  });
});

describe('the check of words in screens', () => {
  const found = (source: string) => checkProse([{ path: 'src/panels/a.tsx', source }]);

  it.each([
    'const a = <p>Close</p>;',
    'const a = <p>{count} of 100</p>;',
    'const a = <nav aria-label="Steps" />;',
    "const a = 'The saved game.';",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source of a screen
    'const a = `Removed: ${title} for good`;',
  ])('finds them: %s', (source) => {
    expect(found(source)).toHaveLength(1);
  });

  it.each([
    'const a = <p class="sheet dialog">Parley</p>;',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source of a screen
    'const a = <p class={`pen ${more}`}>{say("page.close")} · </p>;',
    "throw new Error('Nobody speaks on this screen.');",
    "const a = 'M20 1.5 38.5 20 20 38.5 1.5 20Z';",
    'const a = <SourceList heading="chairs.sources" />;',
  ])('lets pass: %s', (source) => {
    expect(found(source)).toEqual([]);
  });
});
