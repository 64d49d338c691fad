/** The second form of the concept check: on the same concepts as the first one, with other questions. */
export const checkSecond = {
  'best-alternative':
    'Ali has been offered a summer job for 11 an hour. Now he is talking to a second firm. What makes him strongest in that talk?',
  'best-alternative-1': 'He can take the first job if this firm offers less.',
  'best-alternative-2': 'He needs the money badly.',
  'best-alternative-3': 'He has stopped thinking about the first job.',
  'best-alternative-4': 'He wants to finish the talk today.',
  'best-alternative-why':
    'What he can do without this firm decides how much he needs from it. The better his alternative, the easier it is to say no.',

  'walk-away':
    'A buyer has been bargaining for three hours. The price is still above the limit that she set herself. She thinks: “Now that we have come so far…” Why should she keep to her limit?',
  'walk-away-1': 'Otherwise the three hours would be wasted.',
  'walk-away-2': 'Above the limit, the deal is worse for her than no deal.',
  'walk-away-3': 'The first person to leave wins.',
  'walk-away-4': 'Otherwise the seller would think that she is weak.',
  'walk-away-why':
    'The hours are gone, whether she signs or not. The only question is whether the deal is better for her than no deal.',

  zone: 'The owner of a room wants at least 500 in rent. A tenant can pay 450 at most. Which statement is true, if they talk about nothing but the rent?',
  'zone-1': '475 would be right for both.',
  'zone-2': 'There is always a rent that suits both.',
  'zone-3': 'One of them is not trying hard enough.',
  'zone-4': 'No rent suits both, so it is reasonable to leave without a deal.',
  'zone-why':
    'When one side needs more than the other can give, there is nothing in between. Finding that out and leaving is not a failure.',

  interests: 'A school says: “The bus must stop at our gate.” The neighbours say: “Never!” Which question helps most?',
  'interests-1': '“Is that your last word?”',
  'interests-2': '“Who began this?”',
  'interests-3': '“Why do you need the stop, and what worries you about it?”',
  'interests-4': '“Shall we meet in the middle of the street?”',
  'interests-why':
    'A demand can only be accepted or refused. The need behind it can often be met in more than one way.',

  trades:
    'Two students have to prepare a speech and a poster. One hates speaking and likes drawing; the other likes speaking and hates drawing. What does that show?',
  'trades-1': 'Each should do half of both, or it is unfair.',
  'trades-2': 'Both can gain because they are different.',
  'trades-3': 'What one student gains, the other loses.',
  'trades-4': 'They should draw lots.',
  'trades-why': 'Here a difference helps: each gives what is easy and gets what matters.',

  'first-offers':
    'You know that rooms in this street cost 600. The owner starts with 900. How can you best resist the pull of that number?',
  'first-offers-1': 'Name a number close to 900.',
  'first-offers-2': 'Agree quickly, before it gets more expensive.',
  'first-offers-3': 'Talk for a long time about why 900 is too much.',
  'first-offers-4': 'Rely on what you found out, and name your own number with a reason.',
  'first-offers-why':
    'The first number even pulls people who argue against it. Facts that you looked up before, and a number of your own, pull it back.',

  commitment:
    'Two shops agree to close on Sundays. Each would sell most if only the other kept its word. What would make the agreement stronger?',
  'commitment-1': 'A breach would be noticed and would cost something.',
  'commitment-2': 'The agreement is written in finer words.',
  'commitment-3': 'Both shops repeat it more often.',
  'commitment-4': 'The shops do not check on each other.',
  'commitment-why':
    'The problem is not what they mean today, but what each could gain tomorrow. It helps if breaking the agreement is visible and costly.',

  vagueness:
    'A team cannot agree on “ten from each”. So they write “a fair share from each”, and all say yes. What have they gained and lost?',
  'vagueness-1': 'They have lost nothing: everyone means the same by “fair”.',
  'vagueness-2': 'It was harder to agree, but things will be clearer later.',
  'vagueness-3': 'It was easier to agree, but it will be harder to keep the agreement.',
  'vagueness-4': 'They have gained nothing: they could just as well have said no.',
  'vagueness-why': 'The argument is postponed, not settled. That may be wise, if they know what it may cost later.',

  'two-tables':
    'A spokeswoman for the staff of a shop says: “I would accept, but they will vote it down.” What effect can such a vote have on the talks?',
  'two-tables-1': 'None: only the people at the table matter.',
  'two-tables-2': 'It can win more from the other side, and it can leave both without a deal.',
  'two-tables-3': 'It always leads to the better deal.',
  'two-tables-4': 'It means that she does not have to negotiate.',
  'two-tables-why':
    'When a yes at home is hard to win, the speaker has a stronger position. When it is too hard to win, no possible offer will do.',

  ripeness:
    'A strike has just begun. Each side thinks that the other will soon give up. A mediator has a good proposal. Why might it fail today?',
  'ripeness-1': 'Neither side feels yet that going on hurts more than settling.',
  'ripeness-2': 'A good proposal never fails.',
  'ripeness-3': 'Only the two sides may make proposals.',
  'ripeness-4': 'It is too late: a proposal must come before a strike.',
  'ripeness-why':
    'The same proposal can be refused early and accepted late. It needs a way out, and both sides must feel the cost of going on.',

  'reading-a-no':
    'You are asking 40 for your old desk. The answer is: “Not 40. Would you add the lamp?” What kind of refusal is that?',
  'reading-a-no-1': 'The end of the talk.',
  'reading-a-no-2': 'A yes that needs time.',
  'reading-a-no-3': 'An excuse.',
  'reading-a-no-4': 'A no to this price for this item, with a hint at what would help.',
  'reading-a-no-why': 'There is a question behind this refusal. If you hear it, you know what to offer next.',

  blocking:
    'In a group, a plan needs the agreement of all seven members. Six like it. What should the six think about?',
  'blocking-1': 'How to make the plan even more attractive to the six.',
  'blocking-2': 'What the keenest of the six would like to add.',
  'blocking-3': 'What the seventh member needs in order to agree.',
  'blocking-4': 'Nothing: six out of seven have decided.',
  'blocking-why':
    'When everyone must agree, more support from those who already agree does not help. The seventh member decides.',
} as const;
