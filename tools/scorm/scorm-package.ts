import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { codesIn } from '../../src/record/link/codes-in.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';

/** Options of the command, as typed. */
export interface PackageOptions {
  readonly scenario?: string | undefined;
  readonly chair?: string | undefined;
  /** A link to a scenario, with its settings. */
  readonly link?: string | undefined;
  readonly score?: string | undefined;
}

/** A mistake in the options, said to the person who typed them. */
export class PackageProblem extends Error {}

const PAGE = 'parley.html';
/** Date in the package, so that the same page makes the same bytes. */
const MADE = new Date(2000, 0, 1);

/**
 * Returns a SCORM 1.2 package, a ZIP file, of the page in one file.
 * @param html The page, as `npm run build:usb` makes it
 * @param root Folder of package.json
 * @throws PackageProblem if an option names something that does not exist
 */
export function scormPackage(html: string, options: PackageOptions, root: string): Uint8Array {
  if (options.score !== undefined && options.score !== 'mandate') {
    throw new PackageProblem(`--score takes "mandate", not "${options.score}".`);
  }
  const { start, title, id } = beginning(options, root);
  const settings = { start, score: options.score ?? 'none' };
  const files = {
    'imsmanifest.xml': strToU8(manifestOf({ id, title, page: PAGE })),
    [PAGE]: strToU8(withSettings(html, settings)),
  };
  return zipSync(files, { level: 9, mtime: MADE });
}

/** Returns the page with settings in it, in an element that the page reads and no browser runs. */
export function withSettings(html: string, settings: Readonly<Record<string, string>>): string {
  const element = `<script type="application/json" id="lesson">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>`;
  if (!html.includes('</head>')) throw new PackageProblem('The page has no head. Was it made by npm run build:usb?');
  return html.replace('</head>', () => `${element}\n</head>`);
}

interface Beginning {
  readonly start: string;
  readonly title: string;
  readonly id: string;
}

/** The place where a learner begins: the first screen, a scenario, or the game of a link. */
function beginning({ scenario, chair, link }: PackageOptions, root: string): Beginning {
  if (link !== undefined) {
    if (scenario !== undefined || chair !== undefined) throw new PackageProblem('--link names the scenario itself.');
    const [code] = codesIn(link).whole;
    if (code === undefined) throw new PackageProblem('--link is no whole link of Parley. Copy it again.');
    return { start: code, title: 'Parley', id: 'link' };
  }
  if (scenario !== undefined) return beginningOfScenario(scenario, chair, root);
  if (chair !== undefined) throw new PackageProblem('--chair needs --scenario.');
  return { start: '', title: 'Parley', id: 'library' };
}

function beginningOfScenario(id: string, chair: string | undefined, root: string): Beginning {
  const file = join(root, 'scenarios', `${id}.yaml`);
  if (!/^[a-z0-9-]+$/.test(id) || !existsSync(file)) {
    throw new PackageProblem(`There is no scenario "${id}" in the folder scenarios.`);
  }
  const parsed = parseScenario(readFileSync(file, 'utf8'));
  if (!parsed.ok)
    throw new PackageProblem(`The scenario "${id}" has errors: npm run -s parley -- check scenarios/${id}.yaml`);
  const { title, parties } = parsed.scenario;
  if (chair !== undefined && !parties.some((party) => party.id === chair)) {
    throw new PackageProblem(
      `"${id}" has no delegation "${chair}". It has: ${parties.map((party) => party.id).join(', ')}.`,
    );
  }
  return { start: `/chairs/${id}${chair === undefined ? '' : `/chair/${chair}`}`, title, id };
}

/** A package of one page for learning platforms. */
interface ScormPackage {
  /** Id of the course: letters, digits, dots, hyphens and underscores. */
  readonly id: string;
  readonly title: string;
  /** File in the package that is opened. */
  readonly page: string;
}

/** Returns `imsmanifest.xml` of a package (SCORM 1.2, Content Aggregation Model). */
export function manifestOf({ id, title, page }: ScormPackage): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="parley-${escapeXml(id)}" version="1.2"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="parley">
    <organization identifier="parley">
      <title>${escapeXml(title)}</title>
      <item identifier="game" identifierref="page">
        <title>${escapeXml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${escapeXml(page)}">
      <file href="${escapeXml(page)}"/>
    </resource>
  </resources>
</manifest>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
