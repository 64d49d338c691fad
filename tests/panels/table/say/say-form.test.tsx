import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Speech } from '#session/speech.ts';
import type { SpeechTable } from '#session/table/say/speech-table.ts';
import { render } from '../../../support/render.tsx';
import { BARE_DESK } from '../table-fixture.ts';
import { OwnSayForm } from './own-say-form.tsx';

interface Shown {
  readonly table?: SpeechTable;
  /** Why what is chosen cannot be said. */
  readonly why?: string;
}

/** The form, and what is said. */
function show({ table = BARE_DESK, why }: Shown = {}) {
  const said: Speech[] = [];
  const commands = { say: (speech: Speech) => said.push(speech), whyNotSay: () => why };
  const { container } = render(<OwnSayForm table={table} commands={commands} />);
  return { said, form: container };
}

const choose = (field: string, value: string) => userEvent.selectOptions(screen.getByLabelText(field), value);
const button = () => screen.getByText('Say it: one move').closest('button');

/** A question that is chosen in full. */
async function chooseQuestion(): Promise<void> {
  await choose('What', 'Ask: how much does it matter?');
  await choose('To', 'United States');
  await choose('Article', '1 Venue');
}

describe('the form for saying and asking', () => {
  it('has a heading that can be gone to, since it lies where it was not before', () => {
    const { form } = show();
    const home = form.querySelector('[data-focus-home="say"]');
    expect(home?.querySelector('[data-focus-heading]')?.textContent).toBe('Say or ask');
  });

  it('says nothing while it is not the person’s turn, and why', async () => {
    const unavailable = 'It is not your turn to talk.';
    const { said, form } = show({ table: { ...BARE_DESK, speech: { ...BARE_DESK.speech, unavailable } } });
    expect(form.textContent).toContain(unavailable);
    expect(button()?.getAttribute('aria-disabled')).toBe('true');
    if (button()) await userEvent.click(button() as HTMLElement);
    expect(said).toEqual([]);
  });

  it('has no group in which nothing can be said: not every home counts', () => {
    show({ table: { ...BARE_DESK, speech: { ...BARE_DESK.speech, atHome: undefined, hasMembers: false } } });
    const groups = [...screen.getByLabelText('What').querySelectorAll('optgroup')];
    expect(groups.map(({ label }) => label)).toEqual(['In public', 'To one delegation']);
  });

  it('need not be told which claim is meant where there is one alone', async () => {
    const askable = [{ claim: 7, about: 1, words: 'Washington says so.' }];
    const sayable: Speech[] = [{ type: 'ask', what: 'is-it-true', to: 1, claim: 7 }];
    const { said } = show({ table: { ...BARE_DESK, speech: { ...BARE_DESK.speech, askable, sayable } } });
    await choose('What', 'Ask: is this claim true?');
    await userEvent.click(button() as HTMLElement);
    expect(said).toEqual(sayable);
  });

  it('says why the rules do not allow what is chosen', async () => {
    const { said, form } = show({ why: 'You have asked that today.' });
    await chooseQuestion();
    expect(form.textContent).toContain('You have asked that today.');
    await userEvent.click(button() as HTMLElement);
    expect(said).toEqual([]);
  });

  it('says a question at once, and is empty then', async () => {
    const { said } = show();
    await chooseQuestion();
    await userEvent.click(button() as HTMLElement);
    expect(said).toEqual([{ type: 'ask', what: 'matters', to: 0, issue: 0 }]);
    expect(screen.getByLabelText<HTMLSelectElement>('What').value).toBe('');
  });

  it('keeps what is chosen where a public word is not said in the end', async () => {
    const { said } = show();
    await choose('What', 'Rule out: never this');
    await choose('Article', '1 Venue');
    await choose('Wording', 'Geneva');
    await userEvent.click(button() as HTMLElement);
    await userEvent.click(within(screen.getByRole('dialog')).getByText('Cancel'));
    expect(said).toEqual([]);
    expect(screen.getByLabelText<HTMLSelectElement>('Wording').selectedOptions[0]?.text).toBe('Geneva');
  });

  it('has the articles of open parts alone', async () => {
    const [venue] = BARE_DESK.speech.articles;
    if (venue === undefined) throw new Error('there is no article');
    show({ table: { ...BARE_DESK, speech: { ...BARE_DESK.speech, articles: [venue] } } });
    await choose('What', 'Rule out: never this');
    const listed = [...screen.getByLabelText<HTMLSelectElement>('Article').options].map(({ text }) => text);
    expect(listed).toEqual(['Choose', '1 Venue']);
  });
});
