/**
 * Units that a hostile text repeats. A text of 20 KB of one of them may take at most five times as long as requests of
 * that length: what is looked for from each place on, to an end that never comes, shows here.
 */
export const UNITS: string[] = [
  ...['7', '0', 'a', 'A', ' ', '\t', '\n', '\r', '\r\n', ' \n', '(', ')', '()', '[', ']', '[]', '{', '}', '{}'],
  ...['.', '. ', ',', ', ', ';', '; ', ':', ': ', '-', '- ', '– ', '*', '* ', '**', '#', '# ', '## x\n', '_', '_ '],
  ...['/', '\\', '|', '| ', '|a|b|\n', '&', '&amp;', '&#38;', '<', '>', '> ', '>\n', '<b>', '<td>', '<p>x</p>', '"'],
  ...["'", '`', '~', '@', 'a@b.nl ', 'www.', 'http://', '€', '€ ', '%', '=', '?', '!', '…', '•', '• x\n', '→', 'é'],
  ...['e\u0301', '\u00ad', '\u200b', '1 ', '1. ', '1. x\n', '1) x\n', '1.1 ', 'a) x\n', 'I. x\n', '(1) ', '12:00 '],
  ...['x\n', 'x\n\n', 'Xx ', 'xX', '- \n', '- x\n', '[x] ', '[ ] x\n', '1 en 2, ', '1-', '1/', '1:', '24 tot ', '1 x '],
  ...['€ 1,00 ', '€ 95 per uur ', '1 mei 2026 ', '1-5-2026 ', 'mei ', 'maandag ', '09:00-17:00 ', 'week 3 ', '2 jaar '],
  ...[
    '36 uur per week ',
    '1 fte ',
    '10 punten ',
    '(10 punten) ',
    'per ',
    'per uur ',
    'van ',
    'tot en met ',
    'uiterlijk ',
  ],
  ...['Uren: ', 'Uren: 36\n', 'Uren\n', 'Start\t', 'Start\t1 mei\n', 'Tarief: € 90\n', 'Functie: x\n', 'De eisen: '],
  ...['Eisen\n\n', 'Eisen:\n- x\n', 'Eis 1: x\n', 'Wens 1 (5 punten)\n', 'Wensen | ', 'Vraag: x? ', 'Antwoord: '],
  ...['ja/nee ', 'n.v.t. ', 'zzp niet ', 'geen zzp ', 'zoekt een ', 'gezocht: planner ', 'Gemeente Aa ', 'gemeente '],
  ...[
    'Van: a\nAan: b\n',
    'Onderwerp: x\n',
    'Anna: x\n',
    '[10:02] Anna: ja\n',
    'Met vriendelijke groet,\n',
    'Pagina 1\n',
  ],
  ...['Home > ', 'Perceel 1: x\n', 'Aanvraag 12345\n', '{"uren":1},', `A${' '.repeat(500)}`, `A${'.'.repeat(500)}`],
]
