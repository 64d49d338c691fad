/** Why no numbers can be chosen for a scenario, and what to do; by code. Names are as within a sentence. */
export const choosing = {
  'nothing-matters':
    'Nothing matters to {$party}, which is a signatory. Say how much at least one article matters to it, and which answers are better.',
  'too-many-answers':
    'There are too many different answers for {$party}: 100 points are not enough for them. Mark some answers as equally good.',
  'too-far-apart':
    'With any walk-aways, too few deals on “{$track}” are acceptable to all signatories for this level. Let the parties care about different articles, remove a red line, or choose a harder level.',
  'too-close':
    'With any walk-aways, too many deals on “{$track}” are acceptable to all signatories for this level. Let the parties want different things, add an article or an answer, or choose an easier level.',
  'no-veto':
    'In “{$track}” there is always one signatory that accepts every deal of the others. Give each party a wish that the others do not share.',
} as const;
