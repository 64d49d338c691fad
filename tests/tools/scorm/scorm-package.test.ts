import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { manifestOf, type PackageOptions, scormPackage } from '../../../tools/scorm/scorm-package.ts';
import { readGoldenLinks } from '../../replays/golden-files.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OPTIONS = {
  scenario: { type: 'string' },
  chair: { type: 'string' },
  link: { type: 'string' },
  score: { type: 'string' },
} as const;
const PAGE = '<html><head><title>Parley</title></head><body></body></html>';

const filesOf = (options: PackageOptions) =>
  Object.fromEntries(
    Object.entries(unzipSync(scormPackage(PAGE, options, ROOT))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** The attributes of every element of a document, by its name. @throws Error if it is not well-formed */
function elementsOf(xml: string): Record<string, Readonly<Record<string, string>>> {
  const elements: Record<string, Readonly<Record<string, string>>> = {};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements[name] = attributes;
  });
  parser.write(xml).close();
  return elements;
}

describe('a package for learning platforms', () => {
  it('names its one page, which is in it, as the thing to open', () => {
    const files = filesOf({});
    const { resource, item } = elementsOf(files['imsmanifest.xml'] ?? '');
    expect(resource).toMatchObject({ 'adlcp:scormtype': 'sco', identifier: item?.['identifierref'] });
    expect(files[resource?.['href'] ?? '']).toContain('<title>Parley</title>');
  });

  it.each([
    [{}, { start: '', score: 'none' }],
    [{ scenario: 'job-offer' }, { start: '/chairs/job-offer', score: 'none' }],
    [
      { scenario: 'white-house-2025', chair: 'ukraine', score: 'mandate' },
      { start: '/chairs/white-house-2025/chair/ukraine', score: 'mandate' },
    ],
    [
      { link: `https://example.org/#${readGoldenLinks()[0]?.code}` },
      { start: readGoldenLinks()[0]?.code, score: 'none' },
    ],
  ])('tells its page where to begin: %j', (options, settings) => {
    const element = /<script type="application\/json" id="lesson">(.*?)<\/script>/.exec(
      filesOf(options)['parley.html'] ?? '',
    );
    expect(JSON.parse(element?.[1] ?? '')).toEqual(settings);
  });

  it.each([
    [{ scenario: 'nowhere' }, 'no scenario "nowhere"'],
    [{ scenario: '../package' }, 'no scenario "../package"'],
    [{ scenario: 'job-offer', chair: 'russia' }, 'It has: candidate, firm'],
    [{ chair: 'russia' }, '--chair needs --scenario'],
    [{ link: 'https://example.org/#abc' }, 'no whole link'],
    [{ score: 'yes' }, '--score takes "mandate"'],
  ])('refuses %j and says why', (options, words) => {
    expect(() => scormPackage(PAGE, options, ROOT)).toThrow(words);
  });

  it('is the same bytes of the same page', () => {
    expect(scormPackage(PAGE, {}, ROOT)).toEqual(scormPackage(PAGE, {}, ROOT));
  });
});

describe('the page on learning platforms', () => {
  const text = readFileSync(new URL('../../../docs/use/platforms.md', import.meta.url), 'utf8');

  it('has examples that make a package', () => {
    const examples = [...text.matchAll(/^npm run build:scorm -- (.*)$/gm)].map(([, words = '']) => words);
    const link = `"https://example.org/parley/#${readGoldenLinks()[0]?.code}"`;
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const args = example
        .replace(/"[^"]*…"/, link)
        .replaceAll('"', '')
        .split(' ');
      const { values } = parseArgs({ args, options: OPTIONS });
      expect(scormPackage(PAGE, values, ROOT).length).toBeGreaterThan(0);
    }
  });

  it('names each option, and each element that the page sets', () => {
    for (const option of Object.keys(OPTIONS)) expect(text).toContain(`--${option}`);
    const sources = ['scorm-report', 'scorm-store', 'scorm-visit'].map((name) =>
      readFileSync(new URL(`../../../src/app/scorm/${name}.ts`, import.meta.url), 'utf8'),
    );
    const elements = new Set(sources.join('').match(/cmi\.(?:core\.)?[a-z_]+/g));
    elements.delete('cmi.core.exit');
    expect(elements.size).toBeGreaterThan(3);
    for (const element of elements) expect(text).toContain(element);
  });
});

describe('the manifest of a package', () => {
  it('is well-formed whatever the title', () => {
    const { title } = { title: 'Salt & "pepper" <or> sugar' };
    expect(() => elementsOf(manifestOf({ id: 'a', title, page: 'a.html' }))).not.toThrow();
    expect(manifestOf({ id: 'a', title, page: 'a.html' })).toContain('Salt &amp; &quot;pepper&quot; &lt;or&gt; sugar');
  });
});
