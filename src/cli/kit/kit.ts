import { compileGame } from '#engine/setup/compile-game.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import style from '#panels/classroom/kit/kit.css?inline';
import { kitFile } from '#panels/classroom/kit/kit-file.tsx';
import { KIT_PAPERS, type KitPaper } from '#panels/classroom/kit/kit-paper.ts';
import { CLASS_SIZES } from '#session/classroom/kit/class-plan.ts';
import type { KitDocument } from '#session/classroom/kit/kit-document.ts';
import { kitEntries } from '#session/classroom/kit/kit-entries.ts';
import { LESSON_LENGTHS } from '#session/classroom/kit/lesson-plan.ts';
import { shippedPath } from '../link/shipped-path.ts';
import { type Flags, type Options, onlyWord, readOptions, wholeNumber } from '../options.ts';
import { readScenario } from '../read-scenario.ts';
import { STATUS, type Status, type Terminal } from '../terminal.ts';
import { toldInLanguage } from '../told-in-language.ts';
import { UsageProblem } from '../usage-problem.ts';

const FLAGS: Flags = {
  out: { needs: 'the folder that the kit goes to' },
  paper: { needs: 'a4 or letter' },
  language: { needs: 'the tag of a language, such as uk' },
  students: { needs: 'the number of students' },
  pdf: 'switch',
};

/** A class that a run sheet is made for where nobody says how big it is. */
const USUAL_CLASS = 28;

/** `kit FILE --out FOLDER`: the printable kit of a scenario, a file a document and each role in one of its own. */
export function kit(args: readonly string[], terminal: Terminal): Status {
  const options = readOptions(args, FLAGS);
  const word = onlyWord(options, 'a scenario file, or a scenario that comes with the game');
  const folder = options.values.get('out');
  if (folder === undefined) throw new UsageProblem('Name the folder for the kit: --out FOLDER.');
  const wish = { paper: paperOf(options), students: studentsOf(options) };
  const path = shippedPath(terminal, word) ?? word;
  const read = readScenario(terminal, path);
  if (!read.ok) return read.status;
  const game = toldInLanguage(terminal, { path, scenario: read.scenario }, options.values.get('language'), compileGame);
  const written = documentsOf(game, wish.students).map((document) => {
    const file = `${folder}/${document.id}.html`;
    terminal.writeFile(file, fileOf(game, document, wish.paper));
    terminal.stdout(`${file}  ${document.title}\n`);
    return file;
  });
  return options.switches.has('pdf') ? printed(terminal, written) : STATUS.fine;
}

function paperOf({ values }: Options): KitPaper {
  const typed = values.get('paper') ?? 'a4';
  const paper = KIT_PAPERS.find((each) => each === typed);
  if (paper === undefined) throw new UsageProblem(`--paper is "${typed}", and must be ${KIT_PAPERS.join(' or ')}.`);
  return paper;
}

function studentsOf(options: Options): number {
  const { least, most } = CLASS_SIZES;
  return wholeNumber(options, 'students', { least, most, otherwise: USUAL_CLASS });
}

/** Returns all documents, with a run sheet for each length of a lesson. */
function documentsOf(game: LocalizedGame, students: number): KitDocument[] {
  const [first, ...others] = LESSON_LENGTHS;
  const runs = others.flatMap((minutes) => kitEntries(game, { students, minutes }).filter(({ key }) => key === 'run'));
  return [...kitEntries(game, { students, minutes: first }), ...runs].map(({ draw }) => draw());
}

function fileOf({ language }: LocalizedGame, document: KitDocument, paper: KitPaper): string {
  return kitFile(document, { style, paper, language: language.tag, direction: language.direction });
}

function printed(terminal: Terminal, files: readonly string[]): Status {
  const done = terminal.printPdfs(files.map((from) => ({ from, to: from.replace(/\.html$/, '.pdf') })));
  if (done) {
    terminal.stdout(`${files.length} PDF files stand beside them.\n`);
    return STATUS.fine;
  }
  terminal.stderr(
    'No PDF was made, because Chromium was not found. Print the HTML files from any browser, or set CHROMIUM_PATH=/path/to/chromium.\n',
  );
  return STATUS.findings;
}
