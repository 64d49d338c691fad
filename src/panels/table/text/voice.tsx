import type { PositionMark } from '#session/table/text/position-mark.ts';
import { Tag } from '../../parts/tag.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { tagKind } from './tag-kind.ts';

interface VoiceProps {
  readonly mark: PositionMark;
  /** It is among those that are shown where delegations have no columns. */
  readonly leads: boolean;
}

/** What a delegation thinks of an answer, how that is known and, for those who listen or where there are no columns, why, in the game's words. */
export function Voice({ mark, leads }: VoiceProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const { words, brief, known, because } = mark;
  return (
    <span class="voice" data-stance={mark.stance} data-leads={leads} style={{ '--column': mark.party }}>
      <span class="voice-tag" aria-hidden="true">
        <Tag party={mark} kind={tagKind(mark)} sample />
      </span>
      <span class="voice-words">
        <b class="voice-full">{words}</b>{' '}
        <b class="voice-brief" aria-hidden="true">
          {brief}
        </b>{' '}
        {known !== undefined && <i>{known}</i>}
        <span class="vh">. </span>
        {because !== undefined && (
          <span class="voice-because">
            <i>{say('grid.game-words')}</i> <span lang={lang}>{because}</span>{' '}
          </span>
        )}
      </span>
    </span>
  );
}
