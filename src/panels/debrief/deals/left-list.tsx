/** Texts that were left on the table, by name. */
import type { LeftOnTable, NamedText } from '#session/debrief/deal-map-model.ts';
import { LeftDecision } from '../../ending/left-decision.tsx';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { Picked } from './deal-choices.ts';
import { moreInWords } from './gains-row.tsx';

interface LeftListProps {
  readonly left: LeftOnTable;
  readonly picked: Picked | undefined;
  readonly onPick: (picked: Picked) => void;
}

/** Deals A, B and C: each is on the map, and choosing one asks if it would have been worth it. */
export function LeftList({ left, picked, onPick }: LeftListProps) {
  const { say } = useSpeaker();
  const chosen = picked !== undefined && 'stone' in picked ? picked.stone : undefined;
  return (
    <section class="deal-left">
      <h2>{say('debrief-deals.left')}</h2>
      {left.words.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {left.texts.length > 0 && (
        <>
          <p class="note muted">
            {say(
              left.against === 'signed' ? 'debrief-deals.left-against-signed' : 'debrief-deals.left-against-no-deal',
            )}
          </p>
          <ul class="deal-left-list">
            {left.texts.map((text) => (
              <li class="ruled" key={text.key}>
                <Named text={text} isPicked={text.key === chosen} onPick={onPick} />
                {text.key === chosen && text.choice !== undefined && <LeftDecision choice={text.choice} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface NamedProps {
  readonly text: NamedText;
  readonly isPicked: boolean;
  readonly onPick: (picked: Picked) => void;
}

function Named({ text, isPicked, onPick }: NamedProps) {
  const speaker = useSpeaker();
  return (
    <button
      type="button"
      class="deal-named full gap3 flex bare pressable"
      aria-pressed={isPicked}
      onClick={() => onPick({ stone: text.key })}
    >
      <span class="deal-named-letter document-title">{text.letter}</span>
      <span class="deal-named-words stack gap1 shrink">
        <strong class="strong">{text.heading}</strong>
        {text.why.map((why) => (
          <span key={why} class="note muted">
            {why}
          </span>
        ))}
        <span class="deal-gains cluster small gap-1-4">
          {text.gains.map(({ party, more }) => (
            <span key={party.party}>
              <DelegationTag party={party} kind="solid" /> <b>{moreInWords(speaker, more)}</b>
            </span>
          ))}
        </span>
      </span>
    </button>
  );
}
