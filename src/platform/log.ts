import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import type { Config } from './config/config.ts'

export type Log = Logger

/**
 * Structured lines, one JSON object each, on standard error unless told otherwise. Nothing that people wrote or are
 * called goes in: a request is its route, status, time, number and actor id; an error leaves out the values of its query.
 */
export function openLog(level: Config['logLevel'], destination: DestinationStream = process.stderr): Log {
  const formatters = { level: (label: string) => ({ level: label }) }
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime, formatters, serializers: { err: errorFacts } }, destination)
}

interface ErrorFacts {
  type: string
  message: string
  code?: unknown
  stack?: string[]
  cause?: ErrorFacts
}

/** An error without the data in it: database errors repeat the parameters of their query after its text. */
function errorFacts(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' }
  return {
    type: error.name,
    message: withoutParameters(error.message),
    code: 'code' in error ? error.code : undefined,
    stack: error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()),
    cause: error.cause === undefined ? undefined : errorFacts(error.cause),
  }
}

function withoutParameters(message: string): string {
  return message.replace(/\nparams:[^]*$/, '')
}
