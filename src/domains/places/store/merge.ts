import { sql, type SQL } from 'drizzle-orm'

/**
 * A table that rows from outside are merged into: by its key, value by value, in the database, so that a file of any
 * size needs no memory here. Lists travel as text, one item a line.
 */
export interface MergedTable {
  table: string
  key: readonly string[]
  /** Columns with their types in SQL. A value that is known replaces the one that is there. */
  values: Readonly<Record<string, string>>
  /** Columns that gather: items are added to those that are there. */
  lists: readonly string[]
  /** Values of columns that a new row must have when the file does not say, as SQL. */
  defaults: Readonly<Record<string, string>>
  /** Statements on the table `incoming` before it is merged. */
  settle?: readonly string[]
}

/** How new values meet old ones: they win, or only fill gaps in rows that came from elsewhere. */
export type Precedence = { incomingWins: true } | { incomingWins: false; exceptFrom: readonly string[] }

/** Columns of a row as it is staged, without its line number. */
export function stagedColumns({ key, values, lists }: MergedTable): string[] {
  return [...key, ...Object.keys(values), ...lists]
}

/** Creates the temporary table that rows are copied into; it lives as long as the transaction. */
export function createStage(merged: MergedTable): SQL {
  const columns = [
    ...merged.key.map((column) => `${column} text collate "C"`),
    ...Object.entries(merged.values).map(([column, type]) => `${column} ${type}`),
    ...merged.lists.map((column) => `${column} text`),
  ]
  return sql.raw(`create temporary table staged (line integer, ${columns.join(', ')}) on commit drop`)
}

/** One row for each key out of rows that may repeat it: of each column the last value that is known. */
export function collapseStage(merged: MergedTable): SQL {
  const all = stagedColumns(merged).join(', ')
  const last = Object.keys(merged.values).map(
    (column) => `(array_agg(${column} order by line desc) filter (where ${column} is not null))[1] as ${column}`,
  )
  const gathered = merged.lists.map(
    (column) => `array_to_string(array(
      select distinct item from unnest(string_to_array(string_agg(${column}, chr(10)), chr(10))) item order by item
    ), chr(10)) as ${column}`,
  )
  return sql.raw(
    `create temporary table incoming on commit drop as
     select ${[...merged.key, ...last, ...gathered].join(', ')}
     from (select ${all}, max(line) as line from staged group by ${all}) distinct_rows group by ${merged.key.join(', ')}`,
  )
}

/** Changes the rows that are there and say something else; the number of rows affected is the number changed. */
export function changeMerged(merged: MergedTable, precedence: Precedence): SQL {
  const columns = Object.keys(merged.values)
  const wins = precedence.incomingWins
    ? 'true'
    : `there.origin in (${precedence.exceptFrom.map((origin) => `'${origin}'`).join(', ')})`
  const merge = (column: string) =>
    `case when ${wins} then coalesce(i.${column}, there.${column}) else coalesce(there.${column}, i.${column}) end`
  const gather = (column: string) =>
    `case when i.${column} is null or there.${column} @> ${itemsOf(column)} then there.${column}
     else array(select distinct item from unnest(there.${column} || ${itemsOf(column)}) item order by item) end`
  return sql.raw(
    `update ${merged.table} there set
       ${[...columns.map((c) => `${c} = ${merge(c)}`), ...merged.lists.map((c) => `${c} = ${gather(c)}`)].join(', ')}
     from incoming i where ${merged.key.map((column) => `there.${column} = i.${column}`).join(' and ')}
       and (${[
         `(${columns.map((c) => `there.${c}`).join(', ')}) is distinct from (${columns.map(merge).join(', ')})`,
         ...merged.lists.map((column) => `not there.${column} @> ${itemsOf(column)}`),
       ].join(' or ')})`,
  )
}

/** Adds the rows that are not there; the number of rows affected is the number added. */
export function addMerged(merged: MergedTable): SQL {
  const columns = Object.keys(merged.values)
  const value = (column: string) => {
    const fallback = merged.defaults[column]
    return fallback === undefined ? `i.${column}` : `coalesce(i.${column}, ${fallback})`
  }
  return sql.raw(
    `insert into ${merged.table} (${stagedColumns(merged).join(', ')})
     select ${[...merged.key.map((c) => `i.${c}`), ...columns.map(value), ...merged.lists.map(itemsOf)].join(', ')}
     from incoming i where not exists (
       select from ${merged.table} there where ${merged.key.map((c) => `there.${c} = i.${c}`).join(' and ')})`,
  )
}

function itemsOf(column: string): string {
  return `coalesce(string_to_array(i.${column}, chr(10)), '{}')`
}
