import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#messages/languages.ts';
import { loadRules } from '#panels/rules/load-rules.ts';
import { RulesButton } from '#panels/rules/rules-button.tsx';
import { rulesDialogOf } from '#panels/rules/rules-dialog.tsx';
import english from '../../../docs/use/rules.md?raw';
import { render } from '../../support/render.tsx';
import { say } from '../../support/speaker.ts';

describe('the rules on the page', () => {
  it('show no sign of how the document is written', async () => {
    const RulesDialog = rulesDialogOf(await loadRules('en-GB'));
    const { container } = render(<RulesDialog onClose={() => {}} />);
    expect(container.textContent).not.toMatch(/[|*`]|---|\]\(|\.ts\b/);
  });

  it.each(LANGUAGES.map(({ language }) => language.tag))(
    'begin in %s with how to play, in 250 words at most',
    async (tag) => {
      const RulesDialog = rulesDialogOf(await loadRules(tag));
      render(<RulesDialog onClose={() => {}} />);
      const [first] = (await loadRules(tag)).sections;
      const [heading] = screen.getAllByRole('heading', { level: 3 });
      expect(first?.id).toBe('how-to-play');
      expect(heading?.textContent).toBe(first?.heading);
      const words = heading?.parentElement?.textContent.split(/\s+/) ?? [];
      expect(words.length).toBeGreaterThan(100);
      expect(words.length).toBeLessThanOrEqual(250);
    },
  );

  it('open over the screen and close again', async () => {
    render(<RulesButton />);
    await userEvent.click(screen.getByRole('button', { name: say('page.rules') }));
    expect(await screen.findByRole('heading', { name: say('rules.heading') })).toBeTruthy();
    expect(screen.getByText(say('glossary.red-line'))).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: say('page.close') }));
    expect(screen.queryByRole('heading', { name: say('rules.heading') })).toBeNull();
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
