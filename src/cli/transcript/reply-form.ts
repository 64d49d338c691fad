import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Asked, ReplyWord } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { obstaclesNamed } from '#lab/transcripts/obstacles.ts';
import type { TranscriptClause } from '#lab/transcripts/transcript.ts';
import type { Ids } from './ids.ts';
import type { Heard, LineContent } from './line-content.ts';

/** A reply: the answers that it says yes to or, with an obstacle, no to; no article if it says neither. */
export function formOfReply({ game, table, dispatches, reasons }: Heard<'replied'>, ids: Ids): LineContent {
  const { from, to, asked, says } = byId(table.questions, at(dispatches, 0).question);
  const issue = asked.what === 'is-it-true' ? byId(table.claims, asked.claim).issue : asked.issue;
  const wording = wordingMeant(table, asked, says ?? 'evade', ids);
  const over = says === 'no' && wording ? obstaclesNamed(game.scenario, [issue], reasons) : undefined;
  return {
    kind: 'reply',
    from: ids.party(to),
    to: [ids.party(from)],
    track: ids.trackOf(issue),
    articles: wording === undefined ? [] : [wording],
    ...(over && { over }),
  };
}

function wordingMeant({ claims }: Table, asked: Asked, says: ReplyWord, ids: Ids): TranscriptClause | undefined {
  if (asked.what === 'meaning') return readingMeant(asked, says, ids);
  if (asked.what === 'matters' || (says !== 'yes' && says !== 'no')) return undefined;
  if (asked.what === 'could-live-with') return ids.clause(asked);
  const { issue, options } = byId(claims, asked.claim);
  return ids.article(issue, options);
}

function readingMeant(
  { issue, option, or }: Extract<Asked, { what: 'meaning' }>,
  says: ReplyWord,
  ids: Ids,
): TranscriptClause | undefined {
  if (says === 'first') return ids.article(issue, [option]);
  return says === 'second' ? ids.article(issue, [or]) : undefined;
}
