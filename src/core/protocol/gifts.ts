/** A gift or hospitality received; its value in pence. */
export interface Gift {
  giver: string
  receivedOn: string
  valuePence: number
}

/** `counting`: each gift alone, or all of one giver within twelve months together. */
export interface GiftRule {
  limitPence: number
  counting: 'each' | 'per-giver-and-year'
}

/**
 * The gifts that must be registered, in the order given: at or above the limit alone, or, when the rule counts a
 * giver's year together, every gift from the one that brings the running twelve months to the limit. The gifts before
 * it that count towards that total are included, since the register has to show them.
 */
export function giftsToRegister<Entry extends Gift>(gifts: readonly Entry[], rule: GiftRule): Entry[] {
  if (rule.counting === 'each') return gifts.filter((gift) => gift.valuePence >= rule.limitPence)
  return gifts.filter((gift) =>
    gifts.some((last) => {
      const year = gifts.filter((other) => other.giver === last.giver && isWithinYearBefore(other, last))
      const total = year.reduce((sum, other) => sum + other.valuePence, 0)
      return total >= rule.limitPence && year.includes(gift)
    }),
  )
}

function isWithinYearBefore(gift: Gift, last: Gift): boolean {
  const yearBefore = `${Number(last.receivedOn.slice(0, 4)) - 1}${last.receivedOn.slice(4)}`
  return gift.receivedOn <= last.receivedOn && gift.receivedOn > yearBefore
}
