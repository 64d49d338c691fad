/** How the command is called. */
export const USAGE = `parley: check, analyse, simulate, replay, branch and print negotiations

  parley check FILE...                 what is wrong with scenario files, and where
         [--play N]                    and with how N games of them go
  parley analyze FILE                  every deal that could be made
         [--level low|middle|high]     at which walk-aways (middle)
         [--full]                      with exact figures and solutions, by id
  parley analyze --domain FILE         the same for a negotiation domain in JSON
         [--parties N]                 with its first parties only
  parley simulate FILE                 games among negotiators
         [--games N] [--seed S]        how many (100), and the seed of the first (1)
         [--seats us=conciliator,...]  other players than the file gives
         [--persons ukraine,...|all]   keep the moves of these seats as a person's are
         [--links]                     a link for each game
         [--transcripts FOLDER]        what was said in each game, as FOLDER/SEED.json
  parley replay LINK|FILE              what a shared link or a saved game tells, played again
         [--scenario FILE]             with a scenario of your own
         [--origin LINK|FILE]          as a branch of that game
  parley transcript LINK|FILE          what was said in a game, from its first day to its last
         [--chair P]                   as that party was told it (all that was said)
         [--language en|uk]            in which language (en)
         [--scenario FILE]             with a scenario of your own
  parley branch LINK|FILE --chair P    a link that goes on from within such a game, at another chair
         [--after N]                   after so many moves of all seats (0)
         [--scenario FILE]             with a scenario of your own
  parley link FILE|ID                  a link that hands a scenario out
         [--at ADDRESS]                and names where its file lies, instead of carrying it
         [--chair P,...] [--seed S]    and who sits down where, in which game
         [--difficulty easier|as-written|harder] [--reveal none|in-character|full]
         [--hints off|on-request|always] [--scores off|after|private]
         [--attacks told|left-out]
         [--lock chair,seed,...|all]   what of it is not to be changed
  parley kit FILE|ID --out FOLDER      mandates, forms, run sheets and key on paper, as HTML
         [--paper a4|letter]           for which paper (a4)
         [--language en|uk]            in which language (en)
         [--students N]                for a class of how many (28)
         [--pdf]                       as PDF, too
  parley numbers FILE                  points and walk-aways, from what its parties want
         [--level beginner|...]        how hard it is to be (as the file says)
         [--wishes FILE]               what they want, in a file of its own
         [--blank]                     such a file, to be filled in
         [--write]                     put the numbers into the scenario
  parley new NAME                      a scenario file to begin with, NAME.yaml, in this folder
         [--template T]                from another template than two-parties; without NAME: which there are
  parley import DOMAIN PROFILE...      a domain of GENIUS (XML) or NegMAS (YAML) with a profile for each
                                       party, or a domain in JSON
         --out FILE.yaml|FILE.json     as a scenario, or as a domain for analyze
  parley export FILE --out FOLDER      a scenario as domains with profiles, a folder for each part
         --to genius|negmas            in which form
  parley schema                        the JSON Schema of scenario files
  parley messages                      the languages of the page, and how much of each is translated
  parley messages check                what is wrong with messages, and where
         [--language L]                of one language
  parley messages export --language L  what the page says, with its English, for the tools of translators
         [--format json|po|xliff]      in which format (that of --out)
         [--out FILE]                  to a file
  parley messages import FILE --language L
         [--format json|po|xliff]      such a file, translated, into src/messages/L

With --json each prints one JSON document and nothing else.
It ends with 0 when all is well, 1 when something was found, 2 when it was called wrongly.
`;
