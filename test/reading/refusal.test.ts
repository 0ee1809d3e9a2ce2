import { expect, test } from 'vitest'
import { parse } from '../../shared/read/parse.ts'
import { oneLine } from '../read.ts'

const read = (text: string) => parse(new TextEncoder().encode(text), { capturedAt: null })[0]

test.each(
  [
    'Marktconsultatie warmtenet\n\nDe gemeente Ede nodigt marktpartijen uit.\nSluitingsdatum: 1 oktober 2026, 12:00 uur\nLocatie: Ede',
    'Request for information: data platform\n\nThe municipality of Utrecht would like to hear from suppliers.\nClosing date: 1 October 2026, 12:00\nLocation: Utrecht',
    'Nieuwsbrief september\n\nHet loket in Zwolle is 36 uur per week open. Aanmelden voor de wandeling kan tot 1 oktober 2026, 12:00 uur.',
    'Bestemmingsplan Centrum\n\nHet plan ligt tot 30 oktober 2026 ter inzage in Goes. Reageren kan tot 30 oktober 2026 om 17:00 uur.',
    'Verkoop van kavels\n\nInschrijven tot: 1 oktober 2026, 12:00 uur\nLocatie: Assen\nPrijs: € 80 per m2',
    'Uitnodiging webinar\n\nLocatie: Utrecht\nAanmelden voor: 20 september 2026, 12:00 uur\nDuur: 2 uur',
    'Subsidieregeling groen dak\n\nGemeente Breda. Aanvragen tot: 1 december 2026, 17:00 uur. De eisen: het dak is van u; het dak ligt in Breda.',
    'Vrijwilligers gezocht\n\nDe bibliotheek in Hoorn zoekt vrijwilligers voor 4 uur per week. Aanmelden kan tot 1 oktober 2026, 12:00 uur.',
    'Denk mee over de brug\n\nBewoners van Zutphen kunnen tot 5 oktober 2026, 17:00 uur een zienswijze indienen. Voor zzp’ers is er een avond.',
    'Levering van voertuigen\n\nBelangstellende fabrikanten in Gorinchem sturen hun inbreng tot vrijdag 2 oktober 2026, 12.00 uur. Er volgt geen opdracht uit.',
    'Marktconsultatie inhuur van adviseurs\n\nKenmerk: GL-12\nReageren tot: 18 december 2026, 12.00 uur\nLocatie: Lelystad\n\nDeze consultatie is nadrukkelijk geen uitvraag: er wordt geen opdracht verstrekt.',
    'DE BAROMETER\n\nHet aantal inhuuraanvragen lag in het vierde kwartaal 8 procent lager. Het gemiddelde maximumtarief voor een beleidsadviseur kwam uit op 93,40 euro per uur. De gemiddelde opdracht duurt acht maanden en vraagt 28 uur per week.',
    'Per 1 februari 2027 komt onze teammanager vrij.\n\nNaam: op aanvraag\nFunctie: Teammanager\nBeschikbaar: 1 februari 2027, 32 tot 36 uur\nTarief: € 108,00\nOpleiding: hbo\n\nZal ik haar cv eens doorzetten?',
  ].map((text) => [oneLine(text), text]),
)('no role or assignment for a person: %s', (_, text) => {
  expect(read(text)).toMatchObject({ refused: { reason: 'not-a-request' } })
})

test.each(
  [
    'Hoi, gemeente Ede zoekt een planner voor 24 uur per week. Reageren voor 1 oktober 2026.',
    'Wij zoeken een inkoper die een marktconsultatie begeleidt. 32 uur per week in Ede, max € 95 per uur ex btw. Cv voor 1 oktober 2026 12:00.',
    'Adviseur inspraak\n\nVoor de gemeente Assen zoeken wij een adviseur voor 24 uur per week. Tarief max € 90 per uur. Cv voor 1 oktober 2026 12:00 uur.',
    'Nieuwsbrief inhuur\n\nFunctie: Planner\nOpdrachtgever: Gemeente Ede\nUren per week: 24\nTarief: max € 90 per uur\nDeadline: 1 oktober 2026 12:00',
    'Looking for a data engineer in Utrecht, 32 hours per week, max EUR 95 per hour. CV before 1 October 2026 12:00.',
    'ben je beschikbaar? tester, 36u, Zwolle, 6 mnd, max 85 all in. cv graag voor vrijdag 2 oktober 2026 10:00',
    'Subsidieadviseur\n\nOpdrachtgever: Provincie Drenthe\nUren per week: 24\nDeadline: 1 oktober 2026 12:00 uur\nEisen:\n- hbo\n- ervaring',
  ].map((text) => [oneLine(text), text]),
)('a request: %s', (_, text) => {
  expect(read(text)).not.toHaveProperty('refused')
})

