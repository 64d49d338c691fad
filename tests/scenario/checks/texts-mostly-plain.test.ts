import { describe, expect, it } from 'vitest';
import { changed, diagnose } from '../diagnose.ts';

/** What is remarked on in the small scenario with other words in its situation. */
function remarksOn(words: string): string[] {
  const situation = `situation: [${JSON.stringify(words)}]`;
  const found = diagnose(changed(['situation: [Two neighbours have one garden.]', situation]));
  return found.map((each) => each.split(' ').at(-1) ?? '');
}

describe('a text', () => {
  it.each([
    '<b>They</b> met.',
    'They met.<!-- in spring -->',
    'They met. <script>alert(1)</script>',
    'They met: ![a map](https://example.org/map.png)',
    '# The meeting\nThey met.',
    'They met in `spring`.',
    'They [met](javascript:alert).',
    'They [met](data:text/html,x).',
    'They [met](http://example.org).',
  ])('is remarked on where it has markup that is not shown: %s', (words) => {
    expect(remarksOn(words)).toEqual(['markup-as-text?']);
  });

  it.each([
    'They met, *at last*, in **spring**.',
    'They want:\n\n- water\n- peace',
    'They [met](https://example.org/a).',
    'Less than 5 < 6, and 7 > 3; no. #4 of a list.',
  ])('may have emphasis, lists and links to read: %s', (words) => {
    expect(remarksOn(words)).toEqual([]);
  });
});
