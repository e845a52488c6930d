import type { Child } from 'hono/jsx'
import { govuk } from '#platform/govuk/govuk.ts'
import type { Given } from '#platform/http/form.ts'
import type { Frame } from '#platform/http/frame.ts'
import { messages as m } from '../messages.ts'
import type { SectorLevel } from '../profile.ts'
import { sectorName, starterSectors } from '../sectors.ts'
import { StepPage } from './step-page.tsx'

const ownRows = 3

/** Step 2: how strong the home is in each sector and how much it needs there; everything may stay unknown. */
export function StrengthsStep({ frame, given, sectors, isFirst }: {
  frame: Frame
  given: Given
  sectors: readonly SectorLevel[]
  isFirst: boolean
}) {
  const { t } = frame
  return (
    <StepPage frame={frame} step={2} title={t(m.strengthsTitle)} isFirst={isFirst} problems={given.problems}>
      <p class="govuk-body">{t(m.strengthsWhy)}</p>
      <p class="govuk-body">{t(m.levelScale)}</p>
      <form method="post" action="/home/set-up/strengths" novalidate>
        {isFirst && <input type="hidden" name="first" value="yes" />}
        <SectorTable frame={frame} sectors={sectors} />
        <div class="govuk-button-group">
          {govuk('button', { text: isFirst ? t(m.continue) : t(m.save) })}
          {isFirst && <a class="govuk-link" href="/home/set-up/priorities?first=yes">{t(m.skip)}</a>}
        </div>
      </form>
    </StepPage>
  )
}

/** The starter sectors and those of the user's own, then empty rows for more; sent as three lists of equal length. */
function SectorTable({ frame: { t, locale }, sectors }: { frame: Frame; sectors: readonly SectorLevel[] }) {
  const own = sectors.map(({ sector }) => sector).filter((sector) => !Object.hasOwn(starterSectors, sector))
  const known = new Map(sectors.map((row) => [row.sector, row]))
  const named = [...Object.keys(starterSectors), ...own].map((sector) => ({ sector, row: known.get(sector) }))
  return (
    <table class="govuk-table entente-sectors">
      <caption class="govuk-visually-hidden">{t(m.strengthsTitle)}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {[m.sector, m.strength, m.need].map((head) => <th scope="col" class="govuk-table__header">{t(head)}</th>)}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {named.map(({ sector, row }) => (
          <SectorRow frame={{ t }} name={sectorName(sector, locale)} levels={row}>
            {sectorName(sector, locale)}
            <input type="hidden" name="sector" value={sector} />
          </SectorRow>
        ))}
        {Array.from({ length: ownRows }, (_, i) => (
          <SectorRow frame={{ t }} name={t(m.ownSector, i + 1)} levels={undefined}>
            <input class="govuk-input" name="sector" maxlength={60} aria-label={t(m.ownSector, i + 1)} placeholder={t(m.ownSector, i + 1)} />
          </SectorRow>
        ))}
      </tbody>
    </table>
  )
}

function SectorRow({ frame: { t }, name, levels, children }: {
  frame: Pick<Frame, 't'>
  name: string
  levels: SectorLevel | undefined
  children: Child
}) {
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header entente-sectors__name">{children}</th>
      <td class="govuk-table__cell"><LevelSelect t={t} field="strength" label={t(m.strengthIn, name)} level={levels?.strength ?? null} /></td>
      <td class="govuk-table__cell"><LevelSelect t={t} field="need" label={t(m.needIn, name)} level={levels?.need ?? null} /></td>
    </tr>
  )
}

function LevelSelect({ t, field, label, level }: { t: Frame['t']; field: string; label: string; level: number | null }) {
  const choices = [['', m.unknownLevel], ['0', m.level0], ['1', m.level1], ['2', m.level2], ['3', m.level3], ['4', m.level4]] as const
  return (
    <select class="govuk-select" name={field} aria-label={label}>
      {choices.map(([value, text]) => (
        <option value={value} selected={value === (level === null ? '' : String(level))}>{t(text)}</option>
      ))}
    </select>
  )
}
