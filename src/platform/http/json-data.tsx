import { raw } from 'hono/html'

/** Data for an island, inside its element; no text in it can end the script or be read as markup. */
export function JsonData({ value }: { value: unknown }) {
  return <script type="application/json">{raw(JSON.stringify(value).replaceAll('<', String.raw`\u003c`))}</script>
}