// A request that is refused is a bid that never was: what sounds like an offer, an answer or a placement is often a
// sentence of a request.
test.each(
  [
    'Wij leveren een laptop.',
    'Ons bureau zit op de derde verdieping.',
    'Onze professionals werken hybride.',
    'Heeft uw organisatie vragen? Bel ons.',
    'Heb je iemand in het bestand?',
    'De plek komt vrij per 1 mei 2027.',
    'Voorlopige gunning: 12 mei 2027.',
    'De gunningsbeslissing volgt op 12 mei 2027.',
    'Gunning leidt tot een nadere overeenkomst.',
    'De opdracht loopt door tot 31 december 2027.',
    'Een purchase order volgt na gunning.',
    'Kandidaten zonder VOG worden afgewezen.',
    'Wie niet is geselecteerd krijgt bericht.',
    'Ik ben tot en met vrijdag bereikbaar voor vragen.',
    'Ik ben afwezig op vrijdag; bel dan mijn collega.',
    'Stuur bijlage 2 ingevuld mee met de offerte voor deze opdracht.',
    'Wij geven geen korting op de fee.',
    'De eerste kandidaat wordt gebeld, de volgende kandidaat later.',
    'Voeg het cv toe; het cv staat in het Nederlands.',
  ].map((said) => [said]),
)('still a request: %s', (said) => {
  expect(read(`Functie: Planner\nUren per week: 32\n\n${said}`)).toMatchObject({ record: { kind: 'request' } })
})

test.each([
  'Graag brengen wij deze opdracht onder uw aandacht.',
  'Heeft uw organisatie vragen? Bel ons.',
  'Ik ben tot en met vrijdag bereikbaar voor vragen.',
])('still a request that begins so: %s', (said) => {
  expect(read(`${said}\n\nFunctie: Planner\nUren per week: 32`)).toMatchObject({ record: { kind: 'request' } })
})

