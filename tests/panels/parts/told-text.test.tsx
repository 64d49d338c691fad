import { screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { TextLanguage } from '#panels/parts/text-language.ts';
import { ExplainedIn, ToldParagraph, ToldText } from '#panels/parts/told-text.tsx';
import { render } from '../../support/render.tsx';

/** The words as they are shown once what reads markup is there. */
async function shown(words: string): Promise<HTMLElement> {
  // A sign of markup, so that the words are read, in a paragraph of its own.
  const { container } = render(<ToldText words={`*read*\n\n${words}`} />);
  await waitFor(() => expect(container.querySelector('.marked-text')).not.toBeNull());
  const page = (container.querySelector('.marked-text') ?? container) as HTMLElement;
  page.firstElementChild?.remove();
  return page;
}

describe('the words of a scenario', () => {
  it('are plain where they have no signs of markup', () => {
    const { container } = render(<ToldParagraph class="situation-words" words="5 * 3 is a_b_c, said (2) others." />);
    expect(container.innerHTML).toBe('<p class="situation-words">5 * 3 is a_b_c, said (2) others.</p>');
  });

  it('have emphasis and lists, once what reads them is there', async () => {
    const { container } = render(<ToldParagraph words={'They want, *above all*:\n\n- **water**\n- peace'} />);
    expect(container.textContent).toContain('*above all*');
    await waitFor(() => expect(container.querySelector('em')?.textContent).toBe('above all'));
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['water', 'peace']);
    expect(container.querySelector('strong')?.textContent).toBe('water');
  });

  it('show the address of a link, which leads nowhere by itself', async () => {
    const page = await shown('See [the *report*](https://example.org/a?b=1).');
    expect(page.textContent).toBe('See the report (https://example.org/a?b=1).');
    expect(page.querySelectorAll('a, [href]')).toHaveLength(0);
  });

  it('count on from the number that a list begins with, and take a sign for itself where it is asked to', async () => {
    expect((await shown('3. three\n4. four')).querySelector('ol')?.start).toBe(3);
    expect((await shown('\\*not so\\*')).textContent).toBe('*not so*');
  });
});

describe('words in another language than the page', () => {
  it('are marked as such, with markup and without', async () => {
    const { container } = render(
      <TextLanguage.Provider value="tlh">
        <ToldText words="nuqneH" />
        <ToldParagraph words="Qapla'" />
        <ToldParagraph words="*batlh*" />
      </TextLanguage.Provider>,
    );
    await waitFor(() => expect(container.querySelector('em')).not.toBeNull());
    const marked = [...container.querySelectorAll('[lang=tlh]')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['nuqneH', "Qapla'", 'batlh']);
  });
});

describe('hostile words', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'They met. <svg/onload=alert(1)>',
    '![a map](https://example.org/map.png)',
    '[click](javascript:alert(1))',
    '[click](JaVaScRiPt:alert(1))',
    '[click](data:text/html;base64,PHNjcmlwdD4=)',
    '[click](//example.org)',
    '[click](https://parley@example.org)',
    '<https://example.org>',
    '[a][b]\n\n[b]: https://example.org',
    '# A heading',
    '`code`',
    '~~~\ncode\n~~~',
    '&lt;b&gt;',
    '{{constructor.constructor("alert(1)")()}}',
  ])('stand as they were written: %s', async (words) => {
    const page = await shown(words);
    expect(page.textContent?.replaceAll('\n', '')).toBe(words.replaceAll('\n', ''));
    expect([...page.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name !== 'p')).toEqual(
      [],
    );
  });

  // A text of a scenario has 2,000 characters at most.
  it.each([
    ['brackets', '['.repeat(2000)],
    ['links in links', '[a]('.repeat(500)],
    ['stars', '*a **b '.repeat(280)],
    ['lines', '_a'.repeat(1000)],
    ['quotes', '> '.repeat(1000)],
    ['lists in lists', '- '.repeat(1000)],
    ['lists under lists', Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n')],
    ['tags', '<a '.repeat(660)],
    ['backticks', Array.from({ length: 60 }, (_, length) => '`'.repeat(length)).join(' ')],
  ])('are read to their end and nest no deeper than a page can show: %s', async (_, words) => {
    const page = await shown(words);
    let deepest = 0;
    for (const each of page.querySelectorAll('*')) {
      let depth = 0;
      for (let above = each.parentElement; above !== null && above !== page; above = above.parentElement) depth += 1;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeLessThan(20);
    expect(page.textContent).not.toBe('');
  });
});

describe('words of a scenario that it explains', () => {
  const VETO = { id: 'veto', word: 'Veto', meaning: 'A no that stops a decision.' };
  const TEXTS = ['Any veto counts.', 'A second veto.'];

  it('are explained by a press and by a key, where they first appear', async () => {
    render(
      <ExplainedIn texts={TEXTS} glossary={[VETO]}>
        {TEXTS.map((words) => (
          <ToldParagraph key={words} words={words} />
        ))}
      </ExplainedIn>,
    );
    const word = screen.getByRole('button', { name: 'veto' });
    expect(word.closest('p')?.textContent).toContain('Any veto counts.');
    await userEvent.click(word);
    expect((await screen.findByRole('note')).textContent).toBe('Veto A no that stops a decision.');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('note')).toBeNull();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('note')).toBeTruthy();
  });
});
