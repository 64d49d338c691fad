import type { Page } from '@playwright/test';

/** Least height and width of whatever can be pressed, and least height of a main action, in pixels. */
const LEAST = 24;
const LEAST_OF_MAIN = 44;

/** Main controls: those that explain or unfold something may be smaller, and so may words of a sentence. */
const MAIN =
  '.button, .talks-places button, .wording, .draft-row, .sentence, .tool-button, .leaf-tab, .segment-choice, .chair-who--button, select:not(.word-choice)';

/** What is too small for a finger, of all that can be pressed on the page, or on what lies over it. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([least, leastOfMain, mainActions]) => {
      const around = document.querySelector('dialog[open]') ?? document.body;
      const targets = [...around.querySelectorAll<HTMLElement>('button, a[href], summary, select, input')];
      // What is chosen by its label is as large as that.
      const pressed = targets.map((one) => (one.matches('input') ? (one.closest('label') ?? one) : one));
      /** One that lays itself over what it stands in is as large as that. */
      const areaOf = (one: HTMLElement) => {
        const { content, position } = getComputedStyle(one, '::after');
        const isSpread = content !== 'none' && position === 'absolute' && one.offsetParent !== null;
        return (isSpread ? (one.offsetParent ?? one) : one).getBoundingClientRect();
      };
      return [...new Set(pressed)]
        .filter((one) => one.checkVisibility() && one.closest('.vh, .skip-to') === null)
        .flatMap((one) => {
          const { width, height } = areaOf(one);
          const isMain = one.matches(mainActions);
          const words = `${one.tagName}.${one.getAttribute('class')} ${one.textContent?.trim().slice(0, 40)}`;
          const fits = width >= least && height >= (isMain ? leastOfMain : least);
          return fits ? [] : [`${Math.round(width)} x ${Math.round(height)}: ${words}`];
        });
    },
    [LEAST, LEAST_OF_MAIN, MAIN] as const,
  );
}