// People ask for somebody in a line or two, in many words.
test.each([
  'Wij vragen een procestechnoloog voor de zuivering in Breda, 32 uur per week.',
  'Voor gemeente Almere ben ik benieuwd of jullie een beleidsadviseur wonen beschikbaar hebben, 24 uur, start 1 maart.',
  'Kunnen jullie helpen aan een planeconoom? Gemeente Zeist, 36 uur, max 95.',
  'Heeft iemand nog een toezichthouder openbare ruimte vrij? Gemeente Gouda, 3 maanden.',
  'Zijn er bij jullie kandidaten voor de rol van griffiemedewerker? Gemeente Soest, 20 uur.',
  'Wie kan ons uit de brand helpen met een salarisadministrateur? Waterschap Rijnland, per direct.',
  'Ter overbrugging willen we een teammanager inzetten. 32 uur, gemeente Veere.',
  'Opdracht: Jurist omgevingsrecht. Gemeente Heerlen. 36 uur. Tarief max 100 euro.',
  'Tijdelijke versterking gewenst: applicatiebeheerder, 1 FTE, Provincie Fryslan',
  'De gemeente Tilburg heeft behoefte aan een interim controller voor 6 maanden.',
  'Gemeente Apeldoorn wil graag een projectleider riolering inlenen.',
  'Er is een plek voor een inkoper bij de gemeente Doetinchem, 28 uur.',
  'Wij komen een administratief medewerker tekort, gemeente Venlo. Graag cv’s voor vrijdag.',
  'Vacature (tijdelijk): Wmo-consulent, 32 uur, gemeente Best',
  'Kun je mij cv’s sturen van data-analisten? Belastingdienst, start 1 januari 2027, 36 uur',
  'Uitvraag: senior adviseur informatiebeheer bij het Hoogheemraadschap van Delfland',
  'Hierbij onze behoeftestelling voor een tester bij DUO in Groningen, 36 uur per week.',
  'Tijdelijke inhuur kwaliteitsmedewerker jeugd / gemeente Emmen / 24u / hbo',
  'Wij zouden graag een ervaren HR-businesspartner willen inhuren voor 4 maanden.',
  'We hebben een gat bij team Vergunningen en moeten dat vullen met een casemanager. 36 uur.',
  'Interim hoofd bedrijfsvoering m/v, gemeente Sluis, 32-36 uur, max € 120',
  'Zoek voor klant in Arnhem een functioneel beheerder Key2, 24 uur, zzp ok',
  'Aanvraag flexkracht: baliemedewerker, 24 uur, gemeente Meppel, 1 dec t/m 1 mrt',
  'For our client, the Ministry of Finance, we require a data engineer for 12 months.',
  'Gevraagd: 2 BOA’s domein 1 voor de gemeente Gorinchem, 36 uur',
  'Met spoed zoekende naar een arbeidsdeskundige voor UWV Eindhoven',
  'Het gaat om een opdracht voor een verkeerskundige bij gemeente Nissewaard, 36 uur, tot eind juni.',
  'Wij verzoeken u een voorstel te doen voor de inzet van een archivaris (24 uur, 5 maanden).',
  'De afdeling Burgerzaken heeft capaciteit nodig: een medewerker burgerzaken voor 32 uur in de week.',
  'Per 1 februari valt onze griffier uit, vervanging gezocht! Gemeente Laren',
  'Ingehuurd moet worden: een milieu-inspecteur, schaal 9, 36 uur, Omgevingsdienst Brabant Noord',
  'Deze week nieuw: Strategisch adviseur economie, Gemeente Zwolle, 32 uur, € 115',
  'Functie: Medewerker groen',
  'Ter vervanging van een zieke collega: medewerker belastingen (gem. Rheden), 28 uur p/w',
  'Wie o wie wil aan de slag als zaakcoördinator bij de gemeente Wijchen? 32 uur',
  'We staan open voor kandidaten voor onze opdracht beheerder sportvelden in Sneek, reageren tot vrijdag 12 uur',
  'Hallo, we hebben weer een klus: schoolmaatschappelijk werker, 20 uur, Almelo, tot de zomer.',
  'Looking for a .NET developer (freelance) for RIVM, Bilthoven, 32-40 hours',
  'Gemeente Roosendaal - Projectmanager gebiedsontwikkeling - 32 uur - 12 maanden - sluit 3 december 12:00',
])('a request in a line: %s', (text) => {
  expect(read(text)).not.toHaveProperty('refused')
})

// Just as short, with a role and facts in it, and nobody is asked for.
test.each([
  'Beschikbaar per 1 mei: senior projectleider, 32 uur, tarief 95 euro, regio Utrecht.',
  'Beleidsadviseur beschikbaar, 32 uur, per 1 mei, tarief 95, woont in Utrecht',
  'Onze kandidaat is een ervaren controller, 36 uur, beschikbaar vanaf januari, € 110 per uur.',
  'Ik ben een zzp-projectleider en heb vanaf 1 februari weer tijd, 32 uur, 105 euro. Regio Brabant.',
  'De gemeente Ede heeft Jan Jansen benoemd tot gemeentesecretaris. Hij start op 1 maart 2027 en werkte eerder bij de provincie.',
  'Bedankt voor het voorstellen van de projectleider. Wij hebben gekozen voor een andere kandidaat, gemeente Tiel.',
  'Factuur 2026-118. Inzet adviseur gemeente Tiel, 144 uur, tarief € 95, november 2026',
  'Urenstaat week 46, adviseur K. de Boer, gemeente Tiel, 36 uur',
  'Hierbij bevestigen wij dat de jurist per 1 januari start bij gemeente Ede voor 36 uur, tarief 98 euro.',
  'Welkom bij de gemeente Lochem! Je eerste werkdag als adviseur is 2 januari in Lochem.',
  'Kun je de agenda voor het teamoverleg van de adviseurs rondsturen? Donderdag 12.00 uur in Zeist.',
  'Vacature: beleidsmedewerker, vast dienstverband, salaris € 3.500 bruto per maand, gemeente Ede, 36 uur',
  'De gemeente Ermelo nodigt bewoners uit voor een inloopavond op 3 december. De projectleider is aanwezig van 19 tot 21 uur.',
  'Gemeente Zeist zoekt vrijwilligers voor het stembureau, ook voorzitters, 18 maart.',
  'Raad stemt in met nieuwe burgemeester, gemeente Rheden, 12 november',
  'Herinnering: de uren van uw adviseur bij gemeente Soest over oktober zijn nog niet goedgekeurd.',
  'Ons team van 12 adviseurs staat klaar voor uw gemeente. Tarieven vanaf € 85 per uur. Bel ons!',
  'Training voor inkopers: 12 januari, 9.00-17.00 uur, Utrecht, € 450 excl. btw',
  'Aanbesteding: levering van 40 laptops voor de gemeente Ede, inschrijven tot 12 januari 12.00 uur.',
  'Wij zijn verhuisd! Vanaf 1 januari zit onze afdeling adviseurs in Arnhem.',
  'Automatisch antwoord: ik ben afwezig tot 5 december, neem contact op met mijn collega, de coördinator.',
  'Verlenging: de inzet van de projectleider bij gemeente Best loopt door tot 1 juli, 32 uur, zelfde tarief.',
  'Hoi, ik zag jullie site. Ik ben jurist en zoek een opdracht van 24 uur in Gelderland.',
  'Interview met de wijkmanager van Almere: "36 uur is eigenlijk te weinig".',
  'Beste Jan, leuk je gesproken te hebben over de rol van controller bij gemeente Ede. Ik stuur mijn cv na.',
  'Jubileum: toezichthouder Piet 25 jaar in dienst bij gemeente Venlo',
  'Gemeente Ede - raadsvergadering 12 december, griffier A. de Vries, 19.30 uur',
  'Cv van Piet: projectleider, 10 jaar ervaring, hbo, woont in Zwolle, 36 uur',
])('no request, for all its facts: %s', (text) => {
  expect(read(text)).toMatchObject({ refused: { reason: 'not-a-request' } })
})

