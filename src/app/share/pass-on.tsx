import { useContext, useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { linkText } from '#record/link/link-text.ts';
import { atTable } from '#record/link/table-name.ts';
import { addressOf } from '../route.ts';
import { TableNotesContext } from '../table-notes.ts';
import type { Sitting } from '../use-sitting.ts';
import { LinkToHandOn } from './link-to-hand-on.tsx';

/** A game that goes on, for the person whose turn it is at another device; and what the link cannot hide. */
export function PassOn({ game, session, settings, lineage }: Sitting) {
  const { say } = useSpeaker();
  const { title } = game.scenario;
  const tables = useContext(TableNotesContext);
  const link = useMemo(() => {
    const { state, moves } = session.store.getState();
    const table = tables?.of(game.scenario.id, state.setup);
    return addressOf(atTable(linkText(game, state, moves, lineage, settings), table));
  }, [game, session, settings, lineage, tables]);
  return (
    <div class="handing-on">
      <p>{say('share.pass-on-about')}</p>
      <LinkToHandOn link={link} title={title} words={say('share.pass-on-words', { title })} />
    </div>
  );
}
