/** Why no numbers can be chosen for a scenario, and what to do; by code. Names are as within a sentence. */
export const choosing = {
  'nothing-matters':
    'Nothing matters to {$party}, which signs. Say of one article at least how much it matters, and which answers are better.',
  'too-many-answers':
    'There are too many answers that {$party} tells apart: 100 points are too few for them. Say of some that they are equally good.',
  'too-far-apart':
    'Whatever no deal is worth, too few texts of “{$track}” suit all who sign for this level. Let each care most for something else, take back a red line, or choose a harder level.',
  'too-close':
    'Whatever no deal is worth, too many texts of “{$track}” suit all who sign for this level. Let them want different things, add an article or an answer, or choose an easier level.',
  'no-veto':
    'In “{$track}” there is always one who never stands in the way of what suits the others. Let each want something that the others do not.',
} as const;
