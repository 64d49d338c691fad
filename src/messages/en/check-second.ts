/** The second form of the concept check: on the same concepts as the first one, with other questions. */
export const checkSecond = {
  'best-alternative':
    'Ali has been offered a summer job for 11 an hour. Now he talks with a second firm. What makes him strongest in that talk?',
  'best-alternative-1': 'That he can take the first job if this firm offers less.',
  'best-alternative-2': 'That he needs the money badly.',
  'best-alternative-3': 'That he thinks no more of the first job.',
  'best-alternative-4': 'That he wants to be done with it today.',
  'best-alternative-why':
    'What he can do without this firm decides what he needs from it. The better that is, the easier it is to say no.',

  'walk-away':
    'A buyer has talked for three hours. The price is still above the limit that she had set herself. “Now that we have come so far…”, she thinks. Why should she keep to her limit?',
  'walk-away-1': 'The three hours would be lost otherwise.',
  'walk-away-2': 'Beyond it she has less from the deal than from none.',
  'walk-away-3': 'Who leaves first has won.',
  'walk-away-4': 'The seller would think her weak otherwise.',
  'walk-away-why':
    'The hours are gone, whether she signs or not. What counts is whether the deal is better for her than no deal.',

  zone: 'The owner of a room wants at least 500 for it. Somebody can pay 450 at most. What is true of the rent, if nothing else is talked about?',
  'zone-1': '475 would be right for both.',
  'zone-2': 'There is always a rent that suits both.',
  'zone-3': 'One of the two does not try hard enough.',
  'zone-4': 'No rent suits both, and to part is reasonable.',
  'zone-why':
    'Where the one needs more than the other can give, nothing lies between. To find that out and to part is no failure.',

  interests: 'A school says: “The bus must stop at our gate.” The neighbours say: “Never!” Which question helps most?',
  'interests-1': '“Is that your last word?”',
  'interests-2': '“Who began this?”',
  'interests-3': '“What is it that you need the stop for, and what do you fear from it?”',
  'interests-4': '“Shall we meet in the middle of the street?”',
  'interests-why': 'Demands can only win or lose. What stands behind them can often be met in more than one way.',

  trades:
    'Two pupils share a speech and a poster. One hates to speak and likes to draw, with the other it is the other way round. What does that show?',
  'trades-1': 'Each should do half of both, or it is unfair.',
  'trades-2': 'Because they differ, both can gain.',
  'trades-3': 'What one of them gains the other has to lose.',
  'trades-4': 'They should draw lots.',
  'trades-why': 'A difference is no trouble here but the way: each gives what is easy, and gets what counts.',

  'first-offers':
    'You know that rooms in this street cost 600. The owner begins with 900. What helps you most not to be pulled up?',
  'first-offers-1': 'To name a number near 900.',
  'first-offers-2': 'To agree quickly, before it gets dearer.',
  'first-offers-3': 'To talk for long about why 900 is too much.',
  'first-offers-4': 'To go by what you have found out, and to name your own number with a reason.',
  'first-offers-why':
    'The first number pulls even those who argue against it. What one has found out before, and says oneself, pulls back.',

  commitment:
    'Two shops agree to stay closed on Sundays. Each would sell most if only the other kept to it. What would make their word stronger?',
  'commitment-1': 'That a break would be seen, and would cost something.',
  'commitment-2': 'That it is written in finer words.',
  'commitment-3': 'That both say it more often.',
  'commitment-4': 'That nobody looks whether they keep to it.',
  'commitment-why':
    'The trouble is not what they mean today, but what each may gain tomorrow. What makes breaking it visible and dear changes that.',

  vagueness:
    'A team cannot agree on “ten from each”. So they write “a fair share from each”, and all say yes. What have they gained, and what lost?',
  'vagueness-1': 'Nothing is lost: what is fair is the same for all.',
  'vagueness-2': 'It was harder to agree, and will be clearer later.',
  'vagueness-3': 'It was easier to agree, and will be harder to keep.',
  'vagueness-4': 'Nothing is gained: they could as well have said no.',
  'vagueness-why': 'The quarrel is put off, not settled. That may be wise, if one knows what it costs later.',

  'two-tables':
    'Somebody who speaks for the staff of a shop says: “I would accept, but they will vote it down.” What can such a vote do in the talks?',
  'two-tables-1': 'It does nothing: only those count who sit here.',
  'two-tables-2': 'It can bring more from the other side, and it can leave both without a deal.',
  'two-tables-3': 'It always brings the better deal.',
  'two-tables-4': 'It frees the speaker from having to talk.',
  'two-tables-why':
    'A narrow yes at home strengthens the hand. If it is too narrow, nothing that the other side can give fits through.',

  ripeness:
    'A strike has just begun. Each side thinks that the other will soon give up. A mediator has a good proposal. Why may it fail today?',
  'ripeness-1': 'Neither feels yet that going on hurts more than settling.',
  'ripeness-2': 'A good proposal never fails.',
  'ripeness-3': 'Only the two sides may propose something.',
  'ripeness-4': 'It is too late: one proposes before a strike or never.',
  'ripeness-why':
    'The same proposal can be refused early and accepted late. It takes a way out, and that both feel what going on costs.',

  'reading-a-no':
    'You ask for 40 for your old desk. The answer is: “Not 40. Would the lamp be part of it?” What sort of no is that?',
  'reading-a-no-1': 'The end of the talk.',
  'reading-a-no-2': 'A yes that takes its time.',
  'reading-a-no-3': 'An excuse.',
  'reading-a-no-4': 'A no to this price for this thing, with a hint of what would help.',
  'reading-a-no-why': 'Behind the no there stands a question. Who hears it knows what to offer next.',

  blocking: 'In a group a plan needs the yes of all seven. Six like it. What should the six think about?',
  'blocking-1': 'How they could like it even more.',
  'blocking-2': 'What the most eager of the six would like to add.',
  'blocking-3': 'What the seventh needs in order not to say no.',
  'blocking-4': 'Nothing: six of seven have decided.',
  'blocking-why':
    'Where all must agree, more support among those who agree brings nothing. The one that is missing decides.',
} as const;
