import { useState } from 'preact/hooks';
import type { PartyMark } from '#session/party-mark.ts';
import type { ThreadEntry, ThreadModel } from '#session/table/talks/thread-model.ts';
import { Icon } from '../parts/icon.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Seal } from '../table/desk/seal.tsx';
import { focusHeading } from '../table/parts/use-focus-home.ts';

interface ThreadProps {
  readonly thread: ThreadModel;
  readonly you: PartyMark;
  /** Only the newest letter is shown whole: the room is needed for what the person writes. */
  readonly isBrief: boolean;
}

/** Conversation of the person and a delegation: the last exchange whole, all before it folded. */
export function Thread({ thread, you, isBrief }: ThreadProps) {
  const { say } = useSpeaker();
  const [unfolded, unfold] = useState(false);
  const { entries } = thread;
  const from = lastExchangeIn(entries, isBrief);
  const earlier = entries.slice(0, from);
  return (
    <div class="thread">
      {earlier.length > 0 && (
        <p class="thread-earlier">
          <button type="button" class="link-button" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
            {unfolded ? say('talks.fold-earlier') : say('talks.earlier', { entries: earlier.length })}
          </button>
        </p>
      )}
      <ol class="thread-entries" data-unfolded={unfolded}>
        {(unfolded ? entries : entries.slice(from, isBrief ? from + 1 : undefined)).map((entry) => (
          <li key={entry.key}>
            <Entry entry={entry} thread={thread} you={you} isLetter={!isBrief && entry === lastLetterIn(entries)} />
          </li>
        ))}
      </ol>
      {entries.length === 0 && <p class="thread-nothing">{say('talks.nothing')}</p>}
    </div>
  );
}

/** Most entries that are shown whole. */
const MOST_WHOLE = 3;

/**
 * Place of the first entry of the last exchange: the newest letter, with the person's own words if it answers them, and all
 * since; three at most.
 */
function lastExchangeIn(entries: readonly ThreadEntry[], isBrief: boolean): number {
  const letter = lastBy('them', entries);
  if (letter < 0) return Math.max(0, entries.length - 1);
  if (isBrief) return letter;
  const first = entries[letter - 1]?.by === 'you' ? letter - 1 : letter;
  return Math.max(first, entries.length - MOST_WHOLE);
}

/** The newest that the delegation has written. */
function lastLetterIn(entries: readonly ThreadEntry[]): ThreadEntry | undefined {
  return entries[lastBy('them', entries)];
}

/** Place of the last entry by one side; -1 if there is none. */
function lastBy(by: ThreadEntry['by'], entries: readonly ThreadEntry[]): number {
  return entries.map((entry) => entry.by).lastIndexOf(by);
}

interface EntryProps {
  readonly entry: ThreadEntry;
  readonly thread: ThreadModel;
  readonly you: PartyMark;
  /** It is the newest letter of the other delegation, which is read first. */
  readonly isLetter: boolean;
}

function Entry({ entry, thread, you, isLetter }: EntryProps) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  const { by, heading, when, words, isNew } = entry;
  if (by === 'news') {
    return (
      <p class="thread-news" data-new={isNew}>
        <Icon name="info-circle" size={15} /> <span>{words}</span> <span class="thread-when">{when}</span>
      </p>
    );
  }
  if (isLetter) {
    return (
      <article class={`thread-letter ${partyClass(thread.order)}`} aria-labelledby="desk-heading">
        <Seal party={thread} />
        <h2 id="desk-heading" class="document-heading" {...focusHeading}>
          {heading ?? thread.name}
        </h2>
        <p class="thread-when">{when}</p>
        <p class="thread-words" lang={lang}>
          {words}
        </p>
      </article>
    );
  }
  return (
    <div class={`bubble ${partyClass(by === 'you' ? you.order : thread.order)}`} data-by={by}>
      <p class="bubble-head">
        <b>{by === 'you' ? say('talks.you') : (heading ?? thread.name)}</b> <span class="thread-when">{when}</span>
      </p>
      <p>{words}</p>
    </div>
  );
}
