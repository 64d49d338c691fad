import { KeptGames } from '#app/background/kept-games.ts';
import type { Catalogue } from '#app/catalogue.ts';
import { type OpenedLink, openLink } from '#app/open-link.ts';
import { type ReadLink, readLink } from '#app/read-link.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { finish } from '../support/finish.ts';
import { SPEAKER } from '../support/speaker.ts';

/** What the code of a link turns out to be, once whatever is to be played again was. */
export function openCode(
  catalogue: Catalogue,
  code: string,
  you?: number,
): OpenedLink | Exclude<ReadLink, { is: 'game' }> {
  const read = readLink(SPEAKER, catalogue, code);
  return read.is === 'game' ? finish(openLink({ ...read, you }, new KeptGames(inEnglish))) : read;
}
