import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const COOKIE = 'inhuurradar'

/**
 * Answers only a browser that was given the token of this start, at this host, from pages of this very origin: what
 * another web page sends, or a name that somebody let point here, gets nothing.
 */
export function guard(host: string, token: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header('host') !== host) return c.text('This console answers at its own address only.', 421)
    const origin = c.req.header('origin')
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (isRead ? origin !== undefined && origin !== `http://${host}` : origin !== `http://${host}`) {
      return c.text('This console answers its own pages only.', 403)
    }
    const given = c.req.query('token')
    if (isRead && given !== undefined && isSame(given, token)) {
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' })
      return c.redirect(new URL(c.req.url).pathname)
    }
    if (!isSame(getCookie(c, COOKIE) ?? '', token)) {
      return c.text('Open het adres dat de terminal noemt.\nOpen the address that the terminal shows.\n', 403)
    }
    await next()
    c.header('Cache-Control', 'no-store')
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('X-Frame-Options', 'SAMEORIGIN')
    // Not less: without a referrer, forms would name no origin.
    c.header('Referrer-Policy', 'same-origin')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    return
  }
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}
