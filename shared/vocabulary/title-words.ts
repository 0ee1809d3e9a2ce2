import { wordSet } from './word-set.ts'

/** Words before a role that say what kind of text it is, how urgent or how many, and are no part of its name. */
export const BEFORE_ROLE = wordSet(
  `inhuuropdracht inhuuraanvraag inhuurverzoek inhuur uitvraag aanvraag aanvraagnummer opdracht opdrachtnummer vacature request offerteaanvraag tender
   tenderdocument uitvraagdocument nieuwe nieuw tijdelijke tijdelijk interim-opdracht externe extern urgent spoed
   spoedje spoedaanvraag spoedopdracht gezocht gevraagd gezoch wanted re fw fwd doorgestuurd antwoord van inzake betreffende een a an the functie functietitel
   rol role position betreft subject onderwerp titel job assignment klus hiring hire voor for inzet naar op zoek
   zoek zoeken wij we ik zoekt nodig hulp verzoek aanbieding offerte om vraag reminder herinnering ingetrokken vervallen update wijziging
   gewijzigd bij need needs seeking seeks nog snel per direct z s m zsm invulling vraagje marktuitvraag minicompetitie nadere offertevraag nr
   no nummer id nieuwste let even tav interimopdracht deadline verlengd vrijgegeven gesloten ons de het
   x stuks perceel lot profiel onderdeel deel positie a b c d inhuurvraag personeelsvraag sluitingsdatum werving werven actie oproep requisition onze
   mensen personen professionals krachten kandidaten als as die iemand dat dit is ze zij kerngegevens gegevens vraagspecificatie specificatie samenvatting herpublicatie heruitvraag herplaatsing heropening heropend hernieuwde herhaalde heraanvraag herhaling rectificatie
   republication reposted republished opdrachtomschrijving opdrachtbeschrijving functieomschrijving functiebeschrijving
   functieprofiel opdrachtprofiel rolomschrijving rolprofiel profielschets inhuurprofiel opdrachtformulier inhuurformulier
   met intrekking en vragen antwoorden`,
)

/** Words behind a role that are no part of its name. */
export const AFTER_ROLE = wordSet(
  `gezocht gevraagd nodig wanted required needed m v x mv f d w vacature inhuur inhuuropdracht opdracht aanvraag uitvraag zsm
   urgent spoed fulltime parttime beschikbaar is zijn opnieuw heropend herplaatst hergepubliceerd vergeven vervullen te reposted reopened again
   ingetrokken vervallen geannuleerd gesloten vervuld ingevuld gewijzigd verlengd`,
)

/** Where the name of a role ends in running text. */
export const ENDS_ROLE = wordSet(
  `voor bij die dat met om per vanaf tbv t.b.v ten namens ter wegens tijdens gedurende zoals waarbij nodig gezocht gevraagd
   beschikbaar vrij over liggen klaar leveren plaatsen vinden huren inhuren inzetten inlenen invullen aanbieden aanleveren
   aantrekken vroegen vroeg vragen vraagt zochten zocht zoekt uitvroegen uitvragen aandragen voorstellen voordragen zoeken available for at who with to starting from that is zijn heeft hebben wil
   rondlopen lopen staan hebben krijgen kan kunnen moet willen wilt zou zouden gebruiken uitzetten regelen sturen toesturen opsturen doorsturen aanmelden missen bemachtigen ronselen door waarvan omdat want maar zodat ivm i.v.m vanwege starten start wordt worden aan on
   uit voor via tot circa ca max maximaal minimaal uur uren zsm asap direct hbo mbo wo
   gaat gaan staat ligt loopt luidt valt vallen vertrekt vertrekken stopt stoppen ging viel vertrok komt komen blijft blijven
   gaf geeft doet deed raakt kreeg krijgt`,
)

/** What is sought or offered in a mail without being a role. */
export const NO_ROLE = wordSet(
  `hbo wo mbo diploma uren opdracht opdrachten aanvraag aanvragen klus vraag kandidaat kandidaten team periode duur aantal persoon
   personen vacature functie rol iemand uitvraag plek optie cv gesprek afspraak reactie antwoord offerte aanbieding aanbod
   voorstel bijdrage beeld terugkoppeling maximum minimum maximaal minimaal tarief uurtarief termijn verlenging
   assignment request candidate role position keer dag dagen uur maand maanden week weken jaar jaren collega collega's
   professional professionals mensen mens leverancier leveranciers partij partijen versterking hulp ondersteuning
   vervanging vervanger invaller goede externe tijdelijke nieuwe tijdje paar deel hand stuk plan oplossing
   laptop bureau locatie ruimte zaal vrijwilligers vrijwilliger informatie mail mailtje bericht aanvulling aanvraagbrief uitvraagbrief offertebrief uitnodigingsbrief brief memo notitie belnotitie
   telefoonnotitie gespreksnotitie verslag gespreksverslag intakeverslag belverslag mededeling formulier aanvraagformulier
   uitvraagformulier inhuurformulier bijlage document dossier transcript transcriptie voicemail voicememo spraakbericht spraakmemo
   spraaknotitie whatsapp appje sms chat telefoontje uitgetypt uitgetypte ingesproken`,
)

/** What the writer wishes for, and no part of the role. */
export const WISHED = wordSet(
  `goede goed leuke nieuwe mooie fijne geschikte passende enthousiaste gedreven ervaren topper good great new suitable
   experienced tijdelijke extra zelfstandige stevige echte externe freelance zzp ervaring fulltime parttime nog
   allround deskundige bevlogen daadkrachtige gekwalificeerde kundige pragmatische betrokken skilled`,
)
