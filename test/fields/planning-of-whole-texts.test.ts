import { expect, test } from 'vitest'
import type { FIELDS } from '../../shared/read/fields/fields.ts'
import { fieldOf } from '../read.ts'

/** Whole texts, with what they say of the planning and the term. */
const TEXTS: { text: string; says: Partial<Record<keyof typeof FIELDS, unknown>> }[] = [
  {
    says: {
      deadline: { actBy: '2026-12-08T09:00:00Z', closesAt: '2026-12-08T09:00:00Z' },
      start: { asap: false, date: '2027-01-01', precision: 'month' },
      interviews: { on: '2026-12-14', from: '13:00', to: null, noticeBy: '2026-12-10' },
    },
    text: `Goedemorgen Lisette,

Voor de gemeente Hoogeveen mag ik een opdracht uitzetten waar jullie vast iemand voor
hebben. Gezocht wordt een teamleider Werk en Inkomen, 32 tot 36 uur per week, die
medio januari kan instappen en het team voor een maand of acht leidt. Een echte
opvolger komt naar verwachting pas in september 2027.

Ik heb de profielen graag uiterlijk dinsdag 8 december 2026 om 10.00 uur in mijn
mailbox. Op donderdag 10 december wil de gemeente bellen met de kandidaten die op
gesprek komen; de gesprekken zelf staan voor maandag 14 december, van 13.00 uur tot
een uur of vier.

Tarief maximaal € 97,50 ex btw.`,
  },
  {
    says: {
      deadline: { actBy: '2027-01-18T22:59:00Z', closesAt: '2027-01-18T22:59:00Z' },
      start: { asap: false, date: '2027-02-01', precision: 'month' },
      questions: { deadline: '2027-01-13T11:00:00Z', answersOn: null },
      interviews: { on: '2027-01-26', from: '10:00', to: '13:00', noticeBy: null },
      extensions: [{ times: 2, months: 6 }],
    },
    text: `Hi Mark,

Our client, Waternet in Amsterdam, is after a cloud security engineer. They'd want somebody
from mid-February 2027 until the end of the year, 36 hours a week. There's scope for two
extensions of six months each.

Could I have your candidate by close of business on Monday 18 January 2027? If you have any
questions, get them to me by Wednesday the 13th of January, 12:00; I'll circulate the
answers on the 14th. Interviews will be held on Tuesday 26 January 2027 between 10 am and 1 pm.

Rate cap EUR 105 ex VAT.`,
  },
  {
    says: {
      deadline: { actBy: '2026-12-07T08:00:00Z', closesAt: '2026-12-07T08:00:00Z' },
      end: '2027-06-30',
      extensions: [{ times: 1, months: 6 }],
      interviews: { on: '2026-12-16', from: null, to: null, noticeBy: null },
      questions: { deadline: '2026-12-02T11:00:00Z', answersOn: null },
    },
    text: `Beste partner,

Aanvraag 77120: senior inkoopadviseur voor Provincie Flevoland, Lelystad. 24 uur p/w.

Start: 4 januari 2027 (wo 6 januari mag ook). Looptijd: tot en met 30 juni 2027, met optie op
verlenging van nog eens een half jaar.
Insturen cv's: vóór maandag 7 december 2026 9.00 uur; latere reacties nemen we niet mee.
Selectiegesprekken: woensdagmiddag 16 december 2026.
Vragen? Tot 2 december 12 uur, antwoorden komen de dag erna.`,
  },
  {
    says: {
      deadline: { actBy: '2027-02-12T15:00:00Z', closesAt: '2027-02-12T15:00:00Z' },
      start: { asap: false, date: '2027-03-01', precision: 'day' },
      interviews: { on: '2027-02-17', from: null, to: null, noticeBy: null },
      extensions: [{ times: 3, months: 3 }],
    },
    text: `Dag Frank,

Kort: Omgevingsdienst Groningen zoekt per 1-3-2027 een vergunningverlener bouw, 3 dagen in de week. In eerste instantie tot de zomer (1 juli 2027), daarna per kwartaal te verlengen, max. 3 kwartalen.

Wie heb jij? Voor vrijdag a.s. 12 februari 2027 16u graag mailen. De klant plant de kennismaking op 17 of 18 februari.`,
  },
  {
    says: {
      deadline: { actBy: '2027-01-29T08:00:00Z', closesAt: '2027-01-29T08:00:00Z' },
      start: { asap: false, date: '2027-03-01', precision: 'day' },
      durationMonths: 12,
      extensions: [{ times: 2, months: 6 }],
      questions: { deadline: '2027-01-20T16:00:00Z', answersOn: '2027-01-22' },
      interviews: { on: '2027-02-08', from: null, to: null, noticeBy: '2027-02-03' },
      closedBanner: false,
    },
    text: `Beste leverancier,

Namens Gemeente Almere nodigen wij u uit te reageren op aanvraag 20266.

De inzet is voor de duur van één jaar met een mogelijke verlenging van tweemaal een halfjaar.
Beoogde aanvangsdatum is 1 maart 2027, of zoveel eerder als mogelijk.

Uw reactie dient uiterlijk op 29 januari 2027 om 09:00 uur door ons te zijn ontvangen. Reacties die na dit tijdstip
binnenkomen, worden niet in behandeling genomen. Tot 20 januari 2027 17:00 uur bestaat de gelegenheid tot het stellen
van vragen. Beantwoording hiervan vindt plaats op 22 januari 2027. U verneemt uiterlijk op 3 februari 2027 of uw kandidaat
wordt uitgenodigd voor een gesprek, dat plaatsvindt op 8 februari 2027.`,
  },
  {
    says: {
      deadline: { actBy: '2026-12-11T11:00:00Z', closesAt: '2026-12-11T11:00:00Z' },
      start: { asap: true, date: '2027-01-15', precision: 'day' },
      durationMonths: 6,
      questions: { deadline: '2026-12-03T09:00:00Z', answersOn: '2026-12-07' },
      interviews: { on: '2026-12-17', from: '09:00', to: '12:30', noticeBy: '2026-12-15' },
      end: null,
      extensions: [],
    },
    text: `Interim controller

Aanvraagnummer: 40012
Opdrachtgever: Gemeente Zwolle
Start: z.s.m., uiterlijk 15 januari 2027
Duur: 6 maanden
Uren: 24
Sluiting: 11 december 2026 12:00
Planning
- Vragen stellen: t/m 3 december 2026, 10:00 uur
- Nota van Inlichtingen: 7 december 2026
- Sluiting: 11 december 2026, 12:00 uur
- Selectie bekend: 15 december 2026
- Interviews: 17 december 2026 (09:00-12:30)
- Gunning: 18 december 2026
- Einde standstill: 8 januari 2027

Opdracht
De gemeente stelt de jaarrekening 2026 op voor 1 april 2027. De begroting moet uiterlijk 1 november 2027 naar de raad. Je start met een inwerkperiode van 2 weken.`,
  },
  {
    says: {
      deadline: { actBy: '2027-01-13T11:00:00Z', closesAt: '2027-01-13T11:00:00Z' },
      start: { asap: false, date: '2027-02-01', precision: 'day' },
      durationMonths: 12,
      extensions: [{ times: 1, months: 12 }],
      interviews: { on: '2027-01-19', from: '09:00', to: '11:00', noticeBy: null },
    },
    text: `Hallo,

Nieuwe aanvraag van onze klant Enexis: een assetmanager in Zwolle, 40 uur, start 1 februari 2027, 1 jaar + 1 jaar optie.
Reageren voor woensdag 13 januari 12:00. Intake op 19 januari tussen 9 en 11 uur.
Deze mail is verzonden op 5 januari 2027.`,
  },
  {
    says: {
      deadline: { actBy: '2027-01-08T16:00:00Z', closesAt: '2027-01-08T16:00:00Z' },
      start: { asap: false, date: '2027-02-01', precision: 'day' },
      end: '2028-01-31',
      durationMonths: 12,
      extensions: [{ times: 2, months: 6 }],
      interviews: { on: '2027-01-18', from: null, to: null, noticeBy: null },
    },
    text: `Functie: Beleidsmedewerker
Referentie: BM-88
Opdrachtgever: Gemeente Ede
Startdatum: 01-02-2027
Einddatum: 31-01-2028
Looptijd: 12 maanden (met 2 opties van 6 maanden)
Deadline: 08-01-2027 om 17:00u
Interview: week 3 (18 t/m 22 januari 2027)

Achtergrond
Per 1 januari 2027 is de Wet versterking regie volkshuisvesting van kracht. De gemeente wil voor 1 juli 2027 een programma vaststellen. In 2026 reageerden inwoners tot 1 oktober op het concept. Het programma loopt tot 2035.`,
  },
  {
    says: {
      deadline: { actBy: '2026-12-11T14:00:00Z', closesAt: '2026-12-11T14:00:00Z' },
      start: { asap: false, date: '2027-01-11', precision: 'day' },
      interviews: { on: '2026-12-18', from: '09:30', to: '12:00', noticeBy: null },
    },
    text: `Beste Anouk,

Wij mogen een projectleider sociaal domein leveren aan Gemeente Venlo. Het is een klus van een maand of zes, 28 uur in de week, te beginnen op maandag 11 januari 2027. Wil je me vóór het weekend, dus uiterlijk vrijdag 11 december 2026 om 15.00 uur, een naam met cv sturen? Dinsdag de 15e hoor je van me wie door is. Gesprek volgt dan op vrijdag 18 december 2026, 's ochtends tussen half tien en twaalf.`,
  },
  {
    says: {
      deadline: { actBy: '2027-01-20T16:00:00Z', closesAt: '2027-01-20T16:00:00Z' },
      start: { asap: false, date: '2027-02-15', precision: 'day' },
      end: '2027-07-15',
      interviews: { on: '2027-01-27', from: '13:00', to: '16:00', noticeBy: '2027-01-25' },
    },
    text: `Geachte relatie,

Wegens zwangerschapsverlof is Gemeente Krimpenerwaard op zoek naar tijdelijke
ondersteuning: een HR-adviseur voor 28 uur per week. De verwachte inzetduur is
van 15 februari tot en met 15 juli 2027. Eventueel kan deze periode met twee keer
een maand worden opgerekt.

Heeft u een passende kandidaat? Wij vernemen dit graag vóór 20 januari 2027,
17.00 uur. Houdt u er rekening mee dat de kennismaking is voorzien op 27
januari 2027, 's middags tussen 13.00 en 16.00 uur, bij voorkeur op het gemeentehuis.
U krijgt daarvoor uiterlijk 25 januari een uitnodiging.`,
  },
  {
    says: {
      deadline: { actBy: '2026-12-03T16:00:00Z', closesAt: '2026-12-03T16:00:00Z' },
      start: { asap: true, date: null, precision: null },
      end: '2027-06-30',
      interviews: { on: '2026-12-08', from: null, to: null, noticeBy: null },
    },
    text: `Yo Kim,

Nieuwe klus bij de NS! Data engineer, 40u, asap starten, loopt t/m eind juni '27. Verlengen zeker mogelijk.
Cv's graag morgen (do 3 december 2026) voor 17u bij mij. Gesprekken volgende week di 8 en wo 9 dec.`,
  },
  {
    says: {
      deadline: { actBy: '2026-12-18T13:00:00Z', closesAt: '2026-12-18T13:00:00Z' },
      start: { asap: false, date: '2027-02-01', precision: 'day' },
      durationMonths: 9,
      extensions: [{ times: 2, months: 3 }],
      interviews: { on: '2027-01-05', from: '09:00', to: '12:00', noticeBy: '2026-12-23' },
      questions: { deadline: '2026-12-10T11:00:00Z', answersOn: '2026-12-14' },
    },
    text: `Vacature: interim projectmanager ICT (ref 2026-8811)

Waar: Provincie Noord-Holland, Haarlem
Wanneer: vanaf 1 februari 2027, 9 maanden, daarna optie op 2x3 maanden
Hoeveel: 36 uur
Reageren: vóór vrijdag 18 december 2026 om 14.00 uur
Gesprekken: dinsdag 5 januari 2027 tussen 09.00 en 12.00 uur; bericht volgt op 23 december 2026
Vragen: per mail t/m 10 december 2026 (12.00 uur); wij publiceren de antwoorden op 14 december 2026`,
  },
  {
    says: {
      deadline: { actBy: '2027-01-29T16:00:00Z', closesAt: '2027-01-29T16:00:00Z' },
      start: { asap: false, date: '2027-03-01', precision: 'day' },
      durationMonths: 9,
      extensions: [{ times: 2, months: 3 }],
      interviews: { on: '2027-02-08', from: '09:00', to: '13:00', noticeBy: '2027-02-03' },
      questions: { deadline: '2027-01-20T22:59:00Z', answersOn: '2027-01-22' },
    },
    text: `Dear partner,

Request 90210. The Municipality of The Hague is recruiting a UX designer for a fixed period of nine months, commencing 1 March 2027, with an option to extend for up to two further periods of three months.
Kindly submit candidates no later than Friday 29 January 2027, 17:00 hrs. Clarification questions will be accepted up to and including Wednesday 20 January 2027 and answered on Friday 22 January 2027. Shortlisted candidates are notified by 3 February 2027; interviews take place on 8 February 2027 (09:00-13:00).`,
  },
  {
    says: {
      deadline: { actBy: '2027-03-10T16:00:00Z', closesAt: '2027-03-12T11:00:00Z' },
      start: { asap: false, date: '2027-04-01', precision: 'day' },
      durationMonths: 12,
      interviews: { on: '2027-03-18', from: null, to: null, noticeBy: null },
    },
    text: `Hoi,

Ik zoek voor de provincie Utrecht een ecoloog. Tweeëndertig uur, een jaar lang, ingaande 1 april 2027.
Op 12 maart 2027 om 12.00 uur moet ik inleveren, dus ik wil uiterlijk 10 maart 2027 om 17.00 uur iets van je hebben.
Gesprekken: 18 maart.`,
  },
  {
    says: {
      deadline: { actBy: '2027-01-29T08:00:00Z', closesAt: '2027-01-29T08:00:00Z' },
      start: { asap: false, date: '2027-03-01', precision: 'day' },
      end: '2028-02-28',
      durationMonths: 12,
      extensions: [{ times: 1, months: 12 }],
    },
    text: `Opdracht: Senior planner
Nummer: 5567
Opdrachtgever: Rijkswaterstaat
Duur opdracht: 01-03-2027 t/m 28-02-2028 (12 maanden), optie tot verlenging 1 x 12 maanden
Sluitingsdatum: 29-01-2027 09:00
Toelichting: de huidige planner vertrekt op 1 april 2027. Overdracht vindt plaats in maart 2027. Het werk aan de A27 is op 1 juni 2029 gereed.
De inschrijving gaat open op 4 januari 2027.`,
  },
  {
    says: {
      deadline: { actBy: '2027-02-11T11:00:00Z', closesAt: '2027-02-11T11:00:00Z' },
      start: { asap: false, date: '2027-03-01', precision: 'day' },
      durationMonths: 7,
    },
    text: `Beste Tom,

De aanvraag die ik je vorige week stuurde is aangepast: de sluiting is verschoven van 4 februari 2027 naar 11 februari 2027, 12.00 uur. De start blijft 1 maart 2027 en de duur blijft 7 maanden.`,
  },
  {
    says: {
      deadline: { actBy: '2027-01-25T08:00:00Z', closesAt: '2027-01-25T08:00:00Z' },
      start: { asap: true, date: null, precision: null },
      end: '2027-12-31',
      interviews: { on: '2027-02-01', from: null, to: null, noticeBy: null },
      durationMonths: null,
    },
    text: `Planoloog (m/v)

Gemeente Roermond zoekt een planoloog voor 24 uur per week.

Startdatum
zo spoedig mogelijk
Einddatum
31 december 2027
Publicatiedatum
11 januari 2027
Sluitingsdatum
25 januari 2027
Sluitingstijd
09:00

De gesprekken vinden plaats in week 5. Mocht je op 1 februari niet kunnen, laat dat dan weten.
Het bestemmingsplan moet uiterlijk 1 juli 2027 door de raad zijn vastgesteld; reacties van omwonenden zijn uiterlijk 1 mei 2027 verwerkt.`,
  },
  {
    says: {
      start: { asap: false, date: '2027-02-01', precision: 'day' },
      end: '2028-01-31',
      durationMonths: 12,
      extensions: [{ times: 2, months: 6 }],
      deadline: { actBy: '2027-01-13T14:00:00Z', closesAt: '2027-01-13T14:00:00Z' },
      interviews: { on: '2027-01-19', from: '09:00', to: '12:30', noticeBy: '2027-01-15' },
      questions: { deadline: '2027-01-06T22:59:00Z', answersOn: '2027-01-08' },
    },
    text: `Beste collega's,

Met ingang van maandag 1 februari 2027 zoekt Waterschap Rivierenland (Tiel) een
omgevingsmanager voor vier dagen in de week. Het contract wordt afgesloten tot en
met 31 januari 2028, waarna het waterschap nog tweemaal met zes maanden mag
verlengen.

Aanbieden is mogelijk tot woensdag 13 januari 2027, 15.00 uur. Alle aanbieders
ontvangen uiterlijk vrijdag 15 januari 2027 een terugkoppeling. De interviews staan
gepland voor dinsdagochtend 19 januari 2027 (9.00 tot 12.30 uur) in Tiel.

Heeft u vragen, dan kunt u die stellen tot en met 6 januari 2027. Ze worden op 8
januari 2027 beantwoord.`,
  },
  {
    says: {
      start: { asap: true, date: '2027-01-11', precision: 'day' },
      end: '2027-06-30',
      deadline: { actBy: '2026-12-18T22:59:00Z', closesAt: '2026-12-18T22:59:00Z' },
      interviews: { on: '2027-01-04', from: null, to: null, noticeBy: null },
      das: true,
      questions: { deadline: '2026-12-14T22:59:00Z', answersOn: null },
    },
    text: `Hi both,

Ministry of Justice (The Hague) needs a business analyst ASAP, ideally from 11 January 2027, initially through 30 June 2027.
Send CVs over by Friday 18 December 2026 COB. Client interviews week of 4 January 2027. 
They publish under their DPS. Any questions by 14 December please.`,
  },
  {
    says: {
      start: { asap: false, date: '2027-02-01', precision: 'day' },
      end: '2027-07-31',
      durationMonths: 6,
      extensions: [{ times: 1, months: 6 }],
      deadline: { actBy: '2027-01-11T11:00:00Z', closesAt: '2027-01-11T11:00:00Z' },
      questions: { deadline: '2027-01-06T16:00:00Z', answersOn: '2027-01-08' },
      interviews: { on: '2027-01-14', from: null, to: null, noticeBy: '2027-01-13' },
    },
    text: `Functie : Adviseur bedrijfsvoering
Opdrachtgever : Provincie Drenthe
Ref. : DR-5512
Uren : 28
Looptijd : 1 feb 2027 - 31 jul 2027 (6 mnd)
Optie : 1 x 6 mnd
Sluit : ma 11 jan 2027 12u
Vragen : t/m wo 6 jan 2027 17u
NvI : vr 8 jan 2027
Gesprek : do 14 jan 2027 (middag)
Terugkoppeling : wo 13 jan 2027`,
  },
  {
    says: {
      durationMonths: 9,
      deadline: { actBy: '2027-02-16T16:00:00Z', closesAt: '2027-02-17T10:00:00Z' },
      interviews: { on: '2027-02-25', from: '10:00', to: '15:00', noticeBy: null },
    },
    text: `Dag allemaal,

De GGD Twente vraagt een epidemioloog. Ga uit van zo'n 20 uur per week, voor negen maanden, vanaf het moment dat
de vaste collega met verlof gaat: 15 maart 2027. Mocht zij later terugkomen, dan kan het contract drie maanden langer
doorlopen.

Ik moet de cv's woensdag 17 februari 2027 voor 11.00 uur uploaden. Stuur ze dus alsjeblieft een dag eerder, dinsdag 16
februari 2027, voor 17.00 uur.
Op 25 februari zijn de gesprekken (10.00 - 15.00 uur).`,
  },
  {
    says: {
      start: { asap: true, date: null, precision: null },
      end: '2027-12-31',
      durationMonths: null,
      deadline: { actBy: '2027-01-15T11:00:00Z', closesAt: '2027-01-15T11:00:00Z' },
      closedBanner: true,
      interviews: { on: '2027-01-20', from: '13:00', to: '16:00', noticeBy: '2027-01-18' },
    },
    text: `Projectondersteuner

Aanvraagnummer	55001	Start	per direct
Duur	31 december 2027 maanden	Uren per week	32
Einde inschrijfdatum	vrijdag 15 januari 2027	Eindtijd	12:00 uur
Regio	Limburg	DAS opdracht	Nee

De opdracht
De gemeente start per 1 april 2027 met de bouw van een nieuw zwembad. De oplevering is op 1 oktober 2028. Je start zo snel mogelijk.

Planning
De gesprekken zijn gepland op woensdag 20 januari 2027 tussen 13:00 en 16:00 uur. Wie daarvoor wordt uitgenodigd, ontvangt uiterlijk op maandag 18 januari 2027 bericht.
De reactietermijn van deze inhuuropdracht is verstreken.`,
  },
  {
    says: {
      start: { asap: false, date: '2027-05-01', precision: 'day' },
      durationMonths: null,
      deadline: { actBy: '2027-03-26T22:59:00Z', closesAt: '2027-03-26T22:59:00Z' },
      interviews: { on: '2027-04-01', from: null, to: null, noticeBy: '2027-03-30' },
    },
    text: `Beste Wim,

Via deze weg vraag ik je om een handhaver RO voor de gemeente Texel. Duur: zes tot negen maanden. Start 1 mei 2027 of eerder.
Ik wil graag uiterlijk eind volgende week, vrijdag 26 maart 2027, een cv van je hebben. De gemeente nodigt op 30 maart uit
en spreekt de kandidaten op 1 april 2027.`,
  },
  {
    says: {
      start: { asap: false, date: '2027-01-01', precision: 'month' },
      end: '2027-12-31',
      durationMonths: 12,
      extensions: [{ times: 1, months: 12 }],
      deadline: { actBy: '2026-12-04T09:00:00Z', closesAt: '2026-12-04T09:00:00Z' },
    },
    text: `Goedemiddag,

Gemeente Breda zoekt een functioneel beheerder, 36 uur, looptijd januari t/m december 2027, optie tot verlenging van 12 maanden.
Uiterste reactiedatum: 4 december, 10.00 uur. Dit jaar nog dus! Gesprekken 10 december 2026.`,
  },
  {
    says: {
      start: { asap: true, date: '2027-03-01', precision: 'day' },
      durationMonths: 6,
      extensions: [{ times: 1, months: 6 }],
      deadline: { actBy: '2027-02-11T11:00:00Z', closesAt: '2027-02-11T11:00:00Z' },
      interviews: { on: '2027-02-17', from: '09:00', to: '13:00', noticeBy: '2027-02-15' },
    },
    text: `Inkoopadviseur (24-32 uur), Gemeente Gouda

Wat: tijdelijke opdracht van een half jaar, met uitzicht op nog een half jaar
Wanneer: zo snel mogelijk, maar uiterlijk 1 maart 2027
Reageren: tot do 11-02-2027, 12:00
Daarna: selectie op vr 12-02, uitnodiging op ma 15-02, gesprekken wo 17-02 tussen 09:00 en 13:00`,
  },
  {
    says: {
      start: { asap: false, date: '2027-03-01', precision: 'day' },
      end: '2027-09-01',
      durationMonths: 6,
      deadline: { actBy: '2027-02-05T13:00:00Z', closesAt: '2027-02-05T13:00:00Z' },
      interviews: { on: '2027-02-15', from: '10:00', to: null, noticeBy: null },
    },
    text: `Geachte heer De Vries,

Hierbij vraag ik uw aandacht voor aanvraag 883-21. Rijkswaterstaat heeft van 1 maart tot 1 september 2027 behoefte
aan een verkeersveiligheidsauditor. Een offerte kan tot uiterlijk vrijdag 5 februari 2027 te 14.00 uur worden ingediend.
Met de drie beste inschrijvers wordt op 15 februari 2027 vanaf 10.00 uur een gesprek gevoerd. De gunning volgt op 19 februari 2027.`,
  },
  {
    says: {
      start: { asap: false, date: '2027-02-01', precision: 'day' },
      end: null,
      durationMonths: 12,
      extensions: [{ times: 2, months: 6 }],
      deadline: { actBy: '2026-12-14T09:00:00Z', closesAt: '2026-12-14T09:00:00Z' },
      questions: { deadline: '2026-12-07T09:00:00Z', answersOn: '2026-12-09' },
      interviews: { on: '2026-12-17', from: '13:00', to: '16:00', noticeBy: '2026-12-16' },
      das: true,
      closedBanner: false,
    },
    text: `Strategisch adviseur wonen

Aanvraagnummer	61022	DAS opdracht	Ja
Opdrachtgever	Gemeente Leiden	Regio	Zuid-Holland
Start	1 februari 2027	Duur	12 maanden
Uren per week	24-32	Opties verlenging	2 x 6 maand(en)
Einde inschrijfdatum	maandag 14 december 2026	Eindtijd	10:00 uur

Organisatie
Leiden groeit tot 2040 met 8.800 woningen. In maart 2026 koos de stad een nieuwe raad. De organisatie ging per 1 januari 2024 over op opgavegericht werken en evalueert dat voor 1 juli 2027. Reacties van inwoners op de omgevingsvisie kwamen tot 1 september 2026 binnen.

Opdracht
Je levert uiterlijk 1 april 2027 een concept-woonvisie op; het college stelt die vast in mei 2027. Voor 1 oktober 2027 ligt er een uitvoeringsprogramma. De gesprekken met corporaties starten op 8 maart 2027 om 9.30 uur. Stuur de projectgroep wekelijks aan; de stuurgroep komt op 12 april 2027 tussen 10.00 en 12.00 uur bijeen. Het traject duurt in totaal 18 maanden.

Vereisten / knock-outcriteria
1. Je hebt in de periode van 1 januari 2020 tot 1 januari 2026 minimaal 3 jaar gewerkt als adviseur wonen.
2. Een diploma, behaald voor 1 januari 2022.
3. Beschikbaar per 1 februari 2027.
4. Uiterlijk 1 maart 2027 in bezit van een VOG, niet ouder dan 3 maanden.

Planning
De gesprekken zijn gepland op donderdag 17 december 2026 tussen 13:00 en 16:00 uur. Wie daarvoor wordt uitgenodigd, ontvangt uiterlijk op woensdag 16 december 2026 bericht.
Vragen kunnen ingediend worden tot maandag 7 december 2026, 10:00 uur. De vragen en bijbehorende antwoorden worden op woensdag 9 december 2026 gepubliceerd op onze website.
De reactietermijn van deze inhuuropdracht duurt tot maandag 14 december 2026, 10:00 uur. Tot die tijd kunt u reageren.

Overname
Na 12 maanden kan de kandidaat kosteloos worden overgenomen. Facturen dient u binnen 1 maand in, uiterlijk 31 december 2027 voor dat jaar.`,
  },
  {
    says: {
      start: { asap: false, date: '2026-12-01', precision: 'day' },
      end: null,
      durationMonths: 4,
      deadline: { actBy: '2026-11-13T11:00:00Z', closesAt: '2026-11-13T11:00:00Z' },
      interviews: { on: '2026-11-19', from: null, to: null, noticeBy: null },
      closedBanner: false,
    },
    text: `Dag,

Per 1 januari 2027 stopt onze raamovereenkomst met Provincie Limburg; daarom nog één laatste uitvraag (nr. 7712).
De provincie zoekt een programmasecretaris, 32 uur per week, vanaf 1 december 2026 voor 4 maanden.
Let op: door de feestdagen is ons kantoor van 24 december 2026 tot 4 januari 2027 dicht.

Reageren kan t/m vrijdag 13 november 2026, 12:00. Het sollicitatiegesprek vindt plaats op 19 of 20 november 2026.
Het programma loopt nog tot 31 december 2030 en de eerste mijlpaal is 1 februari 2027.`,
  },
  {
    says: {
      start: { asap: true, date: null, precision: null },
      end: '2027-07-01',
      deadline: { actBy: '2026-12-17T08:00:00Z', closesAt: '2026-12-17T08:00:00Z' },
      interviews: { on: '2026-12-21', from: '13:30', to: null, noticeBy: null },
      extensions: [],
    },
    text: `Aanvraag: Consulent inkomen
Kenmerk: WI-3001
Opdrachtgever: Gemeente Sittard-Geleen
Start: zo spoedig mogelijk
Duur: tot 1 juli 2027, verlenging mogelijk
Sluitingsdatum: donderdag 17 december 2026 om 09:00 uur
Planning gesprekken: maandag 21 december 2026 vanaf 13.30 uur
Geplaatst op: 4 december 2026

Kandidaten moeten vanaf 4 januari 2027 beschikbaar zijn.`,
  },
  {
    says: {
      start: { asap: false, date: null, precision: null },
      durationMonths: 12,
      extensions: [{ times: 2, months: 12 }],
      deadline: { actBy: '2027-01-05T16:00:00Z', closesAt: '2027-01-05T16:00:00Z' },
      interviews: { on: '2027-01-14', from: null, to: null, noticeBy: null },
      end: null,
    },
    text: `Hello,

We're supporting the European Medicines Agency in Amsterdam on the search for a data steward (ref EMA-221). Duration: 12 months from contract signature, renewable twice for 12 months. Anticipated start: Q1 2027.
Deadline for CV submission is 5 January 2027, 17:00 CET. Technical interviews are foreseen on 14-15 January 2027; feedback will be given within one week.
The framework contract ends on 31 December 2029.`,
  },
  {
    says: {
      start: { asap: false, date: '2027-03-01', precision: 'day' },
      durationMonths: 6,
      deadline: { actBy: '2027-02-15T11:00:00Z', closesAt: '2027-02-15T11:00:00Z' },
      interviews: { on: '2027-02-18', from: '14:00', to: '17:00', noticeBy: null },
    },
    text: `Beste netwerkpartner,

Voor Woonbron zoeken we een interim controller die per 1 maart aan de slag kan. De opdracht is voor minimaal een half jaar. Graag ontvang ik jullie kandidaten uiterlijk maandag 15 februari 2027 voor 12.00 uur. Op donderdag 18 februari 2027 (14.00-17.00 uur) ontmoet Woonbron de kandidaten. Ik ben zelf op vrijdag niet bereikbaar; mijn collega Joost wel, tot 17.00 uur.`,
  },
  {
    says: {
      deadline: { actBy: '2026-12-09T09:00:00Z', closesAt: '2026-12-09T09:00:00Z' },
      start: { asap: false, date: '2027-01-04', precision: 'day' },
      end: '2027-12-31',
      extensions: [{ times: 3, months: 12 }],
      interviews: { on: '2026-12-15', from: null, to: null, noticeBy: null },
      durationMonths: null,
    },
    text: `REMINDER: de deadline voor onderstaande aanvraag is morgen, 9 december 2026 om 10:00 uur!

Rol: Java developer
Klant: Belastingdienst, Apeldoorn
Aanvraagnummer: BD-771
Inzet: 36 uur
Periode: 04-01-2027 tot 31-12-2027
Verlenging: 3 x 12 maanden
Sluiting: 09-12-2026 10:00
Gesprekken: 15-12-2026 en 16-12-2026`,
  },
]

test.each(TEXTS)('the planning and the term of $text', ({ text, says }) => {
  const names = Object.keys(says) as (keyof typeof FIELDS)[]
  expect(Object.fromEntries(names.map((name) => [name, fieldOf(name, text)]))).toEqual(says)
})
