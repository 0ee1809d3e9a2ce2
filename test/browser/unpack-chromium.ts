import chromium from '@sparticuz/chromium'

/** Unpacks the browser once, before tests that run beside each other would each find it half unpacked. */
export async function setup(): Promise<void> {
  await chromium.executablePath()
}
