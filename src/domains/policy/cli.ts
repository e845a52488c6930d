import type { Command } from '#platform/cli/command.ts'
import { recordCommand } from '#platform/cli/records.ts'
import { printable } from '#platform/cli/records-check.ts'
import type { Locale } from '#platform/i18n/locale.ts'
import { say } from '#platform/i18n/say.ts'
import { capNames, failedTest, messages as m, outcomeNames, requestFieldNames, stateNames } from './messages.ts'
import {
  assessmentRecord,
  assessRecord,
  contractAssessment,
  contractTriage,
  requestFields,
  triageOf,
  triageRecord,
  type RecordAssessment,
  type RecordTriage,
} from './policy.ts'

export const commands: readonly Command[] = [
  recordCommand({
    name: 'assess',
    summary: m.assessSummary,
    record: assessmentRecord,
    answer: assessRecord,
    json: contractAssessment,
    print: printAssessment,
  }),
  recordCommand({
    name: 'triage',
    summary: m.triageSummary,
    record: triageRecord,
    answer: triageOf,
    json: contractTriage,
    print: printTriage,
  }),
]

function printAssessment(given: RecordAssessment, locale: Locale): string {
  const reasons = [
    ...given.redLines.map((line) => say(locale, m.redLine, line)),
    ...(given.outcome === 'insufficient-evidence'
      ? [say(locale, m.coverageBelow, given.coverage, given.coverageMinimum)]
      : []),
    ...given.notEligible.map(({ proposal, because }) => {
      return say(locale, m.notEligible, proposal, because.map((failed) => say(locale, failedTest, failed)))
    }),
  ]
  const evidence = given.wouldChangeWithEvidence ? m.evidenceWouldChange : m.evidenceWouldNotChange
  return lines(given.id, say(locale, outcomeNames[given.outcome]), [
    say(locale, m.score, given.low, given.high, given.coverage),
    ...reasons,
    ...(given.wouldChangeWithEvidence === null ? [] : [say(locale, evidence)]),
  ])
}

function printTriage(given: RecordTriage, locale: Locale): string {
  return lines(given.id, say(locale, stateNames[given.state]), triageFacts(given, locale))
}

function triageFacts(given: RecordTriage, locale: Locale): string[] {
  if (given.state === 'declined') return given.redLines.map((line) => say(locale, m.redLine, line))
  if (given.state === 'ask') {
    const missing = requestFields.filter((field) => given.missing.includes(field))
    return [say(locale, m.missing, missing.map((field) => say(locale, requestFieldNames[field])))]
  }
  return [
    say(locale, m.visitClass, given.class, given.priority, given.hostingHours),
    ...given.caps.map((cap) => say(locale, m.lowered, say(locale, capNames[cap]))),
  ]
}

function lines(id: string, result: string, facts: string[]): string {
  return `${printable(id)}: ${result}\n${facts.map((fact) => `  ${fact}\n`).join('')}`
}
