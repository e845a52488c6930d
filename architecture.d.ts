export const domains: Readonly<Record<string, readonly string[]>>
export const adapters: readonly string[]
