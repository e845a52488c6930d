import { letterOf, matchesIn } from '#domains/cases/reading/letter.ts'
import { askedOfUs, noOffer, offers } from '#domains/cases/reading/offers.data.ts'
import { goldenLetters } from './letters.ts'
for (const l of goldenLetters('/tmp/team/batch-c.ndjson')) if (['c-03','c-05','c-48','c-44','c-07'].includes(l.id)) { const x = letterOf(l.text); console.log(l.id, x.language, matchesIn(x.body, offers).map(m => [m[0], noOffer.exec(m[0])?.[0], askedOfUs.exec(x.body.slice(Math.max(0,m.index-90), m.index))?.[0]])) }
