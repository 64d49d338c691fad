import { expect, test } from 'vitest';
import { embedHtml } from '#app/share/embed-html.ts';

/** What an attribute stands as in HTML. */
function written(html: string, attribute: string): string | undefined {
  return new RegExp(` ${attribute}="([^"]*)"`).exec(html)?.[1];
}

test('the HTML to paste frames the link with the mark of an embedded page, and lets it do no more than it needs', () => {
  const html = embedHtml('https://example.org/parley/#AAxy_z-9', 'After the White House');
  expect(html).toMatch(/^<iframe\s[^<>]*><\/iframe>$/);
  expect(written(html, 'src')).toBe('https://example.org/parley/?embed=1#AAxy_z-9');
  expect(written(html, 'title')).toBe('After the White House');
  expect(written(html, 'loading')).toBe('lazy');
  expect(written(html, 'sandbox')).not.toContain('allow-top-navigation');
});

test('a title stays a title, whatever somebody has called a scenario', () => {
  const html = embedHtml('https://example.org/#AA', '"><script>1</script>&quot;');
  expect(html).toMatch(/^<iframe\s[^<>]*><\/iframe>$/s);
  expect(written(html, 'title')).toBe('&quot;&gt;&lt;script&gt;1&lt;/script&gt;&amp;quot;');
});
