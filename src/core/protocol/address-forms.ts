import type { CountryPack } from './country-pack.ts'

export interface PersonName {
  familyName: string
  /** Absent when only a surname is known. */
  givenName?: string
  /** The name in the person's own script, family name first where that is the custom. */
  nativeName?: string
}

export interface AddressForms {
  /** As printed on lists and name plates, in the order of the person's own language. */
  display: string
  /** "Mayor Wang", never by given name. */
  spoken: string
  /** Opening of a letter in English. */
  salutation: string
  /** Opening of a letter in Chinese: name and post without a space. */
  salutationZh: string
}

/**
 * How to write and address a person of the pack's country. `post` is the title to use before the family name (in
 * English) and after the native name; a person without a native name keeps the Latin one in Chinese letters too.
 */
export function addressForms(pack: CountryPack, name: PersonName, post: { en: string; 'zh-CN': string }): AddressForms {
  const given = name.givenName ?? ''
  const latin = pack.familyNameFirst ? `${name.familyName} ${given}` : `${given} ${name.familyName}`
  const spoken = `${post.en} ${name.familyName}`
  return {
    display: latin.trim(),
    spoken,
    salutation: `Dear ${spoken},`,
    salutationZh: `尊敬的${name.nativeName ?? name.familyName}${post['zh-CN']}：`,
  }
}
