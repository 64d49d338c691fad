/**
 * What is wrong with the shape of a scenario file, by code. Keys, and what was written, are repeated as they stand in the file;
 * a value is called by its key, or as an entry of the list under that key.
 */
export const misshapen = {
  'unknown-key':
    '"{$key}" is not a key of {$place :one-of rounds=|the block "rounds"| rules=|the block "rules"| tracks=|this track| aimFor=|the announced date| parties=|this party| mandate=|the mandate| walkAway=|this walk-away| temperament=|the temperament| issues=|this issue| options=|this option| positions=|this position| redLines=|this red line| terms=|this term| channels=|this channel| sources=|this source| factions=|this faction| durability=|this durability line| events=|this event| when=|the time of this event| levers=|this lever| effects=|this effect| hypotheses=|this hypothesis| members=|this member| stands=|this stand| scenario=|the scenario| block=|this block|}.',
  'missing-key':
    '{$place :one-of rounds=|The block "rounds"| rules=|The block "rules"| tracks=|This track| aimFor=|The announced date| parties=|This party| mandate=|The mandate| walkAway=|This walk-away| temperament=|The temperament| issues=|This issue| options=|This option| positions=|This position| redLines=|This red line| terms=|This term| channels=|This channel| sources=|This source| factions=|This faction| durability=|This durability line| events=|This event| when=|The time of this event| levers=|This lever| effects=|This effect| hypotheses=|This hypothesis| members=|This member| stands=|This stand| scenario=|The scenario| block=|This block|} has no "{$key}".',
  'missing-key.several':
    '{$place :one-of rounds=|The block "rounds"| rules=|The block "rules"| tracks=|This track| aimFor=|The announced date| parties=|This party| mandate=|The mandate| walkAway=|This walk-away| temperament=|The temperament| issues=|This issue| options=|This option| positions=|This position| redLines=|This red line| terms=|This term| channels=|This channel| sources=|This source| factions=|This faction| durability=|This durability line| events=|This event| when=|The time of this event| levers=|This lever| effects=|This effect| hypotheses=|This hypothesis| members=|This member| stands=|This stand| scenario=|The scenario| block=|This block|} lacks these keys: {$keys :list}.',

  'wrong-type':
    '{$called :one-of key=|| entry=|This entry of |}"{$key}" must be {$wanted :one-of text=|a text| number=|a number| whole-number=|a whole number| boolean=|true or false| list=|a list| block=|a block of keys| other=|something else|}, not {$found :one-of text=|a text| empty-text=|an empty text| list=|a list| block=|a block of keys| no-number=|the value "not a number" (.nan)| endless-number=|the value "infinity" (.inf)|}.',
  'wrong-type.empty':
    '{$called :one-of key=|| entry=|This entry of |}"{$key}" is empty: it must be {$wanted :one-of text=|a text| number=|a number| whole-number=|a whole number| boolean=|true or false| list=|a list| block=|a block of keys| other=|something else|}.',
  'wrong-type.written':
    '{$called :one-of key=|| entry=|This entry of |}"{$key}" must be {$wanted :one-of text=|a text| number=|a number| whole-number=|a whole number| boolean=|true or false| list=|a list| block=|a block of keys| other=|something else|}, not {$written}.',
  'unknown-value':
    '{$called :one-of key=|| entry=|This entry of |}"{$key}" must be {$allowed :list by=or}, not "{$written}".',

  'comma-in-text': 'Inside \\{ \\} a comma ends a text, so "{$rest}" is read as a key.',
  'decimal-comma': 'Inside \\{ \\} a comma ends a number, so "{$rest}" is read as a key.',
  'no-colon': 'A colon is missing after the key "{$key}".',
  'no-space': 'A space is missing after the colon of "{$key}".',
  'no-track': 'A walk-away needs the id of its part as a key, which is missing here.',
  semicolons: 'List entries are separated by commas, not by semicolons.',
  'curly-quotes': 'These are curly quotes, which word processors insert, so they become part of the text.',
  'cut-text': 'A number sign (#) after a space starts a comment, so this text ends before it.',

  'bad-id': '"{$written}" is not a valid id. Use small letters a to z, digits and hyphens, starting with a letter.',
  'bad-format': '{$called :one-of key=|| entry=|This entry of |}"{$key}" does not have the required format.',
  'bad-format.date': '"{$written}" is not a valid date. Write year, month and day, such as 2025-08-19.',
  'bad-format.mark': '"{$written}" is not a valid mark. Write one to three letters, such as UA.',
  'bad-format.flag': '"{$written}" is not the name of a flag. Write two small letters, such as ua.',
  'bad-format.country': '"{$written}" is not a country code. Write two small letters, such as ua.',

  'empty-text': '{$called :one-of key=|| entry=|This entry of |}"{$key}" is empty. It needs a text.',
  'too-long':
    '{$called :one-of key=|| entry=|This entry of |}"{$key}" is too long: the limit is {$most :count} characters, and it has {$has :count}.',
  'too-few': `
    .input {$least :count}
    .match $least
    one {{{$called :one-of key=|| entry=|This entry of |}"{$key}" must have at least {$least} entry, and has {$has :count}.}}
    *   {{{$called :one-of key=|| entry=|This entry of |}"{$key}" must have at least {$least} entries, and has {$has :count}.}}`,
  'too-few.issues': '{$called :one-of key=|| entry=|This entry of |}"{$key}" names no issue.',
  'too-many': `
    .input {$most :count}
    .match $most
    one {{{$called :one-of key=|| entry=|This entry of |}"{$key}" must have at most {$most} entry, and has {$has :count}.}}
    *   {{{$called :one-of key=|| entry=|This entry of |}"{$key}" must have at most {$most} entries, and has {$has :count}.}}`,
  'out-of-range.below':
    '{$called :one-of key=|| entry=|This entry of |}"{$key}" must be at least {$least}, not {$written}.',
  'out-of-range.above':
    '{$called :one-of key=|| entry=|This entry of |}"{$key}" must be at most {$most}, not {$written}.',
  'too-precise': `
    .input {$decimals :count}
    .match $decimals
    one {{"{$written}" has more than {$decimals} decimal.}}
    *   {{"{$written}" has more than {$decimals} decimals.}}`,
} as const;
