/** The help text. */
export const USAGE = `parley: check, analyse, simulate, replay, branch and print negotiations

  parley check FILE...                 report errors in scenario files
         [--play N]                    also play N test games of each
  parley analyze FILE                  analyse all possible deals
         [--level low|middle|high]     the walk-aways to use (middle)
         [--full]                      exact figures and solutions, by id
  parley analyze --domain FILE         the same for a negotiation domain in JSON
         [--parties N]                 only its first N parties
  parley simulate FILE                 play games among negotiators
         [--games N] [--seed S]        number of games (100), seed of the first (1)
         [--seats us=conciliator,...]  players that replace those of the file
         [--persons ukraine,...|all]   record these seats as played by persons
         [--links]                     print a link for each game
         [--transcripts FOLDER]        write each transcript to FOLDER/SEED.json
  parley replay LINK|FILE              replay a shared link or a saved game
         [--scenario FILE]             use a scenario of your own
         [--origin LINK|FILE]          check it as a branch of that game
  parley transcript LINK|FILE          print everything that was said in a game
         [--chair P]                   only what that party was told
         [--language en|uk]            language (en)
         [--scenario FILE]             use a scenario of your own
  parley branch LINK|FILE --chair P    print a link that continues such a game as party P
         [--after N]                   after N moves of all seats (0)
         [--scenario FILE]             use a scenario of your own
  parley link FILE|ID                  print a link to a scenario
         [--at ADDRESS]                name the address of its file, do not include it
         [--chair P,...] [--seed S]    the delegation to play, and the game
         [--difficulty easier|as-written|harder] [--reveal none|in-character|full]
         [--hints off|on-request|always] [--scores off|after|private]
         [--attacks told|left-out]
         [--lock chair,seed,...|all]   settings that players cannot change
  parley kit FILE|ID --out FOLDER      write mandates, forms, run sheets and key as HTML
         [--paper a4|letter]           paper size (a4)
         [--language en|uk]            language (en)
         [--students N]                number of students (28)
         [--pdf]                       also write PDF files
  parley numbers FILE                  suggest points and walk-aways from the wishes of its parties
         [--level beginner|...]        level of difficulty (as in the file)
         [--wishes FILE]               read the wishes from this file
         [--blank]                     print an empty file of wishes
         [--write]                     write the numbers into the scenario
  parley new NAME                      create the scenario file NAME.yaml in this folder
         [--template T]                use another template than two-parties; without NAME, list them
  parley import DOMAIN PROFILE...      import a GENIUS (XML) or NegMAS (YAML) domain with a profile for each
                                       party, or a domain in JSON
         --out FILE.yaml|FILE.json     write a scenario, or a domain for analyze
  parley export FILE --out FOLDER      export domains with profiles, one folder for each part
         --to genius|negmas            the format
  parley translate export FILE --language L
                                       export the texts of a scenario for translation tools
         [--format json|po|xliff]      the format (that of --out)
         [--out FILE]                  write to a file
  parley translate import TEXTS FILE   write translated texts into a scenario
         [--format json|po|xliff]      the format (that of TEXTS)
         [--language L]                the language, if TEXTS does not name it
  parley schema                        print the JSON Schema of scenario files
  parley messages                      list the languages of the page and the share that is translated
  parley messages check                find errors in messages
         [--language L]                in one language
  parley messages export --language L  export messages with their English for translation tools
         [--format json|po|xliff]      the format (that of --out)
         [--out FILE]                  write to a file
  parley messages import FILE --language L
         [--format json|po|xliff]      import translated messages into src/messages/L

With --json, each command prints one JSON document and nothing else.
Exit status: 0 if all is well, 1 if problems were found, 2 if the command was used wrongly.
`;
