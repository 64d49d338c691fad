import '#panels/classroom/class/class.css';
import '#panels/live/lead/lead.css';
import '#panels/share/share.css';
import { useCallback } from 'preact/hooks';
import { loadLiveMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { LoadError } from '../../load-error.tsx';
import { usePageServices, WithServices } from '../../page-services.tsx';
import { useAsync } from '../../use-async.ts';
import { isInForeignFrame } from '../foreign-frame.ts';
import type { LivePageProps } from '../live-page-props.ts';
import { CreateClass } from './create-class.tsx';
import { InForeignFrame } from './in-foreign-frame.tsx';
import { LeadClass } from './lead-class.tsx';
import { ShowClass } from './show-class.tsx';

/** The pages on which live classes are opened, led, and shown on the wall. */
export function LeadPage({ rest }: LivePageProps) {
  const { language } = usePageServices();
  const load = useCallback(() => loadLiveMessages(language, 'classroom', 'share'), [language]);
  const voice = useAsync(load);
  if (voice.is === 'missing') return <LoadError onAgain={voice.retry} />;
  if (voice.is === 'loading') return null;
  const [classId = '', place = '', token = ''] = rest.split('/');
  const isFramed = isInForeignFrame();
  return (
    <Speaking speaker={voice.value.speaker}>
      <WithServices add={{ messages: voice.value }}>
        {isFramed && <InForeignFrame />}
        {!isFramed && classId === '' && <CreateClass />}
        {!isFramed && classId !== '' && place === 'show' && <ShowClass key={classId} classId={classId} token={token} />}
        {!isFramed && classId !== '' && place !== 'show' && <LeadClass key={classId} classId={classId} place={place} />}
      </WithServices>
    </Speaking>
  );
}
