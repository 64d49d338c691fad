import { expect, it } from 'vitest';
import { hasStyleSheets } from './quick-styles.ts';

const view = () => document.defaultView as Window & typeof globalThis;

/** The style of an element that a page has in it. */
function styleOf(html: string): CSSStyleDeclaration {
  document.body.innerHTML = html;
  const element = document.getElementById('it');
  if (element === null) throw new Error('it is not there');
  return view().getComputedStyle(element);
}

it('tells elements of the same place from those of another one', () => {
  expect(styleOf('<p id="it">a</p>').getPropertyValue('display')).toBe('block');
  expect(styleOf('<p><b id="it">a</b></p>').getPropertyValue('display')).not.toBe('block');
  expect(styleOf('<p id="it" style="display: none">a</p>').display).toBe('none');
  expect(styleOf('<p id="it" style="display: flex">a</p>').display).toBe('flex');
  expect(styleOf('<p id="it">b</p>').display).toBe('block');
});

it('follows what is inherited, and what is opened', () => {
  expect(styleOf('<div style="visibility: hidden"><p id="it">a</p></div>').visibility).toBe('hidden');
  expect(styleOf('<div><p id="it">a</p></div>').visibility).not.toBe('hidden');
  expect(styleOf('<dialog id="it">a</dialog>').display).toBe('none');
  expect(styleOf('<dialog id="it" open>a</dialog>').display).toBe('block');
});

it('follows an element that is changed after it was asked about', () => {
  styleOf('<p id="it">a</p>');
  const element = document.getElementById('it') as HTMLElement;
  expect(view().getComputedStyle(element).display).toBe('block');
  element.style.display = 'none';
  expect(view().getComputedStyle(element).display).toBe('none');
});

it('knows a style sheet, which it would not follow', () => {
  expect(hasStyleSheets(document)).toBe(false);
  document.body.innerHTML = '<style>p { color: red }</style>';
  expect(hasStyleSheets(document)).toBe(true);
  document.body.replaceChildren();
});
