import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Problem } from '../errors.ts'
import { govuk } from '../govuk/govuk.ts'
import { languageTag, type Locale, locales } from '../i18n/locale.ts'
import { say } from '../i18n/say.ts'
import type { Frame } from './frame.ts'
import { messages as m } from './messages.ts'

interface PageProps {
  frame: Frame
  /** Names the page in the browser's tab, and is its one `<h1>` unless `heading` says it at more length. */
  title: string
  heading?: Child
  /** Small line above the heading. */
  caption?: string
  /** Where the link above the heading leads, for a page within a journey. */
  backHref?: string
  /** What is wrong with the form on this page; shown as the error summary. */
  problems?: readonly Problem[]
  /** Logical names of the islands that improve this page, as `map`. */
  islands?: readonly string[]
  /** Seconds after which a browser without scripts loads the page again. */
  refreshSeconds?: number
  /** Form of a page that is the answer to a form and has no address of its own: the language switch sends it again. */
  languageForm?: { id: string; action: string }
  children?: Child
}

/** The layout of every page: header, navigation, language switch, one `<h1>`, footer; works without scripts. */
export function Page({ frame, title, heading, caption, backHref, problems = [], islands = [], refreshSeconds, languageForm, children }: PageProps) {
  const { locale, t, asset } = frame
  const tabTitle = problems.length > 0 ? t(m.pageTitleWithError, title) : t(m.pageTitle, title)
  const stylesheet = asset('entente.css')
  const scripts = ['frame', ...islands].map((name) => asset(`islands/${name}.js`)).filter((href) => href !== undefined)
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={languageTag(locale)} class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{tabTitle}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <meta name="color-scheme" content="light dark" />
          {refreshSeconds === undefined ? null : <noscript><meta http-equiv="refresh" content={String(refreshSeconds)} /></noscript>}
          <link rel="icon" href={asset('icon.svg') ?? 'data:,'} type="image/svg+xml" />
          {stylesheet && <link rel="stylesheet" href={stylesheet} />}
          {scripts.map((href) => <script type="module" src={href}></script>)}
        </head>
        <body class="govuk-template__body entente-body">
          {govuk('skip-link', { text: t(m.skipToContent), href: '#main-content' })}
          <Header frame={frame} languageForm={languageForm} />
          <div class="entente-container">
            {backHref && <nav aria-label={t(m.back)}>{govuk('back-link', { text: t(m.back), href: backHref })}</nav>}
            <main class="govuk-main-wrapper entente-main" id="main-content">
              <ErrorSummary frame={frame} problems={problems} />
              {caption && <span class="govuk-caption-l">{caption}</span>}
              <h1 class="govuk-heading-l">{heading ?? title}</h1>
              {children}
            </main>
          </div>
          <Footer frame={frame} />
        </body>
      </html>
    </>
  )
}

/** The error summary of a form; each line leads to its field, whose `id` is the problem's path. */
function ErrorSummary({ frame: { locale, t }, problems }: { frame: Frame; problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  const errorList = problems.map(({ path, allowed }) => ({
    text: typeof allowed === 'string' ? allowed : say(locale, allowed),
    href: path === '' ? undefined : `#${path}`,
  }))
  return govuk('error-summary', { titleText: t(m.thereIsAProblem), errorList })
}

type InHeader = Pick<PageProps, 'frame' | 'languageForm'>

function Header({ frame, languageForm }: InHeader) {
  const { t, path, actor, homeName, signposts: { navigation, searchHref, homeHref } } = frame
  const current = currentItem(frame)
  return (
    <header class="entente-header">
      <div class="entente-container entente-header__row">
        <a class="entente-header__name" href="/">
          <svg class="entente-header__mark" viewBox="2 6 28 20" aria-hidden="true"><circle cx="12" cy="16" r="7.5" /><circle cx="20" cy="16" r="7.5" /></svg>
          {t(m.product)}
        </a>
        {homeName && <HomeName text={t(m.homeIs, homeName)} href={homeHref} />}
        {actor && searchHref && (
          <form class="entente-search" action={searchHref} role="search" aria-label={t(m.searchLabel)}>
            <label class="govuk-visually-hidden" for="header-search">{t(m.searchLabel)}</label>
            <input class="govuk-input entente-search__input" id="header-search" name="q" type="search" placeholder={t(m.searchLabel)} />
            <button class="entente-search__button" type="submit">{t(m.searchButton)}</button>
          </form>
        )}
        <div class="entente-header__tools">
          <LanguageSwitch frame={frame} languageForm={languageForm} />
          {actor && (
            <form class="entente-header__account" method="post" action="/sign-out">
              <button class="entente-link-button" type="submit">{t(m.signOut)}</button>
            </form>
          )}
        </div>
      </div>
      {actor && navigation.length > 0 && (
        <nav class="entente-container entente-navigation" aria-label={t(m.mainNavigation)}>
          <ul class="entente-navigation__list">
            {navigation.map((item) => (
              <li>
                <a
                  class="entente-navigation__link"
                  href={item.href}
                  aria-current={item === current ? (path === item.href ? 'page' : 'true') : undefined}
                >
                  {t(item.text)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

function HomeName({ text, href }: { text: string; href: string | null }) {
  if (href === null) return <span class="entente-header__home">{text}</span>
  return <a class="entente-header__home" href={href}>{text}</a>
}

/** The entry whose address is the longest beginning of this page's path. */
function currentItem({ path, signposts: { navigation } }: Frame) {
  const above = navigation.filter(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
  return above.toSorted((one, other) => other.href.length - one.href.length).at(0)
}

function LanguageSwitch({ frame: { locale, t, here }, languageForm }: InHeader) {
  const others = locales.filter((other) => other !== locale)
  const choosing = (other: Locale) =>
    languageForm
      ? { form: languageForm.id, formaction: `${languageForm.action}?lang=${other}`, formnovalidate: true }
      : { name: 'locale', value: other }
  return (
    <form class="entente-language" method="post" action="/language">
      <input type="hidden" name="to" value={here} />
      {others.map((other) => (
        <button class="entente-link-button" type="submit" lang={languageTag(other)} {...choosing(other)}>
          <span class="govuk-visually-hidden" lang={languageTag(locale)}>{t(m.languageLabel)}: </span>
          {say(other, m.thisLanguage)}
        </button>
      ))}
    </form>
  )
}

function Footer({ frame: { t, actor, signposts: { footer } } }: { frame: Frame }) {
  return (
    <footer class="entente-footer">
      <div class="entente-container entente-footer__row">
        {actor && footer.length > 0 && (
          <nav class="entente-footer__links" aria-label={t(m.footerLabel)}>
            {footer.map(({ href, text }) => <a class="entente-footer__link" href={href}>{t(text)}</a>)}
          </nav>
        )}
        <p class="entente-footer__text">{t(m.attribution)}</p>
      </div>
    </footer>
  )
}
