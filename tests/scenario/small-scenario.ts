/** A complete scenario of two delegations and two tracks; tests break it in one place at a time. */
export const SMALL = `format: 1
id: small
title: The shared garden
summary: Two neighbours plan a garden.
situation: [Two neighbours have one garden.]
tab: Fictional
level: beginner
minutes: 10
factsAsOf: 2025-03-01
rounds:
  label: day
  count: 3
  dates: [2025-03-01, 2025-03-02, 2025-03-03]
tracks:
  - { id: visit, title: The visit, signatories: [ada, ben], aimFor: { round: 2, penalty: 1 } }
  - { id: garden, title: The garden, signatories: [ada, ben], after: visit }
parties:
  - id: ada
    name: Ada
    mark: AD
    summary: You like trees.
    mandate: &
    walkAway:
      visit: { start: 5, drift: 0, spread: 1 }
      garden: { start: 20, drift: -0.5, spread: 2 }
    temperament: { firmness: 0.5 }
  - id: ben
    name: Ben
    mark: BE
    summary: You like beans.
    mandate: &
    walkAway:
      visit: { start: 5, drift: 0, spread: 1 }
      garden: { start: 20, drift: -0.5, spread: 2 }
    temperament: { firmness: 0.5 }
issues:
  - id: time
    track: visit
    title: Time
    question: When do they meet?
    sentence: They meet {option}.
    consent: [ada, ben]
    ifSilent: never
    mustSettle: true
    options:
      - { id: never, label: Never, points: { ada: 0, ben: 0 } }
      - { id: noon, label: At noon, points: { ada: 6, ben: 9 } }
  - id: plants
    track: garden
    title: Plants
    question: What grows there?
    sentence: The garden is planted with {option}.
    consent: [ada, ben]
    ifSilent: grass
    options:
      - { id: grass, label: grass, points: { ada: 10, ben: 5 } }
      - { id: trees, label: trees, points: { ada: 30, ben: 10 } }
      - { id: beans, label: beans, points: { ada: 5, ben: 30 } }
positions:
  - { party: ada, issue: plants, option: trees, stance: wants, date: 2025-03-01, tag: stated, source: note }
  - { party: ben, issue: plants, option: trees, stance: accepts, date: 2025-03-02, tag: inferred }
redLines:
  - { party: ada, never: { plants: [beans] }, declared: true, because: Beans climb everywhere., source: note }
terms:
  - { party: ben, when: { plants: [trees] }, points: -1, because: Trees throw shade. }
channels:
  - { between: [ada, ben], kind: relayed, opensWith: visit }
sources:
  note: { outlet: A note on the fence, date: 2025-02-28, says: Ada asks for trees. }
`.replaceAll(
  'mandate: &',
  'mandate: { interests: a, position: b, redLines: c, canOffer: d, answersTo: e, ifNoDeal: f }',
);
