/** What mail programs send to stop the mails (RFC 8058), and so does the button of our page. */
const [NAME, VALUE] = ['List-Unsubscribe', 'One-Click'] as const
export const ONE_CLICK = { name: NAME, value: VALUE, header: `${NAME}=${VALUE}` } as const

/** What the button of our page sends that takes it back. */
export const UNDO = { name: NAME, value: 'Undo' } as const

/** Whether a request asks to stop the mails, or to take that back; null for anything else. */
export async function wishOf(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<'stop' | 'undo' | null> {
  try {
    // A form of either kind that the standard allows.
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
    const value = form.get(NAME)
    return value === VALUE ? 'stop' : value === UNDO.value ? 'undo' : null
  } catch (error) {
    // No form at all, or a broken one.
    if (error instanceof TypeError) return null
    throw error
  }
}
