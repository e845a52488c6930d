/**
 * What is left of one pound of spending without VAT: `(1-v) + v / (1 + vat)`, where `vatableShare` v is the share of
 * the spending that bears VAT (0 to 1) and `vatRate` its rate (0.2 for 20 per cent).
 */
export function exVatFactor({ vatableShare, vatRate }: { vatableShare: number; vatRate: number }): number {
  return 1 - vatableShare + vatableShare / (1 + vatRate)
}

/** Nominal pounds of one year in the prices of another: `nominal x deflator[to] / deflator[from]`. */
export function rebased(nominalPounds: number, { from, to }: { from: number; to: number }): number {
  return (nominalPounds * to) / from
}
