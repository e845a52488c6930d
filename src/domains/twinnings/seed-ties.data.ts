/** A tie known before any download: who, since when and on whose word. Ids are those of the catalogue. */
export interface SeedTie {
  ids: readonly [string, string]
  form: 'partnership' | 'friendship' | 'contact' | 'link in the place'
  /** Year of the formal tie, and what it rests on. */
  startYear?: number
  yearBasis?: 'stated' | 'derived'
  source: keyof typeof seedSources
  isDisputed?: true
  /** False for a link that only happens in the two places: between schools, by an airline, of universities. */
  isBetweenPlaces?: false
  note?: string
}

/** The publications that the ties were read in, with the year they show the tie in. */
export const seedSources = {
  'foresight-2016': { title: 'Foresight, Future of Cities: UK-China city region partnerships (GS/16/12)', year: 2016 },
  'global-leeds': { title: 'Leeds City Council: Global Leeds', year: 2021 },
  'interreg-wakefield': { title: 'Interreg Europe good practice: Wakefield and Xiangyang', year: 2017 },
} as const

const leeds = 'gn2644688'
const manchester = 'gn2643123'
const sunderland = 'gn2636531'
const belfast = 'gn2655984'
const sheffield = 'gn2638077'
const bristol = 'gn2654675'
const wales = 'Q25'
const essex = 'Q23240'
const london = 'gn2643743'
const beijing = 'gn1816670'
const shanghai = 'gn1796236'
const nanjing = 'gn1799962'
const hefei = 'gn1808722'

export const seedTies: readonly SeedTie[] = [
  { ids: [leeds, 'gn1808926'], form: 'partnership', startYear: 1988, yearBasis: 'stated', source: 'foresight-2016' },
  { ids: [manchester, 'gn1791247'], form: 'partnership', startYear: 1986, yearBasis: 'derived', source: 'foresight-2016' },
  { ids: ['gn2641170', 'gn1799397'], form: 'partnership', startYear: 2005, yearBasis: 'derived', source: 'foresight-2016' },
  { ids: ['gn2641673', 'gn1793511'], form: 'partnership', source: 'foresight-2016', isDisputed: true,
    note: 'A later paper (RUSI, March 2025) reports that Newcastle ended it.' },
  { ids: [sunderland, 'gn2037013'], form: 'partnership', startYear: 2009, yearBasis: 'stated', source: 'foresight-2016' },
  { ids: [sunderland, hefei], form: 'partnership', source: 'foresight-2016', isDisputed: true,
    note: 'Printed once; elsewhere the same paper pairs Sunderland with Harbin and Belfast with Hefei.' },
  { ids: [belfast, hefei], form: 'partnership', source: 'foresight-2016' },
  { ids: [belfast, 'gn2034937'], form: 'contact', source: 'foresight-2016',
    note: 'An agreement of 2016 is reported elsewhere (RUSI, March 2025).' },
  { ids: [sheffield, 'gn2038632'], form: 'contact', source: 'foresight-2016', isDisputed: true,
    note: 'Sheffield resolved in 2024 to relinquish it.' },
  { ids: [sheffield, 'gn1815286'], form: 'contact', source: 'foresight-2016' },
  { ids: [bristol, 'gn1809858'], form: 'partnership', source: 'foresight-2016' },
  { ids: [bristol, 'Q15175'], form: 'friendship', startYear: 2015, yearBasis: 'stated', source: 'foresight-2016' },
  { ids: ['gn2642465', 'gn1797658'], form: 'contact', source: 'foresight-2016' },
  { ids: [wales, 'gn1814906'], form: 'friendship', source: 'foresight-2016' },
  { ids: [wales, shanghai], form: 'contact', source: 'foresight-2016' },
  { ids: [wales, beijing], form: 'contact', source: 'foresight-2016' },
  { ids: [essex, 'Q16963'], form: 'partnership', source: 'foresight-2016',
    note: 'Projects since 1986; the year of the agreement is not stated.' },
  { ids: [essex, nanjing], form: 'contact', source: 'foresight-2016' },
  { ids: [london, 'gn1819729'], form: 'contact', source: 'foresight-2016' },
  { ids: ['gn2644210', shanghai], form: 'contact', source: 'foresight-2016' },
  { ids: ['gn2655603', nanjing], form: 'contact', source: 'foresight-2016' },
  { ids: [london, beijing], form: 'contact', source: 'foresight-2016' },
  { ids: ['gn2634910', 'gn1790587'], form: 'partnership', source: 'interreg-wakefield',
    note: 'Signed in a project of 2016 and 2017; the date is not stated.' },
  { ids: [leeds, 'gn2998324'], form: 'partnership', startYear: 1968, yearBasis: 'stated', source: 'global-leeds' },
  { ids: [leeds, 'gn2935517'], form: 'partnership', startYear: 1969, yearBasis: 'derived', source: 'global-leeds' },
  { ids: [leeds, 'gn3078610'], form: 'partnership', source: 'global-leeds',
    note: 'The order of the text implies before 1998; the memorandum is of 2003.' },
  { ids: [leeds, 'gn1007311'], form: 'partnership', startYear: 1998, yearBasis: 'stated', source: 'global-leeds' },
  { ids: ['gn2642743', 'gn970480'], form: 'link in the place', startYear: 2006, yearBasis: 'stated', source: 'global-leeds',
    isBetweenPlaces: false, note: "St Mary's High School, Menston, and Mnyakanya High School, Nkandla." },
  { ids: [manchester, beijing], form: 'link in the place', startYear: 2015, yearBasis: 'stated', source: 'foresight-2016',
    isBetweenPlaces: false, note: 'A direct air service.' },
  { ids: ['gn2648579', 'Q148'], form: 'link in the place', source: 'foresight-2016', isBetweenPlaces: false,
    note: 'Universities, a college and finance.' },
]
