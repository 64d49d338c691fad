import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#messages/languages.ts';
import { loadRules } from '#panels/rules/load-rules.ts';
import { parseRules } from '#panels/rules/parse-rules.ts';
import { RulesBlock } from '#panels/rules/rules-block.tsx';
import { RulesButton } from '#panels/rules/rules-button.tsx';
import { rulesDialogOf } from '#panels/rules/rules-dialog.tsx';
import english from '../../../docs/rules.md?raw';
import { render } from '../../support/render.tsx';

const paragraph = (words: string) => ({ kind: 'paragraph', spans: [{ words }] });

describe('the rules on the page', () => {
  it('are the document’s sections, without the names of files', () => {
    const one = '<a id="one"></a>\n\n## One\n\nA rule. (`a.ts`, `b.ts`)\n\nMore.\n\n';
    expect(parseRules(`# T\n\nLead.\n\n${one}<a id="and-two"></a>\n\n## Two\n\nEnd.\n`)).toEqual([
      { id: 'one', heading: 'One', blocks: [paragraph('A rule.'), paragraph('More.')] },
      { id: 'and-two', heading: 'Two', blocks: [paragraph('End.')] },
    ]);
  });

  it('set words apart, and make tables and lists of the lines that are meant as such', () => {
    const [section] = parseRules(
      '<a id="one"></a>\n\n## One\n\n*So.* And **so** `x`.\n\n- one\n- *two*\n\n| a | b |\n| --- | --- |\n| c | d |\n',
    );
    const { container } = render(section?.blocks.map((block) => <RulesBlock key={block.kind} block={block} />) ?? []);
    expect(container.querySelector('p')?.innerHTML).toBe('<em>So.</em> And <strong>so</strong> <code>x</code>.');
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['one', 'two']);
    expect(screen.getByRole('columnheader', { name: 'b' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'c d' })).toBeTruthy();
  });

  it('show no sign of how the document is written, and none of its text as markup', async () => {
    const RulesDialog = rulesDialogOf(await loadRules('en-GB'));
    const { container } = render(<RulesDialog onClose={() => {}} />);
    expect(container.textContent).not.toMatch(/[|*`]|---|\]\(|\.ts\b/);
    const [section] = parseRules('<a id="one"></a>\n\n## One\n\n**<b>no</b>** <i>markup</i>\n');
    const { container: shown } = render(section?.blocks.map((block) => <RulesBlock key="it" block={block} />) ?? []);
    expect(shown.querySelector('b, i')).toBeNull();
  });

  it('open over the screen and close again', async () => {
    render(<RulesButton />);
    await userEvent.click(screen.getByRole('button', { name: 'Rules' }));
    expect(await screen.findByRole('heading', { name: 'Rules and words' })).toBeTruthy();
    expect(screen.getByText('Red line')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('heading', { name: 'Rules and words' })).toBeNull();
  });

  it('have an id above every heading', async () => {
    const { sections } = await loadRules('en-GB');
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength([...english.matchAll(/^##? /gm)].length - 1);
  });

  it.each(LANGUAGES.map(({ language }) => language.tag))('have the sections of the English ones in %s', async (tag) => {
    const ids = async (of: string) => (await loadRules(of)).sections.map(({ id }) => id);
    expect(await ids(tag)).toEqual(await ids('en-GB'));
  });

  it('are the English ones, and marked so, where a language has none', async () => {
    expect(await loadRules('x-none')).toEqual(await loadRules('en-GB'));
  });
});
