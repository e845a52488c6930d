import { ours, oursWithoutTies } from '#core/rank/contest.ts'
import { ErrorBar } from '#platform/charts/error-bar.tsx'
import type { Frame } from '#platform/http/frame.ts'
import { formatNumber } from '#platform/i18n/format.ts'
import type { Text } from '#platform/i18n/locale.ts'
import { messages as m } from '../messages.ts'
import type { MethodFigures } from '../quality.ts'

/** Methods under each other, ours on top: how often each found the true partner as a bar with its error, and its other figure. */
export function MethodTable({ frame, title, rows }: { frame: Frame; title: string; rows: readonly MethodFigures[] }) {
  const { t, locale } = frame
  const figure = (value: number) => formatNumber(locale, value, { minimumFractionDigits: 3, maximumFractionDigits: 3 })
  const share = (value: number) => (value > 0 && value < 0.005 ? '<1' : formatNumber(locale, value * 100, { maximumFractionDigits: 0 }))
  return (
    <table class="entente-table entente-methods">
      <caption class="govuk-visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t(m.method)}</th>
          <th scope="col">{t(m.foundHead, rows[0]!.hits[0]![0])}</th>
          <th scope="col" class="entente-number">{t(m.mrrHead)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr class={row.method === ours ? 'entente-methods__ours' : undefined}>
            <th scope="row">{methodName(frame, row.method)}</th>
            <td>
              <ErrorBar share={row.hits[0]![1]} error={2 * row.hitsError} words={share(row.hits[0]![1])} isOther={row.method !== ours} />
            </td>
            <td class="entente-number">{figure(row.mrr)} <span class="entente-methods__error">({figure(row.mrrError)})</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A method in words; one that this page does not know goes by its own name. */
export function methodName({ t }: Pick<Frame, 't'>, method: string): string {
  const name = names[method]
  return name ? t(name) : method
}

const names: Readonly<Record<string, Text>> = {
  [ours]: m.methodOurs,
  [oursWithoutTies]: m.methodWithoutTies,
  random: m.methodRandom,
  population: m.methodPopulation,
  degree: m.methodDegree,
  gravity: m.methodGravity,
  'country-degree': m.methodCountryDegree,
  'adamic-adar': m.methodAdamicAdar,
  'three-paths': m.methodThreePaths,
  katz: m.methodKatz,
  pagerank: m.methodPagerank,
  logit: m.methodLogit,
}

/** `47` for .468: so many of 100 questions, within a sentence. */
export function ofHundred({ t, locale }: Pick<Frame, 't' | 'locale'>, share: number): string {
  return share < 0.005 ? t(m.fewerThanOne) : formatNumber(locale, share * 100, { maximumFractionDigits: 0 })
}