// Offers and answers that carry the labels of a request all the same.
test.each([
  'Onderwerp: Beschikbaar: ervaren inkoper\n\nPer 1 mei komt een van onze mensen vrij. Ik stel haar graag aan u voor.\n\nFunctie: inkoper\nUren: 32 per week\nTarief: € 92,00 per uur',
  'Hartelijk dank voor uw inschrijving.\n\nOpdracht: Inkoper\nOpdrachtgever: gemeente Ede\nUren: 24 per week\n\nHelaas moeten wij u meedelen dat uw kandidaat niet is uitgenodigd.',
])('an offer or an answer with labels: %s', (text) => {
  expect(read(text)).toMatchObject({ refused: { reason: 'not-a-request' } })
})

test.each([
  ['Wij trekken de uitvraag met kenmerk AB-77 daarom in.', 'withdrawal'],
  ['Kleine wijziging op AB-4410, planner: het worden 32 uur per week in plaats van 24', 'update'],
])('what became of a request: %s', (text, kind) => {
  expect(read(text)).toMatchObject({ record: { kind } })
})

// Who is turned down may be asked once more, in the same breath.
test.each(
  [
    'Onderwerp: uitslag 27-11 en 27-14\n\nHelaas voldeed uw kandidaat niet en is hij afgewezen.\n\nAanvraagnummer: 27-14\nFunctie: Planner\nOpdrachtgever: Gemeente Assen\nUren per week: 24\nStart: 1 maart 2027\nReageren uiterlijk: 3 februari 2027 12.00 uur',
    'Bedankt voor het voorstellen van jullie kandidaat, hij is helaas niet gekozen.\n\nDe opdracht: planner bij de gemeente Assen, 24 uur per week, max 84 euro per uur ex btw, start 1 maart 2027. Reageren kan tot 3 februari 2027.',
  ].map((text) => [oneLine(text), text]),
)('a rejection with a request below it: %s', (_, text) => {
  expect(read(text)).toMatchObject({ record: { kind: 'request', title: 'Planner' } })
})

test.each(
  [
    'Dank voor uw inschrijving op opdracht 27-11, planner, 24 uur per week. Helaas is uw kandidaat niet gekozen.',
    'Dank voor uw inschrijving.\n\nFunctie: Planner\nOpdrachtgever: Gemeente Assen\nUren per week: 24\n\nDe opdracht is gegund aan een ander. Wij nodigen u uit mee te doen aan volgende aanvragen.',
  ].map((text) => [oneLine(text), text]),
)('a rejection all the same: %s', (_, text) => {
  expect(read(text)).toMatchObject({ refused: { reason: 'not-a-request' } })
})

