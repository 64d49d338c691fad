import { cleanup, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Answer } from '#panels/table/text/answer.tsx';
import type { OptionModel } from '#session/table/text/article-model.ts';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { option, position } from '../articles.ts';
import { heard } from '../heard.ts';
import { RUSSIA, UKRAINE, US } from '../parties.ts';

const nothing = (): void => undefined;

/** An answer of an article whose best one is worth 10, with what is unusual about it. */
function show(more: Partial<OptionModel>, unsignable = false): HTMLElement {
  const answer = option(2, 'Geneva', 5, [], more);
  render(
    <Answer
      {...{ answer, unsignable }}
      best={10}
      most={20}
      isStop
      isLookedAt={false}
      onFocus={nothing}
      onPoint={nothing}
      onPencil={nothing}
    />,
  );
  return screen.getByRole('button');
}

/** Those who are heard on an answer, in their words. */
const voices = (answer: HTMLElement) => [...answer.querySelectorAll('.voice-full')].map((one) => one.textContent);

describe('an answer', () => {
  it('says who wants it and who stands against it, how that is known, and why', () => {
    const because = 'Our leader can go there.';
    const marks = [{ ...position(RUSSIA, 'wants', 'stated'), because }, position(UKRAINE, 'never', 'inferred')];
    const answer = show({ marks });
    expect(voices(answer)).toEqual(['Russia wants it', 'Ukraine rules it out']);
    const [wants, never] = [...answer.querySelectorAll('.voice')].map((one) => one.textContent);
    expect(wants).toContain('stated');
    expect(wants).toContain(`${say('grid.game-words')} ${because}`);
    expect(never).not.toContain(say('grid.game-words'));
    expect(never).toContain('inferred');
  });

  it('does not say how a thing is known that others only claim', () => {
    const claimed = { ...position(RUSSIA, 'accepts'), tag: 'claimed', known: undefined } as const;
    const answer = show({ marks: [{ ...claimed, words: say('grid.claimed', { who: RUSSIA.party }) }] });
    expect(voices(answer)).toEqual([say('grid.claimed', { who: RUSSIA.party })]);
    expect(answer.querySelector('.voice i')).toBeNull();
  });

  it('has the voice of each delegation in the column that bears its name', () => {
    const marks = [position(RUSSIA, 'wants'), position(UKRAINE, 'against')];
    const columns = [...show({ marks }).querySelectorAll<HTMLElement>('.voice')].map((voice) => [
      voice.style.getPropertyValue('--column'),
      voice.querySelector('.voice-brief')?.textContent,
    ]);
    expect(columns).toEqual([
      [String(RUSSIA.party), 'wants it'],
      [String(UKRAINE.party), say('grid.stand-against', { who: US.party })],
    ]);
  });

  it('is named by its label first, with all that stands beside it', () => {
    const marks = [position(RUSSIA, 'wants', 'stated')];
    const answer = show({ marks, inText: 'current', silent: true, bridging: true });
    const notes = 'in the text now, if the text is silent, nobody had proposed it';
    expect(heard(answer)).toBe(`Geneva, ${notes}. Russia wants it stated. 5 points for you`);
  });

  it('keeps its parts apart for those who listen, without a second full stop after a reason', () => {
    const because = 'Our leader can go there.';
    const marks = [{ ...position(RUSSIA, 'wants', 'stated'), because }, position(UKRAINE, 'against')];
    expect(heard(show({ marks }))).not.toMatch(/\.\.|stated[A-Z]/);
  });

  it('says that it is tabled beside what stands in the text', () => {
    expect(show({ inText: 'beside', initials: [US] }).textContent).toContain('tabled');
    cleanup();
    expect(show({ inText: 'beside' }).textContent).not.toContain('tabled');
  });

  it('shows its points as a share of the best that the article can be', () => {
    const share = (answer: HTMLElement) => answer.querySelector<HTMLElement>('.worth-share span')?.style.width;
    expect(share(show({}))).toBe('50%');
    cleanup();
    expect(share(show({ points: -2 }))).toBe('0%');
  });

  it('that crosses a red line says so in the place of its points', () => {
    const { textContent } = show({ redLine: true });
    expect(textContent).toContain(say('grid.red-line'));
    expect(textContent).not.toContain('5');
  });

  it('that cannot be signed says so in the place of its points', () => {
    const { textContent } = show({ silent: true }, true);
    expect(textContent).toContain(say('grid.cannot-be-signed'));
    expect(textContent).not.toContain('5');
  });

  it('that is off the table says why, and cannot be pressed', () => {
    const unavailable = 'It is off the table: a strike.';
    const answer = show({ unavailable });
    expect(answer.textContent).toContain(unavailable);
    expect(answer.getAttribute('aria-disabled')).toBe('true');
  });
});
