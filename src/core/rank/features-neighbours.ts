import { quickLog } from '#core/stats/quick-log.ts'
import { chordSquared, kmOfChord } from '#core/graph/sphere.ts'
import { BANDS, bandOf } from './catalogue.ts'
import type { Feature } from './feature.ts'
import { BAND_KERNEL, gaussian, smoothBands, spreadCellBands } from './kernels.ts'
import { blank, firstTied, perView, type View } from './view.ts'

/** Ties between the surroundings of both ends, at several widths, and ties of places like the home. */
export const neighbourFeatures: readonly Feature[] = [
  {
    name: 'ties-5km', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => logs(fine(view).by5, 20, out),
  },
  {
    name: 'ties-12km', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve', byHome: true,
    fill: (view, out) => logs(fine(view).by12, 20, out),
  },
  {
    name: 'odds-12km', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => {
      const { by12 } = fine(view)
      const { mass12, catalogue } = view.world
      const scale = expectedPerMass(view, view.beside().mass12)
      for (let i = view.from; i < view.to; i++) out[i] = odds(by12[i]!, scale[catalogue.country[i]!]! * mass12[i]!, 0.02)
    },
  },
  {
    name: 'ties-30km', term: 'neighbours-ties', grain: 'block', needs: 'ties', shape: 'curve',
    fill: (view, out) => logs(coarse(view).by30, 5, out),
  },
  {
    name: 'odds-30km', term: 'neighbours-ties', grain: 'block', needs: 'ties', shape: 'curve',
    fill: (view, out) => {
      const { by30 } = coarse(view)
      const { blockMass, catalogue } = view.world
      const scale = expectedPerMass(view, view.beside().mass30)
      for (let b = 0; b < out.length; b++) {
        out[b] = odds(by30[b]!, scale[catalogue.blocks.country[b]!]! * blockMass[b]!, 0.05)
      }
    },
  },
  {
    name: 'ties-60km', term: 'neighbours-ties', grain: 'cell', needs: 'ties', shape: 'curve', byHome: true,
    fill: (view, out) => logs(coarse(view).by60, 5, out),
  },
  {
    name: 'odds-60km', term: 'neighbours-ties', grain: 'cell', needs: 'ties', shape: 'curve',
    fill: (view, out) => {
      const { cellMass60 } = view.world
      cellOdds(view, { ties: coarse(view).by60, mass: cellMass60, own: cellMass60[view.cell]!, prior: 0.2 }, out)
    },
  },
  {
    name: 'odds-150km', term: 'neighbours-ties', grain: 'cell', needs: 'ties', shape: 'curve',
    fill: (view, out) => {
      const { cellMass150 } = view.world
      cellOdds(view, { ties: coarse(view).by150, mass: cellMass150, own: cellMass150[view.cell]!, prior: 1 }, out)
    },
  },
  {
    name: 'neighbours-tied-5km', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => logs(view.beside().by5, 20, out),
  },
  {
    name: 'neighbours-tied-12km', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve', byHome: true,
    fill: (view, out) => logs(view.beside().by12, 20, out),
  },
  {
    name: 'neighbours-tied-30km', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => logs(view.beside().by30, 10, out),
  },
  {
    name: 'neighbours-odds-30km', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => {
      const { by30, mass30 } = view.beside()
      const { degree, catalogue } = view.world
      const scale = expectedPerMass(view, mass30)
      for (let i = view.from; i < view.to; i++) out[i] = odds(by30[i]!, scale[catalogue.country[i]!]! * degree[i]!, 0.05)
    },
  },
  {
    name: 'neighbours-country-odds', term: 'country-ties', grain: 'country', needs: 'ties', shape: 'curve',
    fill: (view, out) => {
      const { by30, mass30 } = view.beside()
      const { catalogue, share } = view.world
      for (let i = 0; i < by30.length; i++) if (by30[i] !== 0) out[catalogue.country[i]!]! += by30[i]!
      for (const partner of view.partners) out[catalogue.country[partner]!]!++
      for (let c = 0; c < out.length; c++) out[c] = odds(out[c]!, mass30 * share[view.country * out.length + c]!, 0.5)
    },
  },
  {
    name: 'partners-beside-5km', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => logs(besidePartners(view).by5, 20, out),
  },
  {
    name: 'partners-beside-12km', term: 'partners-in-common', grain: 'pair', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: (view, out) => logs(besidePartners(view).by12, 20, out),
  },
  {
    name: 'partners-beside-30km', term: 'partners-in-common', grain: 'block', needs: 'ties', shape: 'curve', warmOnly: true,
    fill: ({ world, partners }, out) => {
      const { blocks } = world.catalogue
      for (const partner of partners) {
        const block = blocks.ofPlace[partner]!
        for (let k = blocks.near.start[block]!; k < blocks.near.start[block + 1]!; k++) {
          out[blocks.near.index[k]!]! += world.blocks30[k]!
        }
      }
      for (let b = 0; b < out.length; b++) if (out[b] !== 0) out[b] = Math.log(1 + 10 * out[b]!)
    },
  },
  {
    name: 'like-homes-odds', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => {
      const { ties, mass } = likeHome(view)
      const { degree, catalogue } = view.world
      const scale = expectedPerMass(view, mass)
      for (let i = view.from; i < view.to; i++) out[i] = odds(ties[i]!, scale[catalogue.country[i]!]! * degree[i]!, 0.05)
    },
  },
  {
    name: 'like-pairs-odds', term: 'neighbours-ties', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => {
      const { ties, mass } = likeHome(view)
      const { catalogue, cellBandMass } = view.world
      const sums = cellBandSums(view, ties)
      const scale = expectedPerMass(view, mass)
      for (let i = view.from; i < view.to; i++) {
        const at = catalogue.cellBand[i]!
        out[i] = odds(sums[at]!, scale[catalogue.country[i]!]! * cellBandMass[at]!, 0.5)
      }
    },
  },
  {
    name: 'size-bands-odds', term: 'size', grain: 'pair', needs: 'ties', shape: 'curve',
    fill: (view, out) => {
      const { catalogue } = view.world
      const table = bandOdds(view)
      for (let i = view.from; i < view.to; i++) out[i] = table[catalogue.countryBand[i]!]!
    },
  },
]

