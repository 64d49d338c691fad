import type { AskedByPupil } from './asked-by-pupil.ts';
import type { AskedByTeacher } from './asked-by-teacher.ts';
import type { Lobby, MoveResult, SeatCredentials, SeatSnapshot, WholeScenario } from './told-to-pupil.ts';
import type { Leading, Observed, Opened } from './told-to-teacher.ts';

/** All messages that a page can send. */
export type AskedMessages = AskedByPupil & AskedByTeacher;

/** By what is asked for: what the `RequestReply` holds where it is done. Where nothing is named here, it holds nothing else. */
export interface Answers {
  readonly look: Lobby;
  readonly join: SeatCredentials;
  readonly sit: SeatCredentials;
  readonly sheet: SeatSnapshot;
  readonly move: MoveResult;
  readonly open: Opened;
  readonly lead: Leading;
  readonly observe: Observed;
  readonly scenario: WholeScenario;
}
export type AnswerTo<Kind extends keyof AskedMessages> = Kind extends keyof Answers ? Answers[Kind] : object;
