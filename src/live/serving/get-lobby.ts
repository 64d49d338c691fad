import { chairOfCard } from '../class/chair-of-card.ts';
import type { AskedByPupil } from '../protocol/asked-by-pupil.ts';
import type { MessageHandler } from './asker.ts';
import { classAtCode } from './class-at-code.ts';
import { lobbyOf } from './lobby-of.ts';

/** Handles a request for the public view of a class. Answered with `Door`. */
export const getLobby: MessageHandler<AskedByPupil['look']> = async (asker, { code, card }) => {
  const used = await classAtCode(asker, code);
  if (used === undefined) return { ok: false, why: 'no-such-code' };
  const { served, letGo } = used;
  try {
    const { state, head } = served.live;
    // Who is here may be known to nobody in this process yet.
    await served.refresh();
    return { ok: true, ...lobbyOf(served, card === undefined ? undefined : chairOfCard(state, head, card)) };
  } finally {
    letGo();
  }
};
