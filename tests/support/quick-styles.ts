/** Values of properties, by place: of all elements that lie within the same tags with the same styles of their own. */
const known = new Map<string, Map<PropertyKey, unknown>>();

/**
 * Makes computed styles quick on a page without style sheets: a value is computed once for each place in which an element
 * can lie. Testing Library asks for a style at every element of every search, and happy-dom computes all of it each time.
 */
export function makeStylesQuick(view: Window & typeof globalThis): void {
  const { getComputedStyle } = view;
  if ('isQuick' in getComputedStyle) return;
  const whole = getComputedStyle.bind(view);
  const quick = (element: Element, pseudo?: string | null) =>
    pseudo ? whole(element, pseudo) : remembering(whole(element), placeOf(element));
  view.getComputedStyle = Object.assign(quick, { isQuick: true });
}

/** True if a page has style sheets, of which a place says nothing. */
export function hasStyleSheets(document: Document): boolean {
  return document.adoptedStyleSheets.length > 0 || document.querySelector('style, link[rel="stylesheet"]') !== null;
}

/** Everything that the style of an element depends on where there is no style sheet. */
function placeOf(element: Element): string {
  let place = element.isConnected ? '' : 'nowhere';
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    place += `${each.tagName}${each.hasAttribute('open') ? ' open' : ''}{${each.getAttribute('style') ?? ''}}`;
  }
  return place;
}

function remembering(style: CSSStyleDeclaration, place: string): CSSStyleDeclaration {
  const values = known.get(place) ?? new Map<PropertyKey, unknown>();
  known.set(place, values);
  const remembered = (name: PropertyKey, value: () => unknown) => {
    if (!values.has(name)) values.set(name, value());
    return values.get(name);
  };
  const getPropertyValue = (name: string) => remembered(`--${name}`, () => style.getPropertyValue(name));
  return new Proxy(style, {
    get: (_, name) => {
      if (name === 'getPropertyValue') return getPropertyValue;
      return remembered(name, () => Reflect.get(style, name, style));
    },
  });
}
