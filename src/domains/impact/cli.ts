import type { Command } from '#platform/cli/command.ts'
import { recordCommand } from '#platform/cli/records.ts'
import { appraisalRequest, appraise, contractAppraisal, currentParameters } from './impact.ts'
import { messages } from './messages.ts'
import { printAppraisal } from './print.ts'

export const commands: readonly Command[] = [
  recordCommand({
    name: 'appraise',
    summary: messages.summary,
    record: appraisalRequest,
    answer: (request) => appraise(request, currentParameters),
    json: contractAppraisal,
    print: printAppraisal,
  }),
]
