import type { DelegationModel } from '../parts/delegation-model.ts';
import type { SpeechModel } from './speech-model.ts';

/** What the form for saying and asking reads of a table. */
export interface SpeechTable {
  readonly delegations: readonly DelegationModel[];
  readonly speech: SpeechModel;
}
