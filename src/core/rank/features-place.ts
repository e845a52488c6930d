import { apart, beyond, fixed, type Feature } from './feature.ts'
import { KINDS } from './grains.ts'
import { addLikeNames } from './names.ts'
import { rulers } from './rulers.ts'
import { blank, touched } from './sums.ts'
import { perView, type View } from './view.ts'

/** What the candidate is: its ties, size, seat, distance and name, and how these compare with the home's. */
export const placeFeatures: readonly Feature[] = [
  {
    name: 'degree', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    ...fixed(({ logDegree }) => (place) => logDegree[place]!),
  },
  {
    name: 'propensity', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    ...fixed(({ propensity }) => (place) => propensity[place]!),
  },
  {
    name: 'partner-degree', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve',
    ...fixed(({ partnerDegree }) => (place) => partnerDegree[place]!),
  },
  {
    name: 'domestic-ties', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve',
    ...fixed(({ catalogue: { country }, ties }) => (place) => {
      let count = 0
      for (let k = ties.start[place]!; k < ties.start[place + 1]!; k++) if (country[ties.index[k]!] === country[place]) count++
      return Math.log(1 + count)
    }),
  },
  {
    name: 'diversity', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    ...fixed(({ partnerCountries: { start } }) => (place) => Math.log(1 + start[place + 1]! - start[place]!)),
  },
  {
    name: 'more-ties-than-usual', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    ...fixed(({ logDegree, propensity }) => (place) => logDegree[place]! - Math.log(1 + Math.exp(propensity[place]!))),
  },
  {
    name: 'activity-12km', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    ...fixed(({ mass12 }) => (place) => Math.log(1 + mass12[place]!)),
  },
  {
    name: 'activity-30km', term: 'activity', grain: 'block', needs: 'ties', shape: 'curve',
    ...fixed(({ blockPull }) => (block) => blockPull[block]!),
  },
  {
    name: 'activity-region', term: 'activity', grain: 'region', needs: 'ties', shape: 'curve',
    ...fixed(({ regionPull }) => (region) => regionPull[region]!),
  },
  {
    name: 'degree-difference', term: 'activity', grain: 'pair', needs: 'ties', shape: 'curve',
    at: ({ world, logDegree }) => (place) => Math.abs(world.logDegree[place]! - logDegree),
    rule: { kind: 'level', value: ({ logDegree }) => logDegree },
    except: ({ world: { tied } }) => tied,
  },
  {
    name: 'usual-ties-difference', term: 'activity', grain: 'pair', needs: 'ties', shape: 'curve',
    ...beyond(rulers.usualTies, ({ usualLogDegree }) => () => usualLogDegree),
  },
  {
    name: 'size', term: 'size', grain: 'place', needs: 'catalogue', shape: 'curve', byHome: true,
    ...fixed(({ catalogue: { logSize } }) => (place) => logSize[place]!),
  },
  {
    name: 'size-difference', term: 'size', grain: 'pair', needs: 'catalogue', shape: 'curve',
    ...apart(rulers.size, ({ logSize }) => () => logSize),
  },
  {
    name: 'rank-difference', term: 'size', grain: 'pair', needs: 'catalogue', shape: 'curve',
    ...apart(rulers.rank, ({ sizeRank }) => () => sizeRank),
  },
  {
    name: 'region-rank', term: 'size', grain: 'place', needs: 'catalogue', shape: 'curve', byHome: true,
    ...fixed(({ catalogue: { regionRank } }) => (place) => regionRank[place]!),
  },
  {
    name: 'region-rank-difference', term: 'size', grain: 'pair', needs: 'catalogue', shape: 'curve',
    ...apart(rulers.regionRank, ({ regionRank }) => () => regionRank),
  },
  {
    name: 'size-beyond-usual', term: 'size', grain: 'pair', needs: 'ties', shape: 'curve',
    ...apart(rulers.size, ({ world: { catalogue, sizeOffset }, logSize, country }) => {
      const row = country * catalogue.countryCodes.length
      return (c) => logSize + sizeOffset[row + c]!
    }),
  },
  {
    name: 'rank-beyond-usual', term: 'size', grain: 'pair', needs: 'ties', shape: 'curve',
    ...apart(rulers.rank, ({ world: { catalogue, rankOffset }, sizeRank, country }) => {
      const row = country * catalogue.countryCodes.length
      return (c) => sizeRank + rankOffset[row + c]!
    }),
  },
  {
    name: 'size-candidate-taste', term: 'size', grain: 'pair', needs: 'ties', shape: 'curve',
    ...apart(rulers.size, sizeItUsuallyTakes),
    at: (view) => {
      const { taste, catalogue: { country, logSize } } = view.world
      const usual = sizeItUsuallyTakes(view)
      return (place) => Math.abs(logSize[place]! - (usual(country[place]!) - taste[place]!))
    },
    except: ({ world: { tied } }) => tied,
  },
  {
    name: 'seat', term: 'seat', grain: 'place', needs: 'catalogue', shape: 'curve', byHome: true,
    ...fixed(({ catalogue: { seat } }) => (place) => seat[place]!),
  },
  {
    name: 'seat-difference', term: 'seat', grain: 'kind', needs: 'catalogue', shape: 'curve',
    at: ({ seat }) => byKind((level) => Math.abs(level - seat)),
  },
  {
    name: 'both-capitals', term: 'seat', grain: 'kind', needs: 'catalogue', shape: 'line',
    at: ({ seat }) => byKind((level) => Number(seat === 5 && level === 5)),
  },
  {
    name: 'area-and-town', term: 'seat', grain: 'kind', needs: 'catalogue', shape: 'line',
    at: (view) => byKind((_, isArea) => Math.abs(isArea - view.isArea)),
  },
  {
    name: 'both-areas', term: 'seat', grain: 'kind', needs: 'catalogue', shape: 'line',
    at: (view) => byKind((_, isArea) => isArea * view.isArea),
  },
  {
    name: 'distance', term: 'distance', grain: 'pair', needs: 'catalogue', shape: 'curve', byHome: true,
    ...beyond(rulers.distance, () => () => 0),
  },
  {
    name: 'distance-beyond-country', term: 'distance', grain: 'pair', needs: 'ties', shape: 'curve',
    ...beyond(rulers.distance, ({ world: { catalogue, centre }, point }) => {
      const usual = Float64Array.from(catalogue.countryCodes, (_, c) => {
        const squared = 2 - 2 * (point[0]! * centre[3 * c]! + point[1]! * centre[3 * c + 1]! + point[2]! * centre[3 * c + 2]!)
        return Math.log(6371 * Math.max(50 / 6371, Math.sqrt(Math.max(0, squared))))
      })
      return (c) => usual[c]!
    }),
  },
  {
    name: 'latitude-difference', term: 'distance', grain: 'pair', needs: 'catalogue', shape: 'curve',
    ...apart(rulers.latitude, ({ latitude }) => () => Math.abs(latitude)),
  },
  {
    name: 'name', term: 'name', grain: 'pair', needs: 'catalogue', shape: 'curve',
    at: (view) => {
      const { values } = likeNames(view)
      return (place) => values[place]!
    },
    rule: { kind: 'level', value: () => 0 },
    except: (view) => touched(likeNames(view)),
  },
]

// The size of home that a place of each country usually takes, as the size of place that would take this home.
function sizeItUsuallyTakes({ world: { catalogue, sizeOffset }, logSize, country }: View): (country: number) => number {
  return (c) => logSize - sizeOffset[c * catalogue.countryCodes.length + country]!
}

function byKind(of: (seat: number, isArea: number) => number): (kind: number) => number {
  const values = Float64Array.from({ length: KINDS }, (_, kind) => of(kind >> 1, kind & 1))
  return (kind) => values[kind]!
}

const likeNames = perView((view: View) => {
  const sums = blank(view.world, view.world.catalogue.size)
  addLikeNames(view.world.catalogue.names3, view, sums)
  return sums
})
