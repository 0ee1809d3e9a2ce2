/** What mail programs send to stop the mails (RFC 8058), and so does the button of our page. */
const [NAME, VALUE] = ['List-Unsubscribe', 'One-Click'] as const
export const ONE_CLICK = { name: NAME, value: VALUE, header: `${NAME}=${VALUE}` } as const

/** Whether a request asks to stop the mails: a form of either kind that the standard allows. */
export async function isOneClick(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<boolean> {
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
    return form.get(NAME) === VALUE
  } catch (error) {
    // No form at all, or a broken one.
    if (error instanceof TypeError) return false
    throw error
  }
}
