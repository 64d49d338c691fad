import type { Speaker } from '#messages/speaker.ts';
import { codesIn } from '#record/link/codes-in.ts';
import { atTable } from '#record/link/table-name.ts';
import { codeTyped } from '#record/link/typed-code.ts';
import { CODE_DIGITS, CODE_LETTERS, codeInAddress, typedCode, wholeCode } from '#session/live/class-code.ts';
import { goTo, parseRoute } from './route.ts';

/** A link that hands a scenario out, which has no game in it. */
const SCENARIO = /#(\/scenario\/[\w-]+)/;

/** A link into a class, with the card of a seat or without. */
const JOIN = /#\/join\/[\w/-]+/;

/** Goes to what a link shows that somebody has pasted, perhaps in a whole message; says what is wrong where it is none, or where there are several. */
export function openPasted({ say }: Speaker, text: string): string | undefined {
  if (text === '') return say('start.link-empty');
  const join = JOIN.exec(text)?.[0] ?? joinByCode(text);
  if (join !== undefined) {
    goTo(parseRoute(join));
    return undefined;
  }
  const typed = codeTyped(text);
  if (typed === 'mistyped') return say('start.code-mistyped');
  if (typed !== undefined) {
    goTo({ screen: 'link', text: typed.code });
    return undefined;
  }
  const { whole, links, nearest } = codesIn(text);
  if (whole.length > 1) return say('start.links-several', { count: whole.length });
  const [link] = links;
  const code = (link && atTable(link.code, link.table)) ?? SCENARIO.exec(text)?.[1] ?? nearest;
  if (code === undefined) return say('start.link-to-nothing');
  goTo({ screen: 'link', text: code });
  return undefined;
}

/** Returns the address of a class, if the text is only its code. */
function joinByCode(text: string): string | undefined {
  const boxes = text.replace(/[ -]/, '');
  const code = wholeCode(typedCode(boxes));
  return code !== undefined && boxes.length === CODE_LETTERS + CODE_DIGITS
    ? `#/join/${codeInAddress(code)}`
    : undefined;
}
