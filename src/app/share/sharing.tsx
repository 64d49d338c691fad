import { useMemo, useState } from 'preact/hooks';
import '#panels/share/share.css';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { ClassView } from '#panels/share/class-view.tsx';
import { EmbedDialog } from '#panels/share/embed-dialog.tsx';
import { ShareRow } from '#panels/share/share-row.tsx';
import { copyText } from '../copy-text.ts';
import { embedHtml } from './embed-html.ts';
import { isOnlyHere } from './is-only-here.ts';
import { qrCodeOf } from './qr-code-of.ts';
import { canSend, type MadePicture, send, usePictureWay } from './use-picture-way.ts';

/** A link that is handed on. */
export interface SharingProps {
  /** The whole address. */
  readonly link: string;
  /** The title of the link's scenario, and a line about it. */
  readonly title: string;
  readonly words: string;
  /** Makes the picture of the outcome that it opens; absent where it opens something else. */
  readonly makePicture?: (() => Promise<MadePicture>) | undefined;
}

/** Ways for a link to leave the screen; an outcome can stand in another page, too. */
export function Sharing({ link, title, words, makePicture }: SharingProps) {
  const { say } = useSpeaker();
  const [open, setOpen] = useState<'class' | 'embed'>();
  const [became, setBecame] = useState<string>();
  const picture = usePictureWay(makePicture, setBecame);
  const sendLink = async () => {
    const sent = await send({
      title,
      text: makePicture ? say('share.send-words', { title, words }) : words,
      url: link,
    });
    setBecame(sent ? undefined : say('share.send-failed'));
  };
  const close = () => setOpen(undefined);
  return (
    <>
      <ShareRow
        onShow={() => setOpen('class')}
        onSend={canSend({ url: link }) ? sendLink : undefined}
        picture={picture}
        onEmbed={makePicture && (() => setOpen('embed'))}
        became={became}
      />
      {open === 'class' && <ToTheClass {...{ link, title, words }} onClose={close} />}
      {open === 'embed' && <Embed {...{ link, title }} onClose={close} />}
    </>
  );
}

interface Closable {
  readonly onClose: () => void;
}

function ToTheClass({ link, ...shown }: Pick<SharingProps, 'link' | 'title' | 'words'> & Closable) {
  const modules = useMemo(() => qrCodeOf(link), [link]);
  return <ClassView {...shown} modules={modules} address={link.replace(/#.*$/, '')} onlyHere={isOnlyHere(link)} />;
}

function Embed({ link, title, onClose }: Pick<SharingProps, 'link' | 'title'> & Closable) {
  const { say } = useSpeaker();
  const [copied, setCopied] = useState(false);
  const html = embedHtml(link, say('share.frame-title', { title }));
  return <EmbedDialog {...{ html, copied, onClose }} onCopy={async () => setCopied(await copyText(html))} />;
}
