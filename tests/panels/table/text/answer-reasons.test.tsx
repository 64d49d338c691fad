import { describe, expect, it } from 'vitest';
import { AnswerReasons } from '#panels/table/text/answer-reasons.tsx';
import { render } from '../../../support/render.tsx';
import { say } from '../../../support/speaker.ts';
import { option, position } from '../articles.ts';
import { RUSSIA, UKRAINE } from '../parties.ts';

const NEUTRAL = { ...position(RUSSIA, 'against'), because: 'It joined the sanctions.' };
const GENEVA = option(2, 'Geneva', 9, [NEUTRAL, position(UKRAINE, 'wants')]);
const ISTANBUL = option(4, 'Istanbul', 8);

const shown = (answers: readonly (typeof GENEVA)[], of: number) => {
  render(<AnswerReasons answers={answers} of={of} />);
  return document.querySelector('[data-shown="true"]');
};

describe('the reasons on an answer', () => {
  it('stand each in the column of whose it is', () => {
    const reasons = [...(shown([GENEVA, ISTANBUL], 2)?.querySelectorAll<HTMLElement>('.answer-reason') ?? [])];
    expect(reasons.map((one) => [one.style.getPropertyValue('--column'), one.textContent])).toEqual([
      [String(RUSSIA.party), 'It joined the sanctions.'],
    ]);
  });

  it('are said not to be known where another answer has some', () => {
    expect(shown([GENEVA, ISTANBUL], 4)?.textContent).toBe(
      say('grid.why', { label: 'Istanbul' }) + say('grid.why-unsaid'),
    );
  });

  it('take no place where none is known of any answer', () => {
    shown([ISTANBUL], 4);
    expect(document.querySelector('.answer-reasons')).toBeNull();
  });
});
