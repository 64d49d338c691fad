/**
 * Ways to say what is asked for and what is given, with the day of the letter that did so first, where one has. The day
 * tells what that letter asked for or offered; what was thought of it then, or answered to it, it does not tell.
 */

/** Ways to say the same. */
export type Phrases = readonly [string, ...string[]];

/** An earlier day, as a letter names it; absent where what is said is new. */
export type EarlierDay = string | undefined;

/** An answer as letters name it. */
export interface AnswerWording {
  /** “Geneva” */
  readonly label: string;
  /** How its article is called within a sentence: "the place". */
  readonly article: string;
  /** The label alone where it can mean one article only: for what both have spoken of before. */
  readonly brief: string;
}

/** What a delegation asks for. */
export function askedFor({ label, article, brief }: AnswerWording, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [
      `On ${article} we ask for ${label}.`,
      `What we need on ${article} is ${label}.`,
      `On ${article} we would like to read ${label}.`,
      `On ${article} our aim is ${label}.`,
      `We would write ${label} on ${article}.`,
    ];
  }
  return [
    `Since ${day} we have asked for ${brief}, and we still do.`,
    `We still need ${brief}, as on ${day}.`,
    `Our wish of ${day} stands: ${brief}.`,
    `You have known since ${day} that we need ${brief}.`,
    `We hold to ${brief}, as on ${day}.`,
  ];
}

/** What it accepts an offer for; the day since which it has asked for that. */
export function acceptedFor({ label, article, brief }: AnswerWording, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [
      `What decides it for us is ${article}: ${label}.`,
      `On ${article} this gives us ${label}, which we need.`,
      `We say yes because of ${label} on ${article}.`,
    ];
  }
  return [
    `We have asked for ${brief} since ${day}. Here it is.`,
    `${brief} is what we have asked for since ${day}.`,
    `Since ${day} we have waited for ${brief}. So we say yes.`,
  ];
}

/** What it offers, and would rather not. */
export function offeredUp({ label, article, brief }: AnswerWording, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [
      `On ${article} we have moved: ${label}.`,
      `On ${article} we now offer ${label}. It is not easy for us.`,
      `We give ground on ${article}: ${label}.`,
      `On ${article} we come to meet you with ${label}.`,
    ];
  }
  return [
    `${brief} still stands, as on ${day}.`,
    `We still offer ${brief}, as on ${day}.`,
    `Our step of ${day} stands: ${brief}.`,
  ];
}

/** What it gives way on; the day since which the others have asked for it. */
export function givenUp({ label, article, brief }: AnswerWording, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [
      `On ${article} we give way: ${label}.`,
      `On ${article} we accept ${label}.`,
      `We have come round to ${label} on ${article}.`,
    ];
  }
  return [
    `You have asked for ${brief} since ${day}. We accept.`,
    `You have held to ${brief} since ${day}. We give way.`,
  ];
}

/** That it accepts an article in words that can be read in two ways. */
export function takenVaguely(article: string): Phrases {
  return [
    `On ${article} each side can read the words its own way, and so can we.`,
    `On ${article} we accept words that leave it open. What they mean is still to be said.`,
  ];
}

/** That it does not agree to words that can be read in two ways. */
export function tooVague({ label, article }: AnswerWording): Phrases {
  return [
    `On ${article} we need to know which it is: ${label}.`,
    `${label}: on ${article} that leaves too much open for us.`,
  ];
}

/**
 * What it does not agree to; the day since which the others have asked for it. It may be too much for the one and too
 * little for another, so neither is said. Nor that it never will: it is no red line, and may be taken tomorrow.
 */
export function inTheWay({ label, article, brief }: AnswerWording, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [
      `On ${article} we do not agree to ${label} yet.`,
      `On ${article} we need something else than ${label}.`,
      `We would change ${article}: not ${label}.`,
      `On ${article} we would rather not write ${label}.`,
    ];
  }
  return [
    `You have asked for ${brief} since ${day}. We do not agree yet.`,
    `Since ${day} you have asked for ${brief}. We need something else.`,
    `You have held to ${brief} since ${day}. We would change that.`,
    `Since ${day} you have held to ${brief}, and we see it otherwise.`,
    `You have asked for ${brief} since ${day}, and we would rather not write it.`,
  ];
}

/** A trade that is offered; the days since which the own letters have offered the one, and asked for the other. */
export function tradeOffered(
  given: AnswerWording,
  gained: AnswerWording,
  givenOn: EarlierDay,
  askedOn: EarlierDay,
): Phrases {
  if (givenOn !== undefined && askedOn !== undefined) {
    return [
      `We still offer ${given.brief} for ${gained.brief}.`,
      `You know our price for ${given.brief}: ${gained.brief}.`,
      `Our trade still stands: ${given.brief} for ${gained.brief}.`,
      `As before, you would have ${given.brief} from us for ${gained.brief}.`,
    ];
  }
  if (givenOn !== undefined) {
    return [
      `For ${given.brief}, which we offered on ${givenOn}, we now ask for ${full(gained)}.`,
      `${given.brief} still stands, as on ${givenOn}. For it we now need ${full(gained)}.`,
    ];
  }
  if (askedOn !== undefined) {
    return [
      `We still ask for ${gained.brief}, as on ${askedOn}, and now offer ${full(given)} for it.`,
      `To have ${gained.brief}, as we asked on ${askedOn}, we now offer ${full(given)}.`,
    ];
  }
  return [
    `We offer ${full(given)}, and ask for ${full(gained)} in return.`,
    `If ${gained.label} stands on ${gained.article}, ${given.label} can stand on ${given.article}.`,
    `On ${gained.article} we ask for ${gained.label}. In return we accept ${full(given)}.`,
    `To have ${full(gained)}, we give ${full(given)}.`,
  ];
}

/** A trade that is taken; the days since which the others have asked for the one, and the delegation for the other. */
export function tradeTaken(
  given: AnswerWording,
  gained: AnswerWording,
  givenOn: EarlierDay,
  askedOn: EarlierDay,
): Phrases {
  if (askedOn !== undefined) {
    return [
      `We have asked for ${gained.brief} since ${askedOn}, and take ${given.brief} for it.`,
      `With ${gained.brief} at last, we take ${given.brief}.`,
    ];
  }
  if (givenOn !== undefined) {
    return [
      `You have held to ${given.brief} since ${givenOn}. With ${full(gained)} we take it.`,
      `With ${full(gained)} we accept ${given.brief}, which you have asked for since ${givenOn}.`,
    ];
  }
  return [
    `For ${full(gained)} we accept ${full(given)}.`,
    `It is not all that we hoped for, but with ${full(gained)} we take ${full(given)}.`,
    `We take ${full(given)} as the price of ${full(gained)}.`,
  ];
}

function full({ label, article }: AnswerWording): string {
  return `${label} on ${article}`;
}
