import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGuide } from '#app/classroom/guide/load-guide.ts';
import { placeInGuide } from '#app/classroom/guide/place-in-guide.ts';
import { LANGUAGES } from '#messages/languages.ts';
import english from '../../../../docs/use/teaching.md?raw';

const hrefsIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"href":"([^"]+)"/g)].map(([, href = '']) => href);

const placesIn = (value: unknown) => hrefsIn(value).map((href) => placeInGuide(href) ?? href);

describe('the guide for teachers', () => {
  it('has an id above every heading', async () => {
    const { sections } = (await loadGuide('en-GB')).text;
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    expect(sections).toHaveLength([...english.matchAll(/^## /gm)].length);
  });

  it.each(LANGUAGES.map(({ language }) => language.tag))(
    'has the same parts in %s, with the same links',
    async (tag) => {
      const [here, first] = [await loadGuide(tag), await loadGuide('en-GB')];
      const shape = ({ text }: typeof here) =>
        text.sections.map(({ id, blocks }) => [id, blocks.map((block) => [block.kind, sizeOf(block)])]);
      expect(shape(here)).toEqual(shape(first));
      expect(placesIn(here.text)).toEqual(placesIn(first.text));
    },
  );

  it('leads to no file that the page does not have', () => {
    expect(placeInGuide('rules.md')).toBeUndefined();
  });

  it.each(LANGUAGES.map(({ language }) => language.tag))(
    'leads to the list of scenarios, which has all in %s',
    async (tag) => {
      expect(placesIn((await loadGuide(tag)).text)).toContain('#/lesson/scenarios');
      const { language, text } = await loadGuide(tag, 'scenarios');
      expect(language).toBe(tag);
      const shipped = readdirSync('scenarios').filter((name) => /^[\w-]+\.yaml$/.test(name));
      expect(placesIn(text).toSorted()).toEqual(
        shipped.map((name) => `#/chairs/${name.replace('.yaml', '')}`).toSorted(),
      );
    },
  );

  it('shows no sign of how the document is written', async () => {
    for (const { language } of LANGUAGES) {
      const { text } = await loadGuide(language.tag);
      const words = [...JSON.stringify(text).matchAll(/"words":"([^"]*)"/g)].map(([, said]) => said).join(' ');
      expect(words).not.toMatch(/\*|`|\]\(|---|<a |^- /);
    }
  });
});

function sizeOf(block: Awaited<ReturnType<typeof loadGuide>>['text']['sections'][number]['blocks'][number]): number {
  if (block.kind === 'list') return block.items.length;
  if (block.kind === 'table') return block.rows.length;
  return block.kind === 'quote' ? block.paragraphs.length : 1;
}
