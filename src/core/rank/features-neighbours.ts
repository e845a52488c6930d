import type { Rows } from '#core/graph/csr.ts'
import { quickLog } from '#core/stats/quick-log.ts'
import { chordSquared, kmOfChord } from '#core/graph/sphere.ts'
import { BANDS, bandOf } from './bands.ts'
import { firstTied } from './connected.ts'
import type { Feature } from './feature.ts'
import { logs } from './features-closeness.ts'
import { countryOf, membersSeen } from './grains.ts'
import { BAND_KERNEL, smoothBands } from './kernels.ts'
import { add, blank, touched, type Sums } from './sums.ts'
import type { World } from './ties.ts'
import { perView, type View } from './view.ts'

/** Ties between the surroundings of both ends, at several widths, and ties of places like the home. */
export const neighbourFeatures: readonly Feature[] = [
  {
    name: 'ties-5km', term: 'neighbours-ties', needs: 'ties', shape: 'curve', grain: 'pair',
    ...logs((view) => fine(view).by5, 20),
  },
  {
    name: 'ties-12km', term: 'neighbours-ties', needs: 'ties', shape: 'curve', byHome: true, grain: 'pair',
    ...logs((view) => fine(view).by12, 20),
  },
  {
    name: 'odds-12km', term: 'neighbours-ties', needs: 'ties', shape: 'curve',
    ...odds('pair', { ties: (view) => fine(view).by12, mass: ({ mass12 }) => mass12, own: (view) => view.beside().mass12, prior: 0.02 }),
  },
  {
    name: 'ties-30km', term: 'neighbours-ties', needs: 'ties', shape: 'curve', grain: 'block',
    ...logs((view) => coarse(view).by30, 5),
  },
  {
    name: 'odds-30km', term: 'neighbours-ties', needs: 'ties', shape: 'curve',
    ...odds('block', { ties: (view) => coarse(view).by30, mass: ({ blockMass }) => blockMass, own: (view) => view.beside().mass30, prior: 0.05 }),
  },
  {
    name: 'ties-60km', term: 'neighbours-ties', needs: 'ties', shape: 'curve', byHome: true, grain: 'cell',
    ...logs((view) => coarse(view).by60, 5),
  },
  {
    name: 'odds-60km', term: 'neighbours-ties', needs: 'ties', shape: 'curve',
    ...odds('cell', {
      ties: (view) => coarse(view).by60, mass: ({ cellMass60 }) => cellMass60, own: ({ world, cell }) => world.cellMass60[cell]!, prior: 0.2,
    }),
  },
  {
    name: 'odds-150km', term: 'neighbours-ties', needs: 'ties', shape: 'curve',
    ...odds('cell', {
      ties: (view) => coarse(view).by150, mass: ({ cellMass150 }) => cellMass150, own: ({ world, cell }) => world.cellMass150[cell]!, prior: 1,
    }),
  },
  {
    name: 'neighbours-tied-5km', term: 'neighbours-ties', needs: 'ties', shape: 'curve', grain: 'pair',
    ...logs((view) => view.beside().by5, 20),
  },
  {
    name: 'neighbours-tied-12km', term: 'neighbours-ties', needs: 'ties', shape: 'curve', byHome: true, grain: 'pair',
    ...logs((view) => view.beside().by12, 20),
  },
  {
    name: 'neighbours-tied-30km', term: 'neighbours-ties', needs: 'ties', shape: 'curve', grain: 'pair',
    ...logs((view) => view.beside().by30, 10),
  },
  {
    name: 'neighbours-odds-30km', term: 'neighbours-ties', needs: 'ties', shape: 'curve',
    ...odds('pair', { ties: (view) => view.beside().by30, mass: ({ degree }) => degree, massive: ({ tied }) => tied, own: (view) => view.beside().mass30, prior: 0.05 }),
  },
  {
    name: 'neighbours-country-odds', term: 'country-ties', grain: 'country', needs: 'ties', shape: 'curve',
    at: (view) => {
      const { by30, mass30 } = view.beside()
      const { catalogue, share } = view.world
      const n = catalogue.countryCodes.length
      const seen = new Float64Array(n)
      for (const place of touched(by30)) seen[catalogue.country[place]!]! += by30.values[place]!
      for (const partner of view.partners) seen[catalogue.country[partner]!]!++
      return (c) => logOdds(seen[c]!, mass30 * share[view.country * n + c]!, 0.5)
    },
  },
  {
    name: 'partners-beside-5km', term: 'partners-in-common', needs: 'ties', shape: 'curve', warmOnly: true, grain: 'pair',
    ...logs((view) => besidePartners(view).by5, 20),
  },
  {
    name: 'partners-beside-12km', term: 'partners-in-common', needs: 'ties', shape: 'curve', warmOnly: true, grain: 'pair',
    ...logs((view) => besidePartners(view).by12, 20),
  },
  {
    name: 'partners-beside-30km', term: 'partners-in-common', needs: 'ties', shape: 'curve', warmOnly: true, grain: 'block',
    ...logs((view) => blocksBesidePartners(view), 10),
  },
  {
    name: 'like-homes-odds', term: 'neighbours-ties', needs: 'ties', shape: 'curve',
    ...odds('pair', { ties: (view) => likeHome(view).ties, mass: ({ degree }) => degree, massive: ({ tied }) => tied, own: (view) => likeHome(view).mass, prior: 0.05 }),
  },
  {
    name: 'size-bands-odds', term: 'size', grain: 'band', needs: 'ties', shape: 'curve',
    at: perView((view) => {
      const table = bandOdds(view)
      return (band: number) => table[band]!
    }),
  },
]

