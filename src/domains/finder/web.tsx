import { Hono, type Context as HonoContext } from 'hono'
import { z } from 'zod'
import { currentHome, type SectorLevel } from '#domains/homes/homes.ts'
import { placeName, placesById } from '#domains/places/places.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import type { Env } from '#platform/http/env.ts'
import { blank, listOf, readForm, readQuery, submit, type Given } from '#platform/http/form.ts'
import { namesFor, placesNamed } from './answer.ts'
import { changesOf, placesOf } from './changes.ts'
import {
  addToShortlist, annotateShortlist, candidateSectors, candidatesNamed, findCandidates, recordSectors, removeFromShortlist,
  sectorsOf, shortlist,
} from './finder.ts'
import { messages as m } from './messages.ts'
import { askForMeasurement } from './model/measurement.ts'
import { placesAndPoints } from './point-home.ts'
import { listQuality } from './quality.ts'
import { sharesFirst } from './robustness.ts'
import { csv, xlsx, type Sheet } from './sheet.ts'
import { shortlistChange } from './shortlist.ts'
import { pageQuestion, qualityHref, type PageQuestion } from './web/address.ts'
import { CandidatePage } from './web/candidate-page.tsx'
import { ComparePage } from './web/compare-page.tsx'
import { FindPage } from './web/find-page.tsx'
import { findView } from './web/find-view.ts'
import { QuestionAgain } from './web/question-again.tsx'
import { QualityPage } from './web/quality-page.tsx'
import { listSheet, shortlistSheet } from './web/sheets.ts'
import { ShortlistPage } from './web/shortlist-page.tsx'

export const web = new Hono<Env>()

web.get('/find', async (c) => {
  const { ctx, frame } = c.var
  const question = questionOf(c)
  if (question.home === undefined && !(await currentHome(ctx))) return c.redirect('/home/set-up/place', 303)
  try {
    return c.html(<FindPage frame={frame} view={await findView(ctx, question)} />)
  } catch (refusal) {
    if (!(refusal instanceof Invalid || refusal instanceof NotFound)) throw refusal
    return c.html(<QuestionAgain frame={frame} question={question} refusal={refusal} />, 422)
  }
})

web.get('/find/compare', async (c) => {
  const { ctx, frame, locale } = c.var
  const { ids, ...question } = readQuery(c, compareQuery)
  const placeIds = [...new Set(ids.flatMap((id) => id.split(',')))]
  if (placeIds.length < 2 || placeIds.length > 4) throw new Invalid(m.compareTwoToFour)
  const list = await candidatesNamed(ctx, { ...question, placeIds })
  const places = await placesAndPoints(ctx, placesNamed(list))
  const view = {
    list,
    question,
    names: list.candidates.map((candidate) => namesFor(candidate, list, places, locale)),
    homeName: placeName(places.get(list.home.placeId)!, locale),
    firstShare: sharesFirst(list.candidates.map(({ suits }) => suits)),
  }
  return c.html(<ComparePage frame={frame} view={view} />)
})

web.get('/find/quality', async (c) => {
  const { ctx, frame, locale } = c.var
  const { of, ...question } = readQuery(c, qualityQuery)
  if (question.home === undefined && !(await currentHome(ctx))) return c.redirect('/home/set-up/place', 303)
  const quality = await listQuality(ctx, question)
  const home = (await placesAndPoints(ctx, [quality.home.placeId])).get(quality.home.placeId)!
  return c.html(<QualityPage frame={frame} view={{ quality, question: pageQuestion.parse(question), homeName: placeName(home, locale), of }} />)
})

web.post('/find/quality/measurements', async (c) => {
  const question = await readForm(c, qualityQuery.omit({ of: true }))
  await askForMeasurement(c.var.ctx, {})
  return c.redirect(`${qualityHref(question)}#own`, 303)
})

web.get('/find/places/:placeId', (c) => candidatePage(c, blank))

web.post('/find/places/:placeId', (c) =>
  submit(
    c,
    sectorsForm,
    async (form) => {
      await recordSectors(c.var.ctx, { ...form, sectors: sectorsSaid(form) })
      return c.redirect(`/find/places/${encodeURIComponent(form.placeId)}`, 303)
    },
    (given) => candidatePage(c, given),
  ),
)

web.get('/find/shortlist', async (c) => {
  const { ctx, frame } = c.var
  const entries = await shortlist(ctx)
  const { removed } = readQuery(c, z.object({ removed: z.string().optional() }))
  const places = await placesById(ctx, [...entries.map(({ placeId }) => placeId), ...(removed ? [removed] : [])])
  const removedPlace = removed && !entries.some(({ placeId }) => placeId === removed) ? (places.get(removed) ?? null) : null
  return c.html(<ShortlistPage frame={frame} entries={entries} places={places} removed={removedPlace} />)
})

