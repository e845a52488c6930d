// Written by generate.ts from the package's own macro-options.json files; do not edit.
/* oxlint-disable max-lines */
import type { Markup } from './markup.ts'

export interface Components {
  'accordion': {
    id?: string | number
    headingLevel?: number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    rememberExpanded?: boolean
    hideAllSectionsText?: string | number
    hideSectionText?: string | number
    hideSectionAriaLabelText?: string | number
    showAllSectionsText?: string | number
    showSectionText?: string | number
    showSectionAriaLabelText?: string | number
    items?: ({
      heading?: {
        text?: string | number
        html?: Markup
      }
      summary?: {
        text?: string | number
        html?: Markup
      }
      content?: {
        text?: string | number
        html?: Markup
      }
      expanded?: boolean
    } | false | null | undefined)[]
  }
  'back-link': {
    text?: string | number
    html?: Markup
    href?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'breadcrumbs': {
    items?: ({
      text?: string | number
      html?: Markup
      href?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    classes?: string | number
    collapseOnMobile?: boolean
    attributes?: Record<string, string | number | boolean | undefined>
    labelText?: string | number
  }
  'button': {
    text?: string | number
    html?: Markup
    type?: string | number
    name?: string | number
    value?: string | number
    disabled?: boolean
    href?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    preventDoubleClick?: boolean
    isStartButton?: boolean
    id?: string | number
  }
  'character-count': {
    id?: string | number
    name?: string | number
    rows?: string | number
    value?: string | number
    maxlength?: string | number
    maxwords?: string | number
    threshold?: string | number
    countType?: string | number
    label?: Components['label']
    hint?: Components['hint']
    errorMessage?: Components['error-message']
    formGroup?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      beforeInput?: {
        text?: string | number
        html?: Markup
      }
      afterInput?: {
        text?: string | number
        html?: Markup
      }
    }
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    spellcheck?: boolean
    countMessage?: {
      classes?: string | number
    }
    textareaDescriptionText?: string | number
    charactersUnderLimitText?: Record<string, string | number | boolean | undefined>
    charactersAtLimitText?: string | number
    charactersOverLimitText?: Record<string, string | number | boolean | undefined>
    wordsUnderLimitText?: Record<string, string | number | boolean | undefined>
    wordsAtLimitText?: string | number
    wordsOverLimitText?: Record<string, string | number | boolean | undefined>
  }
  'checkboxes': {
    describedBy?: string | number
    fieldset?: Components['fieldset']
    hint?: Components['hint']
    errorMessage?: Components['error-message']
    formGroup?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      beforeInputs?: {
        text?: string | number
        html?: Markup
      }
      afterInputs?: {
        text?: string | number
        html?: Markup
      }
    }
    idPrefix?: string | number
    name?: string | number
    items?: ({
      text?: string | number
      html?: Markup
      id?: string | number
      name?: string | number
      value?: string | number
      label?: Components['label']
      hint?: Components['hint']
      divider?: string | number
      checked?: boolean
      conditional?: {
        html?: Markup
      }
      behaviour?: string | number
      disabled?: boolean
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    values?: string[]
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'cookie-banner': {
    ariaLabel?: string | number
    hidden?: boolean
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    messages?: ({
      headingText?: string | number
      headingHtml?: Markup
      text?: string | number
      html?: Markup
      actions?: ({
        text?: string | number
        type?: string | number
        href?: string | number
        name?: string | number
        value?: string | number
        classes?: string | number
        attributes?: Record<string, string | number | boolean | undefined>
      } | false | null | undefined)[]
      hidden?: boolean
      role?: string | number
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
  }
  'date-input': {
    id?: string | number
    namePrefix?: string | number
    items?: ({
      id?: string | number
      name?: string | number
      label?: string | number
      value?: string | number
      error?: boolean
      autocomplete?: string | number
      pattern?: string | number
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    hint?: Components['hint']
    errorMessage?: Components['error-message']
    formGroup?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      beforeInputs?: {
        text?: string | number
        html?: Markup
      }
      afterInputs?: {
        text?: string | number
        html?: Markup
      }
    }
    fieldset?: Components['fieldset']
    day?: Record<string, string | number | boolean | undefined>
    month?: Record<string, string | number | boolean | undefined>
    year?: Record<string, string | number | boolean | undefined>
    values?: {
      day?: string | number
      month?: string | number
      year?: string | number
    }
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'details': {
    summaryText?: string | number
    summaryHtml?: Markup
    text?: string | number
    html?: Markup
    caller?: string | number
    id?: string | number
    open?: boolean
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'error-message': {
    text?: string | number
    html?: Markup
    id?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    visuallyHiddenText?: string | number
  }
  'error-summary': {
    titleText?: string | number
    titleHtml?: Markup
    descriptionText?: string | number
    descriptionHtml?: Markup
    caller?: string | number
    errorList?: ({
      href?: string | number
      text?: string | number
      html?: Markup
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    disableAutoFocus?: boolean
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'exit-this-page': {
    text?: string | number
    html?: Markup
    redirectUrl?: string | number
    id?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    activatedText?: string | number
    timedOutText?: string | number
    pressTwoMoreTimesText?: string | number
    pressOneMoreTimeText?: string | number
  }
  'feedback': {
    titleText?: string | number
    titleHtml?: Markup
    headingLevel?: number
    text?: string | number
    html?: Markup
    caller?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'fieldset': {
    describedBy?: string | number
    legend?: {
      text?: string | number
      html?: Markup
      classes?: string | number
      isPageHeading?: boolean
    }
    classes?: string | number
    role?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    html?: Markup
    caller?: string | number
  }
  'file-upload': {
    name?: string | number
    id?: string | number
    disabled?: boolean
    multiple?: boolean
    describedBy?: string | number
    label?: Components['label']
    hint?: Components['hint']
    errorMessage?: Components['error-message']
    formGroup?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      beforeInput?: {
        text?: string | number
        html?: Markup
      }
      afterInput?: {
        text?: string | number
        html?: Markup
      }
    }
    javascript?: boolean
    chooseFilesButtonText?: string | number
    dropInstructionText?: string | number
    multipleFilesChosenText?: Record<string, string | number | boolean | undefined>
    noFileChosenText?: string | number
    enteredDropZoneText?: string | number
    leftDropZoneText?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    wrapperClasses?: string | number
    wrapperAttributes?: Record<string, string | number | boolean | undefined>
  }
  'footer': {
    meta?: {
      visuallyHiddenTitle?: string | number
      html?: Markup
      text?: string | number
      items?: ({
        text?: string | number
        href?: string | number
        attributes?: Record<string, string | number | boolean | undefined>
      } | false | null | undefined)[]
    }
    navigation?: ({
      title?: string | number
      columns?: number
      width?: string | number
      items?: ({
        text?: string | number
        href?: string | number
        attributes?: Record<string, string | number | boolean | undefined>
      } | false | null | undefined)[]
    } | false | null | undefined)[]
    contentLicence?: {
      text?: string | number
      html?: Markup
    }
    copyright?: {
      text?: string | number
      html?: Markup
    }
    containerClasses?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'generic-header': {
    url?: string | number
    logoText?: string | number
    logoHtml?: Markup
    containerClasses?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'header': {
    homepageUrl?: string | number
    productName?: string | number
    containerClasses?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'hint': {
    text?: string | number
    html?: Markup
    id?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'input': {
    id?: string | number
    name?: string | number
    type?: string | number
    inputmode?: string | number
    value?: string | number
    disabled?: boolean
    describedBy?: string | number
    label?: Components['label']
    hint?: Components['hint']
    errorMessage?: Components['error-message']
    prefix?: {
      text?: string | number
      html?: Markup
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    }
    suffix?: {
      text?: string | number
      html?: Markup
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    }
    formGroup?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      beforeInput?: {
        text?: string | number
        html?: Markup
      }
      afterInput?: {
        text?: string | number
        html?: Markup
      }
    }
    classes?: string | number
    autocomplete?: string | number
    pattern?: string | number
    spellcheck?: boolean
    autocapitalize?: string | number
    inputWrapper?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    }
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'inset-text': {
    text?: string | number
    html?: Markup
    caller?: string | number
    id?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'label': {
    text?: string | number
    html?: Markup
    for?: string | number
    isPageHeading?: boolean
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'language-navigation': {
    items?: ({
      text?: string | number
      html?: Markup
      lang?: string | number
      hrefLang?: string | number
      dir?: string | number
      href?: string | number
      current?: boolean
      languageDescriptionText?: string | number
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    ariaLabel?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'notification-banner': {
    text?: string | number
    html?: Markup
    caller?: string | number
    titleText?: string | number
    titleHtml?: Markup
    titleHeadingLevel?: string | number
    type?: string | number
    role?: string | number
    titleId?: string | number
    disableAutoFocus?: boolean
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'pagination': {
    items?: ({
      number?: string | number
      visuallyHiddenText?: string | number
      href?: string | number
      current?: boolean
      ellipsis?: boolean
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    previous?: {
      text?: string | number
      html?: Markup
      labelText?: string | number
      href?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    }
    next?: {
      text?: string | number
      html?: Markup
      labelText?: string | number
      href?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    }
    landmarkLabel?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'panel': {
    titleText?: string | number
    titleHtml?: Markup
    headingLevel?: number
    text?: string | number
    html?: Markup
    caller?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    actions?: {
      items?: ({
        text?: string | number
        type?: string | number
        href?: string | number
        classes?: string | number
        attributes?: Record<string, string | number | boolean | undefined>
      } | false | null | undefined)[]
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    }
  }
  'password-input': {
    id?: string | number
    name?: string | number
    value?: string | number
    disabled?: boolean
    describedBy?: string | number
    label?: Components['label']
    hint?: Components['hint']
    errorMessage?: Components['error-message']
    formGroup?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      beforeInput?: {
        text?: string | number
        html?: Markup
      }
      afterInput?: {
        text?: string | number
        html?: Markup
      }
    }
    classes?: string | number
    autocomplete?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    showPasswordText?: string | number
    hidePasswordText?: string | number
    showPasswordAriaLabelText?: string | number
    hidePasswordAriaLabelText?: string | number
    passwordShownAnnouncementText?: string | number
    passwordHiddenAnnouncementText?: string | number
    button?: {
      classes?: string | number
    }
  }
  'phase-banner': {
    text?: string | number
    html?: Markup
    tag?: Components['tag']
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'radios': {
    fieldset?: Components['fieldset']
    hint?: Components['hint']
    errorMessage?: Components['error-message']
    formGroup?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      beforeInputs?: {
        text?: string | number
        html?: Markup
      }
      afterInputs?: {
        text?: string | number
        html?: Markup
      }
    }
    idPrefix?: string | number
    name?: string | number
    items?: ({
      text?: string | number
      html?: Markup
      id?: string | number
      value?: string | number
      label?: Components['label']
      hint?: Components['hint']
      divider?: string | number
      checked?: boolean
      conditional?: {
        html?: Markup
      }
      disabled?: boolean
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    value?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'select': {
    id?: string | number
    name?: string | number
    items?: ({
      value?: string | number
      text?: string | number
      selected?: boolean
      disabled?: boolean
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    value?: string | number
    disabled?: boolean
    describedBy?: string | number
    label?: Components['label']
    hint?: Components['hint']
    errorMessage?: Components['error-message']
    formGroup?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      beforeInput?: {
        text?: string | number
        html?: Markup
      }
      afterInput?: {
        text?: string | number
        html?: Markup
      }
    }
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'service-navigation': {
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    ariaLabel?: string | number
    menuButtonText?: string | number
    menuButtonLabel?: string | number
    navigationLabel?: string | number
    navigationId?: string | number
    navigationClasses?: string | number
    collapseNavigationOnMobile?: boolean
    serviceName?: string | number
    serviceUrl?: string | number
    navigation?: ({
      current?: boolean
      active?: boolean
      html?: Markup
      text?: string | number
      href?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    slots?: {
      start?: Markup
      end?: Markup | {
        html?: Markup
        align?: string | number
      }
      navigationStart?: Markup
      navigationEnd?: Markup
    }
  }
  'skip-link': {
    text?: string | number
    html?: Markup
    href?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'summary-list': {
    rows?: ({
      classes?: string | number
      key?: {
        text?: string | number
        html?: Markup
        classes?: string | number
      }
      value?: {
        text?: string | number
        html?: Markup
        classes?: string | number
      }
      actions?: {
        items?: ({
          href?: string | number
          text?: string | number
          html?: Markup
          visuallyHiddenText?: string | number
          classes?: string | number
          attributes?: Record<string, string | number | boolean | undefined>
        } | false | null | undefined)[]
        classes?: string | number
      }
    } | false | null | undefined)[]
    card?: {
      title?: {
        text?: string | number
        html?: Markup
        headingLevel?: number
        classes?: string | number
      }
      actions?: {
        items?: ({
          href?: string | number
          text?: string | number
          html?: Markup
          visuallyHiddenText?: string | number
          classes?: string | number
          attributes?: Record<string, string | number | boolean | undefined>
        } | false | null | undefined)[]
        classes?: string | number
      }
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
    }
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'table': {
    rows?: ({
      text?: string | number
      html?: Markup
      format?: string | number
      classes?: string | number
      colspan?: number
      rowspan?: number
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[][]
    head?: ({
      text?: string | number
      html?: Markup
      format?: string | number
      classes?: string | number
      colspan?: number
      rowspan?: number
      attributes?: Record<string, string | number | boolean | undefined>
    } | false | null | undefined)[]
    caption?: string | number
    captionClasses?: string | number
    firstCellIsHeader?: boolean
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'tabs': {
    id?: string | number
    idPrefix?: string | number
    title?: string | number
    items?: ({
      id?: string | number
      label?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      panel?: {
        text?: string | number
        html?: Markup
        attributes?: Record<string, string | number | boolean | undefined>
      }
    } | false | null | undefined)[]
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'tag': {
    text?: string | number
    html?: Markup
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'task-list': {
    items?: ({
      title?: {
        text?: string | number
        html?: Markup
        classes?: string | number
      }
      hint?: {
        text?: string | number
        html?: Markup
      }
      status?: {
        tag?: Components['tag']
        text?: string | number
        html?: Markup
        classes?: string | number
      }
      href?: string | number
      classes?: string | number
    } | false | null | undefined)[]
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
    idPrefix?: string | number
  }
  'textarea': {
    id?: string | number
    name?: string | number
    spellcheck?: boolean
    rows?: string | number
    value?: string | number
    disabled?: boolean
    describedBy?: string | number
    label?: Components['label']
    hint?: Components['hint']
    errorMessage?: Components['error-message']
    formGroup?: {
      classes?: string | number
      attributes?: Record<string, string | number | boolean | undefined>
      beforeInput?: {
        text?: string | number
        html?: Markup
      }
      afterInput?: {
        text?: string | number
        html?: Markup
      }
    }
    classes?: string | number
    autocomplete?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
  'warning-text': {
    text?: string | number
    html?: Markup
    iconFallbackText?: string | number
    classes?: string | number
    attributes?: Record<string, string | number | boolean | undefined>
  }
}
