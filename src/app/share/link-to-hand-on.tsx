import { useState } from 'preact/hooks';
import { Button } from '#panels/parts/button.tsx';
import { LiveRegion } from '#panels/parts/live-region.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { copyText } from '../copy-text.ts';
import { LazySharing } from './lazy-sharing.tsx';
import type { SharingProps } from './sharing.tsx';

/** A link that opens no outcome, to be copied or handed on in other ways. */
export function LinkToHandOn({ link, title, words }: Pick<SharingProps, 'link' | 'title' | 'words'>) {
  const { say } = useSpeaker();
  const [copied, setCopied] = useState<string>();
  const isCopied = copied === link;
  return (
    <>
      <Button
        kind="plain"
        icon={isCopied ? 'check' : 'copy'}
        onClick={async () => setCopied((await copyText(link)) ? link : undefined)}
      >
        {say(isCopied ? 'share.link-copied' : 'share.link-copy')}
      </Button>
      <LazySharing {...{ link, title, words }} />
      <LiveRegion message={isCopied ? say('share.link-copied') : ''} />
    </>
  );
}