/** Log odds of ties seen against ties expected; `prior` draws small numbers towards even. */
function logOdds(seen: number, expected: number, prior: number): number {
  return quickLog((seen + prior) / (expected + prior))
}

interface Counted {
  ties: (view: View) => Sums
  /** Ends of ties that there are over there, and of the home's own side. */
  mass: (world: World) => Float32Array
  massive?: (world: World) => Int32Array
  own: (view: View) => number
  prior: number
}

/** Log odds of the ties counted against those that the masses of both sides would have by chance. */
function odds(grain: 'pair' | 'cell' | 'block', { ties, mass, massive, own, prior }: Counted): Pick<Feature, 'grain' | 'at' | 'rule'> {
  const perMass = (view: View) => expectedPerMass(view, own(view))
  return {
    grain,
    at: (view) => {
      const { values } = ties(view)
      const [masses, scale, country] = [mass(view.world), perMass(view), countryOf(view.world.catalogue, grain)]
      return (i) => logOdds(values[i]!, scale[country[i]!]! * masses[i]!, prior)
    },
    rule: { kind: 'odds', ties, mass, perMass, prior, ...(massive ? { massive } : {}) },
  }
}

// Ties that a mass of ties' ends at home would send, by chance, to one end of a tie in each country.
function expectedPerMass({ world: { share, countryMass }, country }: View, mass: number): Float64Array {
  const n = countryMass.length
  return countryMass.map((ends, c) => (mass * share[country * n + c]!) / (ends + 1))
}

const fine = perView((view: View) => {
  const { world, partners } = view
  const { by5, by12 } = view.beside()
  const from5 = blank(world, world.degree.length)
  const from12 = blank(world, world.degree.length)
  for (const place of touched(by5)) add(from5, place, by5.values[place]!)
  for (const place of touched(by12)) add(from12, place, by12.values[place]!)
  for (const partner of partners) {
    add(from5, partner, 1)
    add(from12, partner, 1)
  }
  return { by5: spread(view, from5, world.near5), by12: spread(view, from12, world.near12) }
})

const besidePartners = perView((view: View) => {
  const { world, partners } = view
  const own = blank(world, world.degree.length)
  for (const partner of partners) add(own, partner, 1)
  const sums = { by5: spread(view, own, world.near5), by12: spread(view, own, world.near12) }
  for (const partner of partners) {
    if (partner < view.from || partner >= view.to) continue
    sums.by5.values[partner]!--
    sums.by12.values[partner]!--
  }
  return sums
})

// From tied places to all places around them, as far as these are looked at.
function spread({ world, from, to }: View, amounts: Sums, near: Rows): Sums {
  const sums = blank(world, world.degree.length)
  for (const place of touched(amounts)) {
    if (place < from || place >= to) continue
    const t = world.tiedNumber[place]!
    const amount = amounts.values[place]!
    for (let k = near.start[t]!; k < near.start[t + 1]!; k++) add(sums, near.index[k]!, amount * near.value[k]!)
  }
  return sums
}

