import { channelBetween } from '#engine/model/channels.ts';
import { at } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import { decide } from '#engine/moves/decide.ts';
import type { Draft } from '../draft.ts';
import type { DraftModel } from '../table-model.ts';
import { articleNumber, issueTitle, markOf, optionLabel, voicesOf } from '../words/names.ts';
import { refusalInWords } from '../words/refusal-words.ts';
import type { Chair } from './chair.ts';
import { worthOf } from './worth.ts';

/** The person's offer or counter in the making. */
export function draftModel(chair: Chair): DraftModel {
  const { game, state, view, you, draft } = chair;
  const { track } = draft;
  return {
    kind: draft.kind,
    track,
    clauses: draft.clauses.map(({ issue, option }) => ({
      issue,
      number: articleNumber(game, issue),
      title: issueTitle(game, issue),
      option,
      label: optionLabel(game, issue, option),
      points: at(at(view.own.points, issue), option) / game.scale,
    })),
    to: draft.to.map((party) => markOf(game, party)),
    relayed: draft.to.some((party) => channelBetween(game.common, state, you, party) === 'relayed'),
    worth:
      track === undefined || draft.clauses.length === 0 ? undefined : worthOf(game, state, you, track, draft.clauses),
    unsendable: unsendable(chair),
    sendWords: sendWords(chair),
  };
}

/** The move that sends a draft. */
export function moveOf(you: number, draft: Draft): Move {
  if (draft.kind === 'counter' && draft.counters !== undefined) {
    return { type: 'answer', party: you, offer: draft.counters, response: 'counter', clauses: draft.clauses };
  }
  return { type: 'offer', party: you, track: draft.track ?? 0, to: draft.to, clauses: draft.clauses };
}

function unsendable({ game, state, you, draft }: Chair): string | undefined {
  const refusal = decide(game, state, moveOf(you, draft));
  return refusal && refusalInWords(game, refusal);
}

function sendWords({ game, draft }: Chair): string {
  const verb = draft.kind === 'counter' ? 'Send the counter' : 'Send';
  return draft.to.length === 0 ? verb : `${verb} to ${voicesOf(game, draft.to)}`;
}
