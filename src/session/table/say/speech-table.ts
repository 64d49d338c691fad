import type { DelegationModel } from '../parts/delegation-model.ts';
import type { SpeechModel } from './speech-model.ts';

/** The part of a table that the form for saying and asking reads. */
export interface SpeechTable {
  readonly delegations: readonly DelegationModel[];
  readonly speech: SpeechModel;
}
