/**
 * How parts of a scenario file do not fit each other, by code. Ids, dates and keys are repeated as they stand in the file; what
 * is said of events and levers stands in a file of its own.
 */
export const inconsistent = {
  'duplicate-id':
    'There is {$kind :one-of party=|another party| track=|another track| issue=|another issue| claim=|another claim| event=|another event| lever=|another lever| option=|another option| faction=|another faction| member=|another member| durability-line=|another durability line|} "{$id}" above: each needs an id of its own.',
  'duplicate-id.shipped': 'The id "{$id}" belongs to a scenario that comes with Parley.',
  'duplicate-mark': 'The mark "{$mark}" is that of {$party} already.',
  repeated: '"{$id}" is in this list already.',
  'repeated.hypothesis': 'There is another hypothesis "{$name}" above: each needs a name of its own.',

  'unknown-party': 'There is no party "{$id}".',
  'unknown-party.in-places': 'There is no party "{$id}": it is named in {$places :count} places.',
  'unknown-party.renamed':
    '"{$id}" is named in {$places :count} places and is no party; "{$unnamed}" is named nowhere.',
  'unknown-track': 'There is no track "{$id}".',
  'unknown-track.in-places': 'There is no track "{$id}": it is named in {$places :count} places.',
  'unknown-track.renamed':
    '"{$id}" is named in {$places :count} places and is no track; "{$unnamed}" is named nowhere.',
  'unknown-issue': 'There is no issue "{$id}".',
  'unknown-issue.in-places': 'There is no issue "{$id}": it is named in {$places :count} places.',
  'unknown-issue.renamed':
    '"{$id}" is named in {$places :count} places and is no issue; "{$unnamed}" is named nowhere.',
  'unknown-source': 'There is no source "{$id}".',
  'unknown-source.in-places': 'There is no source "{$id}": it is named in {$places :count} places.',
  'unknown-source.renamed':
    '"{$id}" is named in {$places :count} places and is no source; "{$unnamed}" is named nowhere.',
  'unknown-option': '"{$option}" is not an option of {$issue}.',
  'unknown-option.in-places': '"{$option}" is not an option of {$issue}: it is named in {$places :count} places.',
  'unknown-option.renamed':
    '"{$option}" is named in {$places :count} places and is no option of {$issue}; "{$unnamed}" is named nowhere.',

  'missing-points': 'The option "{$option}" of {$issue} has no points for "{$party}".',
  'missing-points.in-places': '"{$party}" has no points for {$places :count} options, of which this is the first.',
  'missing-points.hypothesis': 'This hypothesis has points for {$issue}, but none for its option "{$option}".',
  'missing-walk-away': 'The party "{$party}" has no walk-away for the track "{$track}".',
  'missing-source':
    'A {$tag} {$kind :one-of position=|position needs| event=|event needs| stand=|stand needs|} a source.',
  'missing-placeholder': 'The sentence does not say where the words of the option go: write \\{option\\} there.',
  'missing-placeholder.almost':
    'The words of the option go where \\{option\\} stands, in small letters and without spaces: here it is "{$written}".',

  'track-without-issues': 'The track "{$track}" has no issues: nothing could be signed.',
  'track-cycle': 'The track "{$track}" waits for itself, so it could never be signed.',
  'track-cycle.by-way-of':
    'The track "{$track}" waits for itself, by way of {$by :list}, so none of them could ever be signed.',
  'mixed-tracks':
    'This {$kind :one-of red-line=|red line mixes| term=|term mixes|} tracks: {$issue} is signed with "{$track}", {$otherIssue} with "{$otherTrack}".',
  'late-target': 'Round {$round :count} is never reached: the scenario has {$rounds :count} rounds.',

  'not-a-date': 'There is no {$date} in the calendar.',
  'dates-order': '{$date} does not come after {$before}, the round before.',
  'dates-count': 'There are {$rounds :count} rounds but {$dates :count} dates: each round needs one.',
  'late-position': '{$date} is after the last round, {$last}: nobody will see this position.',
  'late-claim': '{$date} is after the last round, {$last}: nobody will hear this claim.',
  'late-stand': '{$date} is after the last round, {$last}: nobody will hear of this stand.',
  'early-fact': '{$date} comes before {$before}.',

  'repeated-position': 'There is a position of {$party} on this option and day above already.',
  'contradicting-position':
    'This contradicts a position of {$party} on the same option and day above: "{$before}" there, "{$now}" here.',
  'repeated-stand': 'This member has a stand on this option and day above already.',
  'private-with-date': 'What is private is known on no day.',
  'claim-about-oneself': '"{$party}" speaks of itself here: what a party says of itself is a position.',

  'channel-to-itself': 'A channel joins two parties: "{$party}" stands here twice.',
  'repeated-channel': 'There is a channel between "{$one}" and "{$other}" above already.',
  'nobody-to-mediate': 'Nobody but "{$mediator}" signs this track, so there is nobody to mediate between.',
  'mediator-unreachable':
    'The mediator "{$mediator}" has no direct channel with "{$party}", which signs this track: no single text can reach it.',

  'two-forms': 'This hypothesis has both emphasis and points: keep one of them.',
  'priors-sum': 'The priors of the hypotheses about "{$party}" sum to {$sum}, not to 1.',
  'too-many-packages':
    'The track "{$track}" has {$packages :count} possible packages ({$product}); at most {$most :count} can be analysed.',
  'nothing-to-settle-on':
    'The issue "{$issue}" must be settled, but its only option is "{$option}", which is what silence means.',
  'never-signable':
    'The red lines of "{$party}" leave it no option of {$issue} that it could sign, so "{$track}" is never signed.',

  'unknown-flag': 'There is no flag "{$flag}" here, so none is drawn.',
  'unknown-icon': 'There is no icon "{$icon}" here, so none is drawn.',
  'markup-as-text.html':
    'HTML is shown as it is written, with its angle brackets. Texts may have *emphasis*, lists and links: say it with these.',
  'markup-as-text.picture':
    'Texts have no pictures, so this is shown as it is written. Say in words what there is to see.',
  'markup-as-text.heading': 'Texts have no headings, so the "#" is shown as it is written. Leave it out.',
  'markup-as-text.code': 'Backticks are shown as they are written: leave them out.',
  'markup-as-text.link':
    'Only an address that begins with https:// is taken for a link, so this is shown as it is written.',
  'id-not-file-name': 'The id is "{$id}", so the file should be called {$id}.yaml.',
  'more-problems': 'There are {$count :count} more problems from here on: mend those above first.',
} as const;
