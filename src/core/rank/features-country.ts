import type { Feature } from './feature.ts'
import type { View } from './view.ts'

/** What the two countries and the two regions have between them, and where the home's own partners are. */
export const countryFeatures: readonly Feature[] = [
  {
    name: 'country-odds', term: 'country-ties', grain: 'country', needs: 'ties', shape: 'curve', byHome: true,
    fill: ({ world: { odds }, country }, out) => {
      for (let c = 0; c < out.length; c++) out[c] = odds[country * out.length + c]!
    },
  },
  {
    name: 'country-share', term: 'country-ties', grain: 'country', needs: 'ties', shape: 'curve', byHome: true,
    fill: ({ world: { share }, country }, out) => {
      for (let c = 0; c < out.length; c++) out[c] = Math.log(share[country * out.length + c]!)
    },
  },
  {
    name: 'language', term: 'kinship', grain: 'country', needs: 'catalogue', shape: 'line',
    fill: ({ world, country }, out) => out.set(rowOf(world.catalogue.kinship.language, country, out.length)),
  },
  {
    name: 'border', term: 'kinship', grain: 'country', needs: 'catalogue', shape: 'line',
    fill: ({ world, country }, out) => out.set(rowOf(world.catalogue.kinship.border, country, out.length)),
  },
  {
    name: 'continent', term: 'kinship', grain: 'country', needs: 'catalogue', shape: 'line',
    fill: ({ world, country }, out) => out.set(rowOf(world.catalogue.kinship.continent, country, out.length)),
  },
  {
    name: 'home-region-odds', term: 'regions-ties', grain: 'country', needs: 'ties', shape: 'curve',
    fill: ({ world, region, country }, out) => {
      for (let c = 0; c < out.length; c++) out[c] = regionOdds(world, region, country, c)
    },
  },
  {
    name: 'candidate-region-odds', term: 'regions-ties', grain: 'region', needs: 'ties', shape: 'curve',
    fill: ({ world, country }, out) => {
      for (let r = 0; r < out.length; r++) out[r] = regionOdds(world, r, world.catalogue.regionCountry[r]!, country)
    },
  },
  {
    name: 'region-pair-odds', term: 'regions-ties', grain: 'region', needs: 'ties', shape: 'curve',
    fill: ({ world, region, country }, out) => {
      const { catalogue, regionCountry, pair, regionRegion } = world
      const n = catalogue.countryCodes.length
      for (let k = regionRegion.start[region]!; k < regionRegion.start[region + 1]!; k++) {
        out[regionRegion.index[k]!] = regionRegion.value[k]!
      }
      for (let r = 0; r < out.length; r++) {
        const other = catalogue.regionCountry[r]!
        const expected =
          (regionCountry[region * n + other]! * regionCountry[r * n + country]!) / Math.max(1, pair[country * n + other]!)
        out[r] = Math.log((out[r]! + 0.5) / (expected + 0.5))
      }
    },
  },
  {
    name: 'like-regions', term: 'regions-ties', grain: 'region', needs: 'ties', shape: 'curve',
    fill: ({ world: { regionRegion, regionDegree }, region }, out) => {
      // Three steps over ties between regions, each divided by the roots of both regions' ties.
      let here = new Float32Array(out.length)
      here[region] = 1
      for (let step = 0; step < 3; step++) {
        const next = new Float32Array(out.length)
        for (let r = 0; r < out.length; r++) {
          if (here[r] === 0) continue
          for (let k = regionRegion.start[r]!; k < regionRegion.start[r + 1]!; k++) {
            const other = regionRegion.index[k]!
            next[other]! += (here[r]! * regionRegion.value[k]!) / Math.sqrt((regionDegree[r]! + 3) * (regionDegree[other]! + 3))
          }
        }
        here = next
      }
      for (let r = 0; r < out.length; r++) out[r] = Math.log((here[r]! + 1e-5) / Math.sqrt(regionDegree[r]! + 3))
    },
  },
  {
    name: 'home-partners-there', term: 'spread', grain: 'country', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => {
      addPartnerCountries(view, out)
      for (let c = 0; c < out.length; c++) out[c] = Math.log(1 + out[c]!)
    },
  },
  {
    name: 'candidate-partners-here', term: 'spread', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: ({ world: { partnerCountries }, country, from, to }, out) => {
      const { start, index, value } = partnerCountries
      for (let i = from; i < to; i++)
        for (let k = start[i]!; k < start[i + 1]!; k++) if (index[k] === country) out[i] = Math.log(1 + value[k]!)
    },
  },
  {
    name: 'like-choice-of-countries', term: 'spread', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => {
      const { start, index, value } = view.world.partnerCountries
      const own = new Float32Array(view.world.catalogue.countryCodes.length)
      addPartnerCountries(view, own)
      const length = Math.hypot(...own) || 1
      for (let i = view.from; i < view.to; i++) {
        let [product, square] = [0, 0]
        for (let k = start[i]!; k < start[i + 1]!; k++) {
          product += value[k]! * own[index[k]!]!
          square += value[k]! * value[k]!
        }
        if (product > 0) out[i] = product / (Math.sqrt(square) * length)
      }
    },
  },
]

function rowOf(table: Uint8Array, row: number, width: number): Uint8Array {
  return table.subarray(row * width, (row + 1) * width)
}

function addPartnerCountries({ world, partners }: View, sums: Float32Array): void {
  for (const partner of partners) sums[world.catalogue.country[partner]!]!++
}

// Log odds of a region's ties with a country against what the region's own country does.
function regionOdds(world: View['world'], region: number, ofCountry: number, country: number): number {
  const n = world.catalogue.countryCodes.length
  const expected = world.regionDegree[region]! * world.share[ofCountry * n + country]!
  const prior = Math.min(1, expected) + 0.05
  return Math.log((world.regionCountry[region * n + country]! + prior) / (expected + prior))
}
