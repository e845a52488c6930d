import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressForms } from './address-forms.ts'
import { agreementFlags } from './agreement-flags.ts'
import type { CountryPack } from './country-pack.ts'
import { anniversaryNote, tieNotes } from './friendship.ts'
import { giftsToRegister } from './gifts.ts'
import { signatoryWarning } from './letter-signatory.ts'
import { cn } from './packs/cn.data.ts'
import { de } from './packs/de.data.ts'
import { gb } from './packs/gb.data.ts'
import { planningOverlaps } from './planning-cycles.ts'
import { orderOfPrecedence } from './precedence.ts'
import { ladderRowFor, rankEquivalent, suggestHosts } from './rank-equivalent.ts'
import { readTitle } from './titles.ts'
import { visitWarnings } from './visit-limits.ts'

// The numbered tests are those of protocol.md section 11.

test('1: a vice-mayor of Wuhan holds a full bureau rank and meets a deputy leader or cabinet member', () => {
  const { rank, ladderRow, confidence } = answer(cn, 'vice-mayor', 'CN-S')
  expect(rank).toBe('full bureau')
  expect(ladderRow?.peer).toEqual(['deputy leader', 'cabinet member'])
  expect(ladderRow?.neverBelow).toBe('executive director')
  expect(confidence).toBe('from-memory')
})

test('2: Party Secretary and Mayor of Xiangyang together come in that order and meet the leader with the Lord Mayor', () => {
  const order = orderOfPrecedence(cn, [
    { post: 'mayor', level: 'CN-F' },
    { post: 'party-secretary', level: 'CN-F' },
  ])
  expect(order.map(({ post }) => post)).toEqual(['party-secretary', 'mayor'])
  expect(answer(cn, 'party-secretary', 'CN-F').ladderRow?.peer).toEqual([
    'leader + Lord Mayor',
    'deputy leader + Lord Mayor',
  ])
})

test('3: a twinning with county-level Jinjiang is unlikely, and friendly cooperation is suggested', () => {
  const [note] = tieNotes(cn, { level: 'CN-C', form: 'twinning', existingTies: [] })
  expect(note?.en).toMatch(/national approval is unlikely or takes a special route; suggest friendly exchange/)
})

test('4: nine officials for eight days in one country bring two warnings', () => {
  expect(visitWarnings(cn, { people: 9, days: 8, countries: 1, group: 'official' })).toHaveLength(2)
  expect(visitWarnings(cn, { people: 6, days: 5, countries: 1, group: 'official' })).toEqual([])
})

test('5: an invitation to a sub-provincial mayor signed by a head of service brings a rank warning', () => {
  const guest = ladderRowFor(cn, postOf(cn, 'mayor'), levelOf(cn, 'CN-S'))!
  expect(signatoryWarning(gb, 'head of service', guest)?.en).toMatch(/too low/)
  expect(signatoryWarning(gb, 'deputy leader', guest)?.en).toMatch(/should say why/)
  expect(signatoryWarning(gb, 'leader', guest)).toBeNull()
})

test('6: year 27 may not be marked; the next is year 30', () => {
  expect(anniversaryNote(cn, 27)?.en).toMatch(/next is year 30/)
  expect(anniversaryNote(cn, 30)).toBeNull()
})

test('7: £48 and then £10 of one giver in a year are registered when the year counts together', () => {
  const gifts = [
    { giver: 'Wuhan', receivedOn: '2026-02-01', valuePence: 4800 },
    { giver: 'Wuhan', receivedOn: '2026-11-01', valuePence: 1000 },
    { giver: 'Hangzhou', receivedOn: '2026-11-01', valuePence: 1000 },
  ]
  expect(giftsToRegister(gifts, { limitPence: 5000, counting: 'per-giver-and-year' })).toEqual(gifts.slice(0, 2))
  expect(giftsToRegister(gifts, { limitPence: 5000, counting: 'each' })).toEqual([])
})

test('a gift of the year before does not count towards the limit', () => {
  const gifts = [
    { giver: 'Wuhan', receivedOn: '2025-11-01', valuePence: 4800 },
    { giver: 'Wuhan', receivedOn: '2026-11-01', valuePence: 1000 },
  ]
  expect(giftsToRegister(gifts, { limitPence: 5000, counting: 'per-giver-and-year' })).toEqual([])
})

test('8: a city already twinned with another in the country gets the one-to-one note', () => {
  const [note] = tieNotes(cn, { level: 'CN-F', form: 'twinning', existingTies: ['Wuhan'] })
  expect(note?.en).toMatch(/one-to-one/)
  expect(tieNotes(cn, { level: 'CN-F', form: 'friendship', existingTies: ['Wuhan'] })).toEqual([])
})

test('9: "fully support the one-China principle" is flagged for legal and the FCDO desk', () => {
  const text = 'Both sides fully support the one-China principle.'
  const [found] = agreementFlags(cn, text)
  expect(found?.flag.clearedBy).toEqual(['legal', 'fcdo-desk'])
  expect(text.slice(...found!.span)).toBe(found!.text)
  expect(agreementFlags(cn, '双方坚持一个中国原则')).toHaveLength(1)
})

