import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { RulesButton } from '#panels/rules/rules-button.tsx';
import { parseRules, RULES } from '#panels/rules/rules-text.ts';

describe('the rules on the page', () => {
  it('are the document’s sections, without the names of files', () => {
    expect(parseRules('# T\n\nLead.\n\n## One\n\nA rule. (`a.ts`, `b.ts`)\n\nMore.\n\n## Two\n\nEnd.\n')).toEqual([
      { heading: 'One', paragraphs: ['A rule.', 'More.'] },
      { heading: 'Two', paragraphs: ['End.'] },
    ]);
    expect(RULES.length).toBeGreaterThan(5);
    expect(RULES.flatMap(({ paragraphs }) => paragraphs).join()).not.toMatch(/`|\.ts/);
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
