import type { Kinship } from './kinship.ts'
import type { Feature } from './feature.ts'
import { add, blank, touched } from './sums.ts'
import { perView, type View } from './view.ts'

/** What the two countries and the two regions have between them, and where the home's own partners are. */
export const countryFeatures: readonly Feature[] = [
  {
    name: 'country-odds', term: 'country-ties', grain: 'country', needs: 'ties', shape: 'curve', byHome: true,
    at: ({ world: { odds, catalogue }, country }) => (c) => odds[country * catalogue.countryCodes.length + c]!,
  },
  {
    name: 'country-share', term: 'country-ties', grain: 'country', needs: 'ties', shape: 'curve', byHome: true,
    at: ({ world: { share, catalogue }, country }) => (c) => Math.log(share[country * catalogue.countryCodes.length + c]!),
  },
  {
    name: 'language', term: 'kinship', grain: 'country', needs: 'catalogue', shape: 'line',
    at: kinship('language'),
  },
  {
    name: 'border', term: 'kinship', grain: 'country', needs: 'catalogue', shape: 'line',
    at: kinship('border'),
  },
  {
    name: 'continent', term: 'kinship', grain: 'country', needs: 'catalogue', shape: 'line',
    at: kinship('continent'),
  },
  {
    name: 'home-region-odds', term: 'regions-ties', grain: 'country', needs: 'ties', shape: 'curve',
    at: ({ world, region, country }) => (c) => regionOdds(world, region, country, c),
  },
  {
    name: 'candidate-region-odds', term: 'regions-ties', grain: 'region', needs: 'ties', shape: 'curve',
    at: ({ world, country }) => (r) => regionOdds(world, r, world.catalogue.regionCountry[r]!, country),
  },
  {
    name: 'region-pair-odds', term: 'regions-ties', grain: 'region', needs: 'ties', shape: 'curve',
    at: perView(({ world, region, country }) => {
      const { catalogue, regionCountry, pair, regionRegion } = world
      const n = catalogue.countryCodes.length
      const seen = new Float32Array(catalogue.regionCount)
      for (let k = regionRegion.start[region]!; k < regionRegion.start[region + 1]!; k++) {
        seen[regionRegion.index[k]!] = regionRegion.value[k]!
      }
      return (r: number) => {
        const other = catalogue.regionCountry[r]!
        const expected =
          (regionCountry[region * n + other]! * regionCountry[r * n + country]!) / Math.max(1, pair[country * n + other]!)
        return Math.log((seen[r]! + 0.5) / (expected + 0.5))
      }
    }),
  },
  {
    name: 'like-regions', term: 'regions-ties', grain: 'region', needs: 'ties', shape: 'curve',
    at: perView(({ world: { regionDegree, regionSteps }, region }) => {
      // Three steps over ties between regions, each divided by the roots of both regions' ties.
      let here = new Float64Array(regionDegree.length)
      here[region] = 1
      for (let step = 0; step < 3; step++) {
        const next = new Float64Array(here.length)
        for (let r = 0; r < here.length; r++) {
          if (here[r] === 0) continue
          for (let k = regionSteps.start[r]!; k < regionSteps.start[r + 1]!; k++) next[regionSteps.index[k]!]! += here[r]! * regionSteps.value[k]!
        }
        here = next
      }
      return (r: number) => Math.log((here[r]! + 1e-5) / Math.sqrt(regionDegree[r]! + 3))
    }),
  },
  {
    name: 'home-partners-there', term: 'spread', grain: 'country', needs: 'ties', shape: 'curve', warmOnly: true,
    at: (view) => {
      const counts = partnerCountries(view)
      return (c) => Math.log(1 + counts[c]!)
    },
  },
  {
    name: 'candidate-partners-here', term: 'spread', grain: 'pair', needs: 'ties', shape: 'curve',
    at: ({ world: { partnerCountries: { start, index, value } }, country }) => (place) => {
      for (let k = start[place]!; k < start[place + 1]!; k++) if (index[k] === country) return Math.log(1 + value[k]!)
      return 0
    },
    rule: { kind: 'level', value: () => 0 },
    except: ({ world: { withPartnersIn }, country }) =>
      withPartnersIn.index.subarray(withPartnersIn.start[country], withPartnersIn.start[country + 1]),
  },
  {
    name: 'like-choice-of-countries', term: 'spread', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    at: (view) => {
      const length = Math.hypot(...partnerCountries(view)) || 1
      const { values } = sharedChoices(view)
      const { start, value } = view.world.partnerCountries
      return (place) => {
        if (values[place] === 0) return 0
        let square = 0
        for (let k = start[place]!; k < start[place + 1]!; k++) square += value[k]! * value[k]!
        return values[place]! / (Math.sqrt(square) * length)
      }
    },
    rule: { kind: 'level', value: () => 0 },
    except: (view) => touched(sharedChoices(view)),
  },
]

function kinship(what: keyof Kinship): Feature['at'] {
  return ({ world: { catalogue }, country }) => {
    const row = country * catalogue.countryCodes.length
    return (c) => catalogue.kinship[what][row + c]!
  }
}

/** The home's partners counted by country. */
const partnerCountries = perView(({ world: { catalogue }, partners }: View) => {
  const counts = new Float32Array(catalogue.countryCodes.length)
  for (const partner of partners) counts[catalogue.country[partner]!]!++
  return counts
})

/** By place, its partners in each country times the home's partners there, added up. */
const sharedChoices = perView((view: View) => {
  const sums = blank(view.world, view.world.degree.length)
  const { start, index, value } = view.world.withPartnersIn
  partnerCountries(view).forEach((own, c) => {
    if (own === 0) return
    for (let k = start[c]!; k < start[c + 1]!; k++) add(sums, index[k]!, own * value[k]!)
  })
  return sums
})

// Log odds of a region's ties with a country against what the region's own country does.
function regionOdds(world: View['world'], region: number, ofCountry: number, country: number): number {
  const n = world.catalogue.countryCodes.length
  const expected = world.regionDegree[region]! * world.share[ofCountry * n + country]!
  const prior = Math.min(1, expected) + 0.05
  return Math.log((world.regionCountry[region * n + country]! + prior) / (expected + prior))
}
