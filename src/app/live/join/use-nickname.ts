import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Lobby } from '#live/protocol/told-to-pupil.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { Nickname } from '#record/link/nicknames.ts';
import { nicknameInWords } from '#session/classroom/class/names-in-words.ts';
import { firstNickname, freeNicknames, nicknameAfter } from '#session/live/free-nicknames.ts';

const NOBODY: readonly Nickname[] = [];

/** The name that a pupil has chosen or is offered, among those that nobody of the class has. */
export function useNickname(lobby: Lobby | undefined) {
  const speaker = useSpeaker();
  const [draw] = useState(() => Math.random());
  const [chosen, setChosen] = useState<Nickname>();
  const taken = lobby?.taken ?? NOBODY;
  const free = useMemo(() => freeNicknames(taken), [taken]);
  const names = useMemo(
    () => free.map((nickname) => ({ nickname, words: nicknameInWords(speaker, nickname) })),
    [free, speaker],
  );
  // Another student was quicker.
  const isStillFree = chosen !== undefined && free.includes(chosen);
  const nickname = isStillFree ? chosen : firstNickname(free, draw);
  // What was offered is not another one because somebody else has sat down.
  useEffect(() => setChosen(nickname), [nickname]);
  return {
    names,
    nickname,
    onName: setChosen,
    onAnother: () => setChosen(nicknameAfter(free, nickname)),
  };
}
