import * as z from 'zod'
import type { Step } from '#core/appraise/ledger.ts'
import type { UncertainInput } from '#core/appraise/monte-carlo.ts'
import type { TornadoBar } from '#core/appraise/sensitivity.ts'
import { recordOf } from '#platform/cli/records-fields.ts'
import * as channelAnswers from './channel-answers.ts'
import * as channelKinds from './channel-kinds.ts'
import { roundedFigures, type Figures } from './figures.ts'
import type { ParameterSet } from './parameters.data.ts'
import * as rollUpAnswers from './roll-up-answers.ts'
import * as rollUpKinds from './roll-up-kinds.ts'

export { currentParameters } from './parameters.data.ts'

/** One thing to appraise: a channel's quantities, or a question about several of them together. */
export const appraisalRequest = z.discriminatedUnion(
  'kind',
  [
    recordOf({ kind: z.literal('delegation'), input: channelKinds.delegation }),
    recordOf({ kind: z.literal('mission'), input: channelKinds.mission }),
    recordOf({ kind: z.literal('assists'), input: channelKinds.assists }),
    recordOf({ kind: z.literal('festival'), input: channelKinds.festival }),
    recordOf({ kind: z.literal('students'), input: channelKinds.students }),
    recordOf({ kind: z.literal('investment'), input: channelKinds.investment }),
    recordOf({ kind: z.literal('consistency'), input: rollUpKinds.consistency }),
    recordOf({ kind: z.literal('programme'), input: rollUpKinds.programme }),
    recordOf({ kind: z.literal('monteCarlo'), input: rollUpKinds.monteCarlo }),
    recordOf({ kind: z.literal('guards'), input: rollUpKinds.guards }),
    recordOf({ kind: z.literal('discountFactors'), input: rollUpKinds.discountFactors }),
    recordOf({ kind: z.literal('additionality'), input: rollUpKinds.additionality }),
  ],
  {
    error: ({ code }) =>
      code === 'invalid_union' ? `one of ${kindNames()}` : 'an object with the fields id, kind, input, note',
  },
)

export type AppraisalRequest = z.output<typeof appraisalRequest>

export type Kind = AppraisalRequest['kind']

/** The figures of one request as they are printed, the steps that led there, and the parameters they rest on. */
export interface Appraisal {
  readonly id: string
  readonly kind: Kind
  /** Rounded half away from zero, under the names and in the order of the contract. */
  readonly result: Figures
  /** Not rounded, in pounds; empty for kinds that are no chain from gross to net. */
  readonly ledger: readonly Step[]
  /** What the result becomes at the ends of each uncertain input, widest first; empty where nothing is uncertain. */
  readonly sensitivity: readonly TornadoBar<UncertainInput>[]
  readonly parameterVersion: string
}

const figure = z.union([z.number(), z.string(), z.boolean(), z.null()])

/** The part of an appraisal that the contract prints. */
export const appraisalAnswer = z.object({
  id: z.string(),
  result: z.record(z.string(), z.union([figure, z.array(figure), z.record(z.string(), z.number())])),
})

export function contractAppraisal({ id, result }: Appraisal): Pick<Appraisal, 'id' | 'result'> {
  return { id, result }
}

/** Appraises one request. The same request with the same parameter version gives the same figures on any machine. */
export function appraise(request: AppraisalRequest, parameters: ParameterSet): Appraisal {
  const { id, kind } = request
  const { figures, ledger, sensitivity } = answerTo(request, parameters)
  return { id, kind, result: roundedFigures(figures), ledger, sensitivity, parameterVersion: parameters.version }
}

function answerTo({ kind, input }: AppraisalRequest, parameters: ParameterSet): channelAnswers.Answer {
  switch (kind) {
    case 'delegation':
      return channelAnswers.delegation(input)
    case 'mission':
      return channelAnswers.mission(input, parameters)
    case 'assists':
      return channelAnswers.assists(input)
    case 'festival':
      return channelAnswers.festival(input)
    case 'students':
      return channelAnswers.students(input)
    case 'investment':
      return channelAnswers.investment(input, parameters)
    case 'consistency':
      return rollUpAnswers.consistency(input, parameters)
    case 'programme':
      return rollUpAnswers.programme(input, parameters)
    case 'monteCarlo':
      return rollUpAnswers.monteCarlo(input)
    case 'guards':
      return rollUpAnswers.guards(input)
    case 'discountFactors':
      return rollUpAnswers.discountFactors(input, parameters)
    default: // 'additionality': a kind without a case would not compile here
      return rollUpAnswers.additionality(input)
  }
}

function kindNames(): string {
  return appraisalRequest.options.map(({ shape }) => shape.kind.value).join(', ')
}
