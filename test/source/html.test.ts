import { describe, expect, test } from 'vitest'
import { read } from './read-source.ts'

/** What a page with this body says. */
const saying = async (body: string, head = '') =>
  (await read(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)).text

describe('a page gives its text in one convention', () => {
  test.each<[string, string, string]>([
    [
      'headings are Markdown, with an empty line around',
      'a<h2>Eisen</h2>b<h4>Wens</h4>',
      'a\n\n## Eisen\n\nb\n\n#### Wens',
    ],
    ['paragraphs stand apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['white space is folded', '<p>a\n  b&nbsp; c</p>', 'a b c'],
    ['<br> is a line break, two are an empty line', '<p>a<br>b<br><br>c</p>', 'a\nb\n\nc'],
    ['<div> is a line of its own', '<div>Uren</div><div>36</div>', 'Uren\n36'],
    ['<div><br></div> is an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a list', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', '- a\n- b\n  - c'],
    ['a list keeps its numbers', '<ol start="3"><li>a<li>b<li value="9">c</ol>', '3. a\n4. b\n9. c'],
    ['paragraphs of a list item go on below it', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\n  b'],
    ['a label and its value that only looks set apart', '<li><span>Uren</span><span>36</span></li>', 'Uren 36'],
    ['a word that is set in pieces is one', '<p>re<span>ac</span>tie m<sup>2</sup></p>', 'reactie m2'],
    ['bold leaves no mark', '<p>Voor <b>36</b> uur</p>', 'Voor 36 uur'],
    [
      'a paragraph that is wholly bold and short is a heading',
      '<h2>A</h2><p><b>Eisen:</b></p><p>b</p>',
      '## A\n\n### Eisen:\n\nb',
    ],
    ['a bold sentence is none', '<p><b>Reageren kan niet meer.</b></p>', 'Reageren kan niet meer.'],
    ['a bold label with its value is none', '<p><b>Uren: 36</b></p>', 'Uren: 36'],
    ['a table is a line a row', '<table><tr><th>a<th>b<tr><td>c<td></table>', 'a\tb\nc\t'],
    ['a line break in a cell is a space', '<table><tr><td>a<td>b<br>c</table>', 'a\tb c'],
    ['blocks in a cell are parted', '<table><tr><td>a<td><div>b</div><div>c</div></table>', 'a\tb / c'],
    ['a table of one cell is for looks', '<table><tr><td><p>a</p><p>b</p></table>', 'a\n\nb'],
    ['a table around others is for looks', '<table><tr><td>x<td><table><tr><td>a<td>b</table></table>', 'x\n\na\tb'],
    ['a cell with a list keeps the list', '<table><tr><td>Eisen<td><ul><li>a<li>b</ul></table>', 'Eisen\n\n- a\n- b'],
    ['a row across is a paragraph', '<table><tr><td colspan="2">Algemeen<tr><td>a<td>b</table>', 'Algemeen\n\na\tb'],
    ['terms with their definitions', '<dl><dt>a<dd>1<dt>b<dt>c<dd>2<dd>3</dl>', 'a\t1\nb / c\t2 / 3'],
    ['entities are characters', '<p>&euro;&nbsp;90,00 &amp; meer</p>', '€ 90,00 & meer'],
    ['preformatted text keeps its lines', '<pre>Uren:\t36\n  en meer</pre>', 'Uren:\t36\n  en meer'],
    ['a label with its control', '<label for="u">Uren</label><input id="u" value="36">', 'Uren\t36'],
    ['a label around its control', '<label>Schaal <select><option>9<option selected>10</select></label>', 'Schaal\t10'],
    ['a label before its control', '<label>Regio</label> <input value="Utrecht">', 'Regio\tUtrecht'],
    ['an empty control says nothing', '<p>a</p><label>Naam</label><input name="n">', 'a'],
    [
      'a ticked box says its label',
      '<label><input type="checkbox" checked>Zzp</label><label><input type="checkbox">ZZ</label>',
      'Zzp',
    ],
    ['a button says nothing', '<p>a</p><button>Reageer</button><input type="submit" value="Stuur">', 'a'],
    [
      'Outlook sets each line as a paragraph',
      '<p class="MsoNormal">a</p><p class="MsoNormal">b</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">c</p>',
      'a\nb\n\nc',
    ],
    [
      'Word makes lists of paragraphs',
      '<p class="MsoListParagraph">·&nbsp;&nbsp;&nbsp;a</p><p class="MsoListParagraph">·&nbsp; b</p>',
      '- a\n- b',
    ],
  ])('%s', async (_rule, body, text) => {
    expect(await saying(body)).toBe(text)
  })

  test.each<[string, string]>([
    [
      'script, style, noscript, template',
      '<script>1</script><style>2</style><noscript>3</noscript><template>4</template>',
    ],
    [
      'hidden elements',
      '<p hidden>1</p><p style="display: none">2</p><dialog>3</dialog><div style="color:red;visibility:hidden">4</div>',
    ],
    [
      'a menu that is none by its tag',
      '<div class="main-navigation__items"><p>Voor opdrachtgevers</p><ul><li><a>Grip op inhuur</a></li><li><a>Brokering en bemiddeling</a></li></ul></div>',
    ],
    [
      'fields that nobody filled in',
      '<fieldset><legend>Vakgebied (vereist)</legend><input type="checkbox" id="f"><label for="f">Facilitair</label></fieldset>',
    ],
    ['nav', '<nav><ul><li>Zoek in Utrecht</li></ul></nav><div role="navigation">1</div>'],
    [
      'menus in header and footer',
      '<header><ul><li><a>Start</a><li><a>Opdrachten</a></ul></header><footer><div><a>Cookies</a> | <a>Privacy</a></div></footer>',
    ],
    [
      'cookie notices',
      '<div class="cookie-bar">Onze cookies vervallen op 31 december 2028</div><div data-site-cookie-notice>Cookies toestaan?</div>',
    ],
    ['breadcrumbs', '<ol class="breadcrumb"><li>Home</li></ol><div aria-label="kruimelpad">1</div>'],
    ['an aside of links', '<aside><a>Planner</a> <a>Jurist</a></aside>'],
    ['an aside with other assignments', '<aside><h2>Soortgelijke aanvragen</h2><p>Planner, 24 uur</p></aside>'],
    [
      'a section with other assignments',
      '<section><div><h3>Vergelijkbare opdrachten</h3></div><p>Planner, 24 uur</p></section>',
    ],
    [
      'what follows a heading of others',
      '<h2>Gerelateerde vacatures</h2><div>24 uur</div><h3>Jurist</h3><p>32 uur</p>',
    ],
    [
      'what follows such a heading in a box of its own',
      '<div><div><h2>Andere opdrachten</h2></div></div><ul><li>24 uur</li></ul>',
    ],
    ['a link to the text itself', '<a class="skip-link" href="#main">Naar de inhoud</a>'],
    ['pictures and frames', '<svg><text>1</text></svg><iframe srcdoc="2">3</iframe><img alt="4">'],
  ])('dropped: %s', async (_rule, body) => {
    expect(await saying(`<main><h1>Planner</h1><p>Uren: 36</p></main>${body}`)).toBe('# Planner\n\nUren: 36')
  })

  test.each<[string, string, string]>([
    ['an aside with facts', '<aside><h2>Kenmerken</h2><dl><dt>Uren<dd>36</dl></aside>', '## Kenmerken\n\nUren\t36'],
    [
      'what follows a list of others under its own heading',
      '<h2>Andere opdrachten</h2><p>x</p><h2>Contact</h2><p>Bel.</p>',
      '## Contact\n\nBel.',
    ],
    ['a title in a header', '<header><h1>Planner</h1></header>', '# Planner'],
    ['words in a footer', '<footer><p>Vragen? Bel 030 1234567</p></footer>', 'Vragen? Bel 030 1234567'],
    ['a list of links in the text', '<p>Zie</p><ul><li><a>eisen</a><li><a>wensen</a></ul>', 'Zie\n\n- eisen\n- wensen'],
    [
      'a page that cookies are in the name of',
      '<div class="page cookies-accepted"><h1>Planner</h1></div>',
      '# Planner',
    ],
    [
      'more assignments than one, meant by the client',
      '<h2>Meer over de opdracht</h2><p>a</p>',
      '## Meer over de opdracht\n\na',
    ],
    ['what is counted by cookies', '<p class="js-cookie-target">24 uur</p>', '24 uur'],
    [
      'a menu of the assignment',
      '<ul class="meta menu"><li>Gemeente Assen</li><li>24 uur</li></ul>',
      '- Gemeente Assen\n- 24 uur',
    ],
    ['a quote in a page', '<blockquote>a</blockquote>', 'a'],
  ])('kept: %s', async (_rule, body, text) => {
    expect(await saying(body)).toBe(text)
  })

  test('a box in a Word document or a mail that no label names says whether it is ticked', async () => {
    const file =
      'From: d@b.example\r\nContent-Type: text/html\r\n\r\n<p>Zzp: <input type="checkbox" checked> ja <input type="checkbox"> nee</p>'
    expect((await read(file)).text).toBe('From: d@b.example\n\nZzp: ☒ ja ☐ nee')
  })

  test('the title of the page is its heading only where it has no other of the first rank', async () => {
    expect(await saying('<p>a</p>', '<title>Planner | Portaal</title>')).toBe('# Planner | Portaal\n\na')
    expect(await saying('<h1>Planner</h1><p>a</p>', '<title>Portaal</title>')).toBe('# Planner\n\na')
  })

  test('a posting in JSON-LD is not read', async () => {
    expect(await saying('<script type="application/ld+json">{"validThrough":"2027-01-01"}</script><p>a</p>')).toBe('a')
  })

  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('<!doctype html><meta charset="utf-8"><p>Coördinator € 90')],
    ['UTF-8 that says otherwise', Buffer.from('<!doctype html><meta charset="iso-8859-1"><p>Coördinator € 90')],
    ['UTF-16', Buffer.from('\ufeff<!doctype html><p>Coördinator € 90', 'utf16le')],
    ['ISO 8859-15', Buffer.from('<!doctype html><meta charset="iso-8859-15"><p>Co\u00f6rdinator \u00a4 90', 'latin1')],
    ['Windows-1252, unsaid', Buffer.from('<!doctype html><p>Co\u00f6rdinator \u0080 90', 'latin1')],
  ])('the encoding: %s', async (_encoding, bytes) => {
    expect((await read(bytes)).text).toBe('Coördinator € 90')
  })

  test('the map says for each stretch which cell it came from', async () => {
    const { text, map } = await read('<!doctype html><h1>Planner</h1><table><tr><th>Uren</th><td>36</td></tr></table>')
    expect(map.map(({ start, end, at }) => [text.slice(start, end), at.cell])).toEqual([
      ['Planner', null],
      ['Uren', { table: 1, row: 1, column: 1 }],
      ['36', { table: 1, row: 1, column: 2 }],
    ])
  })
})
