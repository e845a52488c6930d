/** Working days (Monday to Friday; public holidays are not known) from the day after one date to the day before another. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0
  for (let day = dayAfter(from); day < to && count < 1000; day = dayAfter(day)) if (isWorkingDay(day)) count += 1
  return count
}

/** The date so many working days later. */
export function workingDaysLater(from: string, days: number): string {
  let day = from
  for (let left = days; left > 0; ) {
    day = dayAfter(day)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function isWorkingDay(day: string): boolean {
  return new Date(day).getUTCDay() % 6 !== 0
}
