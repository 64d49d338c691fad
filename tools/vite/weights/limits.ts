const KB = 1024;

/** Size limits of the built page, in bytes after gzip -9; browsers that support brotli receive an eighth less. */
export const LIMITS = {
  // Once 30.25: what several screens share is one script with it, which packs better than a dozen.
  // A quarter more, and one kilobyte of the whole first load: a link is begun by a script in the document, with which the
  // page then goes on, and its ending is shown at once where the worker was faster.
  // A quarter for the names of primitives in class attributes: style sheets, which are not scripts, are three kilobytes less.
  'script of the first paint': 29 * KB,
  // A quarter for the helper by which scripts load older packages, here that of translators' files.
  'scenarios further down the first screen': 6.25 * KB,
  'fonts of the first paint': 37 * KB,
  'fonts of the first paint in Ukrainian': 74.5 * KB,
  // Seven kilobytes in page and worker for what seats keep from one decision to the next: games take 55 % of the time, and
  // 40 % of the memory.
  // Seven of ten kilobytes more for letters that are paragraphs, in four voices with several ways to say each sentence.
  // Three more for letters that speak of what has happened, and for last words after a walk-out.
  // One and a quarter for homes that are not known exactly: chances, and how they are told before a signature. Two for
  // questions that carry a condition, one for causes of every change of position.
  // Four more for threads with the other delegations and what can be said in them; the table as it was goes when the
  // conversation takes its place.
  // Three quarters for "this morning" in letters, and for what a review of a single text lets stand. A quarter for a price
  // of what all others wait for, and for letters that name all their terms. Two for letters of whole sentences with links
  // and reasons, in more wordings, and for the flagship's own phrases. Two for the day on which a carried answer comes,
  // prices that stay ready, and quiet mornings. One and a half for prices that bind however they are paid, with the days of
  // what each delegation has heard, and for sounds of Ukrainian prepositions. Half a kilobyte, and eight of the whole page, for
  // the words of answers in letters. A quarter for an unsent letter that goes to the open conversation, and says what it
  // puts aside; half a kilobyte for a refusal over what differs from the player's own wishes. A quarter
  // for what a ballot and a ready reply say of articles that the player has not accepted, or never signs.
  // One and a half for words of a scenario that are explained where they first appear, in red lines too. A quarter for
  // links to privacy and licences.
  // A quarter for lists compared by place, and offers taken over, which make negotiators faster.
  // Half for the mark of an unsent letter on a phone, and for how scripts pack with it. Half for the list of parts, one of
  // which is the clock of a live lesson. Three quarters for limits and changes of position of the other delegations.
  // A quarter for own answers folded under a new letter, and for the sheet of tables that four places of the debrief share.
  // Half a kilobyte for changes that each reader of a letter is told, and obstacles that are named once.
  // One and a half for questions that are ready at each portrait, prices below their articles, and changes of position before a vote.
  // Less two kilobytes of style sheets of live classes, which had been counted here and load with their own pages.
  // Two and a quarter for letters that say what is new in them, what they leave out, and pressure as a cause.
  // A quarter for what each delegation wants and never signs, and for the place of translations in a file.
  // One and a quarter for moves that students prepare while others act, so that they wait less.
  // One for own letters that agree to a named condition, and for prices of the step that all others wait for.
  // A quarter for the helper by which scripts load older packages.
  // A quarter for the values of the reasons for which an own move mattered.
  'whole first load, to a table with its stage': 545.5 * KB,
  // Seven for these words in ten scenarios, three of them in two languages. Five for the clock of a lesson and messages
  // to one student, in two languages. One for positions of the others, in two languages. One for what
  // a latecomer to a live class has missed, and two for its roster, in two languages.
  // 25 for the model of text by which links carry scenarios, and for its primer.
  // Three quarters for the same in two languages.
  // Two for three ways from a written scenario to a class, in two languages, and for the page that unpacks one.
  // Three and a half for what is new in letters, in two languages, and a quarter for what three changes of one day weigh together.
  // Half for a roster that is read on a phone.
  // Six for translations in a scenario file: their checks in page and worker, and a choice of language.
  // Six for translations that are written beside their originals in the workshop, in two languages.
  // One for errors in files of translators' tools, in two languages.
  // Two for moves that are prepared ahead of a turn, in two languages.
  // Thirteen for translators' files in the workshop: readers of XML and PO, loaded when a file is saved or read.
  // Two for the reason why an own move mattered, in words, in page and worker and in both languages.
  // A quarter for negotiators that accept their own position and a price that is paid by itself.
  'whole page, which a device keeps after the first visit': 2470.25 * KB,
  // Three quarters for phrases that only one delegation says, and for mandates in whole sentences. Half a kilobyte for the
  // words of answers in letters.
  // Half a kilobyte for explained words, and one in Ukrainian.
  'heaviest scenario': 20.75 * KB,
  // A tenth of a kilobyte above the 24 of before: the flagship's terms and reasons in Ukrainian.
  // A kilobyte for the same as in English. One and a quarter for the words of answers in four cases.
  'heaviest scenario in another language': 27.5 * KB,
  // One script, which a link waits for once; the two of before weighed 88.7, of which the first 46.8 were counted.
  // Seven kilobytes more for lists that a seat keeps, positions that last with their causes, and prices in refusals;
  // half a kilobyte more for these beside minds that are written down;
  // two for what has happened to a seat and has not been spoken of.
  // half a kilobyte for the chance that a home ratifies.
  // Half a kilobyte for homes that are not known exactly, one and a half for questions that carry a condition, three
  // quarters for causes of every change of position. A quarter for the causes in reviews of a single text. One for the
  // price of what all others wait for, and for the signature that a refused letter would lack.
  // Half a kilobyte for phrases of delegations, one for prices that bind however they are paid. A quarter for the last text,
  // which is weighed against no deal, and for positions that a letter's reader has heard.
  // A quarter for the glossary that a seat is sent, and for a yes that undoes no later agreement.
  // A quarter for agreements that a carried yes leaves, and for letters of own wishes.
  // Half for faster decisions, and for who first said a wording.
  // A quarter for temperaments that decide when a position is left, and letters that are judged step by step,
  // and for the original in the place of a translated text that is too long.
  // Three quarters for days in letters that their reader knows of, and for prices that are kept until half-way.
  'script of the worker': 106.75 * KB,
  // Above the 29 KB of before: letters are composed there, too, as they were written. A quarter for all their terms.
  // A quarter for letters of whole sentences, and for the articles on which a word was broken.
  // A quarter for another order of functions in merged files, 19 bytes; the script of the worker lost 60.
  // A quarter for changes of position that a reader has not heard of, and obstacles that are named once.
  // A quarter for what is new in letters. Half for the reason why an own move mattered.
  'what the worker loads for the debrief': 33.75 * KB,
  // A quarter of a kilobyte for last words after a walk-out.
  // A quarter and a half above the 30 and 61 of before: the move that mattered most is looked for and shown.
  // A quarter for the names of primitives, see above.
  // And a quarter for what a learning platform is told of an ending.
  'ending, loaded once the table stands': 30.75 * KB,
  'debrief, loaded once the ending is drawn': 62 * KB,
  // Above the 15.2 KB of before: parts that the table of before shared with it; the first load lost more.
  'what is opened over the debrief, loaded when it is': 15.75 * KB,
  'ways for a link to leave the screen': 9 * KB,
  'results of a class, loaded when they are looked at': 26.5 * KB,
  // Bought with the last two: how much of a text a link carries, and entries of lists that stand too far in or out; the
  // check of each kept text, and what is said of those that cannot be read.
  'workshop, with its editor': 163 * KB,
  'map of deals beside a text that is written': 14 * KB,
  // Seven of its own; the rest are parts of the reader of scenario files, which a hand-out loads too.
  // A quarter for errors in files of translators' tools, one and a half for sending and reading these.
  'translations beside a text that is written': 36.75 * KB,
  // Half a kilobyte above the 36 of before: a worker does pieces that a pool gives it, as all of them do. A quarter for
  // the causes in reviews of a single text.
  // Half a kilobyte for phrases of delegations. Half a kilobyte for the check of words that stand within a sentence.
  // A quarter for terms of a letter that are kept apart. Half a kilobyte for remarks on red lines.
  // A quarter for the same, and for the task that writes translations.
  'script of the worker of the workshop': 38.75 * KB,
  'list of all games': 14.5 * KB,
  'guide for teachers': 11.75 * KB,
  'concept check, with its questions': 16 * KB,
  // Above the 33 KB of before: codes on cards that can be typed, the head row of the copied list, and kept classes that
  // are checked one by one.
  'class that is set up and handed out': 35 * KB,
  // Half a kilobyte finds the texts of a part with a million of them in half of the time.
  'printable kit': 38.5 * KB,
  // Above the 60 KB of before: a teacher hears who joins and how the talks go, and is refused in a foreign frame. One and a
  // half for the clock of a lesson. Half for raised hands on every page and messages to one table or student. Half for
  // the way to the roster, and its names of what students did. Half for the roster's style sheet, once counted in the
  // first load. Half for tables and students that are copied again with new results. A quarter for classes that are
  // opened from a course of a learning platform.
  'live class, as it is led': 66.5 * KB,
  // Half a kilobyte more for words beside the icons of a pupil's line on phones. A quarter for the clock of a lesson. Half for
  // what a latecomer has missed. One and three quarters for style sheets that were counted in the first load.
  // A quarter for moves that are prepared ahead of a turn.
  'live class, as a pupil joins and sits': 25.5 * KB,
  'way to a server of live classes': 13.5 * KB,
  // The Ukrainian messages: nine kilobytes more for letters in four voices, two for what they say of what has happened,
  // half a kilobyte for how sure a home is, half a one for causes and conditions, one and three quarters for what is said in
  // and around the conversation.
  // Half a kilobyte for days in letters and causes in reviews of a single text.
  // A quarter for changes of position that a reader has not heard of.
  // One and a quarter for what is new in letters, and for steps and initials that are explained.
  'heaviest of all other scripts': 88.25 * KB,
} as const;

/** Limits for the number of scripts requested on a way: each is a request, and without https only six run at a time. */
export const SCRIPT_LIMITS = {
  'first screen': 4,
  'way to a table with its stage': 17,
  'way of a link to its ending': 12,
} as const;

export type ScriptCounts = Readonly<Record<keyof typeof SCRIPT_LIMITS, number>>;
export type Weights = Readonly<Record<keyof typeof LIMITS, number>>;

/** One sentence for each limit that is passed. */
export function overweight(weights: Weights): string[] {
  return Object.entries(weights).flatMap(([name, bytes]) => {
    const limit = LIMITS[name as keyof Weights];
    return bytes <= limit ? [] : [`The ${name} weighs ${(bytes / KB).toFixed(1)} KB; ${limit / KB} KB are allowed.`];
  });
}

/** One sentence for each limit of scripts that is passed. */
export function tooManyScripts(counts: ScriptCounts): string[] {
  return Object.entries(counts).flatMap(([name, count]) => {
    const limit = SCRIPT_LIMITS[name as keyof ScriptCounts];
    return count <= limit ? [] : [`The ${name} asks for ${count} scripts; ${limit} are allowed.`];
  });
}
