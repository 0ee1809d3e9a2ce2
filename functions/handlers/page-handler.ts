import { createHash } from 'node:crypto'
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import middy from '@middy/core'
import * as z from 'zod'
import {
  readersLanguage,
  UNSUBSCRIBE_STYLE,
  type UnsubscribePage,
  unsubscribePage,
} from '../../shared/mails/unsubscribe-page.ts'
import { logger, metrics, reportFailure } from '../services/telemetry.ts'

/** What an HTTP API hands over, as far as we look at it. Names of headers come in lower case. */
const UrlEvent = z.object({
  rawPath: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
})

export type PageRequest = { method: string; path: string; contentType: string; body: Uint8Array<ArrayBuffer> }
/** `email`: whose mails it is about, where that is known. */
export type PageAnswer = { status: 200 | 400 | 404 | 405; page: UnsubscribePage; email?: string }

/** Nothing may come from elsewhere, frame the page, keep it, or learn its address, which holds the token. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(UNSUBSCRIBE_STYLE).digest('base64')}'`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}

/**
 * A handler behind an HTTP API that answers with a page. Never throws: who asks to be left alone gets an answer that
 * a person can read, whatever went wrong. Of the request nothing is logged.
 */
export function pageHandler(work: (request: PageRequest) => Promise<PageAnswer>) {
  return middy(async (event: unknown) => {
    const request = UrlEvent.safeParse(event)
    const language = readersLanguage(request.data?.headers['accept-language'] ?? '')
    const { status, page, email } = await answer(request.data, work).catch((error: unknown) => {
      reportFailure('PageFailed', error, {})
      return { status: 500, page: 'failed' as const, email: undefined }
    })
    return {
      statusCode: status,
      headers: { ...HEADERS, 'content-language': language, ...(status === 405 && { allow: 'GET, HEAD, POST' }) },
      body: request.data?.requestContext.http.method === 'HEAD' ? '' : unsubscribePage(page, language, email),
    }
  })
    .use(injectLambdaContext(logger))
    .use(logMetrics(metrics))
}

async function answer(
  request: z.infer<typeof UrlEvent> | undefined,
  work: (request: PageRequest) => Promise<PageAnswer>,
): Promise<PageAnswer> {
  if (!request) throw new Error('no event of an HTTP API')
  return work({
    method: request.requestContext.http.method,
    path: request.rawPath,
    contentType: request.headers['content-type'] ?? '',
    body: Uint8Array.from(Buffer.from(request.body, request.isBase64Encoded ? 'base64' : 'utf8')),
  })
}
