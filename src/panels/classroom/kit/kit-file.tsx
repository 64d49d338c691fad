import { renderToString } from 'preact-render-to-string';
import type { KitDocument } from '#session/classroom/kit/kit-document.ts';
import { TextLanguage } from '../../parts/text-language.ts';
import type { KitPaper } from './kit-paper.ts';
import { KitSheets } from './kit-sheets.tsx';

interface KitFileWish {
  /** The style sheet of the kit, which the file has in it. */
  readonly style: string;
  readonly paper: KitPaper;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Language of the scenario's texts, where it differs. */
  readonly textLanguage?: string | undefined;
}

/** The page may draw its own styles and nothing else, whatever a scenario's texts hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A document of the kit as a page by itself, to be opened and printed anywhere: it loads nothing. */
export function kitFile(
  document: KitDocument,
  { style, paper, language, direction, textLanguage }: KitFileWish,
): string {
  const page = (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width" />
        <title>{document.title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, in which nothing of a scenario stands */}
        <style dangerouslySetInnerHTML={{ __html: style.replace(/\/\*[\s\S]*?\*\//g, '') }} />
      </head>
      <body class="kit-file">
        <TextLanguage.Provider value={textLanguage}>
          <KitSheets document={document} paper={paper} />
        </TextLanguage.Provider>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
