/**
 * A linear-chain conditional random field: chances of label sequences from weights of clues and of steps between labels
 * (Lafferty, McCallum and Pereira 2001). Clues are numbers; those of a token are summed.
 */
export interface Crf {
  labels: number
  /** By clue and label. */
  weights: Float64Array
  /** By label and the label after it. */
  steps: Float64Array
}

export interface Labelled {
  /** Clues of each token. */
  clues: readonly Int32Array[]
  /** Label of each token. */
  labels: Int32Array
}

export interface FitOptions {
  labels: number
  clues: number
  rounds: number
  rate: number
  /** Taken from each weight after each round, towards zero. */
  shrinkage: number
  random: () => number
}

/** Sums of the weights of each token's clues, by token and label. */
export function evidenceOf({ labels, weights }: Crf, clues: readonly Int32Array[]): Float64Array {
  const evidence = new Float64Array(clues.length * labels)
  for (let i = 0; i < clues.length; i++)
    for (const clue of clues[i]!)
      for (let label = 0; label < labels; label++) evidence[i * labels + label]! += weights[clue * labels + label]!
  return evidence
}

/**
 * The chance of each label at each token, by token and label, from the evidence (forward-backward, scaled). Adds what each step between
 * labels is expected to occur to `stepsSeen` when it is given. Time: tokens × labels².
 */
export function chancesOf({ labels, steps }: Pick<Crf, 'labels' | 'steps'>, evidence: Float64Array, stepsSeen?: Float64Array): Float64Array {
  const tokens = evidence.length / labels
  const step = steps.map(Math.exp)
  const likelihood = likelihoods(evidence, labels)
  const forward = new Float64Array(evidence.length)
  const backward = new Float64Array(evidence.length).fill(1)
  const scale = new Float64Array(tokens)
  for (let i = 0; i < tokens; i++) {
    for (let to = 0; to < labels; to++) {
      let sum = i === 0 ? 1 : 0
      for (let from = 0; i > 0 && from < labels; from++) sum += forward[(i - 1) * labels + from]! * step[from * labels + to]!
      scale[i]! += forward[i * labels + to] = sum * likelihood[i * labels + to]!
    }
    for (let to = 0; to < labels; to++) forward[i * labels + to]! /= scale[i]!
  }
  for (let i = tokens - 2; i >= 0; i--)
    for (let from = 0; from < labels; from++) {
      let sum = 0
      for (let to = 0; to < labels; to++) {
        const after = (i + 1) * labels + to
        const share = (step[from * labels + to]! * likelihood[after]! * backward[after]!) / scale[i + 1]!
        if (stepsSeen) stepsSeen[from * labels + to]! += forward[i * labels + from]! * share
        sum += share
      }
      backward[i * labels + from] = sum
    }
  return forward.map((chance, at) => chance * backward[at]!)
}

function likelihoods(evidence: Float64Array, labels: number): Float64Array {
  const likelihood = new Float64Array(evidence.length)
  for (let first = 0; first < evidence.length; first += labels) {
    const most = Math.max(...evidence.subarray(first, first + labels))
    for (let at = first; at < first + labels; at++) likelihood[at] = Math.exp(evidence[at]! - most)
  }
  return likelihood
}

/**
 * Fits by stochastic gradient ascent on the conditional likelihood, each weight with its own falling rate (AdaGrad: Duchi, Hazan and
 * Singer 2011), cut towards zero after each round (Langford, Li and Zhang 2009). The same draws of `random` give the same weights.
 */
export function fitCrf(examples: readonly Labelled[], { labels, clues, rounds, rate, shrinkage, random }: FitOptions): Crf {
  const crf: Crf = { labels, weights: new Float64Array(clues * labels), steps: new Float64Array(labels * labels) }
  const spent = { weights: new Float64Array(clues * labels), steps: new Float64Array(labels * labels) }
  const move = (part: 'weights' | 'steps', at: number, slope: number) => {
    spent[part][at]! += slope * slope
    crf[part][at]! += (rate * slope) / Math.sqrt(0.01 + spent[part][at]!)
  }
  for (let round = 0; round < rounds; round++) {
    for (const example of shuffled(examples, random)) {
      const seen = new Float64Array(labels * labels)
      const chances = chancesOf(crf, evidenceOf(crf, example.clues), seen)
      example.clues.forEach((own, i) => {
        for (let label = 0; label < labels; label++) {
          const slope = Number(example.labels[i] === label) - chances[i * labels + label]!
          if (Math.abs(slope) > 1e-4) for (const clue of own) move('weights', clue * labels + label, slope)
        }
      })
      for (let i = 1; i < example.labels.length; i++) seen[example.labels[i - 1]! * labels + example.labels[i]!]!--
      seen.forEach((surplus, at) => move('steps', at, -surplus))
    }
    crf.weights = crf.weights.map((weight) => Math.sign(weight) * Math.max(0, Math.abs(weight) - shrinkage))
  }
  return crf
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
