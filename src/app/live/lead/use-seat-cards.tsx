import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Leading } from '#live/protocol/told-to-teacher.ts';
import type { Greeting } from '#live/protocol/version.ts';
import { type SeatCardModel, SeatCards } from '#panels/live/lead/seat-cards.tsx';
import { Button } from '#panels/parts/button.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { tableInWords } from '#session/classroom/class/names-in-words.ts';
import { type ClassAddress, joinAddress } from '#session/live/lead/class-address.ts';
import { leadParties } from '#session/live/lead/lead-parties.ts';
import { qrCodeOf } from '../../share/qr-code-of.ts';
import { addressForPupils } from './lead-addresses.ts';

interface PrintedCards {
  readonly button: JSX.Element;
  /** To be shown last on the page: it is seen on paper only. */
  readonly cards: JSX.Element | null;
}

/** Prints a card for each chair; they are made when they are asked for, since each has a code. */
export function useSeatCards(leading: Leading, greeting: Greeting): PrintedCards {
  const { say } = useSpeaker();
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    print();
    return () => window.removeEventListener('afterprint', done);
  }, [isPrinting]);
  return {
    button: (
      <Button kind="plain" icon="printer" class="bar-button" onClick={() => setPrinting(true)}>
        <span class="bar-word">{say('live-teacher.print-cards')}</span>
      </Button>
    ),
    cards: isPrinting ? <Cards leading={leading} address={addressForPupils(greeting)} /> : null,
  };
}

function Cards({ leading, address }: { readonly leading: Leading; readonly address: ClassAddress }) {
  const speaker = useSpeaker();
  const { scenario, cards = [], board } = leading;
  const parties = leadParties(leading);
  const made = board.tables.flatMap((table, index) =>
    parties.map((party): SeatCardModel => {
      const { [party.party]: token } = cards[index] ?? [];
      const isWhole = token !== undefined && board.code !== undefined;
      return {
        key: `${index}/${party.party}`,
        table: tableInWords(speaker, table),
        party,
        modules: isWhole ? qrCodeOf(joinAddress(address, board.code.text, token)) : undefined,
      };
    }),
  );
  return <SeatCards title={scenario.title} cards={made} />;
}
