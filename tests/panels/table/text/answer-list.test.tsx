import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { AnswerList } from '#panels/table/text/answer-list.tsx';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { VENUE } from '../articles.ts';

/** The answers of an article, and which of them were pressed. */
function show(article: ArticleModel, draftable = true): readonly number[] {
  const pressed: number[] = [];
  const onPencil = draftable ? (option: number) => void pressed.push(option) : undefined;
  render(<AnswerList article={article} onPencil={onPencil} />);
  return pressed;
}

/** Venue, with some of its options otherwise. */
const venue = (change: (option: OptionModel) => Partial<OptionModel>): ArticleModel => ({
  ...VENUE,
  options: VENUE.options.map((one) => ({ ...one, ...change(one) })),
});

const answers = () =>
  within(screen.getByRole('toolbar', { name: say('grid.wordings', { title: 'Venue' }) })).getAllByRole('button');
const stops = () => answers().map(({ tabIndex }) => tabIndex);
const answer = (name: RegExp) => screen.getByRole('button', { name });
const labels = () =>
  answers().map((one) => VENUE.options.find(({ label }) => one.textContent.startsWith(label))?.label);

describe('the order of the answers', () => {
  it('is by what they are worth to the person, with a red line last', () => {
    show(venue(({ option }) => (option === 1 ? { points: 30 } : {})));
    expect(labels()).toEqual(['Geneva', 'Istanbul', 'A Gulf capital', 'Budapest', 'Moscow']);
  });

  it('has silence last too where the article must be settled, and only there', () => {
    const silent = venue(({ option }) => ({ silent: option === 2, redLine: false }));
    show(silent);
    expect(labels().at(-1)).toBe('Geneva');
    expect(answers().at(-1)?.textContent).toContain(say('grid.cannot-be-signed'));
    cleanup();
    show({ ...silent, mustSettle: false });
    expect(labels()[0]).toBe('Geneva');
  });

  it('is that of the file where they are worth the same', () => {
    show(venue(() => ({ points: 4, redLine: false })));
    expect(labels()).toEqual(VENUE.options.map(({ label }) => label));
  });
});

describe('the answers of an article', () => {
  it('are one stop of the Tab key, at what stands in the text where nothing is pencilled', () => {
    show(VENUE);
    expect(stops()).toEqual([-1, 0, -1, -1, -1]);
  });

  it('are one stop of the Tab key, at what is pencilled', () => {
    show(venue(({ option }) => ({ pencilled: option === 3 })));
    expect(stops()).toEqual([-1, -1, -1, 0, -1]);
  });

  it('are one stop of the Tab key, at the best where nothing stands in the text either', () => {
    show(venue(() => ({ inText: undefined })));
    expect(stops()).toEqual([0, -1, -1, -1, -1]);
  });

  it('are gone through with the arrow keys, which stop at either end', async () => {
    show(VENUE);
    const focused = () => answers().indexOf(document.activeElement as HTMLElement);
    answers()[3]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe(4);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(4);
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(focused()).toBe(0);
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(focused()).toBe(3);
    expect(stops()).toEqual([-1, -1, -1, 0, -1]);
  });

  it('leave keys that are held with another to the browser', async () => {
    show(VENUE);
    answers()[3]?.focus();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(document.activeElement).toBe(answers()[3]);
  });

  it('are pencilled by click, Enter and space', async () => {
    const pressed = show(VENUE);
    await userEvent.click(answer(/^Geneva/));
    answer(/^Budapest/).focus();
    await userEvent.keyboard('{Enter} ');
    expect(pressed).toEqual([2, 3, 3]);
  });

  it('say which of them is pencilled', () => {
    show(venue(({ option }) => ({ pencilled: option === 3 })));
    expect(answers().map((one) => one.getAttribute('aria-pressed'))).toEqual([
      'false',
      'false',
      'false',
      'true',
      'false',
    ]);
  });

  it('cannot be pencilled while another part is countered', async () => {
    const pressed = show(VENUE, false);
    expect(answers().every((one) => one.getAttribute('aria-disabled') === 'true')).toBe(true);
    await userEvent.click(answer(/^Geneva/));
    expect(pressed).toEqual([]);
  });

  it('can still be rubbed out once they are off the table', async () => {
    const unavailable = 'It is off the table: a strike.';
    const pressed = show(venue(({ option }) => ({ pencilled: option === 2, unavailable })));
    await userEvent.click(answer(/^Budapest/));
    expect(pressed).toEqual([]);
    await userEvent.click(answer(/^Geneva/));
    expect(pressed).toEqual([2]);
  });
});

it('draws only those answers again that the pencil or the pointer has changed', async () => {
  const drawn: number[] = [];
  // Nothing but the answer itself reads that it bridges.
  const told = (one: OptionModel): OptionModel => ({
    ...one,
    get bridging() {
      drawn.push(one.option);
      return false;
    },
  });
  const atRest = VENUE.options.map(told);
  const underPencil = VENUE.options.map((one) => told({ ...one, pencilled: true }));
  function Pencilled() {
    const [own, setOwn] = useState<number>();
    const options = atRest.map((one, place) => (one.option === own ? (underPencil[place] ?? one) : one));
    return <AnswerList article={{ ...VENUE, options }} onPencil={setOwn} />;
  }
  render(<Pencilled />);
  const [, second, third] = answers().map((one) => optionOf(one));
  drawn.length = 0;
  await userEvent.pointer({ target: answers()[1] as HTMLElement, keys: '[MouseLeft]' });
  expect(answers()[1]?.getAttribute('aria-pressed')).toBe('true');
  expect(new Set(drawn)).toEqual(new Set([second]));
  drawn.length = 0;
  await userEvent.hover(answers()[2] as HTMLElement);
  expect(new Set(drawn)).toEqual(new Set([second, third]));
});

const optionOf = (button: HTMLElement) =>
  VENUE.options.find(({ label }) => button.textContent.startsWith(label))?.option;
