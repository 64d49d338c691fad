/** A complete scenario on which there is nothing to remark; tests spoil it in one place at a time. */
export const GOOD = `format: 1
id: good
title: The youth club
summary: A town and its young people open a club.
situation: [The old fire station stands empty, and both sides want it used.]
tab: Fictional
level: standard
minutes: 20
rounds: { label: day, count: 6 }
rules: { afterSigning: false }
tracks:
  - { id: club, title: The club, signatories: [town, youth] }
parties:
  - id: town
    name: The town
    fullName: the town
    mark: TO
    summary: You pay, and you hear the complaints.
    mandate: &
    walkAway: { club: { start: 60, drift: -0.3, spread: 4 } }
    temperament: { firmness: 0.5 }
  - id: youth
    name: The young people
    fullName: the young people
    plural: true
    mark: YO
    summary: You need a place, and few rules.
    mandate: &
    walkAway: { club: { start: 60, drift: -0.3, spread: 4 } }
    temperament: { firmness: 0.5 }
issues:
  - id: hours
    track: club
    title: Hours
    question: When is it open?
    sentence: The club is open {option}.
    consent: [town, youth]
    ifSilent: never
    options:
      - { id: never, label: Never, points: { town: 18, youth: 0 } }
      - { id: weekends, label: At weekends, points: { town: 14, youth: 12 } }
      - { id: evenings, label: In the evening, points: { town: 9, youth: 30 } }
      - { id: always, label: At all hours, points: { town: 0, youth: 42 } }
  - id: noise
    track: club
    title: Noise
    question: How loud may it be?
    sentence: Music ends {option}.
    consent: [town, youth]
    ifSilent: at-once
    options:
      - { id: at-once, label: Before it starts, points: { town: 42, youth: 0 } }
      - { id: at-eight, label: At eight, points: { town: 30, youth: 9 } }
      - { id: at-ten, label: At ten, points: { town: 18, youth: 14 } }
      - { id: at-dawn, label: At dawn, points: { town: 0, youth: 18 } }
  - id: money
    track: club
    title: Money
    question: Who pays for the heating?
    sentence: The town pays {option} of the heating.
    consent: [town, youth]
    ifSilent: nothing
    options:
      - { id: nothing, label: Nothing, points: { town: 24, youth: 0 } }
      - { id: half, label: Half, points: { town: 15, youth: 10 } }
      - { id: all, label: All, points: { town: 0, youth: 22 } }
  - id: keys
    track: club
    title: Keys
    question: Who has the keys?
    sentence: The keys are with {option}.
    consent: [town, youth]
    ifSilent: mayor
    options:
      - { id: mayor, label: The mayor, points: { town: 16, youth: 0 } }
      - { id: worker, label: A youth worker, points: { town: 11, youth: 8 } }
      - { id: council, label: The youth council, points: { town: 0, youth: 18 } }
positions:
  - { party: town, issue: hours, option: weekends, stance: wants, tag: inferred }
  - { party: town, issue: noise, option: at-dawn, stance: against, tag: inferred }
  - { party: youth, issue: hours, option: always, stance: wants, tag: inferred }
  - { party: youth, issue: noise, option: at-once, stance: against, tag: inferred }
redLines:
  - { party: town, never: { hours: [always], noise: [at-dawn] }, declared: true, because: Nobody would sleep. }
terms:
  - { party: youth, when: { hours: [evenings], keys: [council] }, points: 4, because: We would run it ourselves. }
`.replaceAll(
  'mandate: &',
  'mandate: { interests: a, position: b, redLines: c, canOffer: d, answersTo: e, ifNoDeal: f }',
);