test.each([
  'Kan de deadline van XYZ-48213 een dag later? Wij halen 6 maart 2027 niet.',
  'Wij verzoeken u de deadline van XYZ-48213 te verlengen tot 6 maart 2027.',
  'Het gesprek over XYZ-48213 wordt verzet naar 6 maart 2027 om 12.00 uur.',
])('no update, since nothing of the request was changed: %s', (text) => {
  expect(read(`Onderwerp: XYZ-48213\n\n${text}`)).toMatchObject({ refused: { reason: 'not-a-request' } })
})

test.each([
  ['Professional: S. Bakker'],
  ['Naam kandidaat: Sanne de Wit'],
  ['Ingehuurde professional: dhr. Bakker'],
  ['Medewerker: J. Jansen'],
])('who has somebody by name asks for nobody: %s', (label) => {
  expect(read(`${label}\nFunctie: Jurist\nOpdrachtgever: Gemeente Ede\nUren: 24`)).toMatchObject({
    refused: { reason: 'not-a-request' },
  })
})

test.each([
  ['Contactpersoon: S. Bakker'],
  ['Medewerker inhuur: J. Jansen'],
  ['Professional: Jurist'],
  ['Kandidaat: hbo, vijf jaar ervaring'],
  ['Nadat uw kandidaat is voorgedragen op de opdracht hoort u van ons.'],
  ['Per bureau mag maximaal één kandidaat worden ingediend op deze aanvraag.'],
  ['Kandidaten die zijn aangemeld bij de opdracht, krijgen bericht.'],
])('still a request: %s', (label) => {
  expect(read(`${label}\nFunctie: Jurist\nOpdrachtgever: Gemeente Ede\nUren: 24`)).toMatchObject({
    record: { kind: 'request' },
  })
})

test.each([
  'Zsm jurist voor Gouda',
  'Zsm planner voor gemeente Ede',
  'Per direct jurist Gouda',
  'Graag een jurist voor gemeente Gouda',
])('who, and for whom, in a line: %s', (text) => {
  expect(read(text)).toMatchObject({ record: { kind: 'request' } })
})

test.each([
  'Zsm jurist voor overleg',
  'Zsm jurist naar Gouda sturen',
  'Graag de jurist voor Gouda bellen',
  'Tycho: Hi, ik wil je graag een kandidaat voorstellen\nNaam: Edwin\nFunctie: senior adviseur\nBeschikbaar: per 1 juni 2026\nUren: 32\nTarief: € 109',
  'Naam: Edwin\nFunctie: senior adviseur\nBeschikbaar: per 1 juni 2026\nUren: 32\nTarief: € 109',
  'Graag stel ik Sanne de Wit aan u voor als jurist voor de gemeente Ede. 24 uur per week, € 95 per uur.',
  'Uw sollicitatie op de functie jurist bij gemeente Ede is ontvangen. 24 uur per week.',
  'De jurist bij gemeente Ede, 24 uur, € 95: wilt u de inzet verlengen?',
  'Vacature jurist gemeente Ede, 24 uur. Tijdelijk, met uitzicht op vast. Salaris schaal 10. Solliciteren tot 8 januari 2027.',
  'Stageplaats jurist gemeente Ede, 24 uur per week, vergoeding € 500 per maand.',
  'Aanbesteding raamovereenkomst inhuur gemeente Ede. Inschrijven voor 8 januari 2027. Perceel 1: juristen.',
])('nobody is asked for: %j', (text) => {
  expect(read(text)).toMatchObject({ refused: { reason: 'not-a-request' } })
})

test('a withdrawal that is sent on with a word on top is one', () => {
  const told = 'Met spijt melden wij dat aanvraag 7007 (Planner, gemeente Assen) wordt ingetrokken.'
  const head = (name: string) => `Van: ${name}\nOnderwerp: aanvraag 7007 planner\n\n`
  const sent = (above: string) =>
    read(`${head('Els')}${above}\n\n----- Doorgestuurd bericht -----\n${head('Inhuurdesk')}${told}`)
  expect(sent('Jammer, zie onder. Bel jij Karel even?')).toMatchObject({ record: { kind: 'withdrawal' } })
  expect(sent('Deze opdracht staat toch weer open. Tarief: max € 90')).toMatchObject({ record: { kind: 'request' } })
})