web.post('/find/shortlist', async (c) => {
  const { placeId, to } = await readForm(c, shortlistForm)
  await addToShortlist(c.var.ctx, { placeId })
  return c.redirect(to ?? '/find/shortlist', 303)
})

web.post('/find/shortlist/removals', async (c) => {
  const { placeId, to } = await readForm(c, shortlistForm)
  await removeFromShortlist(c.var.ctx, { placeId })
  return c.redirect(to ?? `/find/shortlist?removed=${encodeURIComponent(placeId)}`, 303)
})

web.post('/find/shortlist/notes', async (c) => {
  const { placeId, status, note = '' } = await readForm(c, shortlistChange)
  await annotateShortlist(c.var.ctx, { placeId, status, note })
  return c.redirect(`/find/shortlist#${encodeURIComponent(placeId)}`, 303)
})

web.get('/find/:file{export\\.(csv|xlsx)}', async (c) => {
  const { ctx } = c.var
  const list = await findCandidates(ctx, questionOf(c))
  const places = await placesAndPoints(ctx, placesNamed(list))
  return download(c, listSheet(ctx, list, places))
})

web.get('/find/:file{shortlist\\.(csv|xlsx)}', async (c) => {
  const { ctx } = c.var
  const entries = await shortlist(ctx)
  const list = await candidatesNamed(ctx, { placeIds: entries.map(({ placeId }) => placeId) })
  const places = await placesAndPoints(ctx, placesNamed(list))
  return download(c, shortlistSheet(ctx, entries, list, places))
})

async function candidatePage(c: HonoContext<Env>, given: Given) {
  const { ctx, frame, locale } = c.var
  const { placeId, changes: wanted, ...question } = readQuery(c, candidateQuery)
  const list = await candidatesNamed(ctx, { ...question, placeIds: [placeId] })
  const candidate = list.candidates[0]
  if (!candidate) return c.redirect(`/places/${encodeURIComponent(placeId)}`, 303)
  const changes = wanted === undefined ? null : await changesOf(ctx, candidate, question)
  const places = await placesAndPoints(ctx, [...placesNamed(list), ...(changes ? placesOf(changes) : [])])
  const recorded = await sectorsOf(ctx, placeId)
  const view = {
    list,
    question,
    changes,
    given,
    names: namesFor(candidate, list, places, locale),
    isShortlisted: (await shortlist(ctx)).some((entry) => entry.placeId === placeId),
    recorded,
    sectors: given === blank ? (recorded?.sectors ?? []) : sectorsSaid(sectorColumns.parse(given.values)),
    ownSectors: (await currentHome(ctx))?.profile.sectors.map(({ sector }) => sector) ?? [],
  }
  return c.html(<CandidatePage frame={frame} view={view} />)
}

/** Three columns of the same length, as the table of selects sends them. */
const sectorColumns = z.object({ sector: listOf(z.string()), strength: listOf(z.string()), need: listOf(z.string()) })
const sectorsForm = candidateSectors.omit({ sectors: true }).extend(sectorColumns.shape)

function sectorsSaid({ sector, strength, need }: z.output<typeof sectorColumns>): SectorLevel[] {
  const rows = sector.map((name, row) => ({ sector: name, strength: levelOf(strength[row]), need: levelOf(need[row]) }))
  return rows.filter((row) => row.strength !== null || row.need !== null)
}

function levelOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

const { home, where } = pageQuestion.shape
const compareQuery = z.object({ ids: listOf(z.string()), home, where })
const candidateQuery = z.object({ placeId: z.string(), home, where, changes: z.literal('shown').optional() })
const qualityQuery = z.object({ home, where, of: z.enum(['record', 'own']).default('record') })

/** Only a path of ours may be come back to. */
const shortlistForm = z.object({ placeId: z.string().min(1).max(60), to: z.string().regex(/^\/(?![/\\])/).optional() })

/** The home's own name in the box means our own home. */
function questionOf(c: HonoContext<Env>): PageQuestion {
  const question = readQuery(c, pageQuestion)
  return question.home === c.var.frame.homeName ? { ...question, home: undefined } : question
}

async function download(c: HonoContext<Env>, sheet: Sheet): Promise<Response> {
  const day = c.var.ctx.now.toISOString().slice(0, 10)
  const isCsv = c.req.path.endsWith('.csv')
  c.header('Content-Disposition', `attachment; filename="${day}-entente-${c.req.path.split('/').at(-1)}"`)
  c.header('Content-Type', isCsv ? 'text/csv; charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  return isCsv ? c.body(csv(sheet)) : c.body(new Uint8Array(await xlsx(sheet)))
}