/** Log odds of ties seen against ties expected; `prior` draws small numbers towards even. */
function odds(seen: number, expected: number, prior: number): number {
  return quickLog((seen + prior) / (expected + prior))
}

function logs(sums: Float32Array, scale: number, out: Float32Array): void {
  for (let i = 0; i < out.length; i++) if (sums[i] !== 0) out[i] = quickLog(1 + scale * sums[i]!)
}

// Ties that a mass of ties' ends at home would send, by chance, to one end of a tie in each country.
function expectedPerMass({ world: { share, countryMass }, country }: View, mass: number): Float64Array {
  const n = countryMass.length
  return countryMass.map((ends, c) => (mass * share[country * n + c]!) / (ends + 1))
}

function cellOdds(
  view: View,
  { ties, mass, own, prior }: { ties: Float32Array; mass: Float32Array; own: number; prior: number },
  out: Float32Array,
): void {
  const { cells } = view.world.catalogue
  const scale = expectedPerMass(view, own)
  for (let c = 0; c < out.length; c++) out[c] = odds(ties[c]!, scale[cells.country[c]!]! * mass[c]!, prior)
}

const fine = perView((view: View) => {
  const { by5, by12 } = view.beside()
  const from5 = blank(view.world, by5.length)
  const from12 = blank(view.world, by12.length)
  from5.set(by5)
  from12.set(by12)
  for (const partner of view.partners) {
    from5[partner]!++
    from12[partner]!++
  }
  return spread(view, from5, from12)
})

const besidePartners = perView((view: View) => {
  const sums = spread(view, view.own(), view.own())
  for (const partner of view.partners) {
    sums.by5[partner]!--
    sums.by12[partner]!--
  }
  return sums
})

