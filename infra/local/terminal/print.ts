/** Data: one JSON object a line, on standard output. */
export const printJson = (value: unknown) => print(JSON.stringify(value))

/** Data for a person, on standard output. */
export const print = (line: string) => process.stdout.write(`${line}\n`)

/** What is not data: progress, refusals of a run, where to look. */
export const tell = (line: string) => process.stderr.write(`${line}\n`)
