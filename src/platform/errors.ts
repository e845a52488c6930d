/** A text in both languages of the program. */
export interface Bilingual {
  readonly en: string
  readonly 'zh-CN': string
}

/** One thing wrong with an input: where, what was given, what would be accepted. */
export interface Problem {
  /** Path inside the record or form, as `policy.weights` or `input.orders[1].amount`. */
  path: string
  /** The value as given; `undefined` when the field is missing. */
  value: unknown
  /** What is allowed, in words; a contract text (English only) or a message for people. */
  allowed: string | Bilingual
}

/** The refusals of a verb. Each face translates them once; anything else that is thrown is our own bug. */
export class Refusal extends Error {
  readonly text: Bilingual
  constructor(text: Bilingual, options?: ErrorOptions) {
    super(text.en, options)
    this.name = new.target.name
    this.text = text
  }
}

/** What was asked for does not exist, or not for this home. */
export class NotFound extends Refusal {}

/** The actor may not do this. */
export class Forbidden extends Refusal {}

/** The state of the record does not allow this now (done before, changed meanwhile, in use). */
export class Conflict extends Refusal {}

/** The input breaks a rule; `problems` names every field that does. */
export class Invalid extends Refusal {
  readonly problems: readonly Problem[]
  constructor(text: Bilingual, problems: readonly Problem[] = [], options?: ErrorOptions) {
    super(text, options)
    this.problems = problems
  }
}
