import '#panels/classroom/class/class.css';
import '#panels/live/lead/lead.css';
import '#panels/share/share.css';
import { useCallback } from 'preact/hooks';
import { loadLiveVoice } from '#messages/voice.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { PartMissing } from '../../part-missing.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { isInForeignFrame } from '../foreign-frame.ts';
import type { LivePageProps } from '../live-page-props.ts';
import { InForeignFrame } from './in-foreign-frame.tsx';
import { LeadClass } from './lead-class.tsx';
import { OpenClass } from './open-class.tsx';
import { ShowClass } from './show-class.tsx';

/** The pages on which live classes are opened, led, and shown on the wall. */
export function LeadPage(props: LivePageProps) {
  const { language, rest } = props;
  const load = useCallback(() => loadLiveVoice(language, 'classroom', 'share'), [language]);
  const voice = useLoaded(load);
  if (voice.is === 'missing') return <PartMissing onAgain={voice.tryAgain} />;
  if (voice.is === 'loading') return null;
  const [classId = '', place = '', token = ''] = rest.split('/');
  const isFramed = isInForeignFrame();
  const here = { ...props, voice: voice.value };
  return (
    <Speaking speaker={voice.value.speaker}>
      {isFramed && <InForeignFrame />}
      {!isFramed && classId === '' && <OpenClass {...here} />}
      {!isFramed && classId !== '' && place === 'show' && <ShowClass key={classId} classId={classId} token={token} />}
      {!isFramed && classId !== '' && place !== 'show' && (
        <LeadClass key={classId} {...here} classId={classId} place={place} />
      )}
    </Speaking>
  );
}
