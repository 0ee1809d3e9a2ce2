/** `href`: where a press of it leads. */
export type Fact = { label: string; value: string; href?: string }
