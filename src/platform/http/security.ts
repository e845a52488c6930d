import { bodyLimit } from 'hono/body-limit'
import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import type { Env } from './env.ts'

const formBytes = 1_000_000
const fileBytes = 128_000_000

/** Only our own files may run, style or be framed; nothing inline, and nothing leaves with the address of a page. */
export const securityHeaders: MiddlewareHandler<Env> = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  // Not `no-referrer`: browsers would then send `Origin: null` with our own forms, which the same-origin check refuses.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  // Whether people come by HTTPS is decided by the proxy in front, and so is how long browsers must insist on it.
  strictTransportSecurity: false,
})

/** 1 MB for forms and JSON, 128 MB where files are sent; more is refused with 413 before it is read. */
export const bodyLimits: MiddlewareHandler<Env> = (c, next) => {
  const isUpload = c.req.header('content-type')?.startsWith('multipart/form-data') ?? false
  return isUpload ? uploadLimit(c, next) : formLimit(c, next)
}

const formLimit = bodyLimit({ maxSize: formBytes, onError: tooLarge })
const uploadLimit = bodyLimit({ maxSize: fileBytes, onError: tooLarge })

function tooLarge(): never {
  throw new HTTPException(413)
}
