import { useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { linkText } from '../link-text.ts';
import { addressOf } from '../route.ts';
import type { Sitting } from '../use-sitting.ts';
import { LinkToHandOn } from './link-to-hand-on.tsx';

/** A game that goes on, for the person whose turn it is at another device; and what the link cannot hide. */
export function PassOn({ game, session, settings, lineage }: Sitting) {
  const { say } = useSpeaker();
  const { title } = game.scenario;
  const link = useMemo(() => {
    const { state, moves } = session.store.getState();
    return addressOf(linkText(game, state, moves, lineage, settings));
  }, [game, session, settings, lineage]);
  return (
    <div class="handing-on">
      <p>{say('share.pass-on-about')}</p>
      <LinkToHandOn link={link} title={title} words={say('share.pass-on-words', { title })} />
    </div>
  );
}
