import type { generateSpecs } from 'hono-openapi'
import type { Frame } from '#platform/http/frame.ts'
import { Page } from '#platform/http/page.tsx'
import { problemKinds } from '#platform/http/refused.ts'
import { messages as m } from './messages.ts'

export type ApiDocument = Awaited<ReturnType<typeof generateSpecs>>

type PathItem = NonNullable<ApiDocument['paths'][string]>

/** As much of a parameter's schema as the page tells. */
interface Taken {
  type?: string | string[]
  enum?: unknown[]
  minimum?: number
  maximum?: number
}

interface ApiPageProps {
  frame: Frame
  /** Where the API is reached, as `http://127.0.0.1:3210/api/v1`. */
  address: string
  document: ApiDocument
}

/** The OpenAPI document for people: how to sign in, each endpoint, each kind of problem. */
export function ApiPage({ frame, address, document }: ApiPageProps) {
  const { t } = frame
  const endpoints = endpointsOf(document)
  return (
    <Page frame={frame} title={t(m.title)}>
      <p class="govuk-body-l">{t(m.lead)}</p>
      <p class="govuk-body"><a class="govuk-link" href="/api/v1/openapi.json">{t(m.document)}</a></p>
      <h2 class="govuk-heading-m">{t(m.signingIn)}</h2>
      <p class="govuk-body">{t(m.tokenHow)}</p>
      <pre class="entente-command"><code>npm run entente api-token</code></pre>
      {endpoints[0] && (
        <>
          <p class="govuk-body">{t(m.tokenUse)}</p>
          <pre class="entente-command"><code>curl -H "Authorization: Bearer $TOKEN" {address}{endpoints[0].path}</code></pre>
        </>
      )}
      <h2 class="govuk-heading-m">{t(m.endpoints)}</h2>
      {endpoints.length === 0 && <p class="govuk-body">{t(m.noEndpoints)}</p>}
      {endpoints.map((endpoint) => <Endpoint frame={frame} endpoint={endpoint} />)}
      <p class="govuk-body">{t(m.lists)}</p>
      <h2 class="govuk-heading-m">{t(m.problems)}</h2>
      <p class="govuk-body">{t(m.problemsLead)}</p>
      <div class="entente-table-frame">
        <table class="entente-table">
          <thead><tr>{[m.status, m.kind, m.meaning].map((text) => <th scope="col">{t(text)}</th>)}</tr></thead>
          <tbody>
            {problemKinds.map(({ status, kind, title }) => (
              <tr id={kind}><td>{status}</td><th scope="row"><code>{kind}</code></th><td>{t(title)}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  )
}

interface EndpointFacts {
  method: string
  path: string
  operation: NonNullable<PathItem['get']>
}

function endpointsOf({ paths }: ApiDocument): EndpointFacts[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item?.[method]
      return operation ? [{ method: method.toUpperCase(), path, operation }] : []
    }),
  )
}

function Endpoint({ frame: { t }, endpoint: { method, path, operation } }: { frame: Frame; endpoint: EndpointFacts }) {
  const fields = (operation.parameters ?? []).filter((parameter) => 'name' in parameter)
  return (
    <section class="entente-panel">
      <h3 class="govuk-heading-s"><code>{method} {path}</code></h3>
      <p class="govuk-body" lang="en">{operation.summary}</p>
      {operation.description && <p class="govuk-body" lang="en">{operation.description}</p>}
      {fields.length > 0 && (
        <div class="entente-table-frame">
          <table class="entente-table">
            <thead><tr>{[m.field, m.where, m.takes, m.meaning].map((text) => <th scope="col">{t(text)}</th>)}</tr></thead>
            <tbody lang="en">
              {fields.map((field) => (
                <tr>
                  <th scope="row"><code>{field.name}</code></th>
                  <td>{field.in === 'path' ? t(m.inPath) : t(m.inQuery)}</td>
                  <td>{takenBy(field.schema as Taken | undefined)}</td>
                  <td>{field.description}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function takenBy(schema: Taken | undefined): string {
  if (!schema) return ''
  if (schema.enum) return schema.enum.join(' | ')
  const { minimum, maximum } = schema
  const isBounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
  const type = Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? '')
  return isBounded ? `${type} ${minimum ?? ''}–${maximum}` : type
}
