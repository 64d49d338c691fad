import { useSpeaker } from '../parts/use-speaker.ts';

/** Documents that a page can have, in the order of their links. */
const DOCUMENTS = ['privacy', 'licences', 'imprint'] as const;

interface WrittenPagesProps {
  /** Names of the documents that lie beside the page; one in another language has its tag, such as `uk`, before `.html`. */
  readonly files: readonly string[];
}

/** Links to the documents that lie beside the page, each in the language of the page where there is one. */
export function WrittenPages({ files }: WrittenPagesProps) {
  const { say, language } = useSpeaker();
  const [tag] = language.tag.split('-');
  const links = DOCUMENTS.flatMap((document) => {
    const file = [`${document}.${tag}.html`, `${document}.html`].find((name) => files.includes(name));
    return file === undefined ? [] : [{ document, file }];
  });
  if (links.length === 0) return null;
  return (
    <nav class="start-pages cluster small gap4 whole-row" aria-label={say('more.pages')}>
      {links.map(({ document, file }) => (
        <a key={file} href={`./${file}`}>
          {say(`more.${document}`)}
        </a>
      ))}
    </nav>
  );
}
