import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PartyMark } from '#session/party-mark.ts';
import type { ThreadEntry, ThreadModel } from '#session/table/talks/thread-model.ts';
import { memo } from '../memo.ts';
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
export const Thread = memo(function Thread({ thread, you, isBrief }: ThreadProps) {
  const { say } = useSpeaker();
  const [unfolded, unfold] = useState(false);
  const { entries } = thread;
  const from = lastExchangeIn(entries, isBrief);
  const earlier = entries.slice(0, from);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a letter that comes moves nothing that is being read
  useLayoutEffect(() => {
    const newest = unfolded ? list.current?.children[from - 1] : undefined;
    if (list.current && newest) bringToTop(list.current, newest);
  }, [unfolded]);
  return (
    <div class="thread">
      {earlier.length > 0 && (
        <p class="thread-earlier muted">
          <button type="button" class="link-button label" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
            {say(unfolded ? 'talks.fold-earlier' : 'talks.earlier')}
          </button>
        </p>
      )}
      <ol ref={list} class="thread-entries stack gap3 column" data-unfolded={unfolded}>
        {(unfolded ? entries : entries.slice(from, isBrief ? from + 1 : undefined)).map((entry) => (
          <li key={entry.key}>
            <Entry
              {...{ entry, thread, you }}
              isLetter={!isBrief && entry === lastLetterIn(entries)}
              isFolded={!unfolded && isAnswered(entry, entries)}
            />
          </li>
        ))}
      </ol>
      {entries.length === 0 && <p class="thread-nothing">{say('talks.nothing')}</p>}
    </div>
  );
});

/** Brings the newest of the older lines to the top: what follows it is the last exchange, and focus stays where it is. */
function bringToTop(list: HTMLElement, entry: Element): void {
  if (list.scrollHeight <= list.clientHeight) entry.scrollIntoView({ block: 'start' });
  else list.scrollTop += entry.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

/** Letters, in characters, that stand in some two lines beside each other. */
const SHORT = 120;

/** True of long words of the person's own that the newest letter came after: that letter needs the room. */
function isAnswered({ by, words, key }: ThreadEntry, entries: readonly ThreadEntry[]): boolean {
  const place = entries.findIndex((entry) => entry.key === key);
  return by === 'you' && words.length > SHORT && place < lastBy('them', entries);
}

/** Most entries that are shown whole. */
const MOST_WHOLE = 3;

/**
 * Place of the first entry of the last exchange: the newest letter and, before it, the person's last own words with the
 * answer to them, if one was awaited, so that a letter that comes with an answer does not hide it; and all since. Three at
 * most.
 */
function lastExchangeIn(entries: readonly ThreadEntry[], isBrief: boolean): number {
  const letter = lastBy('them', entries);
  if (letter < 0) return Math.max(0, entries.length - 1);
  if (isBrief) return letter;
  const own = lastBy('you', entries.slice(0, letter));
  const isAwaited = own >= 0 && entries[own]?.isClosing !== true && letter - own < MOST_WHOLE;
  const first = isAwaited ? own : letter;
  return Math.max(first, entries.length - MOST_WHOLE);
}

/** The newest that the delegation has written. */
function lastLetterIn(entries: readonly ThreadEntry[]): ThreadEntry | undefined {
  const newest = entries[lastBy('them', entries)];
  return newest?.isOpening ? undefined : newest;
}

/** Place of the last entry by one side; -1 if there is none. */
function lastBy(by: ThreadEntry['by'], entries: readonly ThreadEntry[]): number {
  return entries.map((entry) => entry.by).lastIndexOf(by);
}

interface EntryProps {
  readonly entry: ThreadEntry;
  readonly thread: ThreadModel;
  readonly you: PartyMark;
  /** True for the newest letter of the other delegation, which is read first. */
  readonly isLetter: boolean;
  /** True if only the first words are shown, and the rest on demand. */
  readonly isFolded: boolean;
}

/** Act of the delegation in a line, with its reason on demand. */
function News({ entry: { words, when, why, isNew } }: Pick<EntryProps, 'entry'>) {
  const { say } = useSpeaker();
  return (
    <div class="thread-news small muted" data-new={isNew}>
      <Icon name="info-circle" size={15} />
      <div class="grow shrink">
        <p>{words}</p>
        {why !== undefined && (
          <details>
            <summary>{say('talks.why')}</summary>
            <p>{why}</p>
          </details>
        )}
      </div>
      <span class="thread-when">{when}</span>
    </div>
  );
}

function Entry({ entry, thread, you, isLetter, isFolded }: EntryProps) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  const { by, heading, when, words } = entry;
  if (by === 'news') return <News entry={entry} />;
  if (isLetter) {
    return (
      <article class={`thread-letter ${partyClass(thread.order)}`} aria-labelledby="desk-heading">
        <Seal party={thread} />
        <h2 id="desk-heading" class="document-heading document-title" {...focusHeading}>
          {heading ?? thread.name}
        </h2>
        <p class="thread-when">{when}</p>
        <p class="thread-words mt2" lang={lang}>
          {words}
        </p>
      </article>
    );
  }
  const order = by === 'you' ? you.order : thread.order;
  if (isFolded || entry.isOpening) return <Folded {...{ entry, order }} />;
  return (
    <div class={`bubble reading ${partyClass(order)}`} data-by={by}>
      <p class="bubble-head note">
        <b>{by === 'you' ? say('talks.you') : (heading ?? thread.name)}</b> <span class="thread-when">{when}</span>
      </p>
      <p>{words}</p>
    </div>
  );
}

/** Own words that a newer letter answers, with their beginning; or an opening statement. */
function Folded({
  entry: { by, heading, when, words },
  order,
}: Pick<EntryProps, 'entry'> & { readonly order: number }) {
  const { say } = useSpeaker();
  return (
    <details class={`bubble reading ${partyClass(order)}`} data-by={by}>
      <summary class="pressable">
        <b>{heading ?? say('talks.you')}</b> <span class="thread-when">{when}</span>
        {by === 'you' && (
          <span class="bubble-start nowrap" aria-hidden="true">
            {words}
          </span>
        )}
      </summary>
      <p>{words}</p>
    </details>
  );
}
