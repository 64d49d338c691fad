/**
 * How parts of a scenario file do not fit each other, by code. Ids, dates and keys are repeated as they stand in the file; what
 * is said of events and levers stands in a file of its own.
 */
export const inconsistent = {
  'duplicate-id':
    'There is {$kind :one-of party=|another party| track=|another track| issue=|another issue| claim=|another claim| event=|another event| lever=|another lever| option=|another option| faction=|another faction| member=|another member| durability-line=|another durability line|} "{$id}" above. Every id must be unique.',
  'duplicate-id.shipped': 'The id "{$id}" belongs to a scenario that comes with Parley.',
  'duplicate-mark': 'The mark "{$mark}" is already used by {$party}.',
  repeated: '"{$id}" is already in this list.',
  'repeated.hypothesis': 'There is another hypothesis "{$name}" above. Every name must be unique.',

  'unknown-party': 'There is no party "{$id}".',
  'unknown-party.in-places': 'There is no party "{$id}", although {$places :count} places name it.',
  'unknown-party.renamed':
    'There is no party "{$id}", although {$places :count} places name it. No place names the party "{$unnamed}".',
  'unknown-track': 'There is no track "{$id}".',
  'unknown-track.in-places': 'There is no track "{$id}", although {$places :count} places name it.',
  'unknown-track.renamed':
    'There is no track "{$id}", although {$places :count} places name it. No place names the track "{$unnamed}".',
  'unknown-issue': 'There is no issue "{$id}".',
  'unknown-issue.in-places': 'There is no issue "{$id}", although {$places :count} places name it.',
  'unknown-issue.renamed':
    'There is no issue "{$id}", although {$places :count} places name it. No place names the issue "{$unnamed}".',
  'unknown-source': 'There is no source "{$id}".',
  'unknown-source.in-places': 'There is no source "{$id}", although {$places :count} places name it.',
  'unknown-source.renamed':
    'There is no source "{$id}", although {$places :count} places name it. No place names the source "{$unnamed}".',
  'unknown-option': '"{$option}" is not an option of {$issue}.',
  'unknown-option.in-places': '"{$option}" is not an option of {$issue}, although {$places :count} places name it.',
  'unknown-option.renamed':
    '"{$option}" is not an option of {$issue}, although {$places :count} places name it. No place names the option "{$unnamed}".',

  'missing-points': 'The option "{$option}" of {$issue} has no points for "{$party}".',
  'missing-points.in-places': '"{$party}" has no points for {$places :count} options. This is the first of them.',
  'missing-points.hypothesis': 'This hypothesis has points for {$issue}, but not for its option "{$option}".',
  'missing-walk-away': 'The party "{$party}" has no walk-away for the track "{$track}".',
  'missing-source':
    'A {$tag} {$kind :one-of position=|position needs| event=|event needs| stand=|stand needs|} a source.',
  'missing-placeholder': 'The sentence has no place for the wording of the option. Write \\{option\\} there.',
  'missing-placeholder.almost':
    'The place for the wording of the option must be written \\{option\\}, in small letters and without spaces, not "{$written}".',

  'track-without-issues': 'The track "{$track}" has no issues, so there is nothing to sign.',
  'track-cycle': 'The track "{$track}" waits for itself, so it can never be signed.',
  'track-cycle.by-way-of':
    'The track "{$track}" waits for itself through {$by :list}, so none of them can ever be signed.',
  'mixed-tracks':
    'This {$kind :one-of red-line=|red line mixes| term=|term mixes|} tracks: {$issue} belongs to "{$track}", {$otherIssue} to "{$otherTrack}".',
  'late-target': 'Round {$round :count} is never reached, because the scenario has {$rounds :count} rounds.',

  'not-a-date': '{$date} is not a date in the calendar.',
  'dates-order': '{$date} is not later than {$before}, the date of the round before.',
  'dates-count': 'There are {$rounds :count} rounds but {$dates :count} dates. Each round needs one date.',
  'late-position': '{$date} is after the last round ({$last}), so this position never becomes known.',
  'late-claim': '{$date} is after the last round ({$last}), so this claim never becomes known.',
  'late-stand': '{$date} is after the last round ({$last}), so this stand never becomes known.',
  'early-fact': '{$date} is earlier than {$before}.',

  'repeated-position': 'A position of {$party} on this option and date already appears above.',
  'contradicting-position':
    'This contradicts a position of {$party} on the same option and date above: "{$before}" there, "{$now}" here.',
  'repeated-stand': 'A stand of this member on this option and date already appears above.',
  'private-with-date': 'A private stand never becomes known, so it has no date.',
  'claim-about-oneself': 'This claim of "{$party}" is about itself. A statement of a party about itself is a position.',

  'channel-to-itself': 'A channel connects two different parties, but "{$party}" is named twice.',
  'repeated-channel': 'A channel between "{$one}" and "{$other}" already appears above.',
  'nobody-to-mediate': 'Only the mediator "{$mediator}" signs this track, so there are no parties to mediate between.',
  'mediator-unreachable':
    'The mediator "{$mediator}" has no direct channel to "{$party}", a signatory of this track, so the single text cannot reach it.',

  'two-forms': 'This hypothesis has both emphasis and points. Keep only one of them.',
  'priors-sum': 'The priors of the hypotheses about "{$party}" add up to {$sum} instead of 1.',
  'too-many-packages':
    'The track "{$track}" has {$packages :count} possible packages ({$product}). At most {$most :count} can be analysed.',
  'nothing-to-settle-on':
    'The issue "{$issue}" must be settled, but its only option is "{$option}", the one that silence means.',
  'never-signable': 'The red lines of "{$party}" rule out every option of {$issue}, so "{$track}" can never be signed.',

  'unknown-flag': 'The flag "{$flag}" is not available, so no flag is shown.',
  'unknown-icon': 'The icon "{$icon}" is not available, so no icon is shown.',
  'markup-as-text.html':
    'HTML is not interpreted: its angle brackets are shown. Use *emphasis*, lists and links instead.',
  'markup-as-text.picture': 'Pictures are not supported in texts, so the code is shown. Describe the picture in words.',
  'markup-as-text.heading': 'Headings are not supported in texts, so the "#" is shown. Delete it.',
  'markup-as-text.code': 'Backticks are not supported in texts, so they are shown. Delete them.',
  'markup-as-text.link': 'Only addresses that begin with https:// become links, so the code is shown.',
  'id-not-file-name': 'The id is "{$id}", so the file should be called {$id}.yaml.',
  'more-problems': 'There are {$count :count} more problems below. Correct those above first.',
} as const;
