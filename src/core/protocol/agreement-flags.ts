import type { AgreementFlag, CountryPack } from './country-pack.ts'

export interface FoundFlag {
  flag: AgreementFlag
  text: string
  /** `[start, end)` in UTF-16 units of the agreement's text. */
  span: [number, number]
}

/** Phrases in an agreement that someone must clear before signing, in the order of the text; each flag's first place. */
export function agreementFlags(pack: CountryPack, agreement: string): FoundFlag[] {
  return pack.agreementFlags
    .flatMap((flag): FoundFlag[] => {
      const match = flag.pattern.exec(agreement)
      return match ? [{ flag, text: match[0], span: [match.index, match.index + match[0].length] }] : []
    })
    .toSorted((a, b) => a.span[0] - b.span[0])
}
