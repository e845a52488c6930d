/** The stages of an order, from a first question to money in the bank. */
export const stages = [
  'enquiry',
  'mou',
  'letter-of-intent',
  'quotation',
  'contract',
  'purchase-order',
  'delivered',
  'paid',
  'lapsed',
] as const

export type Stage = (typeof stages)[number]

/** Stages that are still a hope: held beside the total with a probability, never inside it. */
export const pipelineStages = ['enquiry', 'mou', 'letter-of-intent', 'quotation'] as const

export type PipelineStage = (typeof pipelineStages)[number]

/** How likely each hope is to become money, 0 to 1; data, replaced by an office's own record once it has one. */
export type StageProbabilities = Readonly<Record<PipelineStage, number>>

export function isPipeline(stage: Stage): stage is PipelineStage {
  return (pipelineStages as readonly Stage[]).includes(stage)
}

/** Stages in which someone owes or has paid the money. */
export function isFirm(stage: Stage): boolean {
  return !isPipeline(stage) && stage !== 'lapsed'
}
