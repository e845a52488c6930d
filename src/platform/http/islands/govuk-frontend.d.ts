// The package has no types of its own; this is what our pages use of it.
declare module 'govuk-frontend' {
  interface Component {
    readonly moduleName: string
  }
  export const Button: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const Radios: Component
  export function createAll(component: Component, settings?: { preventDoubleClick?: boolean }): void
}
