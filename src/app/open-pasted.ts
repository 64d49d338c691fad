import type { Speaker } from '#messages/speaker.ts';
import { codesIn } from '#record/link/codes-in.ts';
import { atTable } from '#record/link/table-name.ts';
import { goTo } from './route.ts';

/** A link that hands a scenario out, which has no game in it. */
const SCENARIO = /#(\/scenario\/[\w-]+)/;

/** A link into a class, with the card of a seat or without; and the code of a class as it is read off a wall. */
const JOIN = /#\/join\/([\w/-]{1,200})/;
const CLASS_CODE = /^([a-z]{4})[ -]?(\d\d)$/i;

/** Goes to what a link shows that somebody has pasted, perhaps in a whole message; says what is wrong where it is none, or where there are several. */
export function openPasted({ say }: Speaker, text: string): string | undefined {
  if (text === '') return say('start.link-empty');
  const place = joinPlaceIn(text);
  if (place !== undefined) {
    goTo({ screen: 'live', page: 'join', rest: place });
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

/** Where one comes into a class, if that is what the text is about. */
function joinPlaceIn(text: string): string | undefined {
  const [, word, digits] = CLASS_CODE.exec(text) ?? [];
  return word === undefined ? JOIN.exec(text)?.[1] : `${word.toUpperCase()}-${digits}`;
}
