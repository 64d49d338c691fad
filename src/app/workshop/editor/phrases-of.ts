import type { Speaker } from '#messages/speaker.ts';

/** What the editor's own parts say: under the words that they have of themselves. */
export function phrasesOf({ say }: Speaker): Readonly<Record<string, string>> {
  return {
    Find: say('workshop-editor.find'),
    Replace: say('workshop-editor.replace-with'),
    next: say('workshop-editor.next'),
    previous: say('workshop-editor.previous'),
    all: say('workshop-editor.all'),
    'match case': say('workshop-editor.match-case'),
    regexp: say('workshop-editor.pattern'),
    'by word': say('workshop-editor.whole-words'),
    replace: say('workshop-editor.replace'),
    'replace all': say('workshop-editor.replace-all'),
    close: say('page.close'),
    'current match': say('workshop-editor.current-match'),
    'on line': say('workshop-editor.on-line'),
    'replaced match on line $': say('workshop-editor.replaced-one'),
    'replaced $ matches': say('workshop-editor.replaced-several'),
    'Go to line': say('workshop-editor.go-to-line'),
    go: say('workshop-editor.go'),
    to: say('workshop-editor.to'),
    'Control character': say('workshop-editor.control-character'),
    'Selection deleted': say('workshop-editor.selection-deleted'),
    Completions: say('workshop-editor.completions'),
    Diagnostics: say('workshop.problems'),
    'No diagnostics': say('workshop.no-problems'),
  };
}
