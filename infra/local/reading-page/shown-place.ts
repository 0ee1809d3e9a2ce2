/** A quote, and `#address` of where it stands in the text. `where`: "aanvraag.pdf, pagina 2, regel 14". */
export type ShownPlace = { href: string; where: string; quote: string }
