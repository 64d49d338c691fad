import {
  MOTIONS,
  type MotionPreference,
  type Preferences,
  TEXT_SIZES,
  type TextSize,
} from '#panels/settings/preferences.ts';

/** Told to the window once what is chosen holds: a query that was asked before may have another answer now. */
const CHOSEN = 'media-chosen';

/** The parts of a page that follow a preference. */
interface Follows {
  look: Look;
  /** Original queries of changed rules, as in the style sheet. */
  readonly written: WeakMap<MediaList, string>;
}

/**
 * Shows the page with text of a size and as much motion as was chosen: all that is loaded, and what is loaded later. Style
 * sheets are read as if the browser's own settings said so, and so is every query that scripts ask. To be called once for
 * a page; what it returns shows it as is chosen by then.
 */
export function showAsChosen(look: Preferences['look']): () => void {
  const follows: Follows = { look: lookOf(look), written: new WeakMap() };
  const asked = window.matchMedia.bind(window);
  // Screens ask in many places; none of them should have to know what was chosen.
  window.matchMedia = (query) => asked(mediaAsChosen(query, follows.look));
  // A screen that is loaded late waits for its style sheet, and is drawn after this.
  document.addEventListener('load', ({ target }) => followLink(target, follows), { capture: true });
  const show = (): void => {
    follows.look = lookOf(look);
    document.documentElement.style.setProperty('--text-size', `${follows.look.textSize}%`);
    for (const sheet of document.styleSheets) follow(sheet, follows);
    window.dispatchEvent(new Event(CHOSEN));
  };
  return show;
}

function lookOf(look: Preferences['look']): Look {
  const [size, motion] = [look('text-size'), look('motion')];
  return {
    textSize: TEXT_SIZES.find((each) => each === size) ?? '100',
    motion: MOTIONS.find((each) => each === motion) ?? 'auto',
  };
}

function followLink(target: EventTarget | null, follows: Follows): void {
  if (target instanceof HTMLLinkElement && target.sheet !== null) follow(target.sheet, follows);
}

function follow(within: CSSStyleSheet | CSSGroupingRule, follows: Follows): void {
  for (const rule of within.cssRules) {
    if (rule instanceof CSSMediaRule) change(rule.media, follows);
    if (rule instanceof CSSGroupingRule) follow(rule, follows);
  }
}

function change(media: MediaList, { look, written }: Follows): void {
  const query = written.get(media) ?? media.mediaText;
  written.set(media, query);
  media.mediaText = mediaAsChosen(query, look);
}

/** Preferences for the page's appearance, besides the theme. */
interface Look {
  readonly textSize: TextSize;
  readonly motion: MotionPreference;
}

/** A media query that always holds, and one that never does. */
const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

/**
 * A media query as it is to be asked where a person has chosen a size of text or how much moves. Breakpoints are in `em`,
 * which in a media query is the browser's own size of text, whatever the page sets: with text that is twice as large, a
 * screen has room for half as much.
 */
export function mediaAsChosen(query: string, { textSize, motion }: Look): string {
  const sized = query.replace(/([\d.]+)em\b/g, (_, em: string) => `${(Number(em) * Number(textSize)) / 100}em`);
  if (motion === 'auto') return sized;
  return sized.replace(/\(prefers-reduced-motion:\s*reduce\)/g, motion === 'less' ? ALWAYS : NEVER);
}
