import type { Frame } from '#platform/http/frame.ts'
import { messages as m } from '../messages.ts'

/** Puts a place on the shortlist or takes it off, and comes back to the same spot of the page. */
export function ShortlistButton({ frame: { t }, placeId, name, isShortlisted, here }: {
  frame: Frame
  placeId: string
  name: string
  isShortlisted: boolean
  here: string
}) {
  return (
    <form method="post" action={isShortlisted ? '/find/shortlist/removals' : '/find/shortlist'} class="entente-inline">
      <input type="hidden" name="placeId" value={placeId} />
      <input type="hidden" name="to" value={`${here}#${placeId}`} />
      <button class="entente-link-button" type="submit">
        {t(isShortlisted ? m.takeOff : m.putOn)}
        <span class="govuk-visually-hidden">: {name}</span>
      </button>
    </form>
  )
}
