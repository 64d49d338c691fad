/**
 * A model of one party's preferences, from its offers and their order, for parties without hypotheses.
 *
 * A frequency model only counts requests; but a conceding party first asks for what it wants most, and later for what
 * it can accept. So the value of each option is fitted (ridge regression, by coordinates) to the assumption that the
 * first offer was worth all to the party and that each different offer after it was worth less, in even steps. The
 * size of the decline is estimated from the variety of the offers: near a party's best they are much alike.
 */
export interface ConcessionModel {
  readonly issueSizes: readonly number[];
  /** By issue: what each option is believed to add. */
  readonly parts: readonly Float64Array[];
  /** By issue: how often each option was in an offer. */
  readonly asked: readonly Float64Array[];
  /** The different offers, in order, by the options of their issues. */
  readonly offers: Int32Array[];
  readonly heard: Set<number>;
}

/** Prior value of an outcome to an unknown party, from 0 to 1. */
const BLANK = 0.5;
/** Decline in value from the first offer to the last, if the offers are as varied as possible. */
const FALL = 0.3;
/** The number of offers with an option that weigh as much as the prior. */
const RELUCTANCE = 1;
/** The number of passes of the fit over the issues after each offer; it continues from its last state. */
const PASSES = 3;

/** A model of a party that has said nothing yet. */
export function blankModel(issueSizes: readonly number[]): ConcessionModel {
  return {
    issueSizes,
    parts: issueSizes.map((size) => new Float64Array(size).fill(BLANK / issueSizes.length)),
    asked: issueSizes.map((size) => new Float64Array(size)),
    offers: [],
    heard: new Set(),
  };
}

/** Lets the model hear an offer. One that was heard before teaches it nothing. */
export function hearOffer(model: ConcessionModel, outcome: number): void {
  if (model.heard.has(outcome)) return;
  model.heard.add(outcome);
  const options = optionsOf(model.issueSizes, outcome);
  model.offers.push(options);
  for (let issue = 0; issue < options.length; issue += 1) model.asked[issue]![options[issue]!]! += 1;
  const missing = missingValues(model);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let issue = 0; issue < options.length; issue += 1) fitIssue(model, issue, missing);
  }
}

function optionsOf(issueSizes: readonly number[], outcome: number): Int32Array {
  const options = new Int32Array(issueSizes.length);
  let rest = outcome;
  for (let issue = issueSizes.length - 1; issue >= 0; issue -= 1) {
    options[issue] = rest % issueSizes[issue]!;
    rest = Math.floor(rest / issueSizes[issue]!);
  }
  return options;
}

/** By offer: what it is assumed to be worth, less what the model makes of it. */
function missingValues(model: ConcessionModel): Float64Array {
  const fall = FALL * variety(model);
  const last = Math.max(1, model.offers.length - 1);
  return Float64Array.from(model.offers, (options, place) => {
    let value = 1 - (fall * place) / last;
    for (let issue = 0; issue < options.length; issue += 1) value -= model.parts[issue]![options[issue]!]!;
    return value;
  });
}

/** Variety of the offers: 0 if all are the same, 1 if all options were requested equally often. */
function variety({ asked, offers }: ConcessionModel): number {
  let sum = 0;
  for (const counts of asked) {
    if (counts.length === 1) continue;
    let alike = 0;
    for (const count of counts) alike += (count * count) / (offers.length * offers.length);
    sum += (1 - alike) / (1 - 1 / counts.length);
  }
  return sum / asked.length;
}

function fitIssue({ issueSizes, parts, asked, offers }: ConcessionModel, issue: number, missing: Float64Array): void {
  const [values, counts] = [parts[issue]!, asked[issue]!];
  const blank = BLANK / issueSizes.length;
  const sums = new Float64Array(values.length);
  for (let place = 0; place < offers.length; place += 1) sums[offers[place]![issue]!]! += missing[place]!;
  const steps = values.map((value, option) => {
    const fitted = blank + (sums[option]! + counts[option]! * (value - blank)) / (counts[option]! + RELUCTANCE);
    return fitted - value;
  });
  for (let option = 0; option < values.length; option += 1) values[option]! += steps[option]!;
  for (let place = 0; place < offers.length; place += 1) missing[place]! -= steps[offers[place]![issue]!]!;
}

/** By issue: what each of its options adds to the believed value of an outcome, which runs from 0 to 1. */
export function believedParts({ parts }: ConcessionModel): Float64Array[] {
  const lows = parts.map((values) => values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY));
  const highs = parts.map((values) => values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY));
  const whole = highs.reduce((sum, high, issue) => sum + high - lows[issue]!, 0) || 1;
  return parts.map((values, issue) => values.map((value) => (value - lows[issue]!) / whole));
}

/** The believed value of an outcome: the sum of the parts of its options. */
export function believedValue(parts: readonly Float64Array[], outcome: number): number {
  let [rest, value] = [outcome, 0];
  for (let issue = parts.length - 1; issue >= 0; issue -= 1) {
    const part = parts[issue]!;
    const next = Math.floor(rest / part.length);
    value += part[rest - next * part.length]!;
    rest = next;
  }
  return value;
}
