import type { Page } from '@playwright/test';

/**
 * Kinds of controls, each with what the name of one says, and whether one that is off counts, or one in a place of a narrow
 * table that is not shown.
 */
export type Sought = Readonly<
  Record<
    string,
    { readonly name: RegExp; readonly isHeading?: true; readonly isOn?: true; readonly isInAnyPlace?: true }
  >
>;

/**
 * Returns the kinds of which a control is shown: buttons, and headings if they are sought, as a screen reader has them. The
 * page is looked through once for all kinds, which costs a tenth of a search by role for each.
 *
 * @param waits true if one at least is waited for, and what the last own move brought
 */
export async function shownControls(
  page: Pick<Page, 'waitForFunction'>,
  sought: Sought,
  waits: boolean,
): Promise<ReadonlySet<string>> {
  const kinds = Object.entries(sought).map(([kind, { name, isHeading, isOn, isInAnyPlace }]) => ({
    kind,
    source: name.source,
    flags: name.flags,
    selector: isHeading ? 'h1, h2, h3, h4, h5, h6' : 'button, [role=button]',
    isOn: isOn === true,
    isInAnyPlace: isInAnyPlace === true,
  }));
  const found = await page.waitForFunction(findShown, { kinds, waits });
  return new Set((await found.jsonValue()) || []);
}

interface Asked {
  readonly kinds: readonly {
    readonly kind: string;
    readonly source: string;
    readonly flags: string;
    readonly selector: string;
    readonly isOn: boolean;
    readonly isInAnyPlace: boolean;
  }[];
  readonly waits: boolean;
}

/** Runs in the page. */
function findShown({ kinds, waits }: Asked): string[] | false {
  // What an own move brought comes a frame later: until then what was asked before it stands on the page.
  if (waits && document.documentElement.hasAttribute('data-acting')) return false;

  const nameOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('[aria-hidden="true"], [hidden], style')) return '';
    const label = node.getAttribute('aria-label');
    if (label !== null) return label;
    const words = [...node.childNodes].map(nameOf).join('');
    return getComputedStyle(node).display === 'inline' ? words : ` ${words} `;
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden="true"]') === null;
  const isElsewhere = (element: Element) =>
    element.closest('main') !== null && document.querySelector('nav button[aria-current="true"]') !== null;
  const isOff = (element: Element) => element.matches(':disabled, [aria-disabled="true"]');

  const shown = new Map<string, { element: Element; name: string }[]>();
  const shownBy = (selector: string, isInAnyPlace: boolean) => {
    const key = `${selector} ${isInAnyPlace}`;
    const known =
      shown.get(key) ??
      [...document.querySelectorAll(selector)]
        .filter((element) => isShown(element) || (isInAnyPlace && isElsewhere(element)))
        .map((element) => ({ element, name: nameOf(element).replace(/\s+/g, ' ').trim() }));
    shown.set(key, known);
    return known;
  };

  const found = kinds.filter(({ source, flags, selector, isOn, isInAnyPlace }) => {
    const pattern = new RegExp(source, flags);
    return shownBy(selector, isInAnyPlace).some(({ element, name }) => pattern.test(name) && !(isOn && isOff(element)));
  });
  return found.length === 0 && waits ? false : found.map(({ kind }) => kind);
}