test('10: a plan for 2027 to 2031 overlaps the 15th plan to 2030 and the 16th, not yet known, in 2031', () => {
  const overlaps = planningOverlaps(cn, { fromYear: 2027, toYear: 2031 })
  expect(overlaps.map(({ cycle, fromYear, toYear }) => [cycle.name.en, fromYear, toYear, cycle.isKnown])).toEqual([
    ['15th five-year plan', 2027, 2030, true],
    ['16th five-year plan', 2031, 2031, false],
  ])
})

test('three hosts are suggested, and a known purpose names the one for the topic', () => {
  const row = ladderRowFor(cn, postOf(cn, 'vice-mayor'), levelOf(cn, 'CN-S'))!
  expect(suggestHosts(row).map(({ role }) => role)).toEqual(['deputy leader', 'Lord Mayor', 'executive director'])
  expect(suggestHosts(row, 'director of growth')[2]?.role).toBe('director of growth')
})

test('a special administrative region has no rank and no ladder row, and says so', () => {
  const { rank, ladderRow, warnings } = answer(cn, 'mayor', 'CN-X')
  expect([rank, ladderRow, warnings.length]).toEqual([null, null, 1])
})

test('a post that the level does not have gives no rank and a warning, never a guess', () => {
  const { rank, warnings } = answer(cn, 'secretary-general', 'CN-C')
  expect([rank, warnings.length]).toEqual([null, 1])
})

test('posts without a ladder row of their own take the row the contract names', () => {
  expect(neverBelow('executive-vice-mayor', 'CN-S')).toBe('executive director')
  expect(neverBelow('deputy-director', 'CN-P')).toBe('IR manager')
  expect(neverBelow('deputy-director', 'CN-S')).toBe('IR manager')
  expect(neverBelow('deputy-director', 'CN-F')).toBe('officer')
  expect(neverBelow('vice-mayor', 'CN-C')).toBe('officer')
  expect(neverBelow('director', 'CN-C')).toBe('officer')
})

test('every post of every pack has a ladder row at every level inside the ladder, and known host roles', () => {
  const roles = new Set(gb.roles.map(({ id }) => id))
  for (const pack of [cn, de]) {
    const groups = new Set(pack.rankCells.map(({ group }) => group))
    for (const row of pack.ladder) {
      const named = [...row.peer, ...row.acceptable, row.neverBelow, ...row.addsValue, ...Object.values(row.hosts)]
      for (const role of named.flatMap((pair: string) => pair.split(' + '))) expect(roles).toContain(role)
    }
    for (const cell of pack.rankCells.filter(({ rank }) => rank !== null)) {
      const post = pack.posts.find(({ group }) => group === cell.group)!
      expect(ladderRowFor(pack, post, levelOf(pack, cell.level)), `${cell.group} ${cell.level}`).not.toBeNull()
      expect(pack.ranks.map(({ en }) => en)).toContain(cell.rank)
    }
    expect(pack.posts.filter(({ group }) => groups.has(group)).length).toBeGreaterThan(5)
  }
})

test('every row of every pack names its mark, source and day', () => {
  for (const pack of [cn, de]) {
    for (const row of [...pack.levels, ...pack.posts, ...pack.rankCells, ...pack.ladder, ...pack.cycles]) {
      expect(row.mark).toMatch(/^[SLDM]$/)
      expect(row.source).not.toBe('')
      expect(row.on).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  }
})

test('Germany needs no line of code: its lord mayors meet the leader with the Lord Mayor', () => {
  const post = readTitle(de, 'Oberbürgermeisterin')!.post
  expect(rankEquivalent(de, post, levelOf(de, 'DE-K')).ladderRow?.peer[0]).toBe('leader + Lord Mayor')
  expect(visitWarnings(de, { people: 40, days: 30, countries: 1, group: 'official' })).toEqual([])
  expect(anniversaryNote(de, 27)).toBeNull()
})

test('names are in the order of their own language and never addressed by the given name', () => {
  const wang = { familyName: 'Wang', givenName: 'Xiaoming', nativeName: '王晓明' }
  expect(addressForms(cn, wang, { en: 'Mayor', 'zh-CN': '市长' })).toEqual({
    display: 'Wang Xiaoming',
    spoken: 'Mayor Wang',
    salutation: 'Dear Mayor Wang,',
    salutationZh: '尊敬的王晓明市长：',
  })
  const jung = { familyName: 'Jung', givenName: 'Burkhard' }
  expect(addressForms(de, jung, { en: 'Lord Mayor', 'zh-CN': '市长' }).display).toBe('Burkhard Jung')
})

test('putting people in order of precedence loses nobody, and a second time changes nothing', () => {
  const person = fc.record({
    post: fc.constantFrom(...cn.posts.map(({ id }) => id)),
    level: fc.constantFrom(...cn.levels.map(({ code }) => code)),
  })
  fc.assert(
    fc.property(fc.uniqueArray(person, { selector: ({ post, level }) => post + level }), (people) => {
      const order = orderOfPrecedence(cn, people)
      expect(new Set(order)).toEqual(new Set(people))
      expect(orderOfPrecedence(cn, order)).toEqual(order)
    }),
  )
})

function neverBelow(post: string, level: string) {
  return answer(cn, post, level).ladderRow?.neverBelow
}

function answer(pack: CountryPack, post: string, level: string) {
  return rankEquivalent(pack, postOf(pack, post), levelOf(pack, level))
}

function postOf(pack: CountryPack, id: string) {
  return pack.posts.find((post) => post.id === id)!
}

function levelOf(pack: CountryPack, code: string) {
  return pack.levels.find((level) => level.code === code)!
}
