import { useCallback, useMemo } from 'preact/hooks';
import { MOST_CHARACTERS, roomBeside } from '#record/carried/room.ts';
import type { LinkModel } from '#session/workshop/link-model.ts';
import { addressOf } from '../../route.ts';
import type { ShortenedCode } from '../tasks/carry-text.ts';
import { type FoundOfText, useInPauses } from '../tasks/use-in-pauses.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';

/** Milliseconds: the proof-reader and the map of deals come first. */
const PAUSE = 800;
/** Milliseconds, because shortening packs the scenario a dozen times. */
const LONG_PAUSE = 1500;
/** Bytes of the checksum behind an attachment. */
const CHECKSUM = 4;

/**
 * Counts in pauses of writing how long a link with the text is, and packs it. Returns what was found last, and `isCurrent`
 * if that is of the present text.
 * @param text The text; `undefined` while it cannot be played
 */
export function useLink(
  background: WorkshopBackground,
  text: string | undefined,
): (LinkModel & { readonly isCurrent: boolean }) | undefined {
  const pack = useCallback((asked: string) => background.start('carryText', { text: asked }), [background]);
  const whole = useInPauses({ text, pause: PAUSE, ask: pack });
  const isTooLong = whole !== undefined && whole.text === text && linkTo(whole.found).length > MOST_CHARACTERS;
  const shorten = useCallback(
    (asked: string) => background.start('shortenText', { text: asked, room: roomForScenario() }),
    [background],
  );
  const shortened = useInPauses({ text: isTooLong ? text : undefined, pause: LONG_PAUSE, ask: shorten });
  return useMemo(
    () => whole && { ...linkModelOf(whole, shortened), isCurrent: whole.text === text },
    [whole, shortened, text],
  );
}

function linkModelOf(whole: FoundOfText<string>, shortened: FoundOfText<ShortenedCode> | undefined): LinkModel {
  const link = linkTo(whole.found);
  const length = { characters: link.length, most: MOST_CHARACTERS };
  if (link.length <= MOST_CHARACTERS) return { ...length, form: 'whole', link };
  if (shortened?.text !== whole.text) return { ...length, form: 'too-long', link: undefined };
  if (shortened.found.code === undefined) return { ...length, form: 'missing', link: undefined };
  return { ...length, form: 'shortened', link: linkTo(shortened.found.code) };
}

/** The link to a scenario without a game. */
function linkTo(code: string): string {
  return addressOf(`/scenario/${code}`);
}

/** Bytes for an attachment in such a link. */
function roomForScenario(): number {
  return roomBeside(addressOf('/scenario/').length) - CHECKSUM;
}
