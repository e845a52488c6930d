import type { Grade, GradeGroup } from './evidence.ts'
import { groupOf } from './evidence.ts'

/**
 * Delegations, orders, assists, events, students, media, investment, visiting friends, fees, research, routes, civic
 * value.
 */
export const channels = [
  'CH-01',
  'CH-02',
  'CH-03',
  'CH-04',
  'CH-05',
  'CH-06',
  'CH-07',
  'CH-08',
  'CH-09',
  'CH-10',
  'CH-11',
  'CH-12',
] as const

export type Channel = (typeof channels)[number]

/**
 * One record of the impact ledger: net GVA in pounds under the key of what caused it (a delegation, an order, a firm
 * helped), or an advertising value of media coverage, which is no value and is only ever reported beside the money.
 */
export interface KeyedRecord {
  id: string
  ch: Channel
  grade: Grade
  netGva?: number
  key?: string
  ave?: number
}

export interface CountedOnce {
  keptIds: string[]
  total: number
  /** The total by evidence, never to be read without the split. */
  byGroup: Record<GradeGroup, number>
  advertisingValue: number
  /** What adding up every line would have given: shown as a warning, not a value. */
  naiveTotalIncludingAve: number
}

/**
 * Counts every key once (rule DC-01): in the record with the highest grade, then the lower channel number, then the
 * earlier line. So an order that a mission and an assist both report is one order, and splitting a record under its own
 * key never raises the total. Advertising values enter no money total (DC-08). Cost: linear.
 */
export function countOnce(records: readonly KeyedRecord[]): CountedOnce {
  const keptByKey = new Map<string, KeyedMoney>()
  const counted: Omit<CountedOnce, 'keptIds'> = {
    total: 0,
    byGroup: { claimed: 0, reported: 0, recorded: 0 },
    advertisingValue: 0,
    naiveTotalIncludingAve: 0,
  }
  for (const record of records) {
    counted.naiveTotalIncludingAve += (record.netGva ?? 0) + (record.ave ?? 0)
    counted.advertisingValue += record.ave ?? 0
    if (!isMoney(record)) continue
    const kept = keptByKey.get(record.key)
    if (!kept || isStronger(record, kept)) keptByKey.set(record.key, record)
  }
  for (const { netGva, grade } of keptByKey.values()) {
    counted.total += netGva
    counted.byGroup[groupOf(grade)] += netGva
  }
  return { keptIds: Array.from(keptByKey.values(), ({ id }) => id).toSorted(), ...counted }
}

type KeyedMoney = KeyedRecord & { netGva: number; key: string }

function isMoney(record: KeyedRecord): record is KeyedMoney {
  if (record.netGva !== undefined && record.key === undefined)
    throw new RangeError(`${record.id} has money without a key`)
  return record.netGva !== undefined
}

function isStronger(record: KeyedRecord, kept: KeyedRecord): boolean {
  return record.grade === kept.grade ? record.ch < kept.ch : record.grade > kept.grade
}
