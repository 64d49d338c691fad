import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Speech } from '#session/speech.ts';
import type { SpeechTable } from '#session/table/say/speech-form.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
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
const button = () => screen.queryByText(say('speech.say'))?.closest('button') ?? undefined;

/** A question that is chosen in full. */
async function chooseQuestion(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: say('speech-kind.ask-matters') }));
  await choose(say('speech.field-to'), 'United States');
  await choose(say('speech.field-article'), '1 Venue');
}

describe('the form for saying and asking', () => {
  it('has a heading that can be gone to, since it lies where it was not before', () => {
    const { form } = show();
    const home = form.querySelector('[data-focus-home="say"]');
    expect(home?.querySelector('[data-focus-heading]')?.textContent).toBe(say('speech.heading'));
  });

  it('says nothing while it is not the person’s turn, and why', async () => {
    const unavailable = say('speech.not-your-turn');
    const { said, form } = show({ table: { ...BARE_DESK, speech: { ...BARE_DESK.speech, unavailable } } });
    expect(form.textContent).toContain(unavailable);
    expect(button()).toBeUndefined();
    await chooseQuestion();
    expect(button()?.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button() as HTMLElement);
    expect(said).toEqual([]);
  });

  it('has no group in which nothing can be said: not every home counts', () => {
    show({ table: { ...BARE_DESK, speech: { ...BARE_DESK.speech, atHome: undefined, hasMembers: false } } });
    const groups = screen.getAllByRole('group').map((group) => group.querySelector('summary')?.textContent);
    expect(groups).toEqual([say('speech.group-private'), say('speech.group-public')]);
  });

  it('opens one group at a time, beginning with what is said to one delegation', () => {
    const { form } = show();
    const groups = [...form.querySelectorAll('details')];
    expect(groups.map(({ open }) => open)).toEqual(groups.map((_, place) => place === 0));
    expect(groups[0]?.querySelector('.sentence')?.textContent).toBe(say('speech-kind.ask-live'));
    expect(groups[0]?.getAttribute('name')).toBeTruthy();
    expect(new Set(groups.map((group) => group.getAttribute('name'))).size).toBe(1);
  });

  it('need not be told which claim is meant where there is one alone', async () => {
    const askable = [{ claim: 7, about: 1, words: 'Washington says so.' }];
    const sayable: Speech[] = [{ type: 'ask', what: 'is-it-true', to: 1, claim: 7 }];
    const { said } = show({ table: { ...BARE_DESK, speech: { ...BARE_DESK.speech, askable, sayable } } });
    await userEvent.click(screen.getByRole('button', { name: say('speech-kind.ask-true') }));
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
    expect(screen.getByRole('button', { name: say('speech-kind.insist') })).toBeTruthy();
  });

  it('keeps what is chosen where a public word is not said in the end', async () => {
    const { said } = show();
    await userEvent.click(screen.getByRole('button', { name: say('speech-kind.never') }));
    await choose(say('speech.field-article'), '1 Venue');
    await choose(say('speech.field-option'), 'Geneva');
    await userEvent.click(button() as HTMLElement);
    await userEvent.click(within(screen.getByRole('dialog')).getByText(say('page.cancel')));
    expect(said).toEqual([]);
    expect(screen.getByLabelText<HTMLSelectElement>(say('speech.field-option')).selectedOptions[0]?.text).toBe(
      'Geneva',
    );
  });

  it('has the articles of open parts alone', async () => {
    const [venue] = BARE_DESK.speech.articles;
    if (venue === undefined) throw new Error('there is no article');
    show({ table: { ...BARE_DESK, speech: { ...BARE_DESK.speech, articles: [venue] } } });
    await userEvent.click(screen.getByRole('button', { name: say('speech-kind.never') }));
    const listed = [...screen.getByLabelText<HTMLSelectElement>(say('speech.field-article')).options].map(
      ({ text }) => text,
    );
    expect(listed).toEqual([say('speech.choose'), '1 Venue']);
  });
});
