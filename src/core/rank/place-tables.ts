import type { Rows } from '#core/graph/csr.ts'
import { singles } from '#core/stats/columns.ts'
import type { Connected } from './connected.ts'
import type { CountryTables } from './country-tables.ts'
import { smoothed } from './kernels.ts'

/** Columns over places that depend on ties but not on who asks. */
export interface PlaceTables {
  logDegree: Float32Array
  /** Log of the usual number of ties of a place of that size in that country; and by country and size class. */
  propensity: Float32Array
  propensityOfClass: Float32Array
  /** Log of 1 + the ties usual for a place's size, country and region. */
  usualLogDegree: Float32Array
  /** How many partners the place's partners have in the mean, as a logarithm. */
  partnerDegree: Float32Array
  /** Mean of how much larger its foreign partners are than usual for the pair of countries, shrunk to none. */
  taste: Float32Array
  /** Ties within 12 km (kernel sums of degree), and within 30 km by block. */
  mass12: Float32Array
  blockMass: Float32Array
  cellMass60: Float32Array
  cellMass150: Float32Array
  regionPull: Float32Array
  blockPull: Float32Array
}

type Tied = Omit<Connected, 'near'> & { near12: Rows }

/** Works the columns out. Linear in places and in the lists of neighbours. */
export function placeTables(world: Tied & CountryTables): PlaceTables {
  const { catalogue, degree, ties } = world
  const logDegree = degree.map((d) => Math.log(1 + d))
  const propensityOfClass = propensitiesOf(world)
  const propensity = singles(degree.length, (i) => propensityOfClass[sizeClass(catalogue.country[i]!, catalogue.logSize[i]!)]!)
  const partnerDegree = new Float32Array(degree.length)
  let sum = 0
  for (const place of world.tied) sum += logDegree[place]!
  const usual = sum / Math.max(1, world.tied.length)
  for (let i = 0; i < degree.length; i++) {
    let total = 0
    for (let k = ties.start[i]!; k < ties.start[i + 1]!; k++) total += logDegree[ties.index[k]!]!
    partnerDegree[i] = degree[i]! > 0 ? total / degree[i]! : usual
  }
  const regionPull = pullOf(catalogue.region, catalogue.regionCount, degree, propensity)
  return {
    logDegree, propensity, propensityOfClass, partnerDegree, regionPull,
    usualLogDegree: singles(degree.length, (i) => usualLogDegree(propensity[i]!, regionPull[catalogue.region[i]!]!)),
    taste: tasteOf(world),
    ...massesOf(world, propensity),
  }
}

/** Log of 1 + the ties that propensity and pull of the region together lead one to expect. */
export function usualLogDegree(propensity: number, regionPull: number): number {
  return Math.log(1 + Math.exp(propensity + regionPull))
}

const CLASSES = 8

/** Country and half power of ten in size as one number. */
export function sizeClass(country: number, logSize: number): number {
  return country * CLASSES + Math.max(0, Math.min(CLASSES - 1, Math.floor((logSize - 2.7) * 2)))
}

// Mean degree of each size class in the country, shrunk to the class's mean in the world. Only places
// of known population are counted, since an unknown one is often in a catalogue just because it has a partner.
function propensitiesOf({ catalogue, degree }: Tied): Float32Array {
  const { country, logSize, hasPopulation, countryCodes } = catalogue
  const ties = new Float64Array(countryCodes.length * CLASSES)
  const places = new Float64Array(ties.length)
  const [worldTies, worldPlaces] = [new Float64Array(CLASSES), new Float64Array(CLASSES)]
  for (let i = 0; i < degree.length; i++) {
    if (hasPopulation[i] === 0) continue
    const at = sizeClass(country[i]!, logSize[i]!)
    ties[at]! += degree[i]!
    places[at]!++
    worldTies[at % CLASSES]! += degree[i]!
    worldPlaces[at % CLASSES]!++
  }
  return singles(ties.length, (at) => {
    const usual = worldTies[at % CLASSES]! / Math.max(1, worldPlaces[at % CLASSES]!)
    return Math.log((ties[at]! + 3 * usual) / (places[at]! + 3) + 1e-4)
  })
}

function tasteOf({ catalogue, ties, sizeOffset }: Tied & CountryTables): Float32Array {
  const { country, logSize } = catalogue
  const n = catalogue.countryCodes.length
  return singles(logSize.length, (i) => {
    const own = logSize[i]!
    let [sum, count] = [0, 0]
    for (let k = ties.start[i]!; k < ties.start[i + 1]!; k++) {
      const other = ties.index[k]!
      if (country[other] === country[i]) continue
      sum += logSize[other]! - own - sizeOffset[country[i]! * n + country[other]!]!
      count++
    }
    return sum / (count + 2)
  })
}

function pullOf(key: Int32Array, size: number, degree: Float32Array, propensity: Float32Array): Float32Array {
  const ties = new Float64Array(size)
  const expected = new Float64Array(size)
  for (let i = 0; i < degree.length; i++) {
    ties[key[i]!]! += degree[i]!
    expected[key[i]!]! += Math.exp(propensity[i]!)
  }
  return singles(size, (k) => Math.log((ties[k]! + 2) / (expected[k]! + 2)))
}

function massesOf(world: Tied, propensity: Float32Array) {
  const { catalogue, degree, tied, near12 } = world
  const mass12 = new Float32Array(degree.length)
  for (let t = 0; t < tied.length; t++)
    for (let k = near12.start[t]!; k < near12.start[t + 1]!; k++) mass12[near12.index[k]!]! += degree[tied[t]!]! * near12.value[k]!
  const blockDegree = new Float64Array(catalogue.blocks.count)
  const blockUsual = new Float64Array(catalogue.blocks.count)
  const cellDegree = new Float64Array(catalogue.cells.count)
  for (let i = 0; i < degree.length; i++) {
    blockDegree[catalogue.blocks.ofPlace[i]!]! += degree[i]!
    blockUsual[catalogue.blocks.ofPlace[i]!]! += Math.exp(propensity[i]!)
    cellDegree[catalogue.cells.ofPlace[i]!]! += degree[i]!
  }
  const blockMass = smoothed(catalogue.blocks.within[30], blockDegree)
  const blockUsualMass = smoothed(catalogue.blocks.within[30], blockUsual)
  return {
    mass12, blockMass,
    cellMass60: smoothed(catalogue.cells.within[60], cellDegree),
    cellMass150: smoothed(catalogue.cells.within[150], cellDegree),
    blockPull: blockMass.map((mass, b) => Math.log((mass + 1) / (blockUsualMass[b]! + 1))),
  }
}
