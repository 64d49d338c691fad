import '#panels/classroom/class/class.css';
import '#panels/live/lead/lead.css';
import '#panels/share/share.css';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadLiveMessages } from '#messages/message-catalogue.ts';
import { WithMessages } from '../../with-messages.tsx';
import { isInForeignFrame } from '../foreign-frame.ts';
import type { LivePageProps } from '../live-page-props.ts';
import { CreateClass } from './create-class.tsx';
import { InForeignFrame } from './in-foreign-frame.tsx';
import { LeadClass } from './lead-class.tsx';
import { ShowClass } from './show-class.tsx';

const loadMessages = (language: OfferedLanguage) => loadLiveMessages(language, 'classroom', 'share');

/** The pages on which live classes are opened, led, and shown on the wall. */
export function LeadPage({ rest }: LivePageProps) {
  const [classId = '', place = '', token = ''] = rest.split('/');
  const isFramed = isInForeignFrame();
  return (
    <WithMessages load={loadMessages}>
      {isFramed && <InForeignFrame />}
      {!isFramed && classId === '' && <CreateClass />}
      {!isFramed && classId !== '' && place === 'show' && <ShowClass key={classId} classId={classId} token={token} />}
      {!isFramed && classId !== '' && place !== 'show' && <LeadClass key={classId} classId={classId} place={place} />}
    </WithMessages>
  );
}