function spread({ world }: View, from5: Float32Array, from12: Float32Array) {
  const { tied, near, near5, near12, degree } = world
  const by5 = blank(world, degree.length)
  const by12 = blank(world, degree.length)
  for (let t = 0; t < tied.length; t++) {
    const amount = from12[tied[t]!]!
    if (amount === 0) continue
    const amount5 = from5[tied[t]!]!
    for (let k = near.start[t]!; k < near.start[t + 1]!; k++) {
      by12[near.index[k]!]! += amount * near12[k]!
      if (amount5 !== 0) by5[near.index[k]!]! += amount5 * near5[k]!
    }
  }
  return { by5, by12 }
}

const coarse = perView((view: View) => {
  const { world, cell } = view
  const { cells, blocks } = world.catalogue
  const { by30 } = view.beside()
  const ofBlock = new Float32Array(blocks.count)
  for (let i = 0; i < by30.length; i++) if (by30[i] !== 0) ofBlock[blocks.ofPlace[i]!]! += by30[i]!
  for (const partner of view.partners) ofBlock[blocks.ofPlace[partner]!]!++
  return {
    by30: spreadAreas(blocks.near, world.blocks30, ofBlock),
    by60: spreadAreas(cells.near, world.cells60, cellTies(world, cell, world.cells60)),
    by150: spreadAreas(cells.near, world.cells150, cellTies(world, cell, world.cells150)),
  }
})

type Near = View['world']['near']

function cellTies({ catalogue: { cells }, cellCell }: View['world'], cell: number, kernel: Float32Array): Float32Array {
  const ties = new Float32Array(cells.count)
  for (let k = cells.near.start[cell]!; k < cells.near.start[cell + 1]!; k++) {
    const weight = kernel[k]!
    if (weight === 0) continue
    const from = cells.near.index[k]!
    for (let e = cellCell.start[from]!; e < cellCell.start[from + 1]!; e++) {
      ties[cellCell.index[e]!]! += weight * cellCell.value[e]!
    }
  }
  return ties
}

function spreadAreas(near: Near, kernel: Float32Array, amounts: Float32Array): Float32Array {
  const sums = new Float32Array(amounts.length)
  for (let a = 0; a < amounts.length; a++) {
    const amount = amounts[a]!
    if (amount === 0) continue
    for (let k = near.start[a]!; k < near.start[a + 1]!; k++) sums[near.index[k]!]! += amount * kernel[k]!
  }
  return sums
}

// Ties of places of like size in the home's country, the nearer the heavier.
const likeHome = perView((view: View) => {
  const { world, country, place, point, logSize } = view
  const { catalogue, tied, ties, degree } = world
  const sums = blank(world, degree.length)
  let mass = 0
  for (let t = firstTied(world, country); t < tied.length && catalogue.country[tied[t]!] === country; t++) {
    const other = tied[t]!
    const apart = (catalogue.logSize[other]! - logSize) / 0.25
    if (other === place || Math.abs(apart) > 4) continue
    const km = kmOfChord(chordSquared(point, 0, catalogue.points, other))
    const weight = gaussian(apart, 1) * Math.exp(-km / 120)
    if (weight < 1e-4) continue
    mass += weight * degree[other]!
    for (let k = ties.start[other]!; k < ties.start[other + 1]!; k++) sums[ties.index[k]!]! += weight
  }
  return { ties: sums, mass }
})

function cellBandSums({ world }: View, ties: Float32Array): Float32Array {
  const { cells, cellBand } = world.catalogue
  const amounts = blank(world, cells.count * BANDS)
  for (let i = 0; i < ties.length; i++) {
    if (ties[i] !== 0) amounts[cellBand[i]!]! += ties[i]!
  }
  return spreadCellBands(world, amounts, blank(world, amounts.length))
}

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
    return odds(ties, (sent * bandIn[at]!) / Math.max(1, arriving / KERNEL_MASS), 1)
  })
}

const KERNEL_MASS = BAND_KERNEL.reduce((sum, weight) => sum + weight, 0) / BANDS
