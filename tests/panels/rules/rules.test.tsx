import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { parseRules, RULES } from '#panels/rules/parse-rules.ts';
import { RulesBlock } from '#panels/rules/rules-block.tsx';
import { RulesButton } from '#panels/rules/rules-button.tsx';
import { RulesDialog } from '#panels/rules/rules-dialog.tsx';
import { render } from '../../support/render.tsx';

afterEach(cleanup);

const paragraph = (words: string) => ({ kind: 'paragraph', spans: [{ words }] });

describe('the rules on the page', () => {
  it('are the document’s sections, without the names of files', () => {
    expect(parseRules('# T\n\nLead.\n\n## One\n\nA rule. (`a.ts`, `b.ts`)\n\nMore.\n\n## Two\n\nEnd.\n')).toEqual([
      { heading: 'One', blocks: [paragraph('A rule.'), paragraph('More.')] },
      { heading: 'Two', blocks: [paragraph('End.')] },
    ]);
    expect(RULES.length).toBeGreaterThan(5);
  });

  it('set words apart, and make tables and lists of the lines that are meant as such', () => {
    const [section] = parseRules(
      '## One\n\n*So.* And **so** `x`.\n\n- one\n- *two*\n\n| a | b |\n| --- | --- |\n| c | d |\n',
    );
    const { container } = render(section?.blocks.map((block) => <RulesBlock key={block.kind} block={block} />) ?? []);
    expect(container.querySelector('p')?.innerHTML).toBe('<em>So.</em> And <strong>so</strong> <code>x</code>.');
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['one', 'two']);
    expect(screen.getByRole('columnheader', { name: 'b' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'c d' })).toBeTruthy();
  });

  it('show no sign of how the document is written, and none of its text as markup', () => {
    const { container } = render(<RulesDialog onClose={() => {}} />);
    expect(container.textContent).not.toMatch(/[|*`]|---|\]\(|\.ts\b/);
    const [section] = parseRules('## One\n\n**<b>no</b>** <i>markup</i>\n');
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
});
