import { readFileSync } from 'node:fs'

/** What a person does at a browser, or what asks back. */
const INTERACTIVE = ['aws configure sso', 'aws sso login']

/** Every call of the AWS CLI on some pages, once each: those between backticks, and the lines of shell blocks. */
export function commandsOf(...pages: string[]): string[] {
  const found = pages.flatMap((page) => {
    const text = readFileSync(page, 'utf8')
    const blocks = [...text.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block = '']) =>
      block
        .replaceAll(/\\\n\s*/g, '')
        .split('\n')
        .map((line) => line.replace(/\s+#.*$/, '')),
    )
    const inline = [...text.replaceAll(/```[^`]*```/g, '').matchAll(/`([^`]+)`/g)].map(([, code = '']) =>
      code.replaceAll(/\s*\n\s*/g, ' '),
    )
    return [...blocks, ...inline].map((command) => command.trim())
  })
  const calls = found.filter((command) => /^aws [a-z0-9-]+ [a-z]/.test(command) && !INTERACTIVE.includes(command))
  return [...new Set(calls)]
}
