import '#panels/classroom/class/class.css';
import '#panels/live/lead/lead.css';
import '#panels/share/share.css';
import { useCallback } from 'preact/hooks';
import { loadLiveMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { LoadError } from '../../load-error.tsx';
import { useAsync } from '../../use-async.ts';
import { isInForeignFrame } from '../foreign-frame.ts';
import type { LivePageProps } from '../live-page-props.ts';
import { CreateClass } from './create-class.tsx';
import { InForeignFrame } from './in-foreign-frame.tsx';
import { LeadClass } from './lead-class.tsx';
import { ShowClass } from './show-class.tsx';

/** The pages on which live classes are opened, led, and shown on the wall. */
export function LeadPage(props: LivePageProps) {
  const { language, rest } = props;
  const load = useCallback(() => loadLiveMessages(language, 'classroom', 'share'), [language]);
  const voice = useAsync(load);
  if (voice.is === 'missing') return <LoadError onAgain={voice.retry} />;
  if (voice.is === 'loading') return null;
  const [classId = '', place = '', token = ''] = rest.split('/');
  const isFramed = isInForeignFrame();
  const here = { ...props, voice: voice.value };
  return (
    <Speaking speaker={voice.value.speaker}>
      {isFramed && <InForeignFrame />}
      {!isFramed && classId === '' && <CreateClass {...here} />}
      {!isFramed && classId !== '' && place === 'show' && <ShowClass key={classId} classId={classId} token={token} />}
      {!isFramed && classId !== '' && place !== 'show' && (
        <LeadClass key={classId} {...here} classId={classId} place={place} />
      )}
    </Speaking>
  );
}
