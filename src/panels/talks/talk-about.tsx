import { useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Speech } from '#session/speech.ts';
import { Mark } from '../parts/mark.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { OpenRowProps } from './open-row-props.ts';
import { type SentenceModel, TalkSentence } from './talk-sentence.tsx';

/** Questions and claims about an article, as sentences, to one delegation or in public. */
export function TalkAbout({ article, delegations, sayable, talkingTo, commands, onSpeak }: OpenRowProps) {
  const { say } = useSpeaker();
  const about = sayable.filter((speech) => 'issue' in speech && speech.issue === article.issue);
  const hearers = delegations.filter(({ party }) => about.some((speech) => isTo(speech, party)));
  const [chosen, choose] = useState<PartyIndex | 'all'>();
  const first = hearers.find(({ party }) => party === talkingTo) ?? hearers[0];
  const to = chosen ?? first?.party;
  const sentences = sentencesIn(about.filter((speech) => isTo(speech, to)));
  if (about.length === 0) return null;
  return (
    <section class="talk-about stack" aria-label={say('talks.talk-about-it')}>
      <div class="chips cluster">
        <h4 class="label muted">{say('talks.talk-about-it')}</h4>
        {hearers.map((one) => (
          <button
            key={one.party}
            type="button"
            class={`chip ${partyClass(one.order)}`}
            aria-pressed={to === one.party}
            onClick={() => choose(one.party)}
          >
            <Mark party={one} size={18} decorative /> {one.called}
          </button>
        ))}
        {about.some((speech) => isTo(speech, 'all')) && (
          <button type="button" class="chip" aria-pressed={to === 'all'} onClick={() => choose('all')}>
            {say('talks.everybody')}
          </button>
        )}
        <span class="note muted">{say('talks.one-move')}</span>
      </div>
      <ul class="talk-sentences stack gap1">
        {sentences.map(({ kind, speeches }) => (
          <li key={`${kind} ${to}`}>
            <TalkSentence {...{ kind, speeches, article }} inWords={commands.inWords} onSpeak={onSpeak} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Groups speeches that differ by the wording alone into one sentence; claims about others are made from the form. */
function sentencesIn(speeches: readonly Speech[]): SentenceModel[] {
  const kinds = ['could-live-with', 'ask-matters', 'tell-matters', 'meaning', 'insist', 'never'] as const;
  return kinds.flatMap((kind) => {
    const alike = speeches.filter((speech) => kindOf(speech) === kind);
    return alike.length === 0 ? [] : [{ kind, speeches: alike }];
  });
}

function kindOf(speech: Speech): SentenceModel['kind'] | undefined {
  if (speech.type === 'ask' && speech.what === 'matters') return 'ask-matters';
  if (speech.type === 'tell' && speech.what === 'matters') return 'tell-matters';
  if (speech.type === 'ask' && (speech.what === 'could-live-with' || speech.what === 'meaning')) return speech.what;
  return speech.type === 'declare' && (speech.what === 'insist' || speech.what === 'never') ? speech.what : undefined;
}

function isTo(speech: Speech, to: PartyIndex | 'all' | undefined): boolean {
  if (kindOf(speech) === undefined) return false;
  return to === 'all' ? speech.type === 'declare' : 'to' in speech && speech.to === to;
}