const coarse = perView((view: View) => {
  const { world, cell } = view
  const { blocks, cells } = world.catalogue
  const { by30 } = view.beside()
  const ofBlock = blank(world, blocks.count)
  for (const place of touched(by30)) add(ofBlock, blocks.ofPlace[place]!, by30.values[place]!)
  for (const partner of view.partners) add(ofBlock, blocks.ofPlace[partner]!, 1)
  return {
    by30: spreadAreas(view, 'block', blocks.within[30], ofBlock),
    by60: spreadAreas(view, 'cell', cells.within[60], cellTies(world, cell, cells.within[60])),
    by150: spreadAreas(view, 'cell', cells.within[150], cellTies(world, cell, cells.within[150])),
  }
})

const blocksBesidePartners = perView((view: View) => {
  const { blocks } = view.world.catalogue
  const own = blank(view.world, blocks.count)
  for (const partner of view.partners) add(own, blocks.ofPlace[partner]!, 1)
  return spreadAreas(view, 'block', blocks.within[30], own)
})

function cellTies(world: World, cell: number, { start, index, value }: Rows): Sums {
  const { catalogue: { cells }, cellCell } = world
  const ties = blank(world, cells.count)
  for (let k = start[cell]!; k < start[cell + 1]!; k++) {
    const from = index[k]!
    for (let e = cellCell.start[from]!; e < cellCell.start[from + 1]!; e++) add(ties, cellCell.index[e]!, value[k]! * cellCell.value[e]!)
  }
  return ties
}

function spreadAreas(view: View, grain: 'cell' | 'block', { start, index, value }: Rows, amounts: Sums): Sums {
  const { from, to } = membersSeen(view, grain)
  const sums = blank(view.world, start.length - 1)
  for (const a of touched(amounts)) {
    if (a < from || a >= to) continue
    for (let k = start[a]!; k < start[a + 1]!; k++) add(sums, index[k]!, amounts.values[a]! * value[k]!)
  }
  return sums
}

// Ties of places of like size in the home's country, the nearer the heavier.
const likeHome = perView(({ world, country, place, point, logSize }: View) => {
  const { catalogue, tied, ties, degree } = world
  const sums = blank(world, degree.length)
  let mass = 0
  for (let t = firstTied(world, country); t < tied.length && catalogue.country[tied[t]!] === country; t++) {
    const other = tied[t]!
    const apart = (catalogue.logSize[other]! - logSize) / 0.25
    if (other === place || Math.abs(apart) > 4) continue
    const km = kmOfChord(chordSquared(point, 0, catalogue.points, other))
    const weight = Math.exp(-apart * apart / 2 - km / 120)
    if (weight < 1e-4) continue
    mass += weight * degree[other]!
    for (let k = ties.start[other]!; k < ties.start[other + 1]!; k++) add(sums, ties.index[k]!, weight)
  }
  return { ties: sums, mass }
})

function bandOdds({ world, country, logSize }: View): Float64Array {
  const { bandBand, bandIn, catalogue } = world
  const row = new Float64Array(catalogue.countryCodes.length * BANDS)
  const own = bandOf(logSize)
  for (let band = 0; band < BANDS; band++) {
    const from = country * BANDS + band
    for (let k = bandBand.start[from]!; k < bandBand.start[from + 1]!; k++) {
      row[bandBand.index[k]!]! += BAND_KERNEL[own * BANDS + band]! * bandBand.value[k]!
    }
  }
  const seen = smoothBands(row)
  return seen.map((ties, at) => {
    const first = at - (at % BANDS)
    let [sent, arriving] = [0, 0]
    for (let band = 0; band < BANDS; band++) {
      sent += row[first + band]!
      arriving += bandIn[first + band]!
    }
    return logOdds(ties, (sent * bandIn[at]!) / Math.max(1, arriving / KERNEL_MASS), 1)
  })
}

const KERNEL_MASS = BAND_KERNEL.reduce((sum, weight) => sum + weight, 0) / BANDS
