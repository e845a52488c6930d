import { addNameSimilarity } from './names.ts'
import type { Feature } from './feature.ts'

/** What the candidate is: its ties, size, seat, distance and name, and how these compare with the home's. */
export const placeFeatures: readonly Feature[] = [
  {
    name: 'degree', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    fill: ({ world }, out) => out.set(world.logDegree),
  },
  {
    name: 'propensity', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    fill: ({ world }, out) => out.set(world.propensity),
  },
  {
    name: 'partner-degree', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve',
    fill: ({ world }, out) => out.set(world.partnerDegree),
  },
  {
    name: 'domestic-ties', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve',
    fill: ({ world: { catalogue, ties } }, out) => {
      for (let i = 0; i < out.length; i++) {
        let count = 0
        for (let k = ties.start[i]!; k < ties.start[i + 1]!; k++)
          if (catalogue.country[ties.index[k]!] === catalogue.country[i]) count++
        out[i] = Math.log(1 + count)
      }
    },
  },
  {
    name: 'diversity', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    fill: ({ world: { partnerCountries } }, out) => {
      for (let i = 0; i < out.length; i++) {
        out[i] = Math.log(1 + partnerCountries.start[i + 1]! - partnerCountries.start[i]!)
      }
    },
  },
  {
    name: 'more-ties-than-usual', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    fill: ({ world }, out) => {
      for (let i = 0; i < out.length; i++) out[i] = world.logDegree[i]! - Math.log(1 + Math.exp(world.propensity[i]!))
    },
  },
  {
    name: 'activity-12km', term: 'activity', grain: 'place', needs: 'ties', shape: 'curve', byHome: true,
    fill: ({ world }, out) => {
      for (let i = 0; i < out.length; i++) out[i] = Math.log(1 + world.mass12[i]!)
    },
  },
  {
    name: 'activity-30km', term: 'activity', grain: 'block', needs: 'ties', shape: 'curve',
    fill: ({ world }, out) => out.set(world.blockPull),
  },
  {
    name: 'activity-region', term: 'activity', grain: 'region', needs: 'ties', shape: 'curve',
    fill: ({ world }, out) => out.set(world.regionPull),
  },
  {
    name: 'degree-difference', term: 'activity', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: ({ world, logDegree, from, to }, out) => {
      for (let i = from; i < to; i++) out[i] = Math.abs(world.logDegree[i]! - logDegree)
    },
  },
  {
    name: 'size', term: 'size', grain: 'place', needs: 'catalogue', shape: 'curve', byHome: true,
    fill: ({ world }, out) => out.set(world.catalogue.logSize),
  },
  {
    name: 'size-difference', term: 'size', grain: 'pair', needs: 'catalogue', shape: 'curve',
    fill: ({ world, logSize, from, to }, out) => {
      for (let i = from; i < to; i++) out[i] = Math.abs(world.catalogue.logSize[i]! - logSize)
    },
  },
  {
    name: 'rank-difference', term: 'size', grain: 'pair', needs: 'catalogue', shape: 'curve',
    fill: ({ world, sizeRank, from, to }, out) => {
      for (let i = from; i < to; i++) out[i] = Math.abs(world.catalogue.sizeRank[i]! - sizeRank)
    },
  },
  {
    name: 'size-beyond-usual', term: 'size', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: ({ world: { catalogue, sizeOffset }, logSize, country, from, to }, out) => {
      const row = country * catalogue.countryCodes.length
      for (let i = from; i < to; i++) {
        out[i] = Math.abs(catalogue.logSize[i]! - logSize - sizeOffset[row + catalogue.country[i]!]!)
      }
    },
  },
  {
    name: 'rank-beyond-usual', term: 'size', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: ({ world: { catalogue, rankOffset }, sizeRank, country, from, to }, out) => {
      const row = country * catalogue.countryCodes.length
      for (let i = from; i < to; i++) {
        out[i] = Math.abs(catalogue.sizeRank[i]! - sizeRank - rankOffset[row + catalogue.country[i]!]!)
      }
    },
  },
  {
    name: 'size-candidate-taste', term: 'size', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: ({ world: { catalogue, sizeOffset, taste }, logSize, country, from, to }, out) => {
      const n = catalogue.countryCodes.length
      for (let i = from; i < to; i++) {
        const usual = sizeOffset[catalogue.country[i]! * n + country]!
        out[i] = Math.abs(logSize - catalogue.logSize[i]! - usual - taste[i]!)
      }
    },
  },
  {
    name: 'seat', term: 'seat', grain: 'place', needs: 'catalogue', shape: 'curve', byHome: true,
    fill: ({ world }, out) => out.set(world.catalogue.seat),
  },
  {
    name: 'seat-difference', term: 'seat', grain: 'pair', needs: 'catalogue', shape: 'curve',
    fill: ({ world, seat, from, to }, out) => {
      for (let i = from; i < to; i++) out[i] = Math.abs(world.catalogue.seat[i]! - seat)
    },
  },
  {
    name: 'both-capitals', term: 'seat', grain: 'pair', needs: 'catalogue', shape: 'line',
    fill: ({ world, seat, from, to }, out) => {
      for (let i = from; i < to; i++) out[i] = Number(seat === 5 && world.catalogue.seat[i] === 5)
    },
  },
  {
    name: 'area-and-town', term: 'seat', grain: 'pair', needs: 'catalogue', shape: 'line',
    fill: ({ world, isArea, from, to }, out) => {
      for (let i = from; i < to; i++) out[i] = Math.abs(world.catalogue.isArea[i]! - isArea)
    },
  },
  {
    name: 'both-areas', term: 'seat', grain: 'pair', needs: 'catalogue', shape: 'line',
    fill: ({ world, isArea, from, to }, out) => {
      for (let i = from; i < to; i++) out[i] = world.catalogue.isArea[i]! * isArea
    },
  },
  {
    name: 'distance', term: 'distance', grain: 'pair', needs: 'catalogue', shape: 'curve', byHome: true,
    fill: ({ logKm }, out) => out.set(logKm()),
  },
  {
    name: 'distance-beyond-country', term: 'distance', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: ({ world: { catalogue, centre }, logKm, point, from, to }, out) => {
      const n = catalogue.countryCodes.length
      const usual = Float32Array.from({ length: n }, (_, c) => {
        const squared = 2 - 2 * (point[0]! * centre[3 * c]! + point[1]! * centre[3 * c + 1]! + point[2]! * centre[3 * c + 2]!)
        return Math.log(6371 * Math.max(50 / 6371, Math.sqrt(Math.max(0, squared))))
      })
      const column = logKm()
      for (let i = from; i < to; i++) out[i] = column[i]! - usual[catalogue.country[i]!]!
    },
  },
  {
    name: 'latitude-difference', term: 'distance', grain: 'pair', needs: 'catalogue', shape: 'curve',
    fill: ({ world, latitude, from, to }, out) => {
      const own = Math.abs(latitude)
      for (let i = from; i < to; i++) out[i] = Math.abs(Math.abs(world.catalogue.latitude[i]!) - own)
    },
  },
  {
    name: 'name', term: 'name', grain: 'pair', needs: 'catalogue', shape: 'curve',
    fill: ({ world, name }, out) => addNameSimilarity(world.catalogue.names3, name, out),
  },
]
