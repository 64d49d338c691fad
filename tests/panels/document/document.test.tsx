import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DocumentBlock } from '#panels/document/document-block.tsx';
import { parseDocument } from '#panels/document/parse-document.ts';
import { render } from '../../support/render.tsx';

const paragraph = (words: string) => ({ kind: 'paragraph', spans: [{ words }] });
const section = (text: string) => `# T\n\n<a id="one"></a>\n\n## One\n\n${text}\n`;

function show(text: string, placeOf?: (href: string) => string | undefined) {
  const blocks = parseDocument(section(text)).sections.flatMap((each) => each.blocks);
  return render(blocks.map((block) => <DocumentBlock key={block.kind} block={block} {...(placeOf && { placeOf })} />))
    .container;
}

describe('a document of the project', () => {
  it('has a title, a lead and sections, without the names of files', () => {
    const one = '<a id="one"></a>\n\n## One\n\nA rule. (`a.ts`, `b.ts`)\n\nMore.\n\n';
    expect(parseDocument(`# T\n\nLead.\n\n${one}<a id="and-two"></a>\n\n## Two\n\nEnd.\n`)).toEqual({
      title: 'T',
      lead: [paragraph('Lead.')],
      sections: [
        { id: 'one', heading: 'One', blocks: [paragraph('A rule.'), paragraph('More.')] },
        { id: 'and-two', heading: 'Two', blocks: [paragraph('End.')] },
      ],
    });
  });

  it('sets words apart, and makes tables, lists and quotations of the lines that are meant as such', () => {
    const container = show(
      '*So.* And **so** `x`.\n\n- one\n- *two*\n\n1. first\n2. second\n\n> read\n> out\n>\n> to all\n\n| a | b |\n| --- | --- |\n| c | **d** |',
    );
    expect(container.querySelector('p')?.innerHTML).toBe('<em>So.</em> And <strong>so</strong> <code>x</code>.');
    const items = (list: string) => [...container.querySelectorAll(`${list} li`)].map((item) => item.textContent);
    expect(items('ul')).toEqual(['one', 'two']);
    expect(items('ol')).toEqual(['first', 'second']);
    expect([...container.querySelectorAll('blockquote p')].map((each) => each.textContent)).toEqual([
      'read out',
      'to all',
    ]);
    expect(screen.getByRole('columnheader', { name: 'b' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'c d' }).querySelector('td strong')?.textContent).toBe('d');
  });

  it('leads to pages elsewhere and to what the page has of the project, and has words of all else', () => {
    const container = show(
      'See [the act](https://example.org/act), [the game](../scenarios/a.yaml) and [the list](list.md).',
      (href) => (href.endsWith('a.yaml') ? '#/chairs/a' : undefined),
    );
    const links = [...container.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['the act', 'https://example.org/act'],
      ['the game', '#/chairs/a'],
    ]);
    expect(container.textContent).toBe('See the act, the game and the list.');
    expect(screen.getByRole('link', { name: 'the act' }).getAttribute('rel')).toBe('noreferrer');
  });

  it('has none of its text as markup', () => {
    expect(show('**<b>no</b>** <i>markup</i>').querySelector('b, i')).toBeNull();
  });
});
