import { useState } from 'preact/hooks';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { SpeechCommands } from '#session/running/move-commands.ts';
import type { Speech } from '#session/speech.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { useSteady } from '../use-steady.ts';
import type { Place } from './place.ts';
import { useConversation } from './use-conversation.ts';

interface Ways {
  /** Opens the person's mandate; `undefined` if there is none to read. */
  readonly onMandate: (() => void) | undefined;
  onPlace(place: Place): void;
}

/** The person's place in the conversation: whom it talks with, which article is open, and what it is about to say. */
interface Talk {
  readonly party: PartyIndex;
  readonly open: IssueIndex | undefined;
  readonly speech: Speech | undefined;
  choose(party: PartyIndex): void;
  openRow(issue: IssueIndex | undefined): void;
  /** Shows what the person is about to say to everybody, or to the one that it talks with. */
  speak(speech: Speech | undefined): void;
  /** Says at once what an article has ready for one delegation; what everybody hears is shown first. */
  speakFromRow(speech: Speech): void;
}

/** Keeps where the person is between the conversation and the draft. */
export function useTalk(
  model: TableModel,
  commands: SpeechCommands & Pick<DraftCommands, 'follow'>,
  { onMandate, onPlace }: Ways,
): Talk {
  const [party, chooseParty] = useConversation(model);
  const [open, setOpen] = useState<IssueIndex>();
  const [speech, setSpeech] = useState<Speech>();
  const speak = useSteady((next: Speech | undefined): void => {
    setSpeech(next);
    if (next !== undefined && 'to' in next) chooseParty(next.to);
    onPlace('talk');
  });
  const choose = useSteady((next: PartyIndex): void => {
    const isOwn = next === model.you && model.ballot === undefined && model.opening === undefined;
    if (isOwn) onMandate?.();
    else {
      setSpeech(undefined);
      chooseParty(next);
      if (model.draft.clauses.length > 0) commands.follow(next);
    }
  });
  const openRow = useSteady((issue: IssueIndex | undefined): void => {
    setOpen(issue);
    if (issue !== undefined) onPlace('draft');
  });
  const speakFromRow = useSteady((next: Speech): void => {
    speak(next.type === 'declare' ? next : undefined);
    if ('to' in next) chooseParty(next.to);
    if (next.type !== 'declare') commands.say(next);
  });
  return { party, open, speech, choose, openRow, speak, speakFromRow };
}
