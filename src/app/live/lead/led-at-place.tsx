import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Leading } from '#live/protocol/told-to-teacher.ts';
import { LeadFrame, type LeadPlace } from '#panels/live/lead/lead-frame.tsx';
import type { LostWhy } from '#panels/live/lead/lost-note.tsx';
import { useSince } from '#panels/live/use-since.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { boardHeadOf } from '#session/live/lead/board-head-model.ts';
import { tableCardOf } from '#session/live/lead/table-card-model.ts';
import { fragmentOf, goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import { BoardPlace } from './board-place.tsx';
import { ClassLobbyPlace } from './class-lobby-place.tsx';
import { placeAddress, TO_LED } from './lead-addresses.ts';
import type { LedPlaceProps } from './led-place-props.ts';
import { LedResultsPlace } from './led-results-place.tsx';
import { ShowLink } from './show-link.tsx';
import { useAloud } from './use-aloud.ts';
import { useLeading } from './use-leading.ts';
import { useSeatCards } from './use-seat-cards.tsx';

type Given = 'cards' | 'since' | 'lead' | 'told' | 'long' | 'onLong';

interface LedAtPlaceProps extends Omit<LedPlaceProps, Given> {
  readonly place: LeadPlace;
  /** The reason why the class is not followed at present. */
  readonly lost: LostWhy | undefined;
}

const PLACES: Readonly<Record<LeadPlace, ComponentType<LedPlaceProps>>> = {
  open: ClassLobbyPlace,
  board: BoardPlace,
  results: LedResultsPlace,
};

/** Seconds from which on waiting is long, where the teacher has said nothing. */
const USUAL_LONG = 180;

/** A class with its board, at one of its places. */
export function LedAtPlace({ place, lost, ...props }: LedAtPlaceProps) {
  const speaker = useSpeaker();
  const { led, controller, leading, state, greeting } = props;
  useScreen(speaker.say(`live-teacher.window-${place}`, { title: leading.scenario.title }));
  const since = useSince(state.boardCame);
  const [long, onLong] = useState(USUAL_LONG);
  const cards = useCards(leading, since, long);
  const { lead, told } = useLeading(controller, cards, lost !== undefined);
  const aloud = useAloud(leading.board);
  const printed = useSeatCards(leading, greeting);
  const { [place]: Place } = PLACES;
  return (
    <LeadFrame
      {...{ place, lost, aloud }}
      head={boardHeadOf(speaker, leading, leading.board, since)}
      addressOf={(each) => placeAddress(led.classId, each)}
      toLed={fragmentOf(TO_LED)}
      onHome={() => goTo({ screen: 'start' })}
      buttons={
        <>
          {printed.button}
          <ShowLink {...led} />
        </>
      }
    >
      <Place {...props} {...{ cards, since, lead, told, long, onLong }} />
      {printed.cards}
    </LeadFrame>
  );
}

function useCards(leading: Leading, since: number, long: number) {
  const speaker = useSpeaker();
  const { board } = leading;
  const ground = { speaker, leading, board, since, long: long * 1000 };
  return board.tables.flatMap((_, table) => tableCardOf(ground, table) ?? []);
}
