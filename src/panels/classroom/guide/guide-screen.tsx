/** Teacher's guide for before, during and after a lesson, with links to the necessary pages. */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { DocumentBlock } from '../../document/document-block.tsx';
import type { DocumentSection, ProjectDocument } from '../../document/parse-document.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useMedia } from '../../parts/use-media.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';

/** Pages that the guide links to, each with its icon. */
const WAYS = {
  class: 'users-group',
  live: 'users',
  kit: 'printer',
  paper: 'file-text',
  check: 'help-circle',
  workshop: 'pencil',
} as const;
export type GuideWay = keyof typeof WAYS;

/** In these sections somebody may want to go there at once. */
const WAY_OF: Readonly<Record<string, GuideWay>> = {
  before: 'class',
  live: 'live',
  lesson: 'kit',
  'concept-check': 'check',
  evidence: 'workshop',
};

export interface GuideScreenProps {
  readonly guide: ProjectDocument;
  /** BCP 47: what the guide is written in. */
  readonly language: string;
  /** Id of the section to begin at; another text begins at the top. */
  readonly section: string;
  /** Addresses of the other pages. */
  readonly pages: Readonly<Record<GuideWay, string>>;
  readonly addressOf: (section: string) => string;
  /** Returns the address on the page of a document of the project; `undefined` if it has none. */
  readonly placeOf: (href: string) => string | undefined;
  readonly onHome: () => void;
  readonly onPrint: () => void;
}

/** Contents at the left, the text on paper; on narrow screens one below the other. */
export function GuideScreen(props: GuideScreenProps) {
  const { guide, language, section, pages, addressOf, placeOf, onHome, onPrint } = props;
  const { say } = useSpeaker();
  const text = useRef<HTMLDivElement>(null);
  const show = useCallback((id: string) => {
    const heading = text.current?.querySelector<HTMLElement>(`#${CSS.escape(`guide-${id}`)}`);
    if (heading === undefined || heading === null) window.scrollTo(0, 0);
    // By itself the focus would only bring it into sight, at the lower edge.
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  }, []);
  useEffect(() => show(section), [show, section]);
  return (
    <div class="guide">
      <TopBar title={say('page.teaching')} note={undefined} onHome={onHome} />
      <main class="guide-main grid">
        <div class="guide-side stack gap5">
          <Ways pages={pages} />
          {guide.sections.length > 1 && (
            <Contents guide={guide} language={language} addressOf={addressOf} onShow={show} />
          )}
        </div>
        <PaperSheet class="guide-sheet" aria-labelledby="guide-title">
          <div ref={text} lang={language}>
            <h1 id="guide-title">{guide.title}</h1>
            {guide.lead.map((block, index) => (
              <DocumentBlock key={index} block={block} placeOf={placeOf} />
            ))}
            {guide.sections.map((each) => (
              <Section key={each.id} section={each} pages={pages} placeOf={placeOf} />
            ))}
          </div>
          <Button kind="paper" icon="printer" class="guide-print" onClick={onPrint}>
            {say('guide.print')}
          </Button>
        </PaperSheet>
      </main>
    </div>
  );
}

interface ContentsProps extends Pick<GuideScreenProps, 'guide' | 'language' | 'addressOf'> {
  readonly onShow: (section: string) => void;
}

/** Open beside the text; folded above it, where they would have to be passed by first. */
function Contents({ guide, language, addressOf, onShow }: ContentsProps) {
  const { say } = useSpeaker();
  const isBeside = useMedia('(min-width: 64em)');
  return (
    <nav class="guide-contents" aria-label={say('guide.contents')}>
      <details open={isBeside}>
        <summary>{say('guide.contents')}</summary>
        <ol lang={language}>
          {guide.sections.map(({ id, heading }) => (
            <li key={id}>
              {/* The address may be there already, and then nothing but this moves. */}
              <a href={addressOf(id)} onClick={() => onShow(id)}>
                {heading}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function Ways({ pages }: Pick<GuideScreenProps, 'pages'>) {
  const { say } = useSpeaker();
  return (
    <nav class="guide-ways" aria-label={say('guide.ways')}>
      <ul class="stack">
        {(Object.keys(WAYS) as GuideWay[]).map((way) => (
          <li key={way}>
            <WayLink way={way} kind="plain" pages={pages} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface WayLinkProps extends Pick<GuideScreenProps, 'pages'> {
  readonly way: GuideWay;
  readonly kind: 'plain' | 'paper';
}

function WayLink({ way, kind, pages }: WayLinkProps) {
  const { say } = useSpeaker();
  return (
    <a class={`guide-way button button--${kind}`} href={pages[way]}>
      <Icon name={WAYS[way]} />
      <span>{say(`guide.way-${way}`)}</span>
    </a>
  );
}

interface SectionProps extends Pick<GuideScreenProps, 'pages' | 'placeOf'> {
  readonly section: DocumentSection;
}

function Section({ section: { id, heading, blocks }, pages, placeOf }: SectionProps) {
  const way = WAY_OF[id];
  return (
    <section class="guide-section" aria-labelledby={`guide-${id}`}>
      <h2 id={`guide-${id}`} tabIndex={-1} data-focus-heading>
        {heading}
      </h2>
      {blocks.map((block, index) => (
        <DocumentBlock key={index} block={block} placeOf={placeOf} />
      ))}
      {way && <WayLink way={way} kind="paper" pages={pages} />}
    </section>
  );
}
