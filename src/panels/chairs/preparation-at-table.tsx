import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Preparation } from '#session/preparation.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { PreparationSheet } from './preparation-sheet.tsx';

/** The preparation of the chair that somebody sits in, and how to write on it. */
export interface OwnPreparation {
  readonly preparation: Preparation;
  readonly write: (preparation: Preparation) => void;
}

/** Provided by the composition root. */
export const PreparationContext = createContext<OwnPreparation | undefined>(undefined);

/** The player's preparation, below the mandate at the table, for rereading and correction during the game. */
export function PreparationAtTable() {
  const own = useContext(PreparationContext);
  const { say } = useSpeaker();
  if (own === undefined) return null;
  return (
    <section class="preparation-at-table" aria-labelledby="own-preparation">
      <h3 id="own-preparation">{say('chairs.prepared')}</h3>
      <PreparationSheet preparation={own.preparation} onWrite={own.write} />
    </section>
  );
}
